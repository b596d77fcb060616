// An interview: what kind it is, when, with whom, and who has been thanked for it.

import { joined, say, type Message } from '../../base/message.ts';
import { listOf, weekdayInWords } from '../../base/words.ts';
import type { Case } from '../../due/item.ts';
import type { Application, Interview } from '../../model/application.ts';
import { metAt, namesInterview, type ThankYou } from '../../model/history.ts';
import { whenSeen } from '../days.ts';
import { rowsOf, type DueRow } from '../dueList.ts';
import { capital, oneLine } from '../words.ts';
import { firstHere, type Look, type Part } from './part.ts';

/** At its entry in the frontmatter, or where a note's header names it. */
export const interviewAt: Look = (kase, here) => {
  const entry = firstHere(kase.application.interviews, here);
  if (entry) return partOf(entry.span, entry, kase);
  const named = firstHere(kase.application.notes.flatMap(({ interview }) => interview ?? []), here);
  const meant = named && onlyOne(kase.application, named.value);
  return meant ? partOf(named.span, meant, kase) : null;
};

function onlyOne(application: Application, written: string): Interview | null {
  const fits = application.interviews.filter(interview => namesInterview(written, interview));
  return fits.length === 1 ? fits[0]! : null;
}

/** A phone screen is an interview, and isn't called one. */
const SAYS_ITSELF = /\b(?:interview|screen|screening|round|call|chat|meeting)\W*$/i;

function partOf(span: Part['span'], interview: Interview, kase: Case): Part {
  const { application, story } = kase;
  const kind = capital(oneLine(interview.kind?.value ?? ''));
  const title = kind === '' ? say`Interview` : SAYS_ITSELF.test(kind) ? kind : say`${kind} interview`;
  const names = metAt(application, interview).map(person => application.people[person]!.name);
  const rows = rowsOf(kase);
  return {
    span,
    text: joined([
      say`${joined([dated(title, interview, kase), names.length > 0 ? say`with ${listOf(names)}` : null], ', ')}.`,
      interview.cancelled ? say`It was cancelled or moved: nothing is due from it.` : null,
      ...story.thankYous.filter(thankYou => thankYou.interview === interview).map(thankYou => thanksInWords(thankYou, rows, kase)),
    ], '\n'),
  };
}

function dated(title: Message | string, { at }: Interview, kase: Case): Message {
  if (!at) return say`${title}, its day not known`;
  const { written, relative } = whenSeen(at.value, kase);
  return say`${title} ${relative}, ${written}`;
}

/** A person's thanks: given, waiting in a draft, or owed with the time at which they are due. */
function thanksInWords({ interview, person, sent, otherwise, draft }: ThankYou, rows: readonly DueRow[], { application, today }: Case): Message {
  const name = person === null ? say`Nobody is named` : application.people[person]!.name;
  if (sent) return say`${name}: thanked ${weekdayInWords(sent.when!.value.day, today)}.`;
  if (otherwise) return say`${name}: thanked in another way.`;
  const due = rows.find(({ item }) => item.kind === 'thank-you' && item.interview === interview && (item.person?.index ?? null) === person);
  const state = draft ? say`${name}: a draft of the thank-you note waits` : say`${name}: no thank-you note yet`;
  return say`${joined([state, due?.when ?? null], ', ')}.`;
}
