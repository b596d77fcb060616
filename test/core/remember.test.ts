// What is remembered of texts that were read before changes nothing: neither the answers of one function, nor what a file is told after any edits.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { remembering } from '../../src/core/base/remember.ts';
import { nameTokens } from '../../src/core/model/people.ts';
import { languageOf, LANGUAGES } from '../../src/core/prose/languages.ts';
import { readLetter } from '../../src/core/prose/letter.ts';
import { readPromises } from '../../src/core/prose/promises.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { findingsIn, settingsOf } from './readExample.ts';

describe('texts that are remembered', () => {
  it('get the answer that they would get anyway, and are not asked about again soon', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 1 }), { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const asked: string[] = [];
      const answer = remembering(most, text => {
        asked.push(text);
        return text === 'n' ? null : { text };
      });
      texts.forEach((text, index) => {
        const before = asked.length;
        assert.deepEqual(answer(text), text === 'n' ? null : { text });
        const latest = new Set(texts.slice(0, index).reverse().filter((other, at, all) => all.indexOf(other) === at).slice(0, most));
        if (latest.has(text)) assert.equal(asked.length, before);
      });
    }));
  });

  it('are forgotten when enough others have come', () => {
    let asked = 0;
    const answer = remembering(3, text => ({ text, count: ++asked }));
    for (const text of 'abcdefg') answer(text);
    answer('a');
    assert.equal(asked, 8);
  });
});

const FOLDER = 'samples/search';
const texts = readdirSync(FOLDER).filter(name => name.endsWith('.md')).map(name => readFileSync(`${FOLDER}/${name}`, 'utf8'));
/** Where pieces of text come from: the files themselves, and what settings read one way or the other. */
const sources = [...texts, ...Array.from({ length: 10 }, () => 'I will call you on 3/4/2027. Ich melde mich am 7.12. wieder. Jan. 5, Dr. Raman, and so on.\n\n')];

/** Some characters of a text replaced by some of a sample: places are thousandths of the whole. */
const EDITS = fc.array(fc.record({ at: fc.nat(999), gone: fc.integer({ min: 0, max: 40 }), from: fc.nat(sources.length - 1), place: fc.nat(999), length: fc.integer({ min: 0, max: 80 }) }), { minLength: 1, maxLength: 6 });

/** All that is told of a text: what is read in it and in its letters, and the findings. */
function told(text: string, settings: Readonly<Record<string, unknown>>): string {
  const { me, dateOrder } = settingsOf({ settings });
  const file = readFile('a.md', text, me);
  const letters = (file.application?.notes ?? []).map(note => {
    const { origin, ...letter } = readLetter(text, note.letter);
    const language = languageOf(letter, null, 'auto');
    return [letter, language?.code, language && readPromises(letter.sentences, '2026-11-25', { language: language.promises, dateOrder })];
  });
  return JSON.stringify([file, letters, findingsIn(text, { settings })]);
}

/** What is read depends on them. */
const SETTINGS = [{ dateOrder: 'month-first' }, { dateOrder: 'day-first', checkSentNotes: 'same' }];

/** Asks about so many other texts that none is remembered. */
function forget(): void {
  for (let count = 0; count < 1100; count++) {
    const text = `Dear ${count}`;
    nameTokens(text);
    languageOf(readLetter(text, { start: 0, end: text.length }), null, 'auto');
    const sentences = [{ text, span: { start: 0, end: text.length } }];
    for (const language of LANGUAGES) for (const dateOrder of ['day-first', 'month-first'] as const) readPromises(sentences, '2026-11-25', { language: language.promises, dateOrder });
  }
}

describe('a file after edits', () => {
  it('is told as if nothing had been read before', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.nat(texts.length - 1), EDITS, (first, edits) => {
      let text = texts[first]!;
      told(text, SETTINGS[0]!);
      const seen = edits.map(({ at, gone, from, place, length }) => {
        const [start, cut] = [Math.floor(at / 1000 * text.length), Math.floor(place / 1000 * sources[from]!.length)];
        text = text.slice(0, start) + sources[from]!.slice(cut, cut + length) + text.slice(start + gone);
        return { text, told: SETTINGS.map(settings => told(text, settings)) };
      });
      for (const { text: again, told: before } of seen.reverse()) {
        forget();
        assert.deepEqual([...SETTINGS].reverse().map(settings => told(again, settings)).reverse(), before);
      }
    }), { numRuns: 15 });
  });
});
