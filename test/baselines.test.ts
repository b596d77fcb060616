// Tripwires: what is told of made-up texts, of the rules' examples, of labelled letters and of sentences made up from them, against golden files in test/baselines.
// They say what a change changes, not what is right: look at the difference, and rewrite them with UPDATE=1 where it is meant. What isn't told in words is told by a sum.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Located } from '../src/core/base/text.ts';
import { parseInstant, type Instant } from '../src/core/base/time.ts';
import { check, dueItems, readFile, RULES, type Finding, type ReadFile, type Settings } from '../src/core/index.ts';
import { sumOf } from '../src/core/heads/sum.ts';
import { ACTS } from '../src/core/prose/acts.ts';
import type { Language } from '../src/core/prose/language.ts';
import { LANGUAGES } from '../src/core/prose/languages.ts';
import { readPromises } from '../src/core/prose/promises.ts';
import { readActs } from '../src/core/prose/reading.ts';
import type { Timeframe } from '../src/core/prose/timeframe.ts';
import { EXAMPLE_NOW, type Example } from '../src/core/rules/rule.ts';
import { readLabelled, type Labelled } from '../scripts/lib/labelled.ts';
import { commandsOf, viewsOf } from './baselines/asked.ts';
import { applyFix, settingsOf, unmarked } from './core/readExample.ts';
import { NOW } from './fuzz/grammar.ts';
import { SETTINGS } from './fuzz/properties.ts';
import { randomOf, type Random } from './fuzz/random.ts';
import { putTogether, reworded } from './fuzz/sentences.ts';
import { slipped } from './fuzz/slips.ts';
import { textOf } from './fuzz/text.ts';
import { fileOf, findingsOf } from './letters/file.ts';
import { blocksOfGolden, dueLine, findingWithoutMessage, readLines } from './told.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const golden = (name: string): string => join(root, 'test/baselines', name);

const SEED = 11;
const MADE_UP = 200;
/** One labelled letter in so many. */
const EVERY = 4;
const SENTENCES = 2000;
/** Of so many sentences more there are sums alone, one for every hundred. */
const MORE = 150;
const SLIPS_OF_EACH = 5;
const MORE_SLIPS = 10;
const EXAMPLES = RULES.flatMap(rule => rule.examples.map((example, index) => ({ name: `${rule.id} ${index}`, text: unmarked(example.text).text, example })));

describe('nothing else is told', () => {
  describe('of made-up texts than in test/baselines/made-up.txt', () => {
    blocksOfGolden(golden('made-up.txt'), MADE_UP, turn => {
      const file = readFile(`${turn}.md`, textOf(SEED, turn), SETTINGS.me);
      const asked = { file, now: NOW, settings: SETTINGS, findings: check(file, NOW, SETTINGS, ['Stadler Rail']) };
      const due = dueItems([file], NOW, SETTINGS).map(item => `  due ${dueLine(item, SETTINGS.timeZone)}`);
      return [...readLines(file, NOW, SETTINGS), ...due, ...foundIn(asked), ...sumsOf(asked)];
    });
  });

  describe('of the examples of the rules than in test/baselines/examples.txt', () => {
    blocksOfGolden(golden('examples.txt'), EXAMPLES.length, index => {
      const { name, text, example } = EXAMPLES[index]!;
      const asked = askedOf(name, text, example);
      return [name, ...foundIn(asked), ...sumsOf(asked)];
    });
  });

  describe('of the same after slips than in test/baselines/slips.txt', () => {
    blocksOfGolden(golden('slips.txt'), SLIPS_OF_EACH * EXAMPLES.length, turn => {
      const example = EXAMPLES[turn % EXAMPLES.length]!;
      return [example.name, ...afterSlips(example, Math.floor(turn / EXAMPLES.length))];
    });
    blocksOfGolden(golden('more-slips.txt'), EXAMPLES.length, index => [EXAMPLES[index]!.name, `  ${inSum(index, turn => afterSlips(EXAMPLES[index]!, SLIPS_OF_EACH + (turn % MORE_SLIPS)), MORE_SLIPS)}`]);
  });

  for (const language of LANGUAGES) {
    const labelled = readLabelled(join(root, 'scripts/letters', language.code));

    describe(`of labelled letters than in test/baselines/letters.${language.code}.txt`, () => {
      const letters = labelled.filter((_, index) => index % EVERY === 0);
      blocksOfGolden(golden(`letters.${language.code}.txt`), letters.length, index => letterLines(letters[index]!, language, randomOf(SEED, index)));
    });

    describe(`of sentences that nobody wrote than in test/baselines/sentences.${language.code}.txt`, () => {
      // Of those that say what comes next, whoever is to do it.
      const sentences = [...new Set(labelled.flatMap(({ letter, acts }) => letter.sentences.flatMap(({ text }, index) => (acts[index]!.has('promise') || acts[index]!.has('asks') ? [text] : []))))];
      const lines = (turn: number): readonly string[] => sentenceLines(turn % 4 === 0 ? putTogether(sentences, randomOf(SEED, turn)) : reworded(sentences, language.code, randomOf(SEED, turn)), language);
      blocksOfGolden(golden(`sentences.${language.code}.txt`), SENTENCES, lines);
      blocksOfGolden(golden(`more-sentences.${language.code}.txt`), MORE, block => [inSum(block, turn => lines(SENTENCES + turn))]);
    });
  }
});

