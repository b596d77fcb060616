// German words for times: "bis Freitag", "Anfang nächster Woche", "in zwei Wochen", "am 7.", read into timeframes that know no German.

import type { MonthName, Part, Period, Timeframe } from '../timeframe.ts';
import type { Weekday } from '../../base/time.ts';
import { matchPattern, patternTable, phrases, skipPhrase, tableReader, textAt, wordSet, type PatternTable, type Read, type Reader, type Readers } from '../patterns.ts';
import {
  anyWeek, bareDate, dateAt, dateNumber, duration, month, monthAhead, monthIn, namedMonth, nth, part, singleUnit, weekAhead, weekday, type DatePeriod, type Duration,
} from './timeWords.ts';
import type { Word } from '../words.ts';

/** A time expression in a sentence: from word `first` up to, not including, word `end`. */
export interface TimeWords {
  readonly first: number;
  readonly end: number;
  readonly timeframe: Timeframe;
  /** Can it say when something is done? "seit Freitag", "für Freitag", "vom Freitag" can't. */
  readonly adverbial: boolean;
}

/** What the slots of the patterns below may hold. */
interface Captured {
  duration: Duration;
  unit: Duration;
  weekday: Weekday;
  day: Period;
  part: Part;
  last: Part;
  week: number;
  anyWeek: number;
  weekOf: WeekOf;
  month: MonthName;
  named: MonthName;
  ofWeek: MonthName;
  ofHalf: MonthName;
  nth: number;
  calendarWeek: number;
  shift: Duration;
  clock: true;
}

type WeekOf = Extract<Period, { kind: 'weekOf' }>;

const timeframe = (bound: Timeframe['bound'], period: Period): Timeframe => ({ bound, period });
const on = (period: Period): Timeframe => timeframe('on', period);
const week = (ahead: number, part: Part): Period => ({ kind: 'week', ahead, part });
const inPeriod = ({ low, high, unit, today }: Duration): Period => (today ? { kind: 'today' } : { kind: 'in', low, high, unit });
const withinPeriod = ({ high, unit, today }: Duration): Period => (today ? { kind: 'today' } : { kind: 'within', count: high, unit });
const within = (count: number, unit: 'day' | 'week' | 'month'): Timeframe => on({ kind: 'within', count, unit });
const dateOf = (month: number, date: number): Period => ({ kind: 'date', year: null, month, date });
/** "Ende des Monats" is its last days, "Ende Oktober" its last third. */
const partOfMonth = (month: MonthName, part: Part): Period => ({ kind: 'month', month, part: part === 'end' && !('ahead' in month && month.ahead === 0) ? 'late' : part });
const TODAY: Period = { kind: 'day', days: 0 };
const TOMORROW: Period = { kind: 'day', days: 1 };
const DECEMBER: MonthName = { month: 12, year: null };
const THIS_MONTH: MonthName = { ahead: 0 };

/** How a part of a week or a month begins a range: "Anfang bis Mitte Dezember". */
const partRange = (first: Part, last: Part, of: (part: Part) => Period): Period => ({ kind: 'between', first: of(first), last: of(last) });

const shifted = (period: Period, { high, unit }: Pick<Duration, 'high' | 'unit'>): Period => ({ kind: 'shifted', period, count: high, unit });

/** "in einer Woche", "über acht Tage" after a day: how much later. */
const shift: Reader<Duration> = (words, at) => {
  if (!/^(?:in|ueber)$/.test(textAt(words, at))) return null;
  if (textAt(words, at + 1) === 'acht' && /^tagen?$/.test(textAt(words, at + 2))) return { value: A_WEEK, end: at + 3 };
  const read = duration(words, at + 1);
  return read?.value.today ? null : read;
};
const A_WEEK: Duration = { low: 1, high: 1, unit: 'week', today: false };
/** Does the same weekday come round? "am Freitag in drei Tagen" are two times. */
const inWeeks = ({ high, unit }: Duration): boolean => unit === 'week' || (unit === 'day' && high % 7 === 0);

/** "KW 49", "49. KW", "der KW 49". */
const calendarWeek: Reader<number> = (words, at) => {
  const from = /^(?:der|die|den)$/.test(textAt(words, at)) ? at + 1 : at;
  const [number, sign] = textAt(words, from) === 'kw' ? [textAt(words, from + 1), 'kw'] : [textAt(words, from), textAt(words, from + 1)];
  return sign === 'kw' && /^\d{1,2}$/.test(number) && Number(number) >= 1 && Number(number) <= 53 ? { value: Number(number), end: from + 2 } : null;
};

