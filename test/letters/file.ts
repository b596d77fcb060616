// A labelled letter as the draft of an application, and what is found in it.

import { parseInstant } from '../../src/core/base/time.ts';
import { check } from '../../src/core/check.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import type { Labelled } from '../../scripts/lib/labelled.ts';

const settings = readSettings({ me: { name: 'Ana Duarte', phone: '555-0142' } }, 'UTC').settings;

/** An application whose only draft is the letter, written on its day, after an interview of the day before or an application long ago. */
export function fileOf({ kind, to, company, role, sent, text }: Labelled): string {
  const quoted = JSON.stringify;
  const day = new Date(Date.parse(`${sent}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const met = kind === 'application' ? '' : `interviews:\n  - at: ${day} 10:00\n    with: [${quoted(to)}]\n`;
  return `---\ncompany: ${quoted(company)}\nrole: ${quoted(role)}\nstatus: ${kind === 'application' ? 'applied' : 'interview'}\napplied: 2020-01-02\ncontacts:\n  - name: ${quoted(to)}\n${met}---\n\n## Letter to ${to}\n\nTo: ${to}\nSubject: Hello\nKind: ${kind}\n\n${text}\n`;
}

/** What is found in a text on the day of the letter. */
export const findingsOf = (text: string, { sent }: Labelled): readonly Finding[] => check(readFile('letter.md', text, settings.me), parseInstant(`${sent}T12:00:00Z`, 'UTC')!, settings);
