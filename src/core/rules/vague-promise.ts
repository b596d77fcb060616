// vague-promise: a letter promises to be in touch, and doesn't say when.

import { english, say, type Message } from '../base/message.ts';
import { spanOf, textAt, type TextEdit } from '../base/text.ts';
import { nextStepDay } from '../scaffold/facts.ts';
import { goodNews, goodThanks, laterNote, thankYou, thankYouBegun } from './letters/examples.ts';
import { BOTH, judged, type Judged } from './letters/judged.ts';
import { isDated, promiseSentence, promisesIn } from './letters/promises.ts';
import type { FollowUpPromise } from '../prose/promises.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

const MESSAGE = say`You promise to be in touch, and leave open when. Name a day or a week: a date is kept, "soon" is forgotten.`;

const misspelled = (written: string): Message => say`No day can be read in "${written}", so nobody can tell when you will be in touch. Put the word right: a date is kept, a riddle is forgotten.`;

/** The edits that put the misspelled weekdays and months of the promise right. */
function misspelledDays({ reading: { language } }: Judged, { words: time }: FollowUpPromise): readonly TextEdit[] {
  return time ? (language.promises.misspelledDays?.(time.value) ?? []).map(({ start, end, right }) => ({ span: spanOf(time.span.start + start, time.span.start + end), newText: right })) : [];
}

/** Puts a time where the promise names none; whatever then doesn't read as a promise for that time is not offered. */
function fixesFor(context: NoteContext, letter: Judged, promise: FollowUpPromise): Fix[] {
  const { file: { text } } = context;
  const { phrases, reading } = letter;
  const sentence = text.slice(promise.span.start, promise.span.end);
  const times = [phrases.onDay(nextStepDay(context, context.kind)), ...phrases.times].map(time => ({ time, edit: timeIn(sentence, promise, time) }));
  const readable = times.filter(({ edit: { span, newText } }) => {
    const changed = sentence.slice(0, span.start - promise.span.start) + newText + sentence.slice(span.end - promise.span.start);
    return promisesIn(context, reading.language, [{ text: changed.replace(/\s+/g, ' '), span: { start: 0, end: changed.length } }]).some(({ window }) => window !== null);
  });
  if (readable.length > 0) return readable.map(({ time, edit }) => ({ title: say`Say "${time}"`, edits: [edit] }));
  const whole = promiseSentence(context, letter);
  return [{ title: say`Say "${whole.replace(/\.$/, '')}"`, edits: [{ span: promise.span, newText: whole }] }];
}

/** In the place of the words that say no time; else at the end of the sentence. */
function timeIn(sentence: string, { span, words }: FollowUpPromise, time: string): TextEdit {
  if (words) return { span: words.span, newText: time };
  let length = sentence.length;
  while (length > 0 && /[.!\s]/.test(sentence[length - 1]!)) length--;
  const end = span.start + length;
  return { span: { start: end, end }, newText: ` ${time}` };
}

export const vaguePromise: Rule = {
  id: 'vague-promise',
  summary: say`A note promises to follow up, and does not say when.`,
  reason: say`Commit to following up within a specified timeframe. A day named is one that they can expect, and that you will be reminded of.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, BOTH);
    if (!letter || isDated(context, letter)) return;
    const promise = promisesIn(context, letter.reading.language, letter.reading.sentences).at(-1);
    if (!promise || (!letter.complete && promise.span.end >= letter.last.span.end)) return;
    const slips = misspelledDays(letter, promise);
    const right = slips.map(({ newText }) => newText).join(', ');
    yield {
      span: promise.words?.span ?? promise.span,
      message: slips.length > 0 ? misspelled(textAt(context.file.text, slips[0]!.span)) : MESSAGE,
      fixes: [...(slips.length > 0 ? [{ title: say`Write ${right}`, edits: slips }] : []), ...fixesFor(context, letter, promise)],
    };
  },
  examples: [
    {
      title: 'Soon',
      text: thankYou(goodThanks({ promise: 'I will be in touch «soon».' })),
      messages: [english(MESSAGE)],
      fixes: {
        'Say "on Monday, 30 November"': thankYou(goodThanks({ promise: 'I will be in touch on Monday, 30 November.' })),
        'Say "next week"': thankYou(goodThanks({ promise: 'I will be in touch next week.' })),
        'Say "in two weeks"': thankYou(goodThanks({ promise: 'I will be in touch in two weeks.' })),
      },
    },
    {
      title: 'No time at all',
      text: laterNote(goodNews({ promise: "«I'll give you a call.»" })),
      messages: [english(MESSAGE)],
      fixes: { 'Say "on Monday, 30 November"': laterNote(goodNews({ promise: "I'll give you a call on Monday, 30 November." })) },
    },
    {
      title: 'A day that cannot be read',
      text: thankYou(goodThanks({ promise: 'I will call you «on Teusday».' })),
      messages: [english(misspelled('Teusday'))],
      fixes: { 'Write Tuesday': thankYou(goodThanks({ promise: 'I will call you on Tuesday.' })) },
    },
    {
      title: 'Slips in weekday and month',
      text: thankYou(goodThanks({ promise: 'I will follow up again «on Thrusday, Decmber 10».' })),
      messages: [english(misspelled('Thrusday'))],
      fixes: { 'Write Thursday, December': thankYou(goodThanks({ promise: 'I will follow up again on Thursday, December 10.' })) },
    },
    { title: 'Another sentence names the day', text: thankYou(goodThanks({ promise: 'I will be in touch soon. To be exact, I will call you next Tuesday.' })), messages: [] },
    { title: 'A window', text: thankYou(goodThanks({ promise: "I'll ring you within a few days." })), messages: [] },
    { title: 'Still being typed', text: thankYouBegun(goodThanks({ promise: 'I will be in touch', closing: '' })), messages: [] },
  ],
};