/** "10 Uhr", "14:30", "15h". */
const clock: Reader<true> = (words, at) => {
  const text = textAt(words, at);
  if (textAt(words, at + 1) === 'uhr') return { value: true, end: /^\d{1,2}$/.test(textAt(words, at + 2)) ? at + 3 : at + 2 };
  return /^(?:\d{1,2}[:.]\d\d|\d{1,2}h|mittag|mitternacht)$/.test(text) ? { value: true, end: at + 1 } : null;
};

/** Times of the day, which say nothing of the day itself. */
const CLOCKS = phrases(
  'um|gegen|ab|vor|nach|bis|kurz|punkt|spaetestens? etwa|ca|circa|punkt|vor|nach? <clock>', 'zwischen <clock> und <clock>', 'gleich|schon? in der frueh', 'am|im frueh|spaeten|fruehen? vormittag|nachmittag|abend|morgen|mittag', 'im laufe des tages|vormittags|nachmittags|abends',
  'morgens|vormittags|mittags|nachmittags|abends', 'frueh|vormittag|mittag|nachmittag|abend|nacht', 'in der mittagspause', 'nach|vor|bis feierabend|dienstschluss|geschaeftsschluss|bueroschluss',
);

const SKIP_READERS = { clock };
/** The word after the first of the phrases that matches at `at`, or `at`. */
const skip = (words: readonly Word[], at: number, table: PatternTable<null>): number => skipPhrase(words, at, table, SKIP_READERS);

const skipClocks = (words: readonly Word[], at: number): number => {
  const next = textAt(words, at) === ',' ? at + 1 : at;
  const end = skip(words, next, CLOCKS);
  return end > next ? end : at;
};

const NEXT = 'naechsten|kommenden|folgenden';

/** Expressions whose preposition belongs to them. */
const WHOLE: readonly (readonly [string, (c: Captured) => Timeframe | null])[] = [
  ['in? <duration> ab|nach <day>', c => on(shifted(c.day, c.duration))],
  ['in? <duration> von heute', c => on(shifted(TODAY, c.duration))],
  ['in? <duration> ab|von jetzt', c => on(inPeriod(c.duration))],
  ['in acht tagen', () => on({ kind: 'in', low: 7, high: 7, unit: 'day' })],
  [`innerhalb|binnen|innert|im laufe? von|der|des? ${NEXT}|naechster? <duration>`, c => on(withinPeriod(c.duration))],
  [`innerhalb|binnen|innert der|des? ${NEXT}? <unit>`, c => on(withinPeriod(c.unit))],
  [`in|waehrend|ueber den|der|die ${NEXT} <duration>`, c => on(withinPeriod(c.duration))],
  ['in der naechsten|kommenden stunde', () => on({ kind: 'today' })],
  [`in den ${NEXT} tagen`, () => within(3, 'day')],
  [`im laufe|verlauf der ${NEXT} tage`, () => within(3, 'day')],
  [`innerhalb der ${NEXT} tage`, () => within(3, 'day')],
  ['binnen|innert tagen', () => within(3, 'day')],
  ['binnen|innert wochenfrist', () => within(1, 'week')],
  ['binnen|innert monatsfrist', () => within(1, 'month')],
  ['im laufe|verlauf des heutigen? tages', () => on({ kind: 'today' })],
  ['im laufe|verlauf des morgigen tages', () => on({ kind: 'day', days: 1 })],
  ['im laufe|verlauf <weekOf>', c => on(c.weekOf)],
  ['im laufe|verlauf <anyWeek>', c => on(week(c.anyWeek, 'whole'))],
  ['im laufe|verlauf <month>', c => on({ kind: 'month', month: c.month, part: 'whole' })],
  ['unter der woche', () => on(week(0, 'whole'))],
  ['spaetestens in|nach <duration>', c => on(withinPeriod(c.duration))],
  ['in spaetestens|laengstens|hoechstens|maximal|weniger als? <duration>', c => on(withinPeriod(c.duration))],
  ['bis in <duration>', c => on(withinPeriod(c.duration))],
  ['in|nach etwa|ca|circa|rund|ungefaehr|gut|knapp|vielleicht|voraussichtlich|genau|fruehestens|gut? den|die? <duration>', c => on(inPeriod(c.duration))],
  ['heute noch', () => on({ kind: 'today' })],
  ['zwischen den jahren', () => on({ kind: 'between', first: dateOf(12, 27), last: dateOf(12, 30) })],
  ['vor ende|ablauf|schluss <weekOf>', c => timeframe('by', { ...c.weekOf, part: 'end' })],
  ['vor ende|ablauf|schluss <anyWeek>', c => timeframe('by', week(c.anyWeek, 'end'))],
  ['vor ende|ablauf|schluss <month>', c => timeframe('by', { kind: 'month', month: c.month, part: 'end' })],
  ['vor monatsende', () => timeframe('by', { kind: 'month', month: THIS_MONTH, part: 'end' })],
  ['vor wochenende|wochenschluss', () => timeframe('by', week(0, 'end'))],
  ['vor jahresende|jahreswechsel', () => timeframe('by', { kind: 'month', month: DECEMBER, part: 'end' })],
  ['vor dem jahreswechsel|jahresende', () => timeframe('by', { kind: 'month', month: DECEMBER, part: 'end' })],
  ['noch? in? dieses|diesem jahr noch?', () => timeframe('by', { kind: 'month', month: DECEMBER, part: 'end' })],
  ['bevor|ehe die woche um|vorbei|vorueber|herum|rum ist', () => timeframe('by', week(0, 'end'))],
  ['bevor|ehe der monat um|vorbei|vorueber|herum|rum ist', () => timeframe('by', { kind: 'month', month: THIS_MONTH, part: 'end' })],
  ['um weihnachten herum?', () => on({ kind: 'between', first: dateOf(12, 24), last: dateOf(12, 26) })],
];

