// How a letter is taken apart: plain text and Markdown, lists, leave, language, numbers, counted reasons.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Node, Parent } from 'unist';
import { LETTER_LANGUAGES } from '../../src/core/model/settings.ts';
import { piecesIn } from '../../src/core/prose/enumeration.ts';
import { english } from '../../src/core/prose/english/index.ts';
import { german } from '../../src/core/prose/german/index.ts';
import { LANGUAGES, languageNamed, languageOf } from '../../src/core/prose/languages.ts';
import { readLetter, type Letter } from '../../src/core/prose/letter.ts';
import { proseOf, treeOf } from '../../src/core/prose/markdown.ts';
import { contentOf, likeness, runsOf } from '../../src/core/prose/likeness.ts';
import { phoneIn, phonesIn } from '../../src/core/prose/phone.ts';
import { likelihoodOf, readActs } from '../../src/core/prose/reading.ts';
import { phrasesIn } from '../../src/core/scaffold/phrases/index.ts';
import { readLabelled } from '../../scripts/lib/labelled.ts';

const read = (text: string): Letter => readLetter(text, { start: 0, end: text.length });
const leaveOf = (text: string): string | null => {
  const { leave } = read(text);
  return leave && text.slice(leave.start, leave.end);
};

describe('prose of Markdown', () => {
  /** What remark says of the whole text at once: its words in paragraphs and headings outside of quotes, and how many list items begin. */
  function wholeOf(source: string): { words: string; items: number } {
    let [words, items] = ['', 0];
    const visit = (node: Node, list: boolean): void => {
      if (node.type === 'blockquote') return;
      if (node.type === 'text') words += ` ${source.slice(node.position!.start.offset, node.position!.end.offset)}`;
      if (node.type === 'listItem' && !list && ((node as Parent).children[0]?.type === 'paragraph' || (node as Parent).children[0]?.type === 'heading')) items++;
      for (const child of (node as Parent).children ?? []) visit(child, list || node.type === 'listItem');
    };
    visit(treeOf(source), false);
    return { words: words.replace(/\s+/g, ' ').trim(), items };
  }

  const agrees = (source: string): void => {
    const { text, paragraphs } = proseOf(source);
    const whole = wholeOf(source);
    assert.equal(text.length, source.length);
    assert.equal(text.replace(/\s+/g, ''), whole.words.replace(/\s+/g, ''), JSON.stringify(source));
    if (!/^[ \t]*(?:[–—•]|\d{1,2}[.)]|[a-h]\))/m.test(source)) assert.equal(paragraphs.filter(({ list }) => list !== null).length, whole.items, JSON.stringify(source));
  };

  it('is that of remark in every labelled letter', () => {
    for (const { text } of [...readLabelled('test/letters/en.txt'), ...readLabelled('test/letters/de.txt'), ...readLabelled('scripts/letters/en/modern.txt')]) agrees(text);
  });

  it('is that of remark in whatever is put together from the pieces of Markdown', () => {
    const line = fc.constantFrom('Thank you.', 'I came by', '- one', '* two', '1. three', '  more', '    code', '> quoted', '# Title', '```', 'a *b* c', '[x](y)', '[x]: y', '<b>', '===', '---', '--', 'tab\there', '&amp; so', 'a\\*', '`c`', '');
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => agrees(lines.join(end))), { numRuns: 3000, seed: 7 });
  });

  it('knows lists with dashes that Markdown does not', () => {
    const items = (text: string): string[] => proseOf(text).paragraphs.filter(({ list }) => list !== null).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(items('Why me:\n– ten years\n– a licence\n  and a van'), ['– ten years', '– a licence\n  and a van']);
    assert.deepEqual(items('– a single dash is none'), []);
  });
});

describe('paragraphs of Markdown', () => {
  const lists = (text: string): (number | null)[] => proseOf(text).paragraphs.map(({ list }) => list);

  it('tell one list from another, and what an item holds besides', () => {
    assert.deepEqual(lists('Why:\n– one\n– two\n\nAnd:\n• three\n• four'), [null, 0, 0, null, 1, 1]);
    assert.deepEqual(lists('- one\n- two\n\ntext\n\n1. three'), [0, 0, null, 1]);
    assert.deepEqual(lists('- one\n\n  more\n- two'), [0, null, 0]);
    assert.deepEqual(lists('- one\n  - inside\n- two'), [0, 1, 0]);
  });
  it('hold no quotes, no code and no remarks, and say where tags stand', () => {
    const text = 'Dear <your name>,\n\n> You wrote this.\n\n    code\n\nThank `you` <!-- a remark --> all.';
    const { text: prose, tags } = proseOf(text);
    assert.equal(prose.replace(/\s+/g, ' '), 'Dear , Thank all.');
    assert.deepEqual(tags.map(({ start, end }) => text.slice(start, end)), ['<your name>']);
  });
});

