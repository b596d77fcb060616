// Where the code of a finding leads: the rule's section of the documentation that the extension brings along.

import { EventEmitter, Uri, workspace, type Event, type LogOutputChannel } from 'vscode';
import { guarded } from './guard.ts';

/** The editor goes to a line, not to a heading: the lines are looked up in the page itself, once a first finding asks. */
export class RulePages {
  readonly #page: Uri;
  readonly #log: LogOutputChannel;
  readonly #found = new EventEmitter<void>();
  #lines: ReadonlyMap<string, number> | undefined;
  /** The sections have been found: links made before lead to the page's beginning. */
  readonly onDidFind: Event<void> = this.#found.event;

  constructor(extension: Uri, log: LogOutputChannel) {
    this.#page = Uri.joinPath(extension, 'docs', 'rules.md');
    this.#log = log;
  }

  /** The page of a rule by its id. */
  of(rule: string): Uri {
    if (!this.#lines) {
      this.#lines = new Map();
      void guarded(this.#log, 'Reading the rules’ page', () => this.#read())();
    }
    const line = this.#lines.get(rule);
    return this.#page.with({ fragment: line === undefined ? rule : `L${line}` });
  }

  async #read(): Promise<void> {
    const text = new TextDecoder().decode(await workspace.fs.readFile(this.#page));
    this.#lines = new Map(text.split(/\r?\n/).flatMap((line, index) => {
      const id = /^##\s+`?([a-z][a-z-]*)`?\s*$/.exec(line)?.[1];
      return id ? [[id, index + 1] as const] : [];
    }));
    this.#found.fire();
  }
}
