// What is wrong in an open application, with the other applications of the search in view: a letter may name a company of theirs.

import { EventEmitter, type Disposable, type Event, type TextDocument } from 'vscode';
import { check, checkCase, companiesOf, type Finding } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { Clock } from './clock.ts';
import type { Documents } from './documents.ts';
import type { FolderSettings } from './settings.ts';

export class Findings implements Disposable {
  readonly #documents: Documents;
  readonly #settings: FolderSettings;
  readonly #clock: Clock;
  readonly #listener: Disposable;
  readonly #changed = new EventEmitter<void>();
  #companies: readonly string[] = [];
  /** Another company came, or one went: letters want another look. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(documents: Documents, applications: Applications, settings: FolderSettings, clock: Clock) {
    this.#documents = documents;
    this.#settings = settings;
    this.#clock = clock;
    this.#listener = applications.onDidChange(() => this.#see(companiesOf(applications.heads().map(({ application }) => application?.company))));
  }

  /** The findings in a document's present text, whose case the caller may have at hand; none in anything but an application. */
  of(document: TextDocument, kase = this.#documents.kase(document)): readonly Finding[] {
    if (kase) return checkCase(kase, this.#companies);
    const file = this.#documents.read(document);
    return file ? check(file, this.#clock.now(), this.#settings.of(document.uri), this.#companies) : [];
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #see(companies: readonly string[]): void {
    if (companies.length === this.#companies.length && companies.every((company, index) => company === this.#companies[index])) return;
    this.#companies = companies;
    this.#changed.fire();
  }
}
