// Edits of the frontmatter leave every other key, its value and its bytes alone, whatever YAML stands there.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { applyEdits, type TextEdit } from '../../src/core/base/text.ts';
import type { Application } from '../../src/core/model/application.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { removeKey, setKey } from '../../src/core/rules/edits/frontmatter.ts';
import { addItem, type NewItem } from '../../src/core/rules/edits/items.ts';
import { english } from '../../src/core/base/message.ts';
import { applyFix, findingsIn } from './readExample.ts';

const read = (text: string): Application | null => readFile('a.md', text, { name: '', email: '' }).application;

/** The lines of a frontmatter: entries and comments. */
interface Chunk {
  readonly key: string | null;
  readonly text: string;
}

const BLOCK = fc.tuple(fc.constantFrom('|', '>', '>-', '|+', '!!str |', '&n >', '|2'), fc.array(fc.constantFrom('words', '# one', 'a: b', '- c'), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([mark, lines, gap]) => (indent: string): string => `${mark}\n${lines.map(line => `${indent}${line}\n`).join(gap ? '\n' : '')}${mark === '|+' ? '\n\n' : ''}`);
const TEXT = fc.constantFrom('Jane Doe', "'Sean O''Brien' # his", '"Tom \\"TJ\\" # Okafor"', '!!str 12', '&x a b', '2026-11-18 # c').map(text => (): string => `${text}\n`);
const value = fc.oneof(BLOCK, TEXT);
const mapping = fc.tuple(value, fc.boolean()).map(([notes, comment]) => `name: Jane\n${comment ? '    # why\n' : ''}    notes: ${notes('      ')}`);
const LISTS = fc.oneof(
  fc.array(fc.oneof(TEXT.map(text => text()), mapping), { minLength: 1, maxLength: 3 }).map(items => `\n${items.map(item => `  - ${item}`).join('')}`),
  fc.constantFrom('', ' # none', ' null', ' ~ # none', ' []', ' [Jane Doe, Tom]', ' [ Jane, ] # all', ' [\n  Jane, # she\n  Tom,\n] # both', ' [\n  Jane,\n  Tom # he\n  ]', ' [\n  # nobody\n]', ' {name: Jane}', ' Jane # she').map(text => `${text}\n`),
  mapping.map(text => `\n    ${text}`),
);
const entry = (key: string, of: fc.Arbitrary<string>): fc.Arbitrary<Chunk> => of.map(text => ({ key, text: `${key}:${text}` }));
const one = value.map(make => ` ${make('  ')}`);
const comment = fc.constantFrom('# a comment\n', ' # another\n', '\n').map((text): Chunk => ({ key: null, text }));
const chunks = fc.tuple(entry('decision', one), entry('notes', one), entry('source', fc.constant(' &s Fair # where\n')), entry('origin', fc.constantFrom(' *s\n', ' Fair\n')), entry('contacts', LISTS), fc.array(comment, { maxLength: 5 }), fc.nat())
  .map(([decision, notes, source, origin, contacts, comments, seed]) => {
    const entries = [decision, notes, contacts];
    const turned = [source, origin, ...entries.slice(seed % 3), ...entries.slice(0, seed % 3)];
    // A blank line behind kept ones would be one of theirs, were it to follow them.
    const keeps = turned.some(({ text }) => text.includes('|+'));
    return turned.flatMap((own, index) => [own, ...comments.slice(index, index + 1).filter(({ text }) => text !== '\n' || !keeps)]);
  });
const HEAD: Chunk = { key: null, text: '---\ncompany: Acme\nrole: Buyer\nstatus: applied\n' };
const FOOT: Chunk = { key: null, text: '---\n\nText\n' };
const joined = (all: readonly Chunk[], end: string): string => all.map(({ text }) => text).join('').replaceAll('\n', end);

/** The values by key, as `yaml` reads them. */
function values(text: string): Record<string, unknown> {
  const document = parseDocument(text.split(/^---\r?\n/m)[1]!);
  assert.deepEqual(document.errors, [], text);
  return document.toJS() as Record<string, unknown>;
}

const without = (all: Record<string, unknown>, key: string): Record<string, unknown> => Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));

/** Makes an edit at `key` in each generated text and holds what stands around against what stood there. */
function held(key: string, edit: (text: string, application: Application) => TextEdit | null, holds: (before: unknown, after: unknown, made: string | null, rest: string) => void): void {
  fc.assert(fc.property(chunks, fc.constantFrom('\n', '\r\n'), (own, end) => {
    const all = [HEAD, ...own, FOOT];
    const text = joined(all, end);
    const before = values(text);
    const change = edit(text, read(text)!);
    const at = all.findIndex(chunk => chunk.key === key);
    const rest = joined(all.filter((_, index) => index !== at), end);
    if (!change) return holds(before[key], before[key], null, rest);
    const made = applyEdits(text, [change]);
    assert.ok(read(made), made);
    assert.deepEqual(without(values(made), key), without(before, key), made);
    assert.ok(made.startsWith(joined(all.slice(0, at), end)) && made.endsWith(joined(all.slice(at + 1), end)), made);
    assert.equal(made.replaceAll('\r\n', '\n').replaceAll('\n', end), made, 'one kind of line ending');
    holds(before[key], values(made)[key], made, rest);
  }), { numRuns: 400 });
}

