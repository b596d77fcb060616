// The cards of the Markdown preview, by the real markdown-it: their words, their places, and that everything else renders as before.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { localInstant } from '../../src/core/base/time.ts';
import { previewCards, readFile, readSettings } from '../../src/core/index.ts';
import type { Token } from '../../src/preview/markdownIt.ts';
import { showCards, type Source } from '../../src/preview/cards.ts';
import { english } from '../../src/core/base/message.ts';

const ZONE = 'Europe/Berlin';
const { settings } = readSettings({ timeZone: ZONE }, 'UTC');
const NOW = localInstant('2026-11-23', '12:00', ZONE);
const failures: unknown[] = [];
const source: Source = { read: text => readFile('a.md', text, settings.me), cards: file => previewCards(file, NOW, settings), keepsFrontmatter: () => false, translated: english, failed: error => failures.push(error) };

const TABLE = '<table class="frontmatter"></table>\n';

/** As VS Code sets it up: HTML allowed, the frontmatter a block of its own that is shown as a table, each block marked with its line. */
function preview(own: Source | null = source, options = {}): MarkdownIt {
  const md = new MarkdownIt({ html: true, linkify: true, ...options });
  if (own) showCards(md, own);
  const { ruler } = (md as unknown as { block: { ruler: { before(name: string, own: string, rule: (state: { src: string; line: number; push(...of: unknown[]): Token }, start: number) => boolean, options: object): void } } }).block;
  ruler.before('fence', 'front_matter', (state, start) => {
    const found = start === 0 ? /^---\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/.exec(state.src) : null;
    if (!found) return false;
    state.line = found[0].trimEnd().split('\n').length;
    state.push('front_matter', '', 0).map = [0, state.line];
    return true;
  }, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  md.renderer.rules['front_matter'] = () => TABLE;
  md.core.ruler.push('source_map', state => {
    for (const token of state.tokens) if (token.map && token.type !== 'inline') { (token as Token & { attrSet(name: string, value: string): void }).attrSet('data-line', String(token.map[0])); token.attrJoin('class', 'code-line'); }
  });
  return md;
}

const render = (text: string, own: Source | null = source, options = {}): string => preview(own, options).render(text, {});
const head = '---\ncompany: Brückner & Söhne\nrole: Engineer\nstatus: interview\ncontacts: [Priya Raman, Nguyễn Thị Minh Khai]\ninterviews:\n  - at: 2026-11-22 16:00\n    with: [Priya Raman, Nguyễn Thị Minh Khai]\n---\n';
const application = (body: string): string => `${head}\n# Notes\n\n${body}`;

/** The cards of a page: badges, then fields. */
const cardsIn = (html: string): readonly string[] => [...html.matchAll(/<div class="job-follow-up-card[^>]*>(?:<ul>(.*?)<\/ul>)?(?:<dl>(.*?)<\/dl>)?<\/div>\n/g)].map(([, badges = '', fields = '']) => {
  const plain = (part: string): string => part.replace(/<\/dt>/g, '=').replace(/<\/(?:li|div)>/g, '; ').replace(/<[^>]*>/g, '').replace(/; $/, '');
  return `${plain(badges)} | ${plain(fields)}`;
});
/** What of a page is no card. */
const others = (html: string): string => html.replace(/<div class="job-follow-up-card[^]*?<\/div>\n/g, '');
/** An application as VS Code alone shows it, save for the frontmatter. */
const plain = (body: string, options = {}): string => render(application(body), null, options).replace(TABLE, '');
const cardOf = (body: string): string => cardsIn(render(application(body)))[1]!;

describe('cards in the preview', () => {
  afterEach(() => assert.deepEqual(failures.splice(0), []));

  it('of the application tell what it is and what comes next', () => {
    assert.match(render(head), /^<div class="job-follow-up-card/);
    assert.equal(cardsIn(render(head))[0], 'Thank Priya Raman, due by Mon 23 Nov 16:00; Thank Nguyễn Thị Minh Khai, due by Mon 23 Nov 16:00 | Company=Brückner &amp; Söhne; Role=Engineer; Status=interview');
    const offer = '---\ncompany: Acme\nrole: Buyer\nstatus: screening\nfollow_up:\n  - { on: 2026-11-20, what: Ask Bea }\n  - { on: 2027-01-04, what: Ask Bo }\n  - 2027-02-01\n  - 2027-03-01\n---\n';
    assert.match(cardsIn(render(offer))[0]!, /^Ask Bea, overdue since Fri 20 Nov; Ask Bo, due by Mon 4 Jan 2027; Reminder, due by Mon 1 Feb 2027; and \d+ more \| Company=Acme; Role=Buyer; Status=screening$/);
    assert.equal(cardsIn(render('---\ncompany: Acme\nrole: Buyer\nstatus: interview\ninterviews:\n  - { at: 2026-11-24 10:00, with: Wei Chen }\n---\n'))[0], 'Interview with Wei Chen, Tue 24 Nov 10:00 | Company=Acme; Role=Buyer; Status=interview');
    assert.equal(cardsIn(render('---\ncompany: Acme\nrole: Buyer\nstatus: applied\napplied: 2026-11-02\nsnooze: 2026-12-01\n---\n'))[0], 'Snoozed until Tue 1 Dec | Company=Acme; Role=Buyer; Status=applied');
    assert.equal(cardsIn(render('---\ncompany: Acme\nrole: Buyer\nstatus: Not Selected\n---\n'))[0], ' | Company=Acme; Role=Buyer; Status=Not Selected');
  });

  it('of a note tell whether it is a draft, sent or received, and what is due', () => {
    assert.equal(cardOf('## Thank-you note to Priya Raman\n\nTo: Priya Raman <priya@acme.example>\nSent:\nSubject: Thanks\n\nDear Priya,\n'), 'Draft, due by Mon 23 Nov 16:00 | To=Priya Raman &lt;priya@acme.example&gt;; Subject=Thanks');
    assert.equal(cardOf('## Letter to Wei\n\nTo: Wei Chen\nSent:\n'), 'Draft | To=Wei Chen');
    assert.equal(cardOf('## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent: 2026-11-22 19:10\n\nDear Priya,\n\nI will write again on Wednesday.\n'), 'Sent Sun 22 Nov 19:10; Follow-up, due by Wed 25 Nov | To=Priya Raman');
    assert.equal(cardOf('## Note to Priya Raman\n\nTo: Priya Raman\nSent: 2025-12-30T19:10-08:00\n'), 'Sent Tue 30 Dec 2025 19:10-08:00 | To=Priya Raman');
    assert.equal(cardOf('## Reply\n\nFrom: Priya Raman\nReceived: 2026-11-20\n'), 'Received Fri 20 Nov | From=Priya Raman');
    assert.equal(cardOf('## Note to Priya Raman\n\nTo: Priya Raman\nSent: 31/02/2026\n'), 'Sent, day unknown | To=Priya Raman; Sent=31/02/2026');
  });

  it('stand for headers of every form, and for nothing else', () => {
    const forms = ['To: Priya Raman\nSent: 2026-11-22\nMood: good', '- To: Priya Raman\n- Sent: 2026-11-22\n- Mood: good', '**To:** Priya Raman\n**Sent:** 2026-11-22\n**Mood:** good', '[To:: Priya Raman]\n[Sent:: 2026-11-22]\n[Mood:: good]', '* To:: [[People/Priya|Priya Raman]]\n* Sent:: 2026-11-22\n* Mood:: good'];
    for (const header of forms) {
      for (const breaks of [false, true]) {
        for (const end of ['\n', '\r\n']) {
          const html = render(application(`Before.\n\n## Note\n\n${header}\n\nDear *Priya*,\n\n> a quote\n\n- a list\n`).replaceAll('\n', end), source, { breaks });
          assert.equal(cardsIn(html)[1], 'Sent Sun 22 Nov | To=Priya Raman; Mood=good', header);
          assert.equal(others(html), plain('Before.\n\n## Note\n\n\u200b\n\u200b\n\u200b\n\nDear *Priya*,\n\n> a quote\n\n- a list\n', { breaks }).replace(/<p[^>]*>\u200b[^]*?<\/p>\n/, ''), header);
        }
      }
    }
  });

  it('take the place of the frontmatter, unless the user has asked for it', () => {
    assert.ok(!render(head).includes(TABLE));
    assert.match(render(head, { ...source, keepsFrontmatter: () => true }), /^<div class="job-follow-up-card[^]*<\/div>\n<table class="frontmatter"><\/table>\n$/);
    assert.equal(render('---\ntitle: A post\n---\n'), TABLE);
  });

  it('carry the lines of the source', () => {
    const html = render(application('## Note\n\nTo: Priya Raman\nSent: 2026-11-22\n\nDear Priya,\n'));
    assert.deepEqual([...html.matchAll(/<(\w+) class="(?:job-follow-up-card )?code-line" data-line="(\d+)"|<(\w+) data-line="(\d+)" class="code-line"/g)].map(([, a, line, b, other]) => [a ?? b, Number(line ?? other)]), [['div', 0], ['h1', 10], ['h2', 12], ['div', 14], ['p', 17]]);
  });

  it('leave the text that follows a header without a blank line', () => {
    for (const breaks of [false, true]) {
      const html = render(application('## Note\n\nTo: Priya Raman\nSent: 2026-11-22\nDear *Priya*,\nthank you.\n'), source, { breaks });
      assert.equal(cardsIn(html)[1], 'Sent Sun 22 Nov | To=Priya Raman');
      assert.match(html, /<\/div>\n<p data-line="16" class="code-line">Dear <em>Priya<\/em>,(?:<br>)?\nthank you.<\/p>\n$/);
    }
    // What begins within the header and ends below can't be taken apart.
    const joined = '## Note\n\nTo: Priya Raman\nSubject: *a\nDear Priya,\nb*\n';
    assert.equal(cardsIn(render(application(joined))).length, 1);
    assert.equal(others(render(application(joined))), plain(joined));
  });

  it('show values as they are written, never as markup', () => {
    for (const value of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><b>x</b>', "' onmouseover='x", '[a](javascript:alert(1))', '&lt;b&gt;', '</dd></dl></div><h1>x</h1>', '`<b>`', '![x](http://x.example/y.png)']) {
      const text = application(`## Note\n\nTo: Priya Raman\nSubject: ${value}\nSent: 2026-11-22\n`);
      const card = render(text).match(/<div class="job-follow-up-card[^>]*data-line="14"[^]*?<\/div>\n/)![0];
      assert.equal(card.replace(/<\/?(?:ul|li|dl|dt|dd|div)(?: class="[\w -]+"| data-line="\d+")*>/g, '').includes('<'), false, card);
      assert.ok(card.includes(`<dd>${new MarkdownIt().utils.escapeHtml(value)}</dd>`), card);
    }
    assert.ok(!/<b>/.test(render('---\ncompany: "<b>Acme</b>"\nrole: "<b>"\nstatus: applied\n---\n')));
  });

  it('are none in ordinary Markdown and in what can’t be read, which render byte for byte as before', () => {
    const note = '\n## Thank-you note to Tom\n\nTo: Tom\nSent: 2026-11-22\n\nDear Tom,\n';
    for (const text of [note, `---\ntitle: A post\ndate: 2026-02-30\n---\n${note}`, `---\ncompany: Acme\nstage: Series A\n---\n${note}`, '---\ncompany: [broken\nrole: x\n---\n', '---\ncompany: Acme\nrole: x\n', '', '---', '---\n- a\n---\n']) {
      assert.equal(render(text), render(text, null));
      assert.deepEqual(preview().parse(text, {}), preview(null).parse(text, {}));
    }
    for (const body of ['> ## Note\n>\n> To: Priya Raman\n', '```\n## Note\n\nTo: Priya Raman\n```\n', '## Travel\n\nFrom: Berlin\nTo: Paris\n', '<!--\n## Note\n\nTo: Priya Raman\nSent:\n-->\n']) {
      assert.deepEqual([cardsIn(render(application(body))).length, others(render(application(body)))], [1, plain(body)], body);
    }
  });

  it('give way to the unchanged tokens where we fail', () => {
    const text = application('## Note\n\nTo: Priya Raman\nSent: 2026-11-22\nDear *Priya*,\n');
    const broken = (): never => { throw new Error('ours'); };
    assert.equal(render(text, { ...source, read: broken }), render(text, null));
    assert.equal(failures.splice(0).length, 1);
    const html = render(text, { ...source, cards: broken });
    assert.ok(html.startsWith(TABLE));
    assert.match(html, /<p>To: Priya Raman\nSent: 2026-11-22<\/p>\n<p data-line="16" class="code-line">Dear <em>Priya<\/em>,<\/p>\n$/);
    assert.equal(failures.splice(0).length, 2);
    assert.match(render(text, { ...source, cards: () => null }), /<p>To: Priya Raman\nSent: 2026-11-22<\/p>/);
  });

  it('are told anew at each drawing of the same tokens', () => {
    let now = NOW;
    const md = preview({ ...source, cards: file => previewCards(file, now, settings) });
    const tokens = md.parse(application('## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent:\n'), {});
    assert.match(md.renderer.render(tokens, {}, {}), /Draft, due by Mon 23 Nov 16:00/);
    now += 24 * 3_600_000;
    assert.match(md.renderer.render(tokens, {}, {}), /job-follow-up-overdue">Draft, overdue since Mon 23 Nov 16:00/);
  });

  it('never fail, and lose no word, however a text breaks off', () => {
    const text = application('## Thank-you note to Priya Raman\n\n- To: Priya Raman\n- Sent: 2026-11-22\n\nDear Priya,\n\n## Reply\n\nFrom: Nguyễn Thị Minh Khai\nReceived: 2026-11-22\nHello *you*\n\n### Note to O\'Brien\n\n**To:** O\'Brien & van der Berg\n**Subject:** `a`\n\n| a | b |\n| - | - |\n');
    for (const { index } of text.matchAll(/\b|\n|$/g)) render(text.slice(0, index));
    const piece = fc.constantFrom('## Note\n', '\n', 'To: Priya Raman\n', '- Sent: 2026-11-22\n', 'Subject: *x\n', 'plain\n', '> q\n', '    code\n', '```\n', '- a\n', '---\n', '===\n', '\tTo: x\n', '<div>\n', '| a |\n| - |\n', '1. To: x\n', '[To]: x\n');
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const own = application(pieces.join(''));
      const wordsOf = (html: string): number => html.replace(/<[^>]*>/g, ' ').match(/plain/g)?.length ?? 0;
      assert.equal(wordsOf(render(own)), wordsOf(render(own, null)));
      assert.deepEqual(failures, []);
    }), { numRuns: 100 });
  });
});
