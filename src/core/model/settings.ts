// The settings as the core knows them: one table with defaults, bounds and descriptions, from which the manifest's part is made.

import { say, type Message } from '../base/message.ts';
import { isTimeZone, parseDay, type BusinessCalendar, type Day, type Weekday } from '../base/time.ts';

export type Severity = 'hint' | 'information' | 'warning' | 'error';
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** Which number comes first in a date like `11/12`. */
export type DateOrder = 'month-first' | 'day-first';

/** The numbers behind due.md: how long after what. */
export interface Cadence {
  readonly thankYouHours: number;
  readonly thankYouErrorHours: number;
  readonly thankYouMissedDays: number;
  readonly applicationBusinessDays: number;
  readonly applicationAgainBusinessDays: number;
  readonly silenceBusinessDays: number;
  readonly decisionBusinessDays: number;
  readonly maxUnanswered: number;
  readonly closeBusinessDays: number;
  readonly staleBusinessDays: number;
  readonly offerHours: number;
  readonly offerWarningDays: number;
  readonly interviewWarningDays: number;
}

/** The languages whose letters are read: those of core/prose/languages.ts. */
export const LETTER_LANGUAGES = ['en', 'de'] as const;

export interface Settings {
  /** An IANA zone, `Europe/Berlin`; a time without an offset is local to it. */
  readonly timeZone: string;
  readonly dateOrder: DateOrder;
  /** ISO 639-1 of the language that letters are written in; `auto`: each as it is found to be. */
  readonly language: string;
  readonly calendar: BusinessCalendar;
  readonly cadence: Cadence;
  /** The user, as scaffolds sign letters; empty where not set. */
  readonly me: { readonly name: string; readonly email: string; readonly phone: string };
  /** Severity by rule id, where the user wants another than the rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Do the rules for drafts speak of sent notes too? */
  readonly checkSentNotes: 'off' | 'hint' | 'same';
  /** Does the editor show lenses; does it show hints? */
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  /** Does the explorer mark applications with something overdue? */
  readonly fileDecorations: boolean;
  readonly reminders: 'off' | 'daily';
}

interface CadenceEntry {
  readonly default: number;
  readonly description: string;
}

/** Defaults and descriptions of the cadence; every one is a whole number of at least `minimum`. */
export const CADENCE: Readonly<Record<keyof Cadence, CadenceEntry>> = {
  thankYouHours: { default: 24, description: 'Hours after an interview within which a thank-you note is due.' },
  thankYouErrorHours: { default: 48, description: 'Hours after an interview from which a missing thank-you note is an error rather than a warning.' },
  thankYouMissedDays: { default: 14, description: 'Days past its due time after which a thank-you note counts as missed and leaves the list.' },
  applicationBusinessDays: { default: 7, description: 'Business days after applying until the first follow-up, when nothing was heard.' },
  applicationAgainBusinessDays: { default: 10, description: 'Business days from a follow-up on an application to the next one.' },
  silenceBusinessDays: { default: 5, description: 'Business days of silence after the last contact until the next follow-up.' },
  decisionBusinessDays: { default: 2, description: 'Business days after the last day of their decision by which to ask.' },
  maxUnanswered: { default: 2, description: 'Follow-ups in a row without an answer after which closing the application is suggested.' },
  closeBusinessDays: { default: 10, description: 'Business days after the last unanswered follow-up until closing is suggested.' },
  staleBusinessDays: { default: 20, description: 'Business days past its due day after which an untouched application counts as stale.' },
  offerHours: { default: 24, description: 'Hours after receiving an offer within which to acknowledge it.' },
  offerWarningDays: { default: 2, description: 'Days before the answer to an offer is due on which it appears.' },
  interviewWarningDays: { default: 2, description: 'Days before an interview on which it appears.' },
};

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export const DEFAULT_SETTINGS: Settings = {
  timeZone: 'UTC',
  dateOrder: 'month-first',
  language: 'auto',
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: new Set() },
  cadence: Object.fromEntries(Object.entries(CADENCE).map(([key, entry]) => [key, entry.default])) as unknown as Cadence,
  me: { name: '', email: '', phone: '' },
  rules: {},
  checkSentNotes: 'off',
  codeLens: true,
  inlayHints: true,
  fileDecorations: true,
  reminders: 'off',
};

/** The groups in which the settings are shown, in that order, by their titles. */
export const SETTING_GROUPS = { general: 'General', cadence: 'When Things Are Due', rules: 'Letters and Rules', editor: 'Editor' } as const;