/** Expressions that take a preposition, or none. */
const PERIODS: readonly (readonly [string, (c: Captured) => Period | null])[] = [
  ['heute <shift>', c => shifted(TODAY, c.shift)],
  ['morgen <shift>', c => shifted(TOMORROW, c.shift)],
  ['uebermorgen <shift>', c => shifted({ kind: 'day', days: 2 }, c.shift)],
  ['heute abend|nachmittag|mittag|vormittag|nacht', () => ({ kind: 'today' })],
  ['noch? heute noch?', () => ({ kind: 'today' })],
  ['heutigen tag', () => ({ kind: 'today' })],
  ['gleich|direkt? morgen', () => ({ kind: 'day', days: 1 })],
  ['uebermorgen', () => ({ kind: 'day', days: 2 })],
  ['ueberuebermorgen', () => ({ kind: 'day', days: 3 })],
  ['morgigen tag', () => ({ kind: 'day', days: 1 })],
  ['morgigen <weekday>', () => ({ kind: 'day', days: 1 })],
  ['naechsten|folgenden tag', () => ({ kind: 'day', days: 1 })],
  ['naechsten|folgenden werktag|arbeitstag', () => ({ kind: 'within', count: 1, unit: 'businessDay' })],
  ['<part> der? <calendarWeek>', c => ({ kind: 'isoWeek', week: c.calendarWeek, part: c.part })],
  ['<calendarWeek>', c => ({ kind: 'isoWeek', week: c.calendarWeek, part: 'whole' })],
  ['<part> <weekOf>', c => ({ ...c.weekOf, part: c.part })],
  ['<weekOf>', c => c.weekOf],
  ['der|die? <nth> woche im|des|vom? <month>', c => ({ kind: 'month', month: c.month, part: c.nth })],
  ['der|die? <nth> <ofWeek>', c => ({ kind: 'month', month: c.ofWeek, part: c.nth })],
  ['der|die? <nth> <ofHalf>', c => ({ kind: 'month', month: c.ofHalf, part: half(c.nth) })],
  ['der|die? <nth> haelfte des|im? <month>', c => ({ kind: 'month', month: c.month, part: half(c.nth) })],
  ['der|die? <nth> haelfte <week>', c => week(c.week, half(c.nth))],
  ['der|die? <nth> wochenhaelfte', c => week(0, half(c.nth))],
  ['den|dem? <nth> <weekday> im|des? <month>', c => ({ kind: 'weekdayOfMonth', weekday: c.weekday, nth: c.nth, month: c.month })],
  ['den|die|dem? <nth> tagen|tage im|des? <month>', c => (c.nth === 1 ? partOfMonth(c.month, 'early') : c.nth === -1 ? partOfMonth(c.month, 'end') : null)],
  ['<part> bis|oder <last> <week>', c => partRange(c.part, c.last, part => week(c.week, part))],
  ['<part> bis|oder <last> <month>', c => partRange(c.part, c.last, part => partOfMonth(c.month, part))],
  ['<part> <anyWeek>', c => week(c.anyWeek, c.part)],
  ['<part> des|dieses jahres', c => (c.part === 'end' ? { kind: 'month', month: DECEMBER, part: 'end' } : null)],
  ['<part> <month>', c => partOfMonth(c.month, c.part)],
  ['<part> monat', c => partOfMonth(THIS_MONTH, c.part)],
  ['wochenanfang|wochenbeginn|wochenstart', () => week(0, 'early')],
  ['naechsten|kommenden wochenanfang|wochenbeginn', () => week(1, 'early')],
  ['wochenmitte', () => week(0, 'mid')],
  ['wochenschluss|wochenausklang', () => week(0, 'end')],
  ['monatsanfang|monatsbeginn', () => ({ kind: 'month', month: THIS_MONTH, part: 'early' })],
  ['monatsmitte', () => ({ kind: 'month', month: THIS_MONTH, part: 'mid' })],
  ['monatsletzten', () => ({ kind: 'month', month: THIS_MONTH, part: 'lastDay' })],
  ['den|dem? letzten tag des|im? <month>', c => ({ kind: 'month', month: c.month, part: 'lastDay' })],
  ['monatsende|monatsschluss', () => ({ kind: 'month', month: THIS_MONTH, part: 'end' })],
  ['monatswechsel', () => ({ kind: 'month', month: THIS_MONTH, part: 'end' })],
  ['jahresanfang|jahresbeginn', () => ({ kind: 'month', month: { month: 1, year: null }, part: 'early' })],
  ['jahresende|jahresschluss', () => ({ kind: 'month', month: DECEMBER, part: 'end' })],
  ['uebernaechste|uebernaechsten|uebernaechstes wochenende', () => ({ kind: 'weekend', ahead: 1 })],
  ['das|dem|dieses|diesem|naechste|naechsten|naechstes|kommende|kommenden|kommendes wochenende', () => ({ kind: 'weekend', ahead: 0 })],
  ['wochenende', () => ({ kind: 'weekend', ahead: 0 })],
  ['<week>', c => week(c.week, 'whole')],
  ['neuen jahr', () => ({ kind: 'month', month: { month: 1, year: null }, part: 'whole' })],
  ['nikolaus|nikolaustag', () => dateOf(12, 6)],
  ['heiligabend|weihnachten', () => dateOf(12, 24)],
  ['silvester', () => dateOf(12, 31)],
  ['neujahr|neujahrstag', () => dateOf(1, 1)],
];

