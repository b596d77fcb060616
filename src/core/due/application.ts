// The one item that an application owes when nothing is pending for a person: ask about the decision, follow up, or close.

import { say, type Message } from '../base/message.ts';
import { addBusinessDays, addDays, maxDay, type Day } from '../base/time.ts';
import { dayInWords } from '../base/words.ts';
import { lastContact, lastInTouch, type ContactEvent } from '../model/history.ts';
import { followUpDraft } from './people.ts';
import { wholeDay, type Case, type Pending } from './item.ts';

/** At most one: `close` replaces the others, and a decision comes before a follow-up on the application or on silence. */
export function nextStep(kase: Case): Pending | null {
  const step = decision(kase) ?? application(kase) ?? silence(kase);
  const ahead = step?.kind === 'decision' && step.by !== null && kase.application.decision!.value.by >= kase.today;
  return (ahead ? null : unanswered(kase)) ?? (step && (stale(kase, step) ?? step));
}

const business = (kase: Case, day: Day, count: number): Day => addBusinessDays(day, count, kase.settings.calendar);

/** What was waited for, and how long. */
const plus = (anchor: Message, days: number): Message => (days === 1 ? say`${anchor}, plus 1 business day` : say`${anchor}, plus ${days} business days`);

/** The person last in touch, with the draft that follows up with them. */
function toWhom(kase: Case): Pick<Pending, 'person' | 'draft'> {
  const person = lastInTouch(kase.story);
  return { person, draft: followUpDraft(kase, person) };
}

function decision(kase: Case): Pending | null {
  const { application: { decision: decided }, story, settings, today } = kase;
  if (!decided) return null;
  const last = decided.value.by;
  if (story.contacts.some(contact => contact.when.day >= last)) return null;
  const from = business(kase, last, 1);
  return {
    kind: 'decision', anchor: decided.span, ...toWhom(kase),
    from: wholeDay(from), by: wholeDay(maxDay(from, business(kase, last, settings.cadence.decisionBusinessDays))),
    reason: plus(say`they meant to decide by ${dayInWords(last, today)}`, settings.cadence.decisionBusinessDays),
  };
}

/** The letter with which one applied, and whatever went out until then. */
const isApplying = ({ note }: ContactEvent, { story }: Case): boolean => note !== null && story.isApplying(note);

/** Nothing heard yet of an application: a follow-up sent moves the next one. */
function application(kase: Case): Pending | null {
  const { story, settings, today } = kase;
  const { stage, applied } = story;
  if (stage !== null && stage !== 'applied' && stage !== 'screening' && stage !== 'assessment') return null;
  if (story.interviewsPast.length > 0) return null;
  if (story.contacts.some(contact => contact.type !== 'sent' && (!applied || contact.when.day > applied.value))) return null;
  const sent = story.contacts.findLast(contact => contact.type === 'sent' && !isApplying(contact, kase));
  const anchor = sent ? { day: sent.when.day, span: sent.span, days: settings.cadence.applicationAgainBusinessDays, words: say`followed up ${dayInWords(sent.when.day, today)}` }
    : applied ? { day: applied.value, span: applied.span, days: settings.cadence.applicationBusinessDays, words: say`applied ${dayInWords(applied.value, today)}` } : null;
  if (!anchor) return null;
  const day = business(kase, anchor.day, anchor.days);
  return {
    kind: 'application', anchor: anchor.span, ...toWhom(kase),
    from: wholeDay(day), by: wholeDay(day),
    reason: plus(anchor.words, anchor.days),
  };
}

const CONTACT_WORDS: Readonly<Record<ContactEvent['type'], (day: Message) => Message>> = {
  sent: day => say`last contact ${day} (note sent)`, received: day => say`last contact ${day} (message received)`, logged: day => say`last contact ${day} (logged)`, interview: day => say`last contact ${day} (interview)`,
};

/** Any other active application, from its last contact; from the day of applying where there was none. */
function silence(kase: Case): Pending | null {
  const { application: { applied }, story, settings, today } = kase;
  const last = lastContact(story);
  const anchor = last ? { day: last.when.day, span: last.span, words: CONTACT_WORDS[last.type](dayInWords(last.when.day, today)) }
    : applied ? { day: applied.value.day, span: applied.span, words: say`no contact since applying ${dayInWords(applied.value.day, today)}` } : null;
  if (!anchor) return null;
  const day = business(kase, anchor.day, settings.cadence.silenceBusinessDays);
  return {
    kind: 'silence', anchor: anchor.span, ...toWhom(kase),
    from: wholeDay(day), by: wholeDay(day),
    reason: plus(anchor.words, settings.cadence.silenceBusinessDays),
  };
}

/** So many follow-ups in a row without an answer, a call or an interview: time to close. */
function unanswered(kase: Case): Pending | null {
  const { story, settings, today } = kase;
  const answered = story.contacts.findLastIndex(contact => !contact.own);
  const followUps = story.contacts.slice(answered + 1).filter(contact => contact.note && ['follow-up', 'application'].includes(story.kindOf(contact.note)) && !isApplying(contact, kase));
  const last = followUps[followUps.length - 1];
  if (!last || followUps.length < settings.cadence.maxUnanswered) return null;
  return {
    kind: 'close', anchor: last.span, person: lastInTouch(story),
    from: wholeDay(business(kase, last.when.day, settings.cadence.closeBusinessDays)), by: null,
    reason: plus(inARow(followUps.length, dayInWords(last.when.day, today)), settings.cadence.closeBusinessDays),
  };
}

const inARow = (count: number, last: Message): Message => (count === 1 ? say`1 follow-up without an answer, on ${last}` : say`${count} follow-ups without an answer, the last on ${last}`);

/** An item so long past its day that nobody will act on it any more. */
function stale(kase: Case, step: Pending): Pending | null {
  const days = kase.settings.cadence.staleBusinessDays;
  const last = business(kase, step.by!.day, days);
  if (kase.today <= last) return null;
  return { ...step, kind: 'close', draft: null, from: wholeDay(addDays(last, 1)), by: null, reason: days === 1 ? say`untouched for more than 1 business day: ${step.reason}` : say`untouched for more than ${days} business days: ${step.reason}`, untouched: step.reason };
}
