// The German sentences of notes, with "Sie".

import { formatDayInGerman, longDayInGerman, weekdayOf } from '../../base/time.ts';
import type { Facts, Phrases } from './phrases.ts';
import { sentence } from './sentence.ts';

const on = (day: string): string => `am ${longDayInGerman(day)}`;
const meeting = ({ met, role }: Facts): string => `das Gespräch${met ? ` ${on(met)}` : ''}${role ? ` über die Stelle als ${role}` : ''}`;
const as = (role: string | null): string => (role ? ` als ${role}` : '');

/** What the day of the week suggests. */
const WISHES: readonly string[] = ['Sie haben ein schönes Wochenende', 'Sie hatten ein schönes Wochenende', 'Sie haben eine gute Woche', 'Sie haben eine gute Woche', 'Sie haben eine gute Woche', 'Sie hatten eine gute Woche', 'Sie haben ein schönes Wochenende'];

export const GERMAN_PHRASES: Phrases = {
  headings: { 'thank-you': 'Dankschreiben an', 'follow-up': 'Nachfassen bei', offer: 'Antwort auf das Angebot:', reply: 'Antwort von' },
  thankYouSubject: met => (met ? `Danke für das Gespräch am ${formatDayInGerman(met, 'EEEE')}` : 'Danke für das Gespräch'),
  followUpSubject: role => (role ? `Nachfrage: ${role}` : 'Nachfrage zu Ihrer Stelle'),
  applicationSubject: role => `Meine Bewerbung${as(role)}`,
  offerSubject: role => (role ? `Ihr Angebot: ${role}` : 'Ihr Angebot'),
  salutation: name => `Guten Tag ${name},`,
  thanks: facts => sentence(`vielen Dank für ${meeting(facts)}`),
  thanksAndTime: facts => `vielen Dank für ${meeting(facts)} und dafür, dass Sie sich die Zeit genommen haben.`,
  time: 'Ich weiß, wie voll Ihre Tage sind, und danke Ihnen, dass Sie sich so viel Zeit für unser Gespräch genommen haben.',
  reasonsIntro: 'Das spricht für mich:',
  interest: company => `Ich würde sehr gern ${company ? `bei ${company}` : 'in Ihrem Team'} arbeiten.`,
  followUp: day => `Ich melde mich ${on(day)} wieder bei Ihnen.`,
  getInTouch: day => `Ich melde mich ${on(day)} noch einmal bei Ihnen.`,
  closingThanks: 'Vielen Dank für Ihre Zeit und Ihr Interesse.',
  pleasantry: (today, met) => (met ? `unser Gespräch ${on(met)} hat mir viel Freude gemacht; ich hoffe, ${WISHES[weekdayOf(today)]!}.` : `ich hoffe, ${WISHES[weekdayOf(today)]!}.`),
  wish: words => `ich hoffe, ${words}.`,
  weekGoesWell: 'Sie haben eine gute Woche',
  applied: (role, day) => `Am ${longDayInGerman(day)} habe ich Ihnen meine Bewerbung${as(role)} geschickt; ich bin weiterhin sehr interessiert.`,
  decisionDay: by => `Sie hatten gesagt, dass Sie bis ${formatDayInGerman(by, "EEEE, 'den' d. MMMM,")} entscheiden.`,
  decisionWeek: from => `Sie hatten gesagt, dass Sie in der Woche ab dem ${formatDayInGerman(from, 'd. MMMM')} entscheiden.`,
  lastContact: (day, where) => `Bei unserem letzten Kontakt ${on(day)} ${where}.`,
  aboutApplication: (role, sent) => `Ich schreibe Ihnen zu meiner Bewerbung${as(role)}, die ich Ihnen ${sent} geschickt habe.`,
  number: (phone, withPromise) => sentence(`Falls Sie mich ${withPromise ? 'vorher ' : ''}erreichen möchten: Meine Nummer ist ${phone}`),
  offerThanks: role => sentence(`vielen Dank für das Angebot${role ? ` für die Stelle als ${role}` : ''}`),
  offerAnswer: by => `Ich möchte es in Ruhe bedenken und gebe Ihnen meine Antwort bis ${by}.`,
  regards: 'Mit freundlichen Grüßen',
  onDay: on,
  times: ['nächste Woche', 'in zwei Wochen'],
  longDay: longDayInGerman,
  places: {
    name: '[Name]', me: '[Ihr Name]', number: '[Ihre Nummer]', takeaway: '[Was Sie aus dem Gespräch mitgenommen haben]', reason1: '[Ihr stärkster Grund]', reason2: '[Ein zweiter Grund]', reason3: '[Ein dritter Grund, oder diese Zeile löschen]',
    value: '[Etwas Neues von Wert: ein Kurs, ein Abschluss, eine Idee für das Team]', whereLeft: '[wie es verblieben war]', whenSent: '[wann Sie sie geschickt haben]', attraction: '[Was es für Sie reizvoll macht]', newValue: '[Etwas Neues seitdem]',
    reply: '[Was geschrieben wurde]', happened: '[wer was getan hat]',
  },
};
