// The edits that set the status of an application: as a fix, and as a step that its log remembers.

import { say, type Message } from '../../base/message.ts';
import { spanOf, type TextEdit } from '../../base/text.ts';
import type { Day } from '../../base/time.ts';
import { stageOf, type Application } from '../../model/application.ts';
import { statusLine, type Status } from '../../model/status.ts';
import { saidUntil } from '../../parse/scalars.ts';
import type { Case } from '../../due/item.ts';
import type { Fix } from '../rule.ts';
import { replaceScalar, setKey } from './frontmatter.ts';
import { addLogLine } from './log.ts';

/** Sets the status, with words on when it fits. */
export const setStatus = ({ file, application }: Case, status: Status, when: Message): Fix => ({ title: say`Set the status to ${status}: ${when}`, edits: [writeStatus(file.text, application, status)] });

/**
 * Sets the status and writes a line about it into the log under `today`, as edits of `text` to be made at once. No edits
 * where the status is written so already; no line where only its spelling changes.
 */
export function changeStatus(text: string, application: Application, status: Status, today: Day): readonly TextEdit[] {
  const written = application.status?.value.written ?? null;
  if (written === status) return [];
  const key = writeStatus(text, application, status);
  const stage = stageOf(application);
  if (stage === status) return [key];
  const before = stage ?? written?.replace(/\s+/g, ' ').slice(0, 60) ?? null;
  return [key, addLogLine(text, application, today, statusLine(before, status))];
}

/** The status in its place: of a list the first item is read, and the others stay. */
function writeStatus(text: string, { frontmatter }: Application, status: Status): TextEdit {
  const first = frontmatter.keys.find(({ key, counts }) => key === 'status' && counts)?.items[0];
  const until = first ? saidUntil(text, frontmatter, first) : 0;
  return first && first.start < until ? replaceScalar(text, spanOf(first.start, until), status) : setKey(text, { frontmatter }, 'status', status);
}