describe('the places of sentences', () => {
  const placesIn = (text: string): [string, number, number, number, number, string | null][] =>
    readActs(read(text), english).sentences.map(({ text, place: { fromStart, fromEnd, paragraphFromStart, paragraphFromEnd, list } }) => [text, fromStart, fromEnd, paragraphFromStart, paragraphFromEnd, list]);

  it('are counted from both ends of the body, by sentences and paragraphs, and told by the list', () => assert.deepEqual(placesIn('Dear Tom,\n\nThank you for the tour. It was grand.\n\n- I weld.\n- I drive.\n\nI will call you.\n\nKind regards,\nAna Duarte'), [
    ['Thank you for the tour.', 0, 4, 0, 3, 'before'], ['It was grand.', 1, 3, 0, 3, 'before'], ['I weld.', 2, 2, 1, 2, 'in'], ['I drive.', 3, 1, 2, 1, 'in'], ['I will call you.', 4, 0, 3, 0, 'after'], ['Kind regards,\nAna Duarte'.replace('\n', ' '), -1, 5, -1, 4, 'before'],
  ]));
  it('a postscript stands at the end of the body', () => assert.deepEqual(placesIn('Thank you for the tour.\n\nYours,\nAna Duarte\n\nP.S. I drive.').map(([text, fromStart]) => [text, fromStart]), [['Thank you for the tour.', 0], ['Yours, Ana Duarte', -1], ['P.S. I drive.', 1]]));
});

describe('the leave of a letter', () => {
  for (const [letter, leave] of [
    ['Hi.\n\nKind regards,\nAna Duarte\n555-0142', 'Kind regards,\nAna Duarte\n555-0142'], ['Hi.\n\nNguyễn Thị Minh Khai', 'Nguyễn Thị Minh Khai'], ['Hi.\n\nJan van der Berg', 'Jan van der Berg'], ['Hi.\nThanks,\nO’Brien', 'Thanks,\nO’Brien'],
    ['Hi.\n\nkaylee', 'kaylee'], ['Hi.\n\nMo x', 'Mo x'], ['Hi.\n\nYours,\nKyle B.\n\nP.S. The fox, the other fox, and the third one.', 'Yours,\nKyle B.'], ['Hi.\n\nSincerely, [Your Name] [Your Email]', 'Sincerely, [Your Name] [Your Email]'],
    ['Guten Tag.\n\nMit freundlichen Grüßen\nJürgen Müller-Lüdenscheidt', 'Mit freundlichen Grüßen\nJürgen Müller-Lüdenscheidt'], ['Hi.\n\nThank', null], ['Hi.\n\nThe', null], ['Hi.\n\nI will be in touch', null], ['Hi.\n\nThank you for your time!', null],
    ['Hi.\n\n- Ana Duarte', null], ['', null],
    ['Dear Tom,\nYours,\nAna Duarte', 'Yours,\nAna Duarte'], ['Hi.\n\nSincerely, Ana Duarte, Buyer, Kestrel Tools, Leeds, 555-0142', 'Sincerely, Ana Duarte, Buyer, Kestrel Tools, Leeds, 555-0142'], ['Hi.\n\nMany thanks, I hope to hear from you soon', null], ['Hi.\n\nThank you for the tour and the tea, Ana Duarte', null],
    ['Hi.\n\nThanks!\nTom', 'Thanks!\nTom'], ['Hi.\n\nThank you for your time!\nTom', 'Tom'], ['Hi.\n\nMany thanks! Ana Duarte', 'Many thanks! Ana Duarte'], ['Hi.\n\nMy number:\nAna Duarte', 'Ana Duarte'], ['Hi.\n\nYours,\nAna Duarte\nana.duarte@example.com', 'Yours,\nAna Duarte\nana.duarte@example.com'],
    ['Hi.\n\nYours,\nB.', 'Yours,\nB.'], ['Hi.\n\nAsk for J. Okafor.\n\nAna Duarte', 'Ana Duarte'], ['Hi.\n\nAsk Tom Vale Jr. about it.\n\nAna Duarte', 'Ana Duarte'], ['Hi.\n\nMartin Vale Jr.', 'Martin Vale Jr.'],
    ['Hi.\n\n– Ana Duarte', '– Ana Duarte'], ['Hi.\n\nMo xx', 'Mo xx'], ['Hi.\n\nMo x x', 'Mo x x'], ['Hi.\n\nxx Mo', 'xx Mo'], ['Hi.\n\nAna Duarte (she/her)', 'Ana Duarte (she/her)'], ['Hi.\n\nWill Thompson', 'Will Thompson'], ['Hi.\n\n(555 0142)', null],
  ] as const) {
    it(JSON.stringify(letter), () => assert.equal(leaveOf(letter), leave));
  }
});