/** How a week is told by a day in it: "die Woche vom 30. November". */
const WEEK_OF = patternTable([['der|die? woche|kw vom|ab|nach|um|mit? den|dem|der? <day>', null], ['der|die? woche des <day>', null]]);

const weekOf: Reader<WeekOf> = (words, at) => {
  for (const { pattern: slots } of WEEK_OF.startingWith(textAt(words, at))) {
    const captured: Partial<Pick<Captured, 'day'>> = {};
    const end = matchPattern(words, at, slots, { day: READERS.day }, captured);
    if (end > at) return { value: { kind: 'weekOf', day: captured.day!, later: 0, part: 'whole' }, end };
  }
  return null;
};

/** Which half is meant: "erste", or "zweite", "letzte". */
const half = (nth: number): Part => (nth === 1 ? 'firstHalf' : 'secondHalf');

const BOUNDS = patternTable<Timeframe['bound'] | 'other'>([
  ['spaetestens|allerspaetestens|laengstens aber|jedoch? bis|ab|zu? zum|zur|am|im|in|gegen? den|dem|der?', 'by'], ['bis spaetestens|laengstens|einschliesslich|inklusive|hin? zum|zur|am|gegen|in|im|ins|einschliesslich|noch? den|dem|der?', 'by'], ['nicht spaeter als am|bis? den|dem?', 'by'],
  ['noch? vor dem|der|den|dieser?', 'before'], ['gleich|direkt|kurz|erst? nach dem|der|den?', 'after'], ['fruehestens ab|am|im|in? dem|der?', 'on'], ['gleich|schon|direkt|noch|erst? am|an|im|in|zum|zur|zu dem|den|der|das?', 'on'],
  ['gegen', 'on'], ['um den|das', 'on'], ['rund um den|das?', 'on'], ['ueber das', 'on'], ['waehrend der|des', 'on'], ['ab dem|der|den?', 'on'],
  ['seit|aus|von|vom|fuer|ueber|auf|mit|wegen|durch dem|der|den|die|das?', 'other'],
]);
/** "am Freitag spätestens" is "bis Freitag". */
const LATEST = phrases('spaetestens|allerspaetestens|laengstens');

