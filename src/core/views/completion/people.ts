// The people of a file, to be named in one more place of it.

import { verbatim, type Message } from '../../base/message.ts';
import { spanOf, textAt, type Span } from '../../base/text.ts';
import type { Case } from '../../due/item.ts';
import { fitsName, sameName, type Person } from '../../model/people.ts';
import { completion, tokenAt, type Asking, type Completion } from './completion.ts';

export interface PeopleWanted {
  /** How a person is written there. */
  readonly write: (person: Person) => string;
  /** Texts that name those who are named already. */
  readonly others: readonly string[];
  /** Those who make sense, by number; all where it isn't given. */
  readonly among?: (kase: Case) => readonly number[];
  /** By number, those who are likeliest; in the order of the file otherwise. */
  readonly likeliest?: (kase: Case) => readonly number[];
}

/** Those not named yet, the likeliest first. None where the file can't be read even without the words at `span`. */
export function peopleCompletions({ caseWithout }: Asking, span: Span, { write, others, among, likeliest }: PeopleWanted): readonly Completion[] {
  const kase = caseWithout(span);
  if (!kase) return [];
  const { people } = kase.application;
  const first = likeliest?.(kase) ?? [];
  const pool = among?.(kase) ?? people.map((_, index) => index);
  const order = [...new Set([...first.filter(person => pool.includes(person)), ...pool])];
  return order.map(index => people[index]!).filter(person => person.name !== '' && !others.some(other => names(other, person)))
    .map(person => completion({ kind: 'person', label: person.name, description: about(person), span, newText: write(person), filter: verbatim(`${person.name} ${person.email ?? ''}`) }));
}

function about({ name, title, email }: Person): Message | null {
  const words = title ?? (email === name ? null : email);
  return words === null ? null : verbatim(words);
}

/** Does the text, as one writes a person, mean this one? */
function names(written: string, { name, email }: Person): boolean {
  const [alone = ''] = written.replace(/["[\]]/g, ' ').split(/[<(]/, 1);
  const word = alone.trim().replace(/^'|'$/g, '');
  return (email !== null && written.toLowerCase().includes(email.toLowerCase())) || (word !== '' && (sameName(word, name) || fitsName(word, name)));
}

/** In a line that names several between commas, what a completion replaces, and the others; null where the cursor stands in the space before a name. */
export function nameAt(text: string, line: Span, offset: number): { readonly token: Span; readonly others: readonly string[] } | null {
  const commas = [...textAt(text, line).matchAll(/[,;]/g)].map(match => line.start + match.index);
  const parts = [line.start, ...commas.map(comma => comma + 1)].map((start, index) => spanOf(start, commas[index] ?? line.end));
  const own = parts.find(part => part.start <= offset && offset <= part.end);
  const token = own && tokenAt(text, own, offset);
  return token ? { token, others: parts.flatMap(part => (part === own ? [] : [textAt(text, part)])) } : null;
}
