// Letters with labels: what the letter holds, and after each sentence, in ⟦ ⟧, what it does. scripts/letters/README.md tells the format.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, Part } from '../../src/core/prose/acts.ts';
import { readLetter, type Letter } from '../../src/core/prose/letter.ts';

export interface Labelled {
  readonly id: string;
  /** The file that it stands in: by it letters are held out together. */
  readonly group: string;
  readonly kind: 'thank-you' | 'follow-up' | 'application';
  readonly to: string;
  readonly company: string;
  readonly role: string;
  readonly sent: string;
  readonly labels: ReadonlySet<string>;
  /** How many reasons a thank-you note gives; null for other letters. */
  readonly reasons: number | null;
  readonly text: string;
  readonly letter: Letter;
  /** What each sentence of the letter does. */
  readonly acts: readonly ReadonlySet<Act>[];
}

const HEAD = /^(\S+) (thank-you|follow-up|application) \| to: (.+?) \| company: (.+?) \| role: (.+?) \| sent: (\d{4}-\d\d-\d\d)\s*$/;

/** All letters of a file, or of a folder's files. Throws where a letter's head or one of its tags is not of the format. */
export function readLabelled(path: string): readonly Labelled[] {
  if (!path.endsWith('.txt')) return readdirSync(path).filter(name => name.endsWith('.txt')).sort().flatMap(name => readLabelled(join(path, name)));
  return readFileSync(path, 'utf8').split(/^=== /m).slice(1).map(part => readOne(part, path));
}

function readOne(part: string, group: string): Labelled {
  const [head = '', labelLine = '', ...rest] = part.split('\n');
  const m = HEAD.exec(head);
  if (!m || !labelLine.startsWith('labels:')) throw new Error(`${group}: no letter begins with "${head}"`);
  const { text, marks } = unmarked(rest.join('\n').trimEnd());
  const letter = readLetter(text, { start: 0, end: text.length });
  const acts = letter.sentences.map(() => new Set<Act>());
  for (const { at, tags } of marks) {
    const own = letter.sentences.findLastIndex(({ span }) => span.start < at);
    for (const tag of tags) for (const act of actsOf(tag, m[1]!)) acts[own]?.add(act);
  }
  const labels = new Set(labelLine.slice('labels:'.length).trim().split(/\s+/));
  const reasons = [...labels].find(label => label.startsWith('reasons='));
  return { id: m[1]!, group, kind: m[2] as Labelled['kind'], to: m[3]!, company: m[4]!, role: m[5]!, sent: m[6]!, labels, reasons: reasons === undefined ? null : Number(reasons.slice('reasons='.length)), text, letter, acts };
}

/** The text without its ⟦ ⟧, and where each stood. */
function unmarked(marked: string): { text: string; marks: { at: number; tags: string[] }[] } {
  const marks: { at: number; tags: string[] }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: match, 1: tags, index } of marked.matchAll(/ ?⟦([^⟧]*)⟧/g)) {
    text += marked.slice(from, index);
    marks.push({ at: text.length, tags: tags!.trim().split(/\s+/) });
    from = index + match.length;
  }
  return { text: text + marked.slice(from), marks };
}

const TAGS: Readonly<Record<string, readonly Act[]>> = {
  'thanks:meeting': ['thanks', 'thanksForMeeting'], 'thanks:time': ['thanks', 'thanksForMeeting'], 'thanks:other': ['thanks'], time: ['acknowledgesTime'], interest: ['interest'], reason: ['reason'],
  promise: ['promise'], 'promise:vague': ['promise'], asks: ['asks'], offer: ['offers'], recall: ['recalls'], news: ['news'], pleasantry: ['pleasantry'], number: ['number'],
};

function actsOf(tag: string, id: string): readonly Act[] {
  const several = /^reason:(\d+)$/.exec(tag);
  const acts = several ? (Number(several[1]) > 1 ? ['reason', 'reasons'] as const : TAGS.reason) : TAGS[tag];
  if (!acts) throw new Error(`${id}: ${tag} is no act`);
  return acts;
}

/** By part: of which letters it is asked, and whether the labels say that the letter holds it. */
export const ASKED: Readonly<Record<Part, { readonly kinds: readonly Labelled['kind'][]; readonly held: (letter: Labelled) => boolean }>> = {
  openingThanks: { kinds: ['thank-you'], held: ({ labels }) => labels.has('opens_with_thanks') },
  timeAcknowledged: { kinds: ['thank-you'], held: ({ labels }) => labels.has('acknowledges_time') },
  reasons: { kinds: ['thank-you'], held: ({ reasons }) => reasons !== 0 },
  interest: { kinds: ['thank-you'], held: ({ labels }) => labels.has('interest') },
  closingThanks: { kinds: ['thank-you'], held: ({ labels }) => labels.has('closing_thanks') },
  promise: { kinds: ['thank-you', 'follow-up', 'application'], held: ({ labels }) => labels.has('promise') },
  pleasantry: { kinds: ['follow-up', 'application'], held: ({ labels }) => labels.has('pleasantry') },
  recap: { kinds: ['follow-up', 'application'], held: ({ labels }) => labels.has('recall') },
  value: { kinds: ['follow-up', 'application'], held: ({ labels }) => labels.has('news') },
  request: { kinds: ['follow-up', 'application'], held: ({ labels }) => labels.has('asks') },
  number: { kinds: ['follow-up', 'application'], held: ({ labels }) => labels.has('number') },
};
