// What a hover says: the advice that a finding stands for, and the days that a promise in a letter means.

import { spanOf, type Span } from '../base/text.ts';
import { shortDay, type Window } from '../base/time.ts';
import type { Case } from '../due/item.ts';
import type { Note } from '../model/note.ts';
import { languageOf } from '../prose/languages.ts';
import { letterOf } from '../prose/letter.ts';
import { latestPromise, readPromises, type FollowUpPromise } from '../prose/promises.ts';
import { RULES } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';

/** Paragraphs of plain text, and the place that they are about. */
export interface Hover {
  readonly span: Span;
  readonly paragraphs: readonly string[];
}

/** What there is to say at an offset, `findings` being those of the same text; null where there is nothing. */
export function hoverAt(kase: Case, findings: readonly Finding[], offset: number): Hover | null {
  const here = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const promise = promiseAt(kase, here);
  const advice = findings.filter(finding => here(finding.span)).map(({ rule, span }) => ({ span, text: `The advice: ${RULES.find(({ id }) => id === rule)!.reason}` }));
  const parts = [...(promise ? [promise] : []), ...advice.filter(({ text }, index) => advice.findIndex(other => other.text === text) === index)];
  const [first] = parts;
  if (!first) return null;
  return { span: spanOf(Math.max(...parts.map(({ span }) => span.start)), Math.min(...parts.map(({ span }) => span.end))), paragraphs: parts.map(({ text }) => text) };
}

/** The promise of the user's own note at a place. Of several in one note it says which one counts. */
function promiseAt({ application, file, settings, today }: Case, here: (span: Span) => boolean): { span: Span; text: string } | null {
  const note = application.notes.find(({ direction, letter }) => direction !== 'received' && here(letter));
  const letter = note && letterOf(file.text, note);
  const language = letter && languageOf(letter, note.lang, settings.language);
  if (!language) return null;
  const promises = readPromises(letter.sentences, note.when?.value.day ?? today, { language: language.promises, dateOrder: settings.dateOrder });
  const promise = promises.find(({ span }) => here(span));
  return promise ? { span: promise.span, text: inWords(note, promise, promises) } : null;
}

function inWords(note: Note, { span, window }: FollowUpPromise, promises: readonly FollowUpPromise[]): string {
  if (window === null) return 'A promise that names no day: nothing becomes due by it.';
  const counts = note.next !== null ? ' The header’s Next counts instead.' : latestPromise(promises)!.span.start !== span.start ? ' A later promise in this note counts instead.' : '';
  return `${note.direction === 'draft' ? 'A promise; if sent today: ' : 'A promise: '}follow-up due ${daysOf(window)}.${counts}`;
}

/** `Mon 30 Nov to Fri 4 Dec`. */
const daysOf = ({ from, by }: Window): string => (from === by ? shortDay(from) : `${shortDay(from)} to ${shortDay(by)}`);
