// The edits that add an interview to the frontmatter, and set the status where it says less.

import { applyEdits, type TextEdit } from '../../base/text.ts';
import { whenText, type Day, type When } from '../../base/time.ts';
import { stageOf, type ReadFile } from '../../model/application.ts';
import { STATUSES } from '../../model/status.ts';
import { readFile } from '../../parse/application.ts';
import { scalar } from '../../parse/yaml.ts';
import { addItem } from './items.ts';
import { changeStatus } from './status.ts';

export interface NewInterview {
  readonly at: When;
  /** `phone`, `onsite`, in the user's own words; empty: not said. */
  readonly kind: string;
  /** Names. */
  readonly people: readonly string[];
}

/**
 * Adds an interview behind those that are there, with the other lines as they were. A status from before interviews becomes `interview`,
 * with its line in the log under `today`. Null where the frontmatter can't be read, or has a shape to which nothing can be added.
 */
export function addInterview({ text, application }: ReadFile, interview: NewInterview, today: Day): readonly TextEdit[] | null {
  if (!application) return null;
  const item = addItem(text, application, 'interviews', asItem(interview));
  if (!item) return null;
  const stage = stageOf(application);
  const isEarlier = stage !== null && STATUSES.indexOf(stage) < STATUSES.indexOf('interview');
  const edits = [item, ...(isEarlier ? changeStatus(text, application, 'interview', today) : [])];
  // YAML has more shapes than anybody knows: what the edits make is read before it is offered.
  const after = readFile('', applyEdits(text, edits), { name: '', email: '' }).application;
  return after?.interviews.length === application.interviews.length + 1 ? edits : null;
}

function asItem({ at, kind, people }: NewInterview): { readonly lines: readonly string[]; readonly flow: string } {
  const day = at.time === null ? at.day : whenText({ ...at, time: at.time.slice(0, 5) });
  const [alone, inFlow] = [false, true].map(flow => [`at: ${day}`, ...(kind === '' ? [] : [`kind: ${scalar(kind, flow)}`]), ...(people.length === 0 ? [] : [`with: [${people.map(name => scalar(name, true)).join(', ')}]`])]) as [string[], string[]];
  return { lines: alone, flow: `{${inFlow.join(', ')}}` };
}