describe('the language of a letter', () => {
  const of = (text: string, header: string | null = null, setting = 'auto'): string | null => languageOf(read(text), header, setting)?.code ?? null;

  it('is known by its function words', () => {
    assert.equal(of('Thank you for the tour of the plant, and for the hour that you took out of your day.'), 'en');
    assert.equal(of('vielen Dank für das Gespräch und dafür, dass Sie sich die Zeit genommen haben.'), 'de');
    assert.equal(of('Je vous remercie de m’avoir reçu mardi, et du temps que vous m’avez accordé.'), null);
    assert.equal(of('Muchas gracias por la entrevista del martes y por el tiempo que me dedicó.'), null);
    assert.equal(of('Hartelijk dank voor het gesprek van dinsdag en voor de tijd die u voor mij hebt vrijgemaakt.'), null);
    assert.equal(of('Tack så mycket för intervjun i tisdags och för att ni tog er tid.'), null);
  });
  it('is that of the header, then that of the setting', () => {
    assert.equal(of('Thank you for the tour of the plant.', 'de'), 'de');
    assert.equal(of('Thank you for the tour of the plant.', 'French', 'en'), null);
    assert.equal(of('Merci.', null, 'de'), 'de');
    assert.equal(languageNamed('en-GB')?.code, 'en');
    assert.equal(languageNamed('Deutsch')?.code, 'de');
  });
  it('is one of those that the setting offers, each with its phrases', () => {
    assert.deepEqual(LANGUAGES.map(({ code }) => code), LETTER_LANGUAGES);
    assert.equal(new Set(LETTER_LANGUAGES.map(phrasesIn)).size, LETTER_LANGUAGES.length);
  });
  it('German dates end no sentence', () => {
    assert.deepEqual(read('Am 7. Dezember rufe ich an. Es war der 3. in dieser Woche.').sentences.map(({ text }) => text), ['Am 7. Dezember rufe ich an.', 'Es war der 3. in dieser Woche.']);
  });
});

describe('telephone numbers', () => {
  for (const text of ['call 555-0142', 'on 555 010 9050, ext. 3', '(555) 010-4420', '+91 90000 01234', '0113 496 0271', '07700 900 418', '(+353) 20 915 0147', '555.010.2291', 'five-five-five, 010-4405', '0331-7042299', '555 0142', '+49 (0)331 704-2299', '030/1234567', '(0331) 704 22 99']) it(`${text} has one`, () => assert.notEqual(phoneIn(text), null));
  for (const text of ['on 2026-11-18', '10.20.30.40', '$31,400', '£640k', 'no. 20461', 'from 1961 to 2019', '12/11/2026', '48 per cent of 600', 'version 1.0.2', '2019–2024', '2019 – 2024', '12.11.2026', '12.11.26', 'IBAN DE89 3704 0044 0532 0130 00', '555 014', 'order #5550142', '5550142,50 EUR', 'from 192.168.10.20', 'flight LH5550142']) it(`${text} has none`, () => assert.equal(phoneIn(text), null));
});

it('all telephone numbers of a text are found where they stand', () => {
  const text = 'Call 555-0142 by day, or (0331) 704 22 99 after 2026-11-18.';
  assert.deepEqual([...phonesIn(text)].map(({ value, span }) => [value, text.slice(span.start, span.end)]), [['555-0142', '555-0142'], ['(0331) 704 22 99', '(0331) 704 22 99']]);
});

describe('whom a letter greets', () => {
  const greeted = (text: string): string | null => {
    const { salutation } = read(`${text}\n\nThank you for the tour.`);
    return salutation === null ? 'no greeting' : salutation.name?.value ?? null;
  };
  for (const [line, name] of [
    ['Dear Dr. Raman and Ms. Quill,', 'Dr. Raman and Ms. Quill'], ['Hi Priya -', 'Priya'], ['Hi Priya – thank you for the tour', 'Priya'], ['Hello,', null], ['Priya,', 'Priya'], ['Anne-Marie O’Brien,', 'Anne-Marie O’Brien'], ['Hi Tom, Ann and Kim,', 'Tom, Ann and Kim'], ['Dear J. Okafor:', 'J. Okafor'],
    ['Hi Tom, Thank you for the tour.', 'Tom'], ['Hi Tom. It was good to see you.', 'Tom'], ['Hi Tom!', 'Tom'], ['Dear Hiring Team', 'Hiring Team'], ['Sehr geehrte Frau Dr. Kern,', 'Frau Dr. Kern'], ['Hallo Herr Kern, hallo Frau Vale,', 'Herr Kern'],
  ] as const) it(line, () => assert.equal(greeted(line), name));
  for (const line of ['To Berlin we go by train.', 'The tour was grand, thank you.', 'priya,']) it(`nobody: ${line}`, () => assert.equal(greeted(line), 'no greeting'));
});

