// One number for all that is told of many texts: machines on which it is the same tell the same.

import { createHash } from 'node:crypto';
import { caseOf, completionsAt, dueItems, hoverAt, lensesOf, outlineOf, previewCards, timelineOf } from '../../src/core/index.ts';
import { NOW } from './grammar.ts';
import { findingsIn, read, SETTINGS } from './properties.ts';
import { textOf } from './text.ts';

/** SHA-256 of what is read, found, due and shown of the texts of `count` turns. */
export function digestOf(seed: number, from: number, count: number): string {
  const hash = createHash('sha256');
  for (let turn = from; turn < from + count; turn++) hash.update(JSON.stringify(toldOf(textOf(seed, turn))));
  return hash.digest('hex');
}

function toldOf(text: string): unknown {
  const file = read(text);
  const findings = findingsIn(text);
  const kase = caseOf(file, NOW, SETTINGS);
  const shown = kase && { lenses: lensesOf(kase).map(({ title }) => title), timeline: timelineOf(kase), hovers: places(text).map(at => hoverAt(kase, findings, at)) };
  return [file, findings, dueItems([file], NOW, SETTINGS), shown, outlineOf(file), previewCards(file, NOW, SETTINGS), places(text).map(at => completionsAt(file, at, NOW, SETTINGS, true))];
}

/** Some places all over the text. */
const places = (text: string): readonly number[] => Array.from({ length: 8 }, (_, part) => Math.floor((text.length * part) / 8));
