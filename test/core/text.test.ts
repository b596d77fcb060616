// Lines around an offset are those that the text falls into; edits, places and ends of a text.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, indentAt, insertion, lineEnd, lineEnding, linesOf, lineStart, nextLine, overlaps, positions, spanOf, textAt, trimmed, withoutEnd } from '../../src/core/base/text.ts';

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

describe('the lines of a text', () => {
  const TEXT = 'Dear Priya,\r\n\nthank you\rAna';

  it('each have one ending of any kind, the last perhaps none', () => {
    const lines = (text: string): readonly string[] => [...linesOf(text)].map(({ start, end, next }) => `${text.slice(start, end)}|${text.slice(end, next)}`);
    assert.deepEqual(lines(TEXT), ['Dear Priya,|\r\n', '|\n', 'thank you|\r', 'Ana|']);
    assert.deepEqual(lines('Ana\n'), ['Ana|\n']);
    assert.deepEqual(lines(''), []);
    assert.deepEqual([...linesOf(TEXT, 13, 18)], [{ start: 13, end: 13, next: 14 }, { start: 14, end: 18, next: 18 }]);
    assert.deepEqual([TEXT, 'Ana\n', 'Ana\rBea\n', 'Ana'].map(lineEnding), ['\r\n', '\n', '\r', '\n']);
  });

  it('number the places in it', () => {
    const at = positions(TEXT);
    assert.deepEqual([0, 11, 13, 14, 23, 24, 27].map(at).map(({ line, column }) => `${line}:${column}`), ['0:0', '0:11', '1:0', '2:0', '2:9', '3:0', '3:3']);
    assert.deepEqual([at(-5), at(99)], [at(0), at(TEXT.length)]);
  });
});

describe('stretches of a text', () => {
  it('overlap where they share a character', () => {
    assert.deepEqual([[2, 5], [5, 7], [0, 2], [4, 9], [0, 3], [3, 3]].map(([start, end]) => overlaps(spanOf(2, 5), spanOf(start!, end!))), [true, false, false, true, true, true]);
  });

  it('lose the white space at their ends', () => {
    const inner = (text: string): string => textAt(text, trimmed(text, spanOf(1, text.length - 1)));
    assert.deepEqual(['[ \t\r\n\v\f\u00a0\ufeffPriya Raman\u00a0 \t]', '[Priya]', '[ ]', '[]', '[\bPriya\u000e]'].map(inner), ['Priya Raman', 'Priya', '', '', '\bPriya\u000e']);
    assert.deepEqual(['Priya...', '...', 'P.R.'].map(text => withoutEnd(text, /\./)), ['Priya', '', 'P.R']);
  });

  it('are replaced all at once, in the order of the text; insertions at one place in the order given', () => {
    const text = 'Dear Tom, thanks';
    assert.equal(applyEdits(text, [insertion(16, '.'), insertion(9, ' hello'), insertion(9, ' again'), { span: spanOf(5, 8), newText: 'Priya' }, { span: spanOf(8, 9), newText: ':' }]), 'Dear Priya: hello again thanks.');
    assert.equal(applyEdits(text, []), text);
    for (const edits of [[{ span: spanOf(0, 5), newText: '' }, { span: spanOf(4, 8), newText: '' }], [{ span: spanOf(10, 17), newText: '' }], [{ span: spanOf(8, 5), newText: '' }], [insertion(-1, 'a')]]) assert.throws(() => applyEdits(text, edits), RangeError);
  });
});