/** Prepositions with which a bare month is a time: "im Dezember". */
const BEFORE_A_MONTH = wordSet('im in bis vor nach ab seit gegen fuer spaetestens noch erst waehrend schon vom');
/** Words after which a weekday is no time but names something, or lies in the past: "der Montag passt", "letzten Freitag". */
const OWNERS = wordSet('der ein eine einen einem mein meinem ihr ihrem dein unser jeder jeden jedem jeglichen aller letzten letzter vorigen vergangenen vergangenem letztem vorletzten gestrigen manchen');

/** Times gone by, which a promise can't mean. */
const PAST = phrases(
  'vor|seit <duration>', 'letzte|letzten|letzter|letztes|vorige|voriger|vorigen|voriges|vergangene|vergangenen|vergangener|vergangenes|vorletzte|vorletzten woche|monat|jahr|mal|wochenende|tagen|wochen|monaten', 'anfang|ende|mitte letzter|letzten|voriger|vorigen|vergangener|vergangenen woche|monats',
  'am|vom|den? letzten|vorigen|vergangenen|vorletzten|gestrigen <weekday>', 'am|vom|den? letzten|vergangenen <date>', 'guten|jeden|am|eines|schoenen|diesen|den morgen', 'heute morgen|frueh',
);

/** What names no days. */
const VAGUE = phrases(
  'sehr|recht|ganz|moeglichst|schon? bald|baldigst|alsbald|demnaechst|zeitnah|naechstens|kurzfristig|zeitig', 'so bald|schnell|rasch wie moeglich', 'schnellstmoeglich|baldmoeglichst|schnellstens', 'in kuerze|baelde', 'ueber kurz oder lang', 'frueher oder spaeter',
  'zu gegebener zeit', 'zur gegebenen zeit', 'zu einem spaeteren|passenden|geeigneten|gegebenen zeitpunkt', 'zum gegebenen zeitpunkt', 'in naechster|absehbarer|naher|allernaechster zeit|zukunft', 'in der naechsten|kommenden zeit',
  'irgendwann einmal|mal?', 'eines tages', 'gelegentlich', 'bei naechster|passender|guenstiger|der gelegenheit', 'bei gelegenheit', 'spaeter einmal?', 'mit der zeit', 'von zeit zu zeit', 'dieser|die tage', 'ein andermal',
  `in den ${NEXT} wochen|monaten|stunden`, `im laufe|verlauf der ${NEXT} wochen|monate`, `innerhalb der ${NEXT} wochen|monate`, 'ueber die feiertage|ferien',
  'nach den|der|die|ihren|ihrem|meinem|deinem|euren|dem? feiertagen|festtagen|ferien|urlaub|sommerpause|weihnachtsferien|osterferien|pfingstferien|sommerferien|herbstferien|winterferien|weihnachtspause|ernte|saison|messe|inventur|sommerloch|betriebsferien|fasching|karneval|hochsaison|osterfeiertagen|weihnachtsfeiertagen|ostern|pfingsten|weihnachten',
  'im fruehjahr|fruehling|sommer|herbst|winter|spaetherbst|spaetsommer', 'im naechsten|kommenden jahr|quartal|halbjahr|fruehjahr|sommer|herbst|winter', 'naechstes|kommendes jahr|quartal', 'naechsten|kommenden sommer|herbst|winter',
);

