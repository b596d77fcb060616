// Completions of a heading that is begun: the notes that make sense now, and the log, each as a whole start.

import { say, type Message } from '../../base/message.ts';
import { lineEnding, spanOf, trimmed, withoutEnd, type Span } from '../../base/text.ts';
import { shortDay } from '../../base/words.ts';
import { dueInCase } from '../../due/index.ts';
import type { Case } from '../../due/item.ts';
import type { Note } from '../../model/note.ts';
import type { Blocks } from '../../parse/blocks.ts';
import { isLogTitle } from '../../prose/everyLanguage.ts';
import { scaffoldNotes, type NewNote } from '../../scaffold/notes.ts';
import { scaffoldLog, scaffoldReply } from '../../scaffold/reply.ts';
import { withDefaults } from '../../scaffold/snippet.ts';
import { completion, type Asking, type Completion } from './completion.ts';

/** A section to begin: in snippet syntax, its heading first. */
interface Start {
  readonly section: string;
  readonly description: Message | null;
}

const MARKS = /^ {0,3}(#{2,6})[ \t]*/;

/** The starts that fit a heading of level 2 or below; where a text stands below it already, their headings alone. */
export function headingCompletions(asking: Asking, line: Span, blocks: Blocks): readonly Completion[] {
  const { text, offset, caseWithout } = asking;
  const [marks, hashes = ''] = MARKS.exec(text.slice(line.start, line.end)) ?? [];
  const start = line.start + (marks?.length ?? Infinity);
  if (!marks || offset < start) return [];
  const words = trimmed(text, spanOf(start, Math.max(offset, line.end)));
  const span = spanOf(start, Math.max(offset, words.end));
  const kase = caseWithout(span);
  if (!kase) return [];
  const space = /\s$/.test(marks) ? '' : ' ';
  const below = blocks.lines.find(other => other.start > line.start && other.kind !== 'blank');
  const alone = words.end <= offset && (!below || below.kind === 'heading');
  const next = blocks.lines.find(other => other.start > line.start);
  return startsIn(kase, hashes.length, blocks).map(({ section, description }) => {
    const body = withoutEnd(section.slice(hashes.length + 1), /\n/);
    const label = withDefaults(body.split('\n', 1)[0]!);
    const whole = (body + (next && next.kind !== 'blank' ? '\n' : '')).replace(/\n/g, lineEnding(text));
    return completion({ kind: 'note', label, description, span, newText: space + (alone ? whole : label), snippet: alone });
  });
}

function startsIn(kase: Case, level: number, blocks: Blocks): readonly Start[] {
  const { application, story, today, settings } = kase;
  const note = (start: NewNote, description: Message | null): Start => ({ section: scaffoldNotes(kase, [start], level), description });
  const hasLog = blocks.headings.some(({ title }) => isLogTitle(kase.file.text.slice(title.start, title.end)));
  return [
    ...(story.ended ? [] : [...owedThanks(kase).map(owed => note(owed, say`interview ${shortDay(owed.interview!.at!.value.day)}`)), ...answerToOffer(kase).map(answer => note(answer, null))]),
    ...followUps(kase).map(followUp => note(followUp, null)),
    ...replies(kase).map(person => ({ section: scaffoldReply(application.people[person]!, today, level, settings.language), description: say`received` })),
    ...(hasLog ? [] : [{ section: scaffoldLog(today, level, settings.language), description: say`what happened when` }]),
  ];
}

const owedThanks = ({ story }: Case): readonly NewNote[] => story.thankYous.filter(({ person, sent, draft, otherwise }) => person !== null && !sent && !draft && !otherwise)
  .map(({ person, interview }) => ({ kind: 'thank-you', person, interview }));

/** An offer for which nobody has been thanked. */
function answerToOffer(kase: Case): readonly NewNote[] {
  const received = kase.application.offer?.received;
  const waits = received && dueInCase(kase).some(({ kind, draft, anchor }) => kind === 'offer' && !draft && anchor.start === received.span.start);
  return waits ? [{ kind: 'offer-reply', person: null, interview: null }] : [];
}

/** To everybody but those who wait for thanks, or for whom a draft lies ready; first to those for whom something is due. */
function followUps(kase: Case): readonly NewNote[] {
  const { application, story } = kase;
  if (story.ended || application.quiet || story.stage === 'saved') return [];
  const waiting = [...owedThanks(kase).map(({ person }) => person), ...peopleOf(application.notes.filter(({ direction }) => direction === 'draft'), 'to')];
  const due = dueInCase(kase).flatMap(({ person, kind }) => (person && kind !== 'interview' ? [person.index] : []));
  const order = [...new Set([...due, ...application.people.keys()])].filter(person => !waiting.includes(person));
  const kind = story.interviewsPast.length > 0 || (story.stage !== null && story.stage !== 'applied') ? 'follow-up' : 'application';
  return order.map(person => ({ kind, person, interview: null }));
}

/** First from those who were written to last. */
function replies({ application }: Case): readonly number[] {
  const sent = application.notes.filter(({ direction }) => direction === 'sent');
  return [...new Set([...peopleOf([...sent].reverse(), 'to'), ...application.people.keys()])];
}

const peopleOf = (notes: readonly Note[], side: 'to' | 'from'): readonly number[] => notes.flatMap(note => note[side].map(({ person }) => person));