/** One property of the manifest's `contributes.configuration`, without the prefix; Markdown where the description holds code or links. */
export interface SettingSchema {
  /** `general` where none is named. */
  readonly group?: keyof typeof SETTING_GROUPS;
  readonly type: string;
  readonly default: unknown;
  readonly description: string;
  readonly [more: string]: unknown;
}

/** What the manifest declares of the core's settings, by key under `jobFollowUp.`; `rules` is made from the rules themselves. */
export function settingsSchema(): Record<string, SettingSchema> {
  const me = (what: string): object => ({ type: 'string', description: what });
  return {
    timeZone: { type: 'string', default: '', scope: 'machine-overridable', description: 'The time zone of times written without an offset, such as Europe/Berlin. Empty: that of the machine.' },
    dateOrder: { type: 'string', default: 'month-first', scope: 'resource', enum: ['month-first', 'day-first'], enumDescriptions: ['11/12 is 12 November.', '11/12 is 11 December.'], description: 'How a date such as 11/12 is read in a letter, and which reading is offered first elsewhere.' },
    language: { group: 'rules', type: 'string', default: 'auto', scope: 'resource', enum: ['auto', ...LETTER_LANGUAGES], enumDescriptions: ['Each letter in the language that it is found to be in.', 'English.', 'German.'], description: 'The language of your letters. A line `Lang: de` in the header of a note goes before it. Letters in other languages are judged by time and people alone.' },
    businessDays: { type: 'array', default: WEEKDAYS.slice(1, 6), scope: 'resource', uniqueItems: true, items: { type: 'string', enum: [...WEEKDAYS] }, description: 'The days of the week that count as business days.' },
    holidays: { type: 'array', default: [], scope: 'resource', uniqueItems: true, items: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', patternErrorMessage: 'A day is written YYYY-MM-DD, as in 2026-12-24.' }, description: 'Days (YYYY-MM-DD) that are no business days.' },
    me: { type: 'object', default: {}, scope: 'application', additionalProperties: false, properties: { name: me('Your name, as you sign letters.'), email: me('Your email address.'), phone: me('The number at which you are best reached.') }, description: 'You, as scaffolded letters sign: written into a file only by a scaffold that uses it.' },
    checkSentNotes: { group: 'rules', type: 'string', default: 'off', scope: 'resource', enum: ['off', 'hint', 'same'], enumDescriptions: ['Sent notes are history.', 'Report their faults as hints.', 'Report them like those of drafts.'], description: 'Whether the rules for drafts speak of notes already sent.' },
    codeLens: { group: 'editor', type: 'boolean', default: true, scope: 'resource', description: 'Whether a line above each note and interview says how it stands, with a link that does what is next.' },
    inlayHints: { group: 'editor', type: 'boolean', default: true, scope: 'resource', description: 'Whether the days that a promise means stand behind it in your letters.' },
    fileDecorations: { group: 'editor', type: 'boolean', default: true, scope: 'resource', description: 'Whether the explorer marks applications in which something is overdue.' },
    reminders: { group: 'editor', type: 'string', default: 'off', scope: 'application', enum: ['off', 'daily'], enumDescriptions: ['No notifications.', 'One notification a day, while you use the window and something is overdue or due today.'], description: 'Whether a notification reminds you of what is due.' },
    ...Object.fromEntries(Object.entries(CADENCE).map(([key, entry]) => [`cadence.${key}`, { group: 'cadence', type: 'integer', minimum: minimumOf(key), maximum: 1000, scope: 'resource', ...entry }])),
  };
}

const minimumOf = (key: string): number => (key === 'maxUnanswered' ? 1 : 0);

/** What came of reading settings: those that hold, and a sentence for each value that was ignored. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Message[];
}

/**
 * Settings from plain values by key (`cadence.thankYouHours`, with or without the prefix `jobFollowUp.`, nested objects likewise).
 * A value of the wrong shape is ignored, keeps the default and is named in `problems`; unknown keys likewise. Of a list the items that have the right one count.
 * `machineZone` is the zone where none is set; a machine that knows none (`Etc/Unknown`, nothing at all) counts as in UTC.
 */
export function readSettings(values: Readonly<Record<string, unknown>>, machineZone: string | undefined, ruleIds?: readonly string[]): ReadSettings {
  const ownZone = machineZone && isTimeZone(machineZone) ? machineZone : 'UTC';
  const problems: Message[] = [];
  const flat = flatten(values);
  const take = <T>(key: string, fallback: T, read: (value: unknown) => T | null): T => {
    const value = flat.get(key);
    flat.delete(key);
    if (value === undefined || value === null) return fallback;
    const result = read(value);
    if (result === null) problems.push(say`jobFollowUp.${key} is ignored: ${shown(value)} is not a value that it can have.`);
    return result ?? fallback;
  };
  /** Of a list what can be read; the others are named, and how an item is written. */
  const takeEach = <T>(key: string, fallback: readonly T[], example: string, read: (item: unknown) => T | null): readonly T[] => {
    const items = take<readonly unknown[] | null>(key, null, value => (Array.isArray(value) ? value as readonly unknown[] : null));
    const found = items?.map(item => ({ item, result: read(item) })) ?? [];
    const bad = found.filter(({ result }) => result === null).map(({ item }) => item);
    if (bad.length > 0) problems.push(say`jobFollowUp.${key}: ${shown(bad)} is passed over. Write each like "${example}".`);
    const good = found.flatMap(({ result }) => (result === null ? [] : [result]));
    return items === null || (items.length > 0 && good.length === 0) ? fallback : good;
  };
  const settings: Settings = {
    timeZone: take('timeZone', ownZone, value => (value === '' ? ownZone : typeof value === 'string' && isTimeZone(value) ? value : null)),
    dateOrder: take('dateOrder', DEFAULT_SETTINGS.dateOrder, oneOf('month-first', 'day-first')),
    language: take('language', DEFAULT_SETTINGS.language, oneOf('auto', ...LETTER_LANGUAGES)),
    calendar: {
      weekdays: takeEach('businessDays', DEFAULT_SETTINGS.calendar.weekdays, WEEKDAYS[1]!, weekday),
      holidays: new Set(takeEach<Day>('holidays', [], '2026-12-24', item => (typeof item === 'string' ? parseDay(item) : null))),
    },
    cadence: Object.fromEntries(Object.entries(CADENCE).map(([key, entry]) => [key, take(`cadence.${key}`, entry.default, wholeNumber(minimumOf(key)))])) as unknown as Cadence,
    me: { name: take('me.name', '', text), email: take('me.email', '', text), phone: take('me.phone', '', text) },
    checkSentNotes: take('checkSentNotes', DEFAULT_SETTINGS.checkSentNotes, oneOf('off', 'hint', 'same')),
    codeLens: take('codeLens', DEFAULT_SETTINGS.codeLens, yesOrNo),
    inlayHints: take('inlayHints', DEFAULT_SETTINGS.inlayHints, yesOrNo),
    fileDecorations: take('fileDecorations', DEFAULT_SETTINGS.fileDecorations, yesOrNo),
    reminders: take('reminders', DEFAULT_SETTINGS.reminders, oneOf('off', 'daily')),
    rules: {},
  };
  const rules: Record<string, Severity | 'off'> = {};
  for (const key of [...flat.keys()].filter(key => key.startsWith('rules.'))) {
    const id = key.slice('rules.'.length);
    if (ruleIds && !ruleIds.includes(id)) continue;
    const severity = take<Severity | 'off' | null>(key, null, oneOf('off', ...SEVERITIES));
    if (severity) rules[id] = severity;
  }
  const objects = ['me', 'rules', 'cadence'];
  for (const key of flat.keys()) problems.push(objects.includes(key) ? say`jobFollowUp.${key} is ignored: it takes an object.` : say`jobFollowUp.${key} is no setting of Job Follow-Up.`);
  return { settings: { ...settings, rules }, problems };
}

/** A value in a sentence, cut short where it is long. */
function shown(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

/** Nested objects as dotted keys, the prefix taken off. */
function flatten(values: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  const visit = (prefix: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) visit(prefix === '' ? key : `${prefix}.${key}`, inner);
    } else flat.set(prefix.replace(/^jobFollowUp\./, ''), value);
  };
  visit('', values);
  return flat;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value.trim() : null);
const yesOrNo = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const oneOf = <T extends string>(...choices: readonly T[]) => (value: unknown): T | null => choices.find(choice => choice === value) ?? null;
const wholeNumber = (minimum: number) => (value: unknown): number | null => (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= 1000 ? (value as number) : null);

function weekday(value: unknown): Weekday | null {
  const name = typeof value === 'string' ? value.toLowerCase() : '';
  const index = name.length >= 3 ? WEEKDAYS.findIndex(day => day.startsWith(name)) : -1;
  return index < 0 ? null : (index as Weekday);
}
