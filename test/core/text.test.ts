// Lines around an offset are those that the text falls into.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indentAt, lineEnd, linesOf, lineStart, nextLine } from '../../src/core/base/text.ts';

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
