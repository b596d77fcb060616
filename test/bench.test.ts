// The files that measurements are taken on: the same each time, of the size that applications have, and read as what they are.

import assert from 'node:assert/strict';
import { applicationFile, keystrokeFile } from '../bench/search.mjs';
import { readFile } from '../src/core/index.ts';

const ME = { name: 'Ana Duarte', email: '' };
const COUNT = 200;

describe('the files of the measurements', () => {
  it('depend on their number and the seed alone', () => {
    for (let index = 0; index < COUNT; index++) assert.deepEqual(applicationFile(index), applicationFile(index));
    assert.equal(new Set(Array.from({ length: COUNT }, (_, index) => applicationFile(index).text)).size, COUNT);
    assert.notEqual(applicationFile(0, 1).text, applicationFile(0, 2).text);
  });

  it('have 2 to 6 KB', () => {
    for (let index = 0; index < COUNT; index++) {
      const size = Buffer.byteLength(applicationFile(index).text);
      assert.ok(size >= 2_000 && size <= 6_144, `file ${index} has ${size} bytes`);
    }
  });

  it('hold what they say: letters, people, interviews, days', () => {
    for (let index = 0; index < COUNT; index++) {
      const { text } = applicationFile(index);
      const { application, faults } = readFile('a.md', text, ME);
      assert.deepEqual(faults, []);
      assert.ok(application);
      assert.equal(application.notes.length, text.match(/^Subject: /gm)!.length);
      assert.equal(application.interviews.length, text.match(/^ +with: /gm)!.length);
      assert.equal(application.log.length, 3);
      assert.deepEqual(application.people.filter(({ known }) => !known), []);
    }
  });

  it('has one of 6 KB with five letters to type in', () => {
    const text = keystrokeFile();
    assert.ok(text.length > 5_900 && text.length < 6_300);
    assert.equal(readFile('a.md', text, ME).application?.notes.length, 5);
  });
});
