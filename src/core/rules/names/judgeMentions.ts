// Which mentions of the frontmatter and the headers are nearly, but not quite, a name that the file gives elsewhere.

import { textAt, type Span } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import { fitsName, nameWords, sameName, type NameWord, type RawMention } from '../../model/people.ts';
import { isExactly } from './greeting.ts';
import { mentionsIn } from './mentions.ts';
import { corrections, type Correction } from './near.ts';

/** A name that is taken to be right, with the level of the place that gives it: contacts are surer than `with`, and that than a header. */
export interface Reference {
  readonly name: string;
  readonly words: readonly NameWord[];
  readonly email: string | null;
  readonly span: Span;
  readonly level: number;
}

export interface MisspelledMention {
  readonly mention: RawMention;
  readonly fix: readonly Correction[];
  readonly reference: Reference;
}

export interface Judgement {
  readonly references: readonly Reference[];
  /** Every name that is right as it stands, once. */
  readonly right: ReadonlySet<string>;
  readonly misspelled: readonly MisspelledMention[];
}

const [CONTACTS, WITH, HEADERS] = [0, 1, 2];
/** Beyond these nothing is compared: nobody has so many contacts, and each is compared with each. */
const MOST_REFERENCES = 100;
const MOST_MENTIONS = 300;

const judgements = new WeakMap<Application, Judgement>();

/** Reads list by list: a name that nearly is one of an earlier list is misspelled, any other is a name to compare with. */
export function judgeMentions(text: string, application: Application): Judgement {
  let judgement = judgements.get(application);
  if (!judgement) judgements.set(application, judgement = judged(text, application));
  return judgement;
}

function judged(text: string, application: Application): Judgement {
  const references: Reference[] = [];
  const right = new Set<string>();
  const misspelled: MisspelledMention[] = [];
  const all = [...new Set(mentionsIn(application).flatMap(({ name }) => name ?? []))].slice(0, MOST_MENTIONS);
  let count = 0;
  for (const { mentions, level } of listsOf(application)) {
    const inOrder = mentions.slice(0, Math.max(0, MOST_MENTIONS - count));
    count += inOrder.length;
    const wrong = inOrder.map(mention => (level === CONTACTS || (mention.name !== null && right.has(mention.name)) ? null : nearest(text, mention, level, references, all)));
    misspelled.push(...wrong.filter(found => found !== null));
    for (const [index, { name, nameSpan, email }] of inOrder.entries()) {
      if (wrong[index] || name === null || nameSpan === null) continue;
      right.add(name);
      if (references.length < MOST_REFERENCES && !references.some(other => isExactly(name, [other.name]))) references.push({ name, words: nameWords(name, 0), email, span: nameSpan, level });
    }
  }
  return { references, right, misspelled };
}

/** People named together are several, however alike their names. */
function* listsOf({ contacts, interviews, notes }: Application): Generator<{ readonly mentions: readonly RawMention[]; readonly level: number }> {
  yield { mentions: contacts.map(contact => contact.mention), level: CONTACTS! };
  for (const interview of interviews) {
    yield { mentions: interview.with, level: WITH! };
    if (interview.thanked !== true) yield { mentions: interview.thanked, level: WITH! };
  }
  for (const note of notes) {
    yield { mentions: [...note.to, ...note.from, ...note.cc], level: HEADERS! };
  }
}

/** The one name that the mention nearly bears; none where it is right as it stands, or where another address says that this is somebody else. */
function nearest(text: string, mention: RawMention, level: number, references: readonly Reference[], all: readonly string[]): MisspelledMention | null {
  const { name, nameSpan, email } = mention;
  if (name === null || nameSpan === null) return null;
  const words = nameWords(textAt(text, nameSpan), nameSpan.start);
  // Quotes and links may write a name in other characters than its own.
  if (words.map(({ word }) => word).join(' ') !== nameWords(name, 0).map(({ word }) => word).join(' ')) return null;
  if (references.some(reference => isExactly(name, [reference.name])) || all.some(other => fitsName(name, other))) return null;
  const near = references.flatMap((reference): MisspelledMention[] => {
    if (reference.level === level && Math.min(words.length, reference.words.length) < 2) return [];
    if (email !== null && reference.email !== null && email.toLowerCase() !== reference.email.toLowerCase()) return [];
    const fix = corrections(words, reference.words);
    return fix === null ? [] : [{ mention, fix, reference }];
  });
  const [first] = near;
  return first && near.every(({ fix, reference }) => fix.length > 0 && sameName(reference.name, first.reference.name)) ? first : null;
}