describe('how much two texts say the same', () => {
  const { lexicon } = english;
  it('by the words that they share', () => {
    assert.equal(likeness(new Set(['kiln', 'glaze', 'press']), new Set(['glaze', 'press', 'crane'])), 0.5);
    assert.equal(likeness(new Set(['kiln']), new Set(['crane'])), 0);
    assert.equal(likeness(new Set(), new Set()), 0);
    assert.equal(likeness(new Set(['kiln']), new Set(['kiln'])), 1);
  });
  it('of those that mean something', () => assert.deepEqual(contentOf('The kiln, as of 2019, is hot.', lexicon), new Set(['kiln'])));
  it('and the runs of three, without names', () => assert.deepEqual(runsOf('Thank you, Priya, for the tour!', lexicon, new Set(['priya'])), new Set(['thank you for', 'you for the', 'for the tour'])));
});

describe('reasons that are counted', () => {
  const said = (text: string, language = english): string[] => piecesIn(text, 0, language.enumerators).map(({ said: { start, end } }) => text.slice(start, end));

  it('in English', () => {
    assert.deepEqual(said('For one, I weld; second, I drive; and finally, I cook.'), ['I weld', 'I drive', 'I cook']);
    assert.deepEqual(said("firstly I'm chartered, since the spring; secondly I've two winters behind me; and thirdly I write reports."), ["I'm chartered, since the spring", "I've two winters behind me", 'I write reports']);
  });
  it('in German', () => assert.deepEqual(said('Erstens bin ich vom Fach, zweitens kenne ich das Haus und drittens wohne ich nebenan.', german), ['bin ich vom Fach', 'kenne ich das Haus', 'wohne ich nebenan']));
  it('without the marks and the "and" between them', () => {
    assert.deepEqual(said('First: I weld. Second – I drive. And third, I cook...'), ['I weld', '– I drive', 'I cook']);
    assert.deepEqual(said('First, I weld and second, I run a band'), ['I weld', 'I run a band']);
  });
  it('each from the first and the longest words that count it', () => {
    assert.deepEqual(said('First of all, I weld; second, I drive.'), ['I weld', 'I drive']);
    assert.deepEqual(said('First, I weld; second, I drive; lastly, I cook; and finally, I sing.'), ['I weld', 'I drive', 'I cook', 'I sing']);
  });
  it('with the places of their counters', () => assert.deepEqual(piecesIn('First, I weld; second, I drive.', 100, english.enumerators).map(({ counter, said: { start, end } }) => [counter.start, counter.end, start, end]), [[100, 105, 107, 113], [115, 121, 123, 130]]));
  it('not where there is one alone, or the second comes first', () => {
    assert.deepEqual(said('First, I weld.'), []);
    assert.deepEqual(said('Second, I drive; first, I weld.'), []);
  });
  it('not where one counts something else', () => assert.deepEqual(said('The first year was hard, my second child was born.'), []));
});

describe('what is unchanged', () => {
  it('is read once, wherever it stands', () => {
    const text = 'Thank you for the tour. I will call you on Friday.';
    const [here, there] = [read(text), readLetter(`# A heading\n\n${text}`, { start: 13, end: 13 + text.length })];
    const [a, b] = [readActs(here, english), readActs(there, english)];
    assert.equal(a.sentences[0]!.does, b.sentences[0]!.does);
    assert.equal(b.sentences[0]!.span.start, 13);
    assert.equal(likelihoodOf('closingThanks', a), likelihoodOf('closingThanks', b));
  });
});

describe('words that JavaScript keeps for itself', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    it(`${word} is a word like others`, () => {
      for (const language of LANGUAGES) {
        assert.doesNotThrow(() => readActs(read(`Thank you for the ${word}. Vielen Dank für ${word}. I will call you in two ${word}.`), language));
        assert.doesNotThrow(() => language.promises.read(`I will call you on Monday about the ${word} role in 3 ${word}'s, first ${word}.`, 'month-first'));
        assert.doesNotThrow(() => language.promises.read(`Ich melde mich in drei ${word} wegen der ${word}-Stelle.`, 'day-first'));
      }
    });
  }
});
