// Every span in a value, wherever it is nested, and the text that it is said to hold where one is.

import type { Span } from '../../src/core/base/text.ts';

interface Found {
  readonly span: Span;
  /** Of a `Located` text; null elsewhere. */
  readonly value: string | null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isSpan = (value: Record<string, unknown>): boolean => typeof value['start'] === 'number' && typeof value['end'] === 'number';

/** Spans in `value` and in all that it holds; an object that several hold is looked at once. */
export function spansIn(value: unknown, seen = new Set<unknown>()): readonly Found[] {
  if (!isObject(value) || seen.has(value)) return [];
  seen.add(value);
  if (isSpan(value)) return [{ span: value as unknown as Span, value: null }];
  const { span, value: text } = value;
  const own = isObject(span) && isSpan(span) && typeof text === 'string' ? [{ span: span as unknown as Span, value: text }] : [];
  return [...own, ...Object.values(value).flatMap(inner => spansIn(inner, seen))];
}
