// The English sentences of notes.

import { longDay, weekdayName, weekdayOf } from '../../base/time.ts';
import type { Facts, Phrases } from './phrases.ts';
import { sentence } from './sentence.ts';

const meeting = ({ met, role }: Facts): string => `the opportunity to meet${met ? ` on ${longDay(met)}` : ''}${role ? ` and to talk about the ${role} position` : ''}`;
const as = (role: string | null): string => (role ? ` as ${role}` : '');

/** What the day of the week suggests. */
const WISHES: readonly string[] = ['you are having a good weekend', 'you had a good weekend', 'your week is going well', 'your week is going well', 'your week is going well', 'you had a good week', 'you are having a good weekend'];

export const ENGLISH_PHRASES: Phrases = {
  headings: { 'thank-you': 'Thank-you note to', 'follow-up': 'Follow-up to', offer: 'Answer to the offer:', reply: 'Reply from' },
  thankYouSubject: met => (met ? `Thank you for ${weekdayName(met)}'s conversation` : 'Thank you for the conversation'),
  followUpSubject: role => (role ? `Following up: ${role}` : 'Following up on your opening'),
  applicationSubject: role => `My application${as(role)}`,
  offerSubject: role => (role ? `Your offer: ${role}` : 'Your offer'),
  salutation: name => `Dear ${name},`,
  thanks: facts => `Thank you for ${meeting(facts)}.`,
  thanksAndTime: facts => `Thank you for ${meeting(facts)}, and for taking the time out of your day.`,
  time: 'I know how full your days are, and I appreciate that you took the time for our conversation.',
  reasonsIntro: 'I believe that I would be a good fit:',
  interest: company => sentence(`I would be glad to join ${company ?? 'your team'}`),
  followUp: day => `I will follow up again on ${longDay(day)}.`,
  getInTouch: day => `I will get in touch again on ${longDay(day)}.`,
  closingThanks: 'Thank you for your time and consideration.',
  pleasantry: (today, met) => (met ? `I enjoyed our conversation on ${longDay(met)}, and hope that ${WISHES[weekdayOf(today)]!}.` : `I hope that ${WISHES[weekdayOf(today)]!}.`),
  wish: words => `I hope that ${words}.`,
  weekGoesWell: 'your week is going well',
  applied: (role, on) => `I applied${as(role)} on ${longDay(on)} and remain very interested.`,
  decisionDay: by => `You had indicated that you would decide by ${longDay(by)}.`,
  decisionWeek: from => `You had indicated that you would decide in the week of ${longDay(from)}.`,
  lastContact: (on, where) => `When we were last in touch, on ${longDay(on)}, ${where}.`,
  aboutApplication: (role, sent) => `I sent you my application${as(role)} ${sent}.`,
  number: (phone, withPromise) => sentence(`In case you need to reach me${withPromise ? ' before then' : ''}, my number is ${phone}`),
  offerThanks: role => `Thank you very much for the offer${role ? ` for the ${role} position` : ''}.`,
  offerAnswer: by => `I would like to give it the thought that it deserves, and will let you know my answer by ${by}.`,
  regards: 'Kind regards,',
  onDay: day => `on ${longDay(day)}`,
  times: ['next week', 'in two weeks'],
  longDay,
  places: {
    name: '[name]', me: '[your name]', number: '[your number]', takeaway: '[What you took away from the conversation]', reason1: '[Your strongest reason]', reason2: '[A second reason]', reason3: '[A third reason, or delete this line]',
    value: '[Something of value since then: a course done, a project shipped, an idea for their team]', whereLeft: '[where it was left]', whenSent: '[when you sent it]', attraction: '[What makes it attractive to you]', newValue: '[Something new since then]',
    reply: '[What they wrote]', happened: '[who did what]',
  },
};
