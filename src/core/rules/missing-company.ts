// missing-company: an application that names no company.

import { say } from '../base/message.ts';
import { askForKey, placeOfKey } from './edits/missingKey.ts';
import type { Rule } from './rule.ts';

const WITH = (company: string): string => `---
type: job-application
${company}role: Grid Planner
status: saved
---

# Grid Planner, Malmö
`;

export const missingCompany: Rule = {
  id: 'missing-company',
  summary: say`The application names no company.`,
  reason: say`Spell everyone's name correctly, including the company's: without it in the frontmatter, no letter can be checked for it, and your list shows a line without a name.`,
  severity: 'warning',
  judges: 'application',
  *check(context) {
    const { file, application } = context;
    if (application.company) return;
    yield {
      span: placeOfKey(file.text, application, 'company'),
      message: say`No company is named here, so letters can't be checked for its name. Add "company:".`,
      fixes: askForKey(context, 'company', 'Name of the company'),
    };
  },
  examples: [
    {
      title: 'A posting without its employer',
      text: WITH('').replace('---\n', '«---»\n'),
      messages: ['No company is named here, so letters can\'t be checked for its name. Add "company:".'],
      fixes: { 'Add the company': WITH('').replace('status: saved\n', 'status: saved\ncompany: Name of the company\n') },
    },
    {
      title: 'A key without a value',
      text: WITH('«Employer»: # ask the agency\n'),
      messages: ['No company is named here, so letters can\'t be checked for its name. Add "company:".'],
      fixes: { 'Add the company': WITH('Employer: Name of the company # ask the agency\n') },
    },
    { title: 'By another name of the key, as a wikilink', text: WITH('Organisation: "[[Companies/Vattenfall Nord|Vattenfall Nord]]"\n'), messages: [] },
    { title: 'A name that begins with a digit', text: WITH('company: 3M\n'), messages: [] },
  ],
};