const ANAPHORS = patternTable<Timeframe['bound']>([
  ['bis spaetestens? dahin|dann', 'by'], ['bis zu diesem|dem zeitpunkt|termin|datum|tag', 'by'], ['spaetestens dann|danach', 'on'], ['vorher', 'before'], ['gleich|kurz? danach|hernach', 'after'], ['anschliessend|hinterher', 'after'], ['im anschluss daran?', 'after'], ['am? tag|tage|tags danach|darauf', 'after'], ['an diesem|dem tag', 'on'], ['am selben tag', 'on'], ['dann', 'on'],
]);

/** Every time expression of a sentence, from left to right, none inside another. */
export function timesIn(words: readonly Word[]): TimeWords[] {
  const times: TimeWords[] = [];
  for (let at = 0; at < words.length; ) {
    const past = skipPhrase(words, at, PAST, READERS);
    const read = timeAt(words, at);
    // "am letzten Freitag" is past, "am letzten Freitag im November" isn't.
    const time = read !== null && (past === at || read.timeframe.period.kind === 'weekdayOfMonth') ? read : null;
    if (time !== null) times.push(time);
    at = time?.end ?? Math.max(past, at + 1);
  }
  return times;
}

/** Does the expression name days, rather than stand for another ("dann") or for none ("bald")? */
export const isDefinite = ({ period }: Timeframe): boolean => period.kind !== 'antecedent' && period.kind !== 'unclear';

/** The longest sense that the words at `at` make as a time; null where they make none. */
function timeAt(words: readonly Word[], at: number): TimeWords | null {
  const vague = skip(words, at, VAGUE);
  const read = definiteAt(words, at);
  if (read !== null && read.end > vague) return withAlternative(words, { first: at, end: read.end, timeframe: read.value, adverbial: read.adverbial });
  if (vague > at) return { first: at, end: vague, timeframe: on({ kind: 'unclear' }), adverbial: true };
  const anaphor = tableReader(ANAPHORS)(words, at);
  return anaphor && { first: at, end: anaphor.end, timeframe: timeframe(anaphor.value, { kind: 'antecedent' }), adverbial: true };
}

/** "am Montag oder Dienstag": the second expression joined to the first. */
function withAlternative(words: readonly Word[], time: TimeWords): TimeWords {
  if (textAt(words, time.end) !== 'oder') return time;
  const next = textAt(words, time.end + 1) === 'auch' ? time.end + 2 : time.end + 1;
  const read = definiteAt(words, next) ?? (time.timeframe.period.kind === 'month' ? otherMonth(words, next) : null);
  if (read === null || !read.adverbial) return time;
  const [first, second] = sameWeek(time.timeframe, read.value);
  return { ...time, end: read.end, timeframe: on({ kind: 'either', first, second }) };
}

/** "im November oder Dezember": a month that needs no preposition of its own. */
function otherMonth(words: readonly Word[], at: number): Definite | null {
  const named = namedMonth(words, at);
  return named && { value: on({ kind: 'month', month: named.value, part: 'whole' }), end: named.end, adverbial: true };
}

/** In "Montag oder Dienstag nächster Woche" both days are of next week, in "7. oder 8. Dezember" both of December, and in "bis Montag oder Dienstag" both are ends. */
function sameWeek(first: Timeframe, second: Timeframe): [Timeframe, Timeframe] {
  const following = first.period.kind === 'weekdayOfWeek' && second.period.kind === 'weekday' ? { ...first.period, weekday: second.period.weekday } : second.period;
  return [{ ...first, period: sameMonth(first.period, following) }, { bound: second.bound === 'on' ? first.bound : second.bound, period: following }];
}

type Definite = Read<Timeframe> & { readonly adverbial: boolean };

/** A preposition and what follows it, or an expression that holds its own. */
function definiteAt(words: readonly Word[], at: number): Definite | null {
  const whole = rangeAt(words, at) ?? readTable(words, at, WHOLE_TABLE);
  if (whole !== null) return { ...latest(words, { ...whole, end: skipClocks(words, whole.end) }), adverbial: true };
  const bound = tableReader(BOUNDS)(words, at);
  const period = periodAt(words, bound?.end ?? at, textAt(words, at));
  if (period === null) return null;
  const value = timeframe(bound === null || bound.value === 'other' ? 'on' : bound.value, period.value);
  return { ...latest(words, { value, end: period.end }), adverbial: bound?.value !== 'other' };
}

