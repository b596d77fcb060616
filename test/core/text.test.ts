// Lines around an offset are those that the text falls into; edits apply as they were given, or not at all.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, indentAt, insertion, lineEnd, lineEnding, linesOf, lineStart, nextLine } from '../../src/core/base/text.ts';

describe('the line that holds an offset', () => {
  it('begins, ends and is followed as the lines of the text are', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\r\n', '\n', '\r'), maxLength: 20 }), text => {
      for (const { start, end, next } of linesOf(text)) {
        for (let offset = start; offset <= end; offset++) {
          assert.deepEqual([lineStart(text, offset), lineEnd(text, offset), nextLine(text, offset)], [start, end, next]);
          assert.equal(indentAt(text, offset), /^[ \t]*/.exec(text.slice(start, offset))![0]);
        }
      }
    }));
  });
  it('is empty at the end of a text that ends with a line ending', () => assert.deepEqual([lineStart('a\n', 2), lineEnd('a\n', 2), nextLine('a\n', 2), indentAt('a\n', 2)], [2, 2, 2, '']));
});

describe('the line ending of a text', () => {
  it('is that of its first line, and LF where it has but one', () => assert.deepEqual(['a\r\nb\n', 'a\rb', 'a\nb\r\n', '---', ''].map(lineEnding), ['\r\n', '\r', '\n', '\n', '\n']));
});

describe('edits', () => {
  const text = "Dear Mr O'Brien,";
  it('speak of the text before, in any order; those at one place stand in the order given', () => {
    assert.equal(applyEdits(text, [insertion(16, '\n'), { span: { start: 5, end: 7 }, newText: 'Siobhán' }, insertion(16, 'Hello'), insertion(0, '> ')]), "> Dear Siobhán O'Brien,\nHello");
  });
  it('that overlap, run backwards or leave the text are refused', () => {
    for (const spans of [[[0, 7], [5, 9]], [[7, 5]], [[10, 17]]] as const) {
      assert.throws(() => applyEdits(text, spans.map(([start, end]) => ({ span: { start, end }, newText: '' }))), RangeError);
    }
  });
});
