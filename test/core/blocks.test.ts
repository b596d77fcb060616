// The line scan against remark: the same headings, and the same lines in fences, on made-up Markdown.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { positions } from '../../src/core/base/text.ts';
import { scanBlocks } from '../../src/core/parse/blocks.ts';

const markdown = unified().use(remarkParse);

/** Headings and fenced code of the top level as remark sees them: `level line` and the lines of code. */
function byRemark(text: string): { headings: string[]; code: number[] } {
  const root = markdown.parse(text) as Root;
  const headings = root.children.filter(node => node.type === 'heading').map(node => `${node.depth} ${node.position!.start.line}-${node.position!.end.line}`);
  const code = root.children.filter((node: RootContent) => node.type === 'code').flatMap(node => range(node.position!.start.line, node.position!.end.line));
  return { headings, code };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function byScan(text: string): { headings: string[]; code: Set<number> } {
  const at = positions(text);
  const { headings, lines } = scanBlocks(text);
  return {
    headings: headings.map(h => `${h.level} ${at(h.span.start).line + 1}-${at(h.span.end).line + 1}`),
    code: new Set(lines.filter(line => line.kind === 'code').map(line => at(line.start).line + 1)),
  };
}

function agree(text: string): void {
  const [expected, actual] = [byRemark(text), byScan(text)];
  assert.deepEqual(actual.headings, expected.headings);
  const blank = text.split(/\r\n|\r|\n/).map(line => line.trim() === '');
  assert.deepEqual(expected.code.filter(line => !blank[line - 1] && !actual.code.has(line)), []);
}

const LINES = ['# One', '## Two ##', '### ', '#no', 'words', 'To: Priya Raman', '', '', '---', '===', '- item', '  more', '    deep', '1. first', '2. second', '- ```', '```', '~~~ js', '````', '> quote', '> # in a quote', '> ```', '<!-- comment', '-->', '<div>', '</div>', '* * *', '-', '\ttab', '-\ttabbed', '  - nested', '    # deep', '<!-- one --> # no', '   ## indented', '+ plus', '  # in an item', '  ```', 'Setext\\'];

/** After indented code remark lets a list or a tag begin only where it could interrupt a paragraph; the specification and other readers don't. */
const QUIRK = /(?:^|\n)(?: {4}|\t).*\n\s*(?:[-+*]|\d\.|<)/;

describe('the line scan of Markdown', () => {
  it('finds the headings and fences that remark finds', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      fc.pre(!QUIRK.test(lines.join('\n')));
      agree(lines.join(end));
    }), { numRuns: 3000 });
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
