// What a hover says: who a person is, how an interview, a status, a day and a promise stand, and the advice that a finding stands for.

import type { Message } from '../../base/message.ts';
import { spanOf, type Span } from '../../base/text.ts';
import type { Case } from '../../due/item.ts';
import type { Finding } from '../../rules/rule.ts';
import { adviceAt } from './advice.ts';
import { dayAt } from './day.ts';
import { interviewAt } from './interview.ts';
import type { Here, Look } from './part.ts';
import { personAt } from './person.ts';
import { promiseAt } from './promise.ts';
import { statusAt } from './status.ts';

/** Paragraphs of plain text, each with a line for each thing said, and the place that all of them are about. */
export interface Hover {
  readonly span: Span;
  readonly paragraphs: readonly Message[];
}

/** In the order in which they are said. */
const LOOKS: readonly Look[] = [personAt, interviewAt, statusAt, dayAt, promiseAt];

/** What there is to say at an offset of the case's text, `findings` being those of the same text; null where there is nothing. */
export function hoverAt(kase: Case, findings: readonly Finding[], offset: number): Hover | null {
  const here: Here = ({ start, end }) => start <= offset && offset <= end;
  const parts = [...LOOKS.flatMap(look => look(kase, here) ?? []), ...adviceAt(findings, here)];
  if (parts.length === 0) return null;
  return { span: spanOf(Math.max(...parts.map(({ span }) => span.start)), Math.min(...parts.map(({ span }) => span.end))), paragraphs: parts.map(({ text }) => text) };
}
