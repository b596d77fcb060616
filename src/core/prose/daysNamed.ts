// The days gone by that a note names: by them one knows for which of several interviews it thanks.

import { textAt } from '../base/text.ts';
import { addDays, makeDay, nextWeekday, type Day } from '../base/time.ts';
import { fieldNamed, type Note } from '../model/note.ts';
import type { Settings } from '../model/settings.ts';
import { languageOf } from './languages.ts';
import { letterOf } from './letter.ts';
import { readSentence } from './promises.ts';
import type { Period } from './timeframe.ts';

/** Those of its heading, its subject and its letter, in this order; `written` is the day from which they count. What is promised lies ahead. */
export function* daysNamed(text: string, note: Note, written: Day, { language: setting, dateOrder }: Pick<Settings, 'language' | 'dateOrder'>): Generator<Day> {
  const letter = letterOf(text, note);
  const language = languageOf(letter, note.lang, setting);
  if (language === null) return;
  const subject = fieldNamed(note.fields, 'Subject')?.value.span;
  for (const said of [note.title.value, ...(subject ? [textAt(text, subject)] : []), ...letter.sentences.map(sentence => sentence.text)]) {
    const { mentions, commitments } = readSentence(said.replace(POSSESSIVE, ''), { language: language.promises, dateOrder });
    if (commitments.length > 0) continue;
    for (const { value: { bound, period } } of mentions) {
      const day = bound === 'on' ? lastSuch(period, written) : null;
      if (day !== null) yield day;
    }
  }
}

/** "Monday's conversation" was on Monday. */
const POSSESSIVE = /['’]s(?![\p{L}])/gu;

/** The last such day up to `written`; null for anything but a single day. */
function lastSuch(period: Period, written: Day): Day | null {
  if (period.kind === 'today') return written;
  if (period.kind === 'weekday') return addDays(nextWeekday(written, period.weekday), -7);
  if (period.kind !== 'date' || period.month === null) return null;
  const year = Number(written.slice(0, 4));
  if (period.year !== null) return makeDay(period.year, period.month, period.date);
  return [year, year - 1].map(of => makeDay(of, period.month!, period.date)).find(day => day !== null && day <= written) ?? null;
}
