// The close of a letter: where its last paragraph begins, and where a promise or thanks belong in it.

import type { TextEdit } from '../../base/text.ts';
import { putAfter, putBefore, putParagraphAfter } from '../edits/sentences.ts';
import type { NoteContext } from '../rule.ts';
import { SURE, type Judged } from './judged.ts';

/** Puts a sentence at the start of the last paragraph; below a list, or a letter of one paragraph, it makes one. */
export function beginClose({ file: { text }, letter }: NoteContext, { main, last }: Judged, sentence: string): TextEdit {
  const first = main.find(({ place }) => place.paragraphFromStart === last.place.paragraphFromStart)!;
  return last.place.list === 'in' || first.place.paragraphFromStart === 0 ? putParagraphAfter(text, letter, last, sentence) : putBefore(text, letter, first, sentence);
}

/** Puts a sentence at the end of the letter, but before the thanks with which it ends. */
export function beforeLastThanks({ file: { text }, letter }: NoteContext, { main, last }: Judged, sentence: string): TextEdit {
  const thanks = last.does.thanks > SURE && main.length > 2 && last.place.list !== 'in';
  return thanks ? putBefore(text, letter, last, sentence) : putAfter(text, letter, last, sentence);
}
