// docs/rules.md, made from the rules: what each reports, why, and its examples.

import { RULES } from '../../src/core/rules/index.ts';
import type { Example, Rule } from '../../src/core/rules/rule.ts';
import { english } from '../../src/core/base/message.ts';

const SCOPE: Readonly<Record<Rule['judges'], string>> = {
  file: 'every application file, also one that can’t be read',
  application: 'every application',
  notes: 'drafts and sent notes',
  comments: 'comments that silence rules',
  drafts: 'drafts; sent notes where `jobFollowUp.checkSentNotes` asks for it',
};

export const rulesPage = (): string => `# Rules

Each rule names one fault. This page is made from the rules' own examples, which are also their tests. In an example, « » mark what is reported.
The severity of each can be changed, or the rule switched off, in the setting \`jobFollowUp.rules\`. A comment silences a rule in one place: see [below](#silencing-a-rule).

| rule | reports | severity |
| --- | --- | --- |
${RULES.map(rule => `| [\`${rule.id}\`](#${rule.id}) | ${english(rule.summary)} | ${rule.severity} |`).join('\n')}

${RULES.map(section).join('\n')}
## Silencing a rule

The light bulb at a finding offers "Disable ... for this line" and "in this file", which write a comment, and "in this workspace", which changes the setting. The comments:

| comment | silences |
| --- | --- |
| \`<!-- job-follow-up-disable-next-line RULE -->\` | findings that begin in the next line with text of its own; blank lines and other such comments may stand between |
| \`<!-- job-follow-up-disable-line RULE -->\` | findings that begin in the comment's own line |
| \`<!-- job-follow-up-disable RULE -->\` | findings from here to \`<!-- job-follow-up-enable RULE -->\`, or to the end of the file |
| \`<!-- job-follow-up-disable-file RULE -->\` | findings anywhere in the file |

- Name several rules with spaces or commas between them, or none: then all rules are meant, but for \`unused-suppression\`, which has to be named.
- A reason may follow after two dashes: \`<!-- job-follow-up-disable-next-line no-promise -- they asked me to wait -->\`. In the middle of a line leave it out: some previews would show such a comment.
- In the frontmatter, where no HTML comment can stand, write a comment of YAML: \`# job-follow-up-disable-next-line RULE\`, and the others likewise. For a fault of the frontmatter as a whole, shown at its first line \`---\`, there is only \`# job-follow-up-disable-file RULE\`.
- A finding over several lines is silenced where it begins. In code and in quotes nothing is a comment, and one in a note's header or letter is no part of it.
- An \`enable\` ends everything that was disabled above it for its rules, however often.
- Findings alone are silenced: what is due stays in the list Due. To take it off that list, use \`snooze\` or \`quiet\` in the frontmatter.
- A comment that silences nothing is reported by [\`unused-suppression\`](#unused-suppression), unless its rule is off, has nothing to judge there (a letter that has gone out), or hangs on ${hanging()} and is silenced for more than a line: then it may only be waiting.
- The first 500 such comments of a file count, each of up to 1000 characters.
`;

/** Why the findings of some rules come and go by themselves. */
const hanging = (): string => [...new Set(RULES.flatMap(rule => rule.hangsOn ?? []))].join(' or ');

function section(rule: Rule): string {
  return `## ${rule.id}

${english(rule.summary)} (${rule.severity}; judges ${SCOPE[rule.judges]})

${english(rule.reason)}

${rule.examples.map(example).join('\n')}`;
}

function example({ title, text, messages, fixes, now, settings }: Example): string {
  const verdict = messages.length === 0 ? 'Nothing is reported.' : messages.map(message => `> ${message}`).join('\n>\n');
  const circumstances = [...(now ? [`at ${now}`] : []), ...(settings ? [`with \`${JSON.stringify(settings)}\``] : [])].join(', ');
  const mended = Object.keys(fixes ?? {});
  return `### ${title}${circumstances ? `\n\n${circumstances.replace(/^./, c => c.toUpperCase())}:` : ''}

\`\`\`\`markdown
${text.replace(/\n$/, '')}
\`\`\`\`

${verdict}
${mended.length > 0 ? `\nQuick fixes: ${mended.map(name => `*${name}*`).join(', ')}\n` : ''}`;
}
