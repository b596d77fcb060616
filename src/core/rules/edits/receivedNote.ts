// The edit that puts a reply into the file: a received note, whose text can't be taken for anything else of the file.

import { writtenIn } from '../../base/time.ts';
import type { Case } from '../../due/item.ts';
import { escaped } from '../../scaffold/snippet.ts';
import type { FixEdit } from '../rule.ts';
import { insertSection, levelOfNotes, placeForNote } from './newNotes.ts';

export interface Reply {
  /** Whose it is: `Priya Raman`. */
  readonly name: string;
  /** Name and address, as a header has them. */
  readonly from: string;
  /** The message as it was pasted; null where it is still to be typed. */
  readonly message: string | null;
}

/** Adds the note behind those that are there, received now. With a message to be typed the edit is a snippet that waits there. */
export function receivedNote({ file: { text }, application, now, settings }: Case, { name, from, message }: Reply): FixEdit {
  const [who, sender] = [name, from].map(written => written.replace(/[\s\p{Cc}]+/gu, ' ').trim()) as [string, string];
  const head = [`${'#'.repeat(levelOfNotes(text, application))} Reply from ${who}`, '', `From: ${sender}`, `Received: ${writtenIn(now, settings.timeZone)}`, '', ''].join('\n');
  return message === null
    ? insertSection(text, placeForNote(text, application), `${escaped(head)}\$0`, true)
    : insertSection(text, placeForNote(text, application), head + asLetter(message), false);
}

/** A pasted message as paragraphs of a note: its words as they are, nothing in it a heading, a fence or HTML that would end the note or swallow what follows. */
export function asLetter(message: string): string {
  const lines = message.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/[\p{Cc}\uFEFF]/gu, character => (/[\n\t]/.test(character) ? character : '')).split('\n').map(line => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines[lines.length - 1] === '') lines.pop();
  return lines.map(line => (BEGINS_MORE.test(line) ? line.replace(/\S/, mark => `\\${mark}`) : line).replace(/(?<!\\)<!--/g, '\\<!--')).join('\n');
}

/** Headings in both styles, fences of code, HTML and comments: what a line of Markdown may begin that reaches beyond it. */
const BEGINS_MORE = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|=+$|-+$|`{3}|~{3}|<[a-z/!?])/i;
