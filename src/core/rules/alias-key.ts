// alias-key: a key of the frontmatter is spelled in another way than the format's own.

import { english, say, type Message } from '../base/message.ts';
import { textAt, type TextEdit } from '../base/text.ts';
import type { Application, KnownKey } from '../model/application.ts';
import type { ApplicationContext, Fix, Rule } from './rule.ts';

/** Keys that count and whose own spelling is free; a boolean under a day, and a reminder whose words stand in a key beside it, mean more than the key says. */
function aliases({ file: { text }, application }: ApplicationContext): readonly KnownKey[] {
  const { keys } = application.frontmatter;
  return keys.filter(key => key.counts && key.written.value !== key.key
    && !keys.some(other => other.written.value === key.key)
    && !(key.key === 'applied' && /^(?:true|false)$/i.test(textAt(text, key.valueSpan)))
    && !(key.key === 'follow_up' && takesWords(key, application)));
}

/** `next_action_date` with `next_action` beside it. */
const takesWords = (key: KnownKey, { reminders }: Application): boolean => /^next/i.test(key.written.value) && reminders.some(reminder => reminder.what !== null);

const rename = (key: KnownKey): TextEdit => ({ span: key.written.span, newText: key.key });

function fixesFor(key: KnownKey, all: readonly KnownKey[]): Fix[] {
  const one: Fix = { title: say`Write ${key.key}`, edits: [rename(key)], safe: /^recruiter$/i.test(key.written.value) ? false : true };
  return all.length > 1 ? [one, { title: say`Write all ${all.length} keys as the format does`, edits: all.map(rename) }] : [one];
}

const message = (written: string, key: string): Message => say`"${written}" is read as ${key}. Written so, it is found by every search and list that you make of your applications.`;

const ELSEWHERE = `---
«Company Name»: Lumen & Oak # via Dana
«position»: Lighting Designer
«app_stage»: Applied
«date_applied»: 2026-11-16
"«job_url»": 'https://lumenoak.example/jobs/7'
my_rating: 4
---
`;

export const aliasKey: Rule = {
  id: 'alias-key',
  summary: say`A key of the frontmatter has another spelling than the format's own.`,
  reason: say`Many spellings are understood, so that notes from elsewhere just work. One spelling in all files keeps them easy to search and to list.`,
  severity: 'hint',
  judges: 'application',
  *check(context) {
    const all = aliases(context);
    for (const key of all) yield { span: key.written.span, message: message(key.written.value, key.key), fixes: fixesFor(key, all) };
  },
  examples: [
    {
      title: 'Notes from another tool',
      text: ELSEWHERE.replace('"«job_url»"', '«"job_url"»').replace('Applied', 'applied'),
      messages: [['Company Name', 'company'], ['position', 'role'], ['app_stage', 'status'], ['date_applied', 'applied'], ['job_url', 'url']].map(([written, key]) => english(message(written!, key!))),
      fixes: {
        'Write company': ELSEWHERE.replace(/[«»]/g, '').replace('Applied', 'applied').replace('Company Name', 'company'),
        'Write all 5 keys as the format does': `---
company: Lumen & Oak # via Dana
role: Lighting Designer
status: applied
applied: 2026-11-16
url: 'https://lumenoak.example/jobs/7'
my_rating: 4
---
`,
      },
    },
    {
      title: 'A single interview under a key of its own',
      text: `---
company: Lumen & Oak
role: Lighting Designer
status: interview
contacts: Dana Whitcomb
«interview_date»: 2026-11-27
---
`,
      messages: [english(message('interview_date', 'interviews'))],
      fixes: { 'Write interviews': `---
company: Lumen & Oak
role: Lighting Designer
status: interview
contacts: Dana Whitcomb
interviews: 2026-11-27
---
` },
    },
    {
      title: 'The canonical key stands there too, a boolean, words beside a date, and keys of one\'s own',
      text: `---
company:
employer: Lumen & Oak
role: Lighting Designer
job_title: Designer
applied: true
next_action: Ask about the studio
next_action_date: 2026-12-01
rating: 4
---
`,
      messages: [],
    },
  ],
};
