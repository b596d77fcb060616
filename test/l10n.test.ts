// What the user is told, in German too: the editor's own texts go through l10n.t, those of the core and of the preview are messages, and the bundle holds just these.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, fresh, readJson } from './docs/fresh.ts';
import { literalsOf, type Literal } from './docs/literals.ts';
import { RULES } from '../src/core/rules/index.ts';

const BUNDLE = 'l10n/bundle.l10n.de.json';
const literalsIn = (folder: string): readonly (Literal & { readonly path: string })[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).sort()
  .flatMap(path => literalsOf(readFileSync(join(folder, path), 'utf8')).map(literal => ({ ...literal, path: `${folder}/${path.replaceAll('\\', '/')}` })));
const literals = literalsIn('src/editor');
const messages = literals.filter(({ call, first }) => call === 'l10n.t' && first);
const ofCore = [...literalsIn('src/core'), ...literalsIn('src/preview')];
const said = ofCore.filter(({ before }) => /\bsay$/.test(before));

/** With its places numbered, as the message has it. */
function templateOf({ text }: Literal): string {
  let count = 0;
  return text.replaceAll('${}', () => `{${count++}}`);
}
/** What needs no other words in any language. */
const isWordless = (template: string): boolean => !/\p{L}/u.test(template);

/** What stays of a text without icons, the product's name and what a template puts in. */
const bare = (text: string): string => text.replace(/\$\([\w-]+(?:~spin)?\)|\$\{\}|Job Follow-Up/g, '');

/** Words that people write, rather than ids: a capital that begins a word, several words, a word beside what a template puts in. */
const speaks = (text: string): boolean => /(?:^|[^\w.])[A-Z][a-z]+(?:$|[^\w])|(?:^|\s)[a-z’']{2,}[ ,]+[a-zA-Z]/.test(bare(text)) || (text.includes('${}') && /^[a-z]{2,} | [a-z]{2,}$/.test(bare(text)));

/** For the log, which is for us. */
const LOGGED = /(?:^|\.)#?log\.\w+$|^guarded$|^start$/;
/** Ids that look like words. */
const NO_WORDS = new Set(['needs attention']);
/** What stands here is read by people, a lone word too. */
const SHOWN = /(?:\b(?:title|prompt|placeHolder|label|detail|description|tooltip|openLabel|message)\s*[:=]\s*|\b(?:showInformationMessage|showWarningMessage|showErrorMessage|say|appendText|appendMarkdown)\()$/;

/** A text that somebody may read in English though the window is German. */
function isUntranslated({ text, call, first, before }: Literal): boolean {
  if (NO_WORDS.has(text) || LOGGED.test(call) || (call === 'l10n.t' && first)) return false;
  return speaks(text) || (SHOWN.test(before) && /\p{L}{2}/u.test(bare(text)));
}

const places = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}|\$\([\w-]+\)/g)].map(([place]) => place).sort();

describe('what the user is told', () => {
  it('is found in the source, comments and patterns aside', () => {
    const source = 'const a = x / y; // it\'s "no"\n/* `no` */ l10n.t(\'It’s \\\'{0}\\\'\', say(`a ${b(\'c\')} d`)); const p = /[\'"/]/.test(\'e\');';
    assert.deepEqual(literalsOf(source).map(({ text, call, first }) => [text, call, first]), [['It’s \'{0}\'', 'l10n.t', true], ['a ${} d', 'say', true], ['c', 'b', true], ['e', '.test', true]]);
  });

  it('is told from ids', () => {
    for (const text of ['Nothing is due.', '${} due today', 'Due', 'no note here']) assert.ok(speaks(text), text);
    for (const text of ['jobFollowUp.due', 'thank-you', 'markdown', '$(mail) ${}', 'YYYY-MM-DD', 'onDidChange']) assert.ok(!speaks(text), text);
    const seen = (source: string): readonly string[] => literalsOf(source).filter(isUntranslated).map(({ text }) => text);
    assert.deepEqual(seen('say(\'gone\'); log.warn(\'It is gone.\'); show({ title: \'x\', label: `due`, id: \'due\' }); throw new Error(`No ${x} here`); l10n.t(\'{0} is due.\', \'The note\'); guarded(log, \'It was\', () => { const x = `${n} due`; })'), ['gone', 'due', 'No ${} here', 'The note', '${} due']);
  });

  it('goes through l10n.t, with a literal', () => {
    assert.deepEqual(literals.filter(isUntranslated).map(({ path, line, text }) => `${path}:${line} ${text}`), []);
    const calls = readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).reduce((sum, path) => sum + (readFileSync(join('src/editor', path), 'utf8').match(/\bl10n\.t\(/g)?.length ?? 0), 0);
    assert.equal(messages.length, calls, 'every l10n.t begins with a literal');
    for (const { text, path, line } of messages) assert.ok(!text.includes('${}'), `${path}:${line}: what is put in stands behind the text, as {0}`);
  });

  it('is a template in the core, without braces of its own, and words stand nowhere else', () => {
    const calls = ['src/core', 'src/preview'].flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path))).filter(path => path.endsWith('.ts'))
      .reduce((sum, path) => sum + (readFileSync(path, 'utf8').replace(/^ *(?:\/\/|\/?\*).*$/gm, '').match(/\bsay`/g)?.length ?? 0), 0);
    assert.equal(said.length, calls, 'every say`…` is read');
    assert.deepEqual(said.filter(({ text }) => /[{}]/.test(text.replaceAll('${}', ''))).map(({ text }) => text), [], 'a brace stands in an argument');
    assert.deepEqual(ofCore.filter(({ call, text }) => (call === 'verbatim' || call === 'joined') && !isWordless(bare(text))).map(({ path, line, text }) => `${path}:${line} ${text}`), []);
  });

  it('is in the German bundle, and nothing else is', () => {
    const wanted = [...new Set([...messages.map(({ text }) => text), ...said.map(templateOf).filter(template => !isWordless(template))])].sort();
    // UPDATE=1 drops what nobody says any more; translating is left to a person.
    fresh(BUNDLE, now => {
      const german = JSON.parse(now) as Record<string, string>;
      return asJson(Object.fromEntries(wanted.filter(key => key in german).map(key => [key, german[key]])));
    });
    const german = readJson<Record<string, string>>(BUNDLE);
    assert.deepEqual(wanted.filter(key => !(key in german)), [], `${BUNDLE} lacks`);
  });

  it('has the same places to fill, and is translated', () => {
    /** The same in both languages. */
    const same = new Set<string>(['Northwind Robotics', 'Status']);
    for (const [english, german] of Object.entries(readJson<Record<string, string>>(BUNDLE))) {
      assert.deepEqual(places(german), places(english), english);
      assert.equal(german === english, same.has(english), english);
      assert.equal(/[.…]$/.exec(german)?.[0], /[.…]$/.exec(english)?.[0], english);
    }
  });

  it('is called the same in the manifest', () => {
    const [english, german] = ['package.nls.json', 'package.nls.de.json'].map(path => readJson<Record<string, string>>(path)) as [Record<string, string>, Record<string, string>];
    const bundle = readJson<Record<string, string>>(BUNDLE);
    for (const { id, summary } of RULES) {
      const key = Object.keys(english).find(name => english[name] === summary.template)!;
      assert.equal(bundle[summary.template], german[key], id);
    }
  });
});