function latest(words: readonly Word[], read: Read<Timeframe>): Read<Timeframe> {
  const end = skip(words, read.end, LATEST);
  return end === read.end ? read : { value: { bound: 'by', period: read.value.period }, end };
}

function readTable<T>(words: readonly Word[], at: number, table: PatternTable<(c: Captured) => T | null>): Read<T> | null {
  for (const { pattern: slots, value: make } of table.startingWith(textAt(words, at))) {
    const captured: Partial<Captured> = {};
    const end = matchPattern(words, at, slots, READERS, captured);
    // A pattern that matched has filled every slot that isn't optional.
    const value = end > at ? make(captured as Captured) : null;
    if (value !== null) return { value, end };
  }
  return null;
}

/** "zwischen dem 7. und dem 9.", "vom 7. bis 9. Dezember", "vom 7.-9. Dezember". */
function rangeAt(words: readonly Word[], at: number): Read<Timeframe> | null {
  if (!/^(?:zwischen|vom|von)$/.test(textAt(words, at))) return null;
  const first = dayAt(words, at + 1) ?? numberAsDate(words, at + 1);
  return first && rangeTo(words, first, textAt(words, at) === 'zwischen' ? /^und$/ : /^(?:bis|-)$/);
}

/** The rest of a range, "und dem 9."; a bare number is the next such date after the range begins. */
function rangeTo(words: readonly Word[], first: Read<Period>, joint: RegExp): Read<Timeframe> | null {
  if (!joint.test(textAt(words, first.end))) return null;
  const from = textAt(words, first.end + 1) === 'zum' ? first.end + 2 : first.end + 1;
  const last = dayAt(words, from) ?? numberAsDate(words, from);
  return last && { value: on({ kind: 'between', first: sameMonth(first.value, last.value), last: last.value }), end: skipClocks(words, last.end) };
}

/** The first day of a range in the month, or the week, of the last. */
function sameMonth(first: Period, last: Period): Period {
  if (first.kind === 'weekday' && last.kind === 'weekdayOfWeek') return { ...last, weekday: first.weekday };
  return first.kind === 'date' && last.kind === 'date' && first.month === null && last.month !== null && first.date <= last.date ? { ...first, month: last.month, year: last.year } : first;
}

function numberAsDate(words: readonly Word[], at: number): Read<DatePeriod> | null {
  const from = /^(?:de[nm]|zum)$/.test(textAt(words, at)) ? at + 1 : at;
  const day = dateNumber(words, from);
  return day && textAt(words, day.end) !== 'uhr' ? { value: { kind: 'date', year: null, month: null, date: day.value }, end: day.end } : null;
}

/** A period at `at`, after the preposition that begins with `preposition`, or beginning with it itself. */
function periodAt(words: readonly Word[], at: number, preposition: string): Read<Period> | null {
  const table = readTable(words, at, PERIOD_TABLE);
  if (table !== null) return refined(words, { value: table.value, end: skipClocks(words, table.end) });
  const day = dayAt(words, at);
  if (day !== null && !(OWNERS.has(textAt(words, at - 1)) && day.value.kind !== 'date')) {
    const range = rangeTo(words, day, /^(?:bis|-)$/);
    return range?.value.period.kind === 'between' ? { value: range.value.period, end: range.end } : { value: day.value, end: skipClocks(words, day.end) };
  }
  const joined = joinedNumbers(words, at);
  if (joined !== null) return joined;
  const named = BEFORE_A_MONTH.has(preposition) ? month(words, at) : monthAhead(words, at) && month(words, at);
  return named && { value: { kind: 'month', month: named.value, part: 'whole' }, end: named.end };
}

/** "am 7. oder 8. Dezember", "7.-9. Dezember": a number before a date that names the month. */
function joinedNumbers(words: readonly Word[], at: number): Read<Period> | null {
  const first = numberAsDate(words, at);
  const second = first && /^(?:oder|-)$/.test(textAt(words, first.end)) ? dateAt(words, first.end + 1) : null;
  return first && second && { value: { kind: 'between', first: sameMonth(first.value, second.value), last: second.value }, end: second.end };
}

