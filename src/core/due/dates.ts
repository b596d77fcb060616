// Items that a date of the frontmatter makes: interviews ahead, offers to answer, the user's own reminders.

import { say } from '../base/message.ts';
import { addDays, surelyBefore } from '../base/time.ts';
import { dayInWords, listOf, whenInWords } from '../base/words.ts';
import { edgeOf, hoursAfter, wholeDay, type Case, type Pending } from './item.ts';
import { metAt } from '../model/history.ts';

export function interviews({ application, story, settings, today }: Case): readonly Pending[] {
  return story.interviewsAhead.map(interview => {
    const met = metAt(application, interview);
    const names = met.map(person => application.people[person]!.name);
    const at = whenInWords(interview.at.value, today);
    return {
      kind: 'interview', anchor: interview.span, interview,
      person: met.length === 1 ? met[0]! : null,
      from: wholeDay(addDays(interview.at.value.day, -settings.cadence.interviewWarningDays)),
      by: edgeOf(interview.at.value, settings.timeZone),
      reason: names.length > 0 ? say`interview ${at} with ${listOf(names)}` : say`interview ${at}`,
    };
  });
}

/** An offer received asks for an answer at once; `respond_by`, apart from it, for the decision. */
export function offers({ application, story, settings, today }: Case): readonly Pending[] {
  const { offer } = application;
  const zone = settings.timeZone;
  const items: Pending[] = [];
  const drafts = application.notes.filter(note => note.direction === 'draft');
  const received = offer?.received;
  if (received && !story.contacts.some(contact => contact.type === 'sent' && !surelyBefore(contact.when, received.value, zone))) {
    items.push({
      kind: 'offer', anchor: received.span, person: null,
      from: edgeOf(received.value, zone),
      by: hoursAfter(received.value, settings.cadence.offerHours, zone),
      reason: say`offer received ${whenInWords(received.value, today)}, plus ${settings.cadence.offerHours} h`,
      draft: drafts.find(note => story.kindOf(note) === 'other') ?? drafts.find(note => story.kindOf(note) !== 'thank-you') ?? null,
    });
  }
  if (offer?.respondBy) {
    const by = offer.respondBy;
    items.push({
      kind: 'offer', anchor: by.span, person: null,
      from: wholeDay(addDays(by.value.day, -settings.cadence.offerWarningDays)),
      by: edgeOf(by.value, zone),
      reason: say`answer to the offer due ${whenInWords(by.value, today)}`,
    });
  }
  return items;
}

export function reminders({ application, today }: Case): readonly Pending[] {
  return application.reminders.map(({ on, what }) => ({
    kind: 'reminder', anchor: on.span, person: null,
    from: wholeDay(on.value.from), by: wholeDay(on.value.by),
    reason: what ? say`your reminder for ${dayInWords(on.value.from, today)}: ${what}` : say`your reminder for ${dayInWords(on.value.from, today)}`,
  }));
}
