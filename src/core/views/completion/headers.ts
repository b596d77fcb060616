// Completions in a note's header: the keys that are missing, and the values of each.

import { say, verbatim, type Message } from '../../base/message.ts';
import { spanOf, textAt, type Span } from '../../base/text.ts';
import { whenText } from '../../base/time.ts';
import type { Case } from '../../due/item.ts';
import { metAt } from '../../model/history.ts';
import { HEADER_KEYS, HEADER_MEANINGS, KIND_MEANINGS, NOTE_KINDS, WAYS, type HeaderField, type HeaderKey } from '../../model/note.ts';
import { LETTER_LANGUAGES } from '../../model/settings.ts';
import { findPeople } from '../../model/people.ts';
import { addressed } from '../../scaffold/names.ts';
import { completion, tokenAt, type Asking, type Completion } from './completion.ts';
import { dayValues, type DaysWanted } from './days.ts';
import { nameAt, peopleCompletions, type PeopleWanted } from './people.ts';

/** The header in which the cursor's line stands: the words of its heading, and its other fields. */
export interface HeaderPlace {
  readonly title: string;
  readonly line: Span;
  readonly fields: readonly HeaderField[];
}

type Values = (asking: Asking, value: Span, place: HeaderPlace) => readonly Completion[];

const days = (wanted: DaysWanted): Values => (asking, value) => dayValues(asking, value, wanted);

const words = (choices: Readonly<Record<string, Message | null>>): Values => ({ text, offset }, value) => {
  const span = tokenAt(text, value, offset);
  return span ? Object.entries(choices).map(([label, meaning]) => completion({ kind: 'value', label, meaning, span })) : [];
};

/** Those whom the heading names come first, then those who wait for thanks. */
const likeliest = (title: string): NonNullable<PeopleWanted['likeliest']> => ({ application, story }) => [
  ...findPeople(title, application.people).map(found => found.value),
  ...story.thankYous.flatMap(({ person, sent, draft, otherwise }) => (person === null || sent || draft || otherwise ? [] : [person])),
];

const people: Values = (asking, value, { title }) => {
  const name = nameAt(asking.text, value, asking.offset);
  return name ? peopleCompletions(asking, name.token, { write: addressed, others: name.others, likeliest: likeliest(title) }) : [];
};

/** The interviews, the latest first: by day, and by time where one is known. */
const interviews: Values = ({ text, offset, caseWithout }, value) => {
  const span = tokenAt(text, value, offset);
  const kase = span && caseWithout(span);
  if (!kase) return [];
  return [...kase.story.interviewsPast].reverse().map(interview => {
    const { day, time } = interview.at.value;
    return completion({ kind: 'day', label: whenText({ day, time: time?.slice(0, 5) ?? null, offset: null }), description: aboutInterview(kase, interview), span });
  });
};

const aboutInterview = ({ application }: Case, interview: Parameters<typeof metAt>[1]): Message | null => {
  const kind = interview.kind?.value ?? '';
  const names = metAt(application, interview).map(person => application.people[person]!.name).join(', ');
  if (kind === '' || names === '') return kind + names === '' ? null : verbatim(kind + names);
  return say`${kind} with ${names}`;
};

const LANGUAGE_NAMES: Readonly<Record<(typeof LETTER_LANGUAGES)[number], Message>> = { en: say`English`, de: say`German` };

const VALUES: Readonly<Record<HeaderKey, Values | null>> = {
  To: people,
  Cc: people,
  From: people,
  Sent: days({ of: 'past', timed: true }),
  Received: days({ of: 'past', timed: true }),
  Subject: null,
  Via: words(Object.fromEntries(WAYS.map(way => [way, null]))),
  Kind: words(Object.fromEntries(NOTE_KINDS.map(kind => [kind, KIND_MEANINGS[kind]]))),
  Interview: interviews,
  Next: days({ of: 'future', spans: true }),
  Lang: words(Object.fromEntries(LETTER_LANGUAGES.map(code => [code, LANGUAGE_NAMES[code]]))),
};

/** A header's line up to its colon: marks of a list or of emphasis, the key, the colon of Markdown or of Dataview. */
const FIELD = /^( {0,3}(?:[-*+] +)?[*_[(]{0,3})([\p{L}-]{0,12})[ \t]*(?:([*_]{0,2}::?[*_]{0,2}))?/u;

/** What may stand at the cursor of a header's line. */
export function headerCompletions(asking: Asking, place: HeaderPlace): readonly Completion[] {
  const { text, offset } = asking;
  const { line } = place;
  const [whole, marks = '', word = '', colon] = FIELD.exec(textAt(text, line))!;
  const start = line.start + marks.length;
  if (colon === undefined || offset <= start + word.length) return offset >= start && offset <= start + word.length ? missingKeys(place, spanOf(start, start + word.length), text, colon !== undefined) : [];
  const key = HEADER_KEYS.find(known => known.toLowerCase() === word.toLowerCase());
  const from = line.start + whole.length;
  const values = key && offset >= from ? VALUES[key]?.(asking, spanOf(from, line.end), place) ?? [] : [];
  return offset === from ? values.map(value => ({ ...value, newText: ` ${value.newText}` })) : values;
}

/** A note that is sent isn't received. */
const NOT_BESIDE: Partial<Record<HeaderKey, HeaderKey>> = { Sent: 'Received', Received: 'Sent' };

/** The keys that the header lacks, written as its other lines are. None where other text follows on the line. */
function missingKeys({ fields, line }: HeaderPlace, span: Span, text: string, colonFollows: boolean): readonly Completion[] {
  if (!colonFollows && text.slice(span.end, line.end).trim() !== '') return [];
  const there = fields.flatMap(({ key }) => key ?? []);
  const model = fields[0] && textAt(text, fields[0].line);
  const bullet = span.start === line.start ? /^\s*[-*+] /.exec(model ?? '')?.[0] ?? '' : '';
  const colon = colonFollows ? '' : /^[^:]*::/.test(model ?? '') ? ':: ' : ': ';
  return HEADER_KEYS.filter(key => !there.includes(key) && !there.includes(NOT_BESIDE[key] ?? key)).map(key => completion({
    kind: 'key', label: key, meaning: HEADER_MEANINGS[key], span, newText: `${bullet}${key}${colon}`, again: !colonFollows && VALUES[key] !== null,
  }));
}
