// docs/rules.md, made from the rules: what each reports, why, and its examples.

import { RULES } from '../../src/core/rules/index.ts';
import type { Example, Rule } from '../../src/core/rules/rule.ts';

const SCOPE: Readonly<Record<Rule['judges'], string>> = {
  file: 'every application file, also one that can’t be read',
  application: 'every application',
  notes: 'drafts and sent notes',
  comments: 'comments that silence rules',
  drafts: 'drafts; sent notes where `jobFollowUp.checkSentNotes` asks for it',
};

export const rulesPage = (): string => `# Rules

Each rule names one fault. This page is made from the rules' own examples, which are also their tests. In an example, « » mark what is reported.
The severity of each can be changed, or the rule switched off, in the setting \`jobFollowUp.rules\`.

| rule | reports | severity |
| --- | --- | --- |
${RULES.map(rule => `| [\`${rule.id}\`](#${rule.id}) | ${rule.summary} | ${rule.severity} |`).join('\n')}

${RULES.map(section).join('\n')}`;

function section(rule: Rule): string {
  return `## ${rule.id}

${rule.summary} (${rule.severity}; judges ${SCOPE[rule.judges]})

${rule.reason}

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