/** A file, and what is found in it at a time. */
interface Asked {
  readonly file: ReadFile;
  readonly now: Instant;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

function askedOf(name: string, text: string, example: Example): Asked {
  const [settings, now] = [settingsOf(example), parseInstant(example.now ?? EXAMPLE_NOW, 'UTC')!];
  const file = readFile(name, text, settings.me);
  return { file, now, settings, findings: check(file, now, settings, example.otherCompanies) };
}

/** What is found after some slips, and what would mend it. They hang on the example alone, so that one more leaves the others as they are. */
function afterSlips({ name, text, example }: (typeof EXAMPLES)[number], turn: number): readonly string[] {
  const asked = askedOf('slips.md', slipped(text, randomOf(Number.parseInt(sumOf(name), 16), turn), 1 + (turn % 3)), example);
  const mended = asked.findings.flatMap(({ fixes }) => fixes.map(fix => applyFix(asked.file.text, fix)));
  return [...foundIn(asked), `  ${sumOf(JSON.stringify([asked.file, asked.findings, mended]))}`];
}

/** The sum of a block of lines: those of a hundred turns, or of so many. */
const inSum = (block: number, lines: (turn: number) => readonly string[], size = 100): string => sumOf(Array.from({ length: size }, (_, at) => lines(block * size + at).join('\n')).join('\n'));

/** A line for each finding, with its place and what would mend it; its message is told by a sum. */
const foundIn = ({ file, findings }: Asked): readonly string[] => findings.map(finding => `  ${findingWithoutMessage(file, finding)}`);

/** By name, the sums of what every view and command answers. */
const sumsOf = ({ file, findings, now, settings }: Asked): readonly string[] =>
  [viewsOf, commandsOf].map(asked => `  ${Object.entries(asked(file, findings, now, settings)).map(([name, answer]) => `${name} ${sumOf(JSON.stringify(answer))}`).join(' ')}`);

/** What its sentences likely do, what it promises, and what is found in it. */
function letterLines(labelled: Labelled, language: Language, random: Random): readonly string[] {
  const { id, letter, sent } = labelled;
  const acts = readActs(letter, language).sentences.map(({ does }) => ACTS.filter(act => does[act] > 0.5).join('+') || '-');
  const promises = readPromises(letter.sentences, sent, { language: language.promises, dateOrder: 'month-first' }).map(({ window, words }) => `  promise ${window ? `${window.from} to ${window.by}` : 'sometime'} «${words?.value ?? ''}»`);
  const rules = (text: string): string => findingsOf(text, labelled).map(({ rule }) => rule).join(' ');
  const file = fileOf(labelled);
  return [id, `  ${acts.join(' ')}`, ...promises, `  ${rules(file)}`, `  after slips: ${rules(slipped(file, random, 3))}`];
}

/** The times that a sentence names and the commitments that it makes, as the language reads them, and what it surely does. */
function sentenceLines(text: string, language: Language): readonly string[] {
  const { mentions, commitments } = language.promises.read(text, 'month-first');
  const said = (time: Located<Timeframe> | null): string => (time ? `«${text.slice(time.span.start, time.span.end)}» ${JSON.stringify(time.value)}` : '-');
  const certain = Object.entries(language.certain(text)).map(([act, does]) => `${act} ${does}`);
  return [text, ...mentions.map(mention => `  time ${said(mention)}`), ...commitments.map(({ time, silence }) => `  promise ${said(time)}${silence ? `, silent until ${said(silence)}` : ''}`), ...(certain.length > 0 ? [`  surely ${certain.join(', ')}`] : [])];
}
