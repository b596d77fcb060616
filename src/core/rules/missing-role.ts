// missing-role: an application that names no role.

import { say } from '../base/message.ts';
import { askForKey, placeOfKey } from './edits/missingKey.ts';
import type { Rule } from './rule.ts';

const WITH = (role: string): string => `---
company: "O'Brien & Sons"
${role}status: applied
applied: 2026-11-16
---
`;

export const missingRole: Rule = {
  id: 'missing-role',
  summary: say`The application names no role.`,
  reason: say`A letter that names the position shows which of your applications it is about, to them and to you.`,
  severity: 'warning',
  judges: 'application',
  *check(context) {
    const { file, application } = context;
    if (application.role) return;
    yield {
      span: placeOfKey(file.text, application, 'role'),
      message: say`No role is named here, so letters begun from this file can't say what they are about. Add "role:".`,
      fixes: askForKey(context, 'role', 'Title of the position'),
    };
  },
  examples: [
    {
      title: 'No role at all',
      text: WITH('').replace('---\n', '«---»\n'),
      messages: ['No role is named here, so letters begun from this file can\'t say what they are about. Add "role:".'],
      fixes: { 'Add the role': WITH('').replace('2026-11-16\n', '2026-11-16\nrole: Title of the position\n') },
    },
    {
      title: 'A key without a value',
      text: WITH('«role»:\n'),
      messages: ['No role is named here, so letters begun from this file can\'t say what they are about. Add "role:".'],
      fixes: { 'Add the role': WITH('role: Title of the position\n') },
    },
    { title: 'Another spelling of the key', text: WITH('job title: Bookkeeper\n'), messages: [] },
  ],
};
