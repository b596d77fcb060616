// Completions in the frontmatter: its keys, the keys of the mappings under them, and the values of each.

import { say, type Message } from '../../base/message.ts';
import { lineEnding, textAt, type Span } from '../../base/text.ts';
import { INTERVIEW_KINDS } from '../../model/application.ts';
import type { Person } from '../../model/people.ts';
import { STATUSES, STATUS_MEANINGS } from '../../model/status.ts';
import { canonicalKey, FIELD_ALIASES, FIELDS, foldKey, KEY_MEANINGS, type Key } from '../../parse/keys.ts';
import { scalar } from '../../parse/yaml.ts';
import { addressed } from '../../scaffold/names.ts';
import { completion, type Asking, type Completion } from './completion.ts';
import { dayValues, type DaysWanted } from './days.ts';
import { nameAt, peopleCompletions, type PeopleWanted } from './people.ts';
import { placeInYaml, type YamlPlace } from './yamlPlace.ts';

type Values = (asking: Asking, place: YamlPlace) => readonly Completion[];

const days = (wanted: DaysWanted): Values => (asking, { token }) => dayValues(asking, token, wanted);

const words = (choices: Readonly<Record<string, Message | null>>): Values => (_, { token }) => Object.entries(choices).map(([label, meaning]) => completion({ kind: 'value', label, meaning, span: token }));

const people = (write: (person: Person) => string, more: Pick<PeopleWanted, 'among'> = {}): Values => (asking, place) => {
  const { text, offset } = asking;
  const alone = place.item === 'no' ? nameAt(text, place.token, offset) : { token: place.token, others: place.itemsBeside.map(span => textAt(text, span)) };
  return alone ? peopleCompletions(asking, alone.token, { ...more, others: alone.others, write: person => quoted(write(person), place) }) : [];
};

/** Whom the frontmatter doesn't list as contacts yet. */
const unlisted: PeopleWanted['among'] = ({ application }) => application.people.flatMap((_, index) => (application.contacts.some(contact => contact.mention.person === index) ? [] : [index]));

const nameOf = (person: Person): string => person.name;
const anyDay = days({ of: 'any', timed: true });
const pastDay = days({ of: 'past' });
const futureDay = days({ of: 'future' });

/** By the keys under which a value stands, folded, with dots between them. */
const VALUES: ReadonlyMap<string, Values> = new Map(Object.entries<Values>({
  status: words(Object.fromEntries(STATUSES.map(status => [status, STATUS_MEANINGS[status]]))),
  applied: pastDay,
  contacts: people(addressed, { among: unlisted }),
  'contacts.name': people(nameOf, { among: unlisted }),
  interviews: anyDay,
  'interviews.at': anyDay,
  'interviews.kind': words(Object.fromEntries(INTERVIEW_KINDS.map(kind => [kind, null]))),
  'interviews.with': people(nameOf),
  'interviews.thanked': (asking, place) => [...(place.item === 'no' ? words({ true: say`Everybody was thanked in another way.` })(asking, place) : []), ...people(nameOf)(asking, place)],
  'interviews.status': words({ cancelled: say`It never was.`, moved: say`It never was: another one took its place.` }),
  decision: days({ of: 'future', spans: true }),
  offer: pastDay,
  'offer.received': pastDay,
  'offer.respond_by': futureDay,
  follow_up: futureDay,
  'follow_up.on': futureDay,
  snooze: futureDay,
  quiet: words({ true: say`No follow-up is computed, since the posting forbids contact or there is nobody to write to.` }),
}).map(([key, values]) => [foldKey(key), values]));

/** Keys whose value may be a list: a line below them begins with a dash. */
const LISTS: ReadonlySet<string> = new Set(['contacts', 'interviews', 'interviews.with', 'interviews.thanked', 'follow_up'].map(foldKey));

/** What may stand at the cursor in the frontmatter's `block`. */
export function frontmatterCompletions(asking: Asking, block: Span): readonly Completion[] {
  const place = placeInYaml(asking.text, block, asking.offset);
  // A hyphen just typed may be the first of the closing fence.
  if (!place || (!asking.asked && place.type === 'start' && place.before !== '')) return [];
  const [first, ...rest] = place.path;
  if (first === undefined) return place.type === 'start' && place.item === 'no' ? topKeys(asking, place) : [];
  const key = canonicalKey(first);
  if (key === null) return [];
  const under = foldKey([key, ...rest].join('.'));
  const isList = LISTS.has(under);
  const dash = place.item === 'missing' && isList ? '- ' : '';
  const keys = place.type !== 'value' && place.quote === null && rest.length === 0 ? fieldKeys(place, key, place.before + dash) : [];
  const hasValue = place.type === 'value' || (isList && place.item !== 'no' && !place.colonFollows);
  const values = hasValue ? VALUES.get(under)?.(asking, place) ?? [] : [];
  return [...keys, ...values.map(value => ({ ...value, newText: place.before + dash + value.newText }))];
}

/** The canonical keys that don't stand there yet in any spelling; those of interviews and of an offer with the start of their mapping. */
function topKeys({ text }: Asking, { token, keysBeside, colonFollows }: YamlPlace): readonly Completion[] {
  const there = keysBeside.map(canonicalKey);
  const end = lineEnding(text);
  const starts: Partial<Record<Key, string>> = { interviews: `${end}  - at: $0`, offer: `${end}  received: $0` };
  return (Object.keys(KEY_MEANINGS) as Key[]).filter(key => !there.includes(key)).map(key => {
    const start = colonFollows ? undefined : starts[key];
    const newText = colonFollows ? key : `${key}:${start ?? ' '}`;
    return completion({ kind: 'key', label: key, meaning: KEY_MEANINGS[key], span: token, newText, snippet: start !== undefined, again: !colonFollows && VALUES.has(foldKey(key)) });
  });
}

function fieldKeys({ token, keysBeside, colonFollows }: YamlPlace, key: Key, before: string): readonly Completion[] {
  const fields: Readonly<Record<string, Message>> = key in FIELDS ? FIELDS[key as keyof typeof FIELDS] : {};
  return Object.entries(fields).filter(([field]) => ![field, ...FIELD_ALIASES[key]?.[field] ?? []].some(spelling => keysBeside.includes(foldKey(spelling)))).map(([field, meaning]) => completion({
    kind: 'key', label: field, meaning, span: token, newText: `${before}${field}${colonFollows ? '' : ': '}`, again: !colonFollows && VALUES.has(foldKey(`${key}.${field}`)),
  }));
}

/** A name as it has to stand there: within the quotes around it, in brackets, or alone. */
function quoted(name: string, { quote, inFlow }: YamlPlace): string {
  if (quote === "'") return name.replace(/'/g, "''");
  return quote === '"' ? JSON.stringify(name).slice(1, -1) : scalar(name, inFlow);
}