/** "nächste Woche am Dienstag", "nächste Woche, Dienstag": the day within the week. */
function refined(words: readonly Word[], read: Read<Period>): Read<Period> {
  if (read.value.kind !== 'week' || (read.value.part !== 'whole' && read.value.ahead === 0)) return read;
  const day = weekday(words, skip(words, read.end, REFINING));
  return day === null ? read : dateAfter(words, day.end) ?? { value: { kind: 'weekdayOfWeek', weekday: day.value, ahead: read.value.ahead }, end: skipClocks(words, day.end) };
}
const REFINING = phrases(', wahrscheinlich|voraussichtlich|vermutlich? am?', 'wahrscheinlich|voraussichtlich|vermutlich|gleich? am', ',');

/** A single day: a weekday in any of its shapes, a date, or both ("Montag, den 7. Dezember"), and perhaps a week later. */
function dayAt(words: readonly Word[], at: number): Read<Period> | null {
  const day = weekdayAt(words, at) ?? dateAt(words, at) ?? bareDate(words, at) ?? tableReader(DAY_WORDS)(words, at);
  const later = day && shift(words, day.end);
  return day && later && inWeeks(later.value) ? { value: shifted(day.value, later.value), end: later.end } : day;
}
const DAY_WORDS = patternTable<Period>([['heute', TODAY], ['morgen', TOMORROW], ['uebermorgen', { kind: 'day', days: 2 }]]);

const BEFORE_A_WEEKDAY = patternTable<number>([
  ['den|dem|diesen|diesem? uebernaechsten', 1], ['den|dem|diesen|diesem? naechsten|kommenden|folgenden|darauffolgenden|darauf|nahenden|naechstfolgenden|selben folgenden?', 0], ['den|dem|diesen|diesem', 0],
]);

function weekdayAt(words: readonly Word[], at: number): Read<Period> | null {
  const lead = tableReader(BEFORE_A_WEEKDAY)(words, at);
  const day = weekday(words, lead?.end ?? at);
  if (day === null) return null;
  const dated = dateAfter(words, day.end) ?? dateAfter(words, skipClocks(words, day.end));
  if (dated !== null) return { ...dated, value: { ...dated.value, weekday: day.value } };
  const ahead = weekAfter(words, day.end);
  if (ahead !== null) return { value: { kind: 'weekdayOfWeek', weekday: day.value, ahead: ahead.value }, end: ahead.end };
  const anchor = textAt(words, day.end) === 'nach' ? dateAt(words, day.end + 1) ?? bareDate(words, day.end + 1) : null;
  if (anchor !== null) return { value: { kind: 'weekdayAfter', weekday: day.value, period: anchor.value }, end: anchor.end };
  const following: Read<Period> = { value: { kind: 'weekday', weekday: day.value }, end: /^(?:darauf|danach)$/.test(textAt(words, day.end)) ? day.end + 1 : day.end };
  return lead?.value ? { ...following, value: shifted(following.value, { high: lead.value, unit: 'week' }) } : following;
}

/** ", den 7. Dezember" or "(7.12.)" after a weekday: the date tells which. */
function dateAfter(words: readonly Word[], at: number): Read<DatePeriod> | null {
  const from = /^[,(]$/.test(textAt(words, at)) ? at + 1 : at;
  const bare = /^de[nm]$/.test(textAt(words, from)) ? numberAsDate(words, from) : null;
  const read = dateAt(words, from) ?? bare;
  return read && textAt(words, at) === '(' && textAt(words, read.end) === ')' ? { ...read, end: read.end + 1 } : read;
}

/** "nächster Woche", "der kommenden Woche", "in dieser Woche" after a weekday. */
function weekAfter(words: readonly Word[], at: number): Read<number> | null {
  const from = /^(?:in|,)$/.test(textAt(words, at)) ? at + 1 : at;
  return weekAhead(words, from);
}

const READERS: Readers<Captured & { date: DatePeriod }> = {
  duration, unit: singleUnit, weekday, date: dateAt, day: (words, at) => dayAt(words, at) ?? numberAsDate(words, at), part, last: part, week: weekAhead, anyWeek, weekOf, month, named: namedMonth, ofWeek: monthIn('woche'), ofHalf: monthIn('haelfte'), nth, calendarWeek, shift, clock,
};
const WHOLE_TABLE = patternTable(WHOLE);
const PERIOD_TABLE = patternTable(PERIODS);
