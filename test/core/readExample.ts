// Reads the marks of an example, and runs the core over a text as a test wants it.

import { applyEdits, type Span } from '../../src/core/base/text.ts';
import { parseInstant } from '../../src/core/base/time.ts';
import { check } from '../../src/core/check.ts';
import { readSettings, type Settings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { EXAMPLE_NOW, type Example, type Finding, type Fix } from '../../src/core/rules/rule.ts';
import { withDefaults } from '../../src/core/scaffold/snippet.ts';

/** The text without its « » and the spans that they mark. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const starts: number[] = [];
  let text = '';
  for (const c of marked) {
    if (c === '«') starts.push(text.length);
    else if (c === '»') spans.push({ start: starts.pop()!, end: text.length });
    else text += c;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}

export const settingsOf = (example: Pick<Example, 'settings'>): Settings => readSettings(example.settings ?? {}, 'UTC').settings;

export function findingsIn(text: string, example: Pick<Example, 'settings' | 'now' | 'otherCompanies'>, path = 'example.md'): readonly Finding[] {
  const settings = settingsOf(example);
  return check(readFile(path, text, settings.me), parseInstant(example.now ?? EXAMPLE_NOW, 'UTC')!, settings, example.otherCompanies);
}

/** The text after a fix, tab stops standing as their defaults. */
export const applyFix = (text: string, fix: Fix): string => applyEdits(text, fix.edits.map(edit => (edit.snippet ? { ...edit, newText: withDefaults(edit.newText) } : edit)));