describe('edits of any frontmatter', () => {
  for (const key of ['decision', 'contacts', 'source']) {
    it(`take ${key} away with its lines and no others`, () => held(key, (text, application) => removeKey(text, application, key), (_, __, made, rest) => {
      if (made === null) assert.equal(key, 'source', 'only an alias holds a key');
      else assert.equal(made, rest);
    }));
  }
  it('set a value', () => held('decision', (text, application) => setKey(text, application, 'decision', '2026-12-01'), (_, after) => assert.equal(after, '2026-12-01')));
  it('set a value behind an anchor or a tag, before a comment', () => {
    for (const [before, after] of [['&d # none', '&d 2026-12-01 # none'], ['!!str  # none', '!!str 2026-12-01  # none'], [' # none', '2026-12-01  # none'], ['&d', '&d 2026-12-01']]) {
      const text = `---\ncompany: Acme\nrole: Buyer\ndecision: ${before}\n---\n`;
      assert.equal(applyEdits(text, [setKey(text, read(text)!, 'decision', '2026-12-01')]), text.replace(before!, after!));
    }
  });
  it('add an item behind those that are there', () => {
    const item: NewItem = { lines: ['name: Mei', 'title: "Buyer"'], flow: '{name: Mei, title: "Buyer"}' };
    held('contacts', (text, application) => addItem(text, application, 'contacts', item), (before, after, made) => {
      const were = before === null ? [] : Array.isArray(before) ? before : [before];
      if (made !== null) assert.deepEqual(after, [...were as unknown[], { name: 'Mei', title: 'Buyer' }], made);
    });
  });
});

describe('edits of a frontmatter that is set in', () => {
  const text = '---\n    company: Acme\n    role: Buyer\n    contacts:\n---\n';
  const edited = (edit: TextEdit | null): string => applyEdits(text, [edit!]);
  const application = read(text)!;
  const item: NewItem = { lines: ['name: Mei', 'title: CTO'], flow: '{name: Mei, title: CTO}' };
  const ITEM = '      - name: Mei\n        title: CTO\n';

  it('set in what they add, and take it away again', () => {
    const snoozed = edited(setKey(text, application, 'snooze', '2026-12-01'));
    assert.equal(snoozed, text.replace(/---\n$/, '    snooze: 2026-12-01\n---\n'));
    assert.equal(applyEdits(snoozed, [removeKey(snoozed, read(snoozed)!, 'snooze')!]), text);
    assert.equal(edited(addItem(text, application, 'interviews', item)), text.replace(/---\n$/, `    interviews:\n${ITEM}---\n`));
  });

  it('set in what they put below a key: an item, behind nothing, a null, or another that stood alone', () => {
    for (const [before, after] of [['', ''], [' ~ # none', ' # none'], [' Jane Doe # she', '\n      - Jane Doe # she']] as const) {
      const own = text.replace('contacts:', `contacts:${before}`);
      assert.equal(applyEdits(own, [addItem(own, read(own)!, 'contacts', item)!]), text.replace('contacts:\n', `contacts:${after}\n${ITEM}`));
    }
  });
});

describe('fixes in a frontmatter', () => {
  const front = (lines: string): string => `---\ncompany: Acme\nrole: Buyer\n${lines}url: https://acme.example/1\n---\n`;
  /** After the fix with that title; null where none of the findings offers it. */
  const fixed = (text: string, title: string): string | null => {
    const fix = findingsIn(text, {}).flatMap(({ fixes }) => fixes).find(other => english(other.title) === title);
    return fix ? applyFix(text, fix) : null;
  };

  it('leave the key below a block of text on its line', () => {
    for (const end of ['\n', '\r\n']) {
      for (const [before, title, after] of [
        ['status: |\n  aplied\n', 'Set the status to applied', 'status: applied\n'],
        ['status: >-\n  aplied\n', 'Set the status to applied', 'status: applied\n'],
        ['status: applied\nfollow_up: |\n  2026-11-20\n', 'Move it to tomorrow', 'status: applied\nfollow_up: 2026-11-24\n'],
        ['status: applied\napplied: >\n  16 Nov 2026\n', 'Write 2026-11-16', 'status: applied\napplied: 2026-11-16\n'],
      ] as const) assert.equal(fixed(front(before).replaceAll('\n', end), title), front(after).replaceAll('\n', end), before);
    }
  });

  it('take a reminder out of brackets with its own comment, and no other', () => {
    const reminders = (list: string): string => front(`status: applied\nfollow_up: ${list}\n`);
    for (const end of ['\n', '\r\n']) {
      for (const [before, after] of [
        ['[ # all\n  2026-12-20, # call Bob\n  2026-11-20, # call Ann\n  ]', '[ # all\n  2026-12-20, # call Bob\n  ]'],
        ['[\n  2026-11-20, # call Ann\n  2026-12-20 # call Bob\n  ]', '[\n  2026-12-20 # call Bob\n  ]'],
        ['[\n  2026-12-20, # call Bob\n  {on: 2026-11-20,\n   what: call Ann} # her mobile\n  # none\n  ]', null],
        ['[\n  2026-12-20, # call Bob\n  {on: 2026-11-20,\n   what: call Ann} # her mobile\n  ]', '[\n  2026-12-20, # call Bob\n  ]'],
        ['[2026-11-20,\n  2026-12-20]', '[2026-12-20]'],
        ['[2026-11-20, # call Ann\n  2026-12-20]', null],
        ['[2026-12-20, # call Bob\n  2026-11-20]', null],
        ['[2026-12-20, 2026-11-20 # call Ann\n  ]', null],
        ['[\n  2026-11-20 # call Ann\n  , 2026-12-20]', null],
        ['[&d 2026-11-20, 2026-12-24]\nother: *d', null],
        ['[\n  &d 2026-11-20,\n  2026-12-24\n  ]\nother: *d', null],
        ['[2026-11-20, &d 2026-12-24]\nother: *d', null],
        ['[&d 2026-11-20, 2026-12-24]', null],
      ] as const) assert.equal(fixed(reminders(before).replaceAll('\n', end), 'Done: remove the reminder'), after && reminders(after).replaceAll('\n', end), before);
    }
  });
});
