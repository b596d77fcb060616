// unused-suppression: a comment that silences a rule has nothing to silence, or names no rule.

import { english, say, type Message } from '../base/message.ts';
import { distance } from 'fastest-levenshtein';
import { textAt, type Located } from '../base/text.ts';
import { COMMENT_PREFIX, silencerIn, UNUSED, VERBS, type Suppression } from '../model/suppressions.ts';
import { takeComment, takeRule } from './edits/comments.ts';
import type { CommentsContext, Fix, Report, Rule } from './rule.ts';
import { isAsleep } from './suppressions/asleep.ts';

/** The nearest few words, the likeliest first; none where nothing is near. */
function nearest(words: readonly string[], written: string): readonly string[] {
  const slips = words.map(word => ({ word, count: distance(word, written.toLowerCase()) }));
  return slips.filter(({ word, count }) => count <= Math.max(2, Math.floor(word.length / 4))).sort((a, b) => a.count - b.count).slice(0, 3).map(({ word }) => word);
}

const writes = (words: readonly string[], { span }: Located<unknown>): Fix[] => words.map(word => ({ title: say`Write ${word}`, edits: [{ span, newText: word }] }));

/** Takes the rule out of the comment, or the comment away where it names no other. */
function takeOut({ file: { text } }: CommentsContext, comment: Suppression, rule: Located<string> | null): Fix {
  if (rule && comment.rules.length > 1) return { title: say`Take ${rule.value} out of this comment`, edits: [takeRule(comment, rule)] };
  return { title: say`Take this comment away`, edits: [takeComment(text, comment)] };
}

/** A word that is nearly one of ours; any other comment is the user's own. */
function* unknownVerb(context: CommentsContext, comment: Suppression): Generator<Report> {
  const word = textAt(context.file.text, comment.verb.span);
  const near = nearest(VERBS, word);
  if (near.length === 0) return;
  yield { span: comment.verb.span, message: say`"${COMMENT_PREFIX + word}" silences nothing. Did you mean ${COMMENT_PREFIX + near[0]!}?`, fixes: [...writes(near, comment.verb), takeOut(context, comment, null)] };
}

/** What no rule is called: all of them. */
const ALL = '';

/** Does it end something that a comment above it began? */
function endsSomething({ file: { suppressions } }: CommentsContext, comment: Suppression, rule: string | null): boolean {
  const open = new Set<string>();
  for (const { verb, rules } of suppressions.slice(0, suppressions.indexOf(comment))) {
    const named = rules.length === 0 ? [ALL] : rules.map(({ value }) => value);
    if (verb.value === 'disable') for (const id of named) open.add(id);
    else if (verb.value === 'enable' && rules.length === 0) open.clear();
    else if (verb.value === 'enable') for (const id of named) open.delete(id);
  }
  return rule === null ? open.size > 0 : open.has(rule) || open.has(ALL);
}

const NO_EFFECT = say`Take this away, lest it hide something later.`;

function* unusedIn(context: CommentsContext, comment: Suppression, rule: Located<string> | null): Generator<Report> {
  const known = context.rules.find(({ id }) => id === rule?.value) ?? null;
  const report = (message: Message, near: readonly string[] = []): Report => ({ span: rule?.span ?? comment.verb.span, message, fixes: [...(rule ? writes(near, rule) : []), takeOut(context, comment, rule)] });
  if (rule && !known) {
    const near = nearest(context.rules.map(({ id }) => id), rule.value);
    yield report(near[0] ? say`"${rule.value}" is no rule, so this silences nothing. Did you mean ${near[0]}?` : say`"${rule.value}" is no rule, so this silences nothing. The setting jobFollowUp.rules lists all rules.`, near);
  } else if (rule && silencerIn(comment, rule.value) !== rule) {
    yield report(say`${rule.value} is named twice here. Once is enough.`);
  } else if (comment.verb.value === 'enable') {
    if (!endsSomething(context, comment, rule?.value ?? null)) yield report(rule ? say`Nothing above disables ${rule.value}, so there is nothing to enable. ${NO_EFFECT}` : say`Nothing above disables any rule, so there is nothing to enable. ${NO_EFFECT}`);
  } else if (!context.used.has(rule ?? comment) && rule?.value !== UNUSED && !isAsleep(context, comment, known)) {
    yield report(rule ? nothing(rule.value) : say`Nothing is reported here, so there is nothing to silence. ${NO_EFFECT}`);
  }
}

const FRONT = `---
company: Lumen & Oak
role: Lighting Designer
status: applied
applied: 2026-11-20
contacts: Dana Whitcomb
---
`;

const NOTE = (above: string, header: string): string => `${FRONT}
# Lumen & Oak

${above}## Follow-up to Dana Whitcomb

${header}
`;

const nothing = (rule: string): Message => say`${rule} reports nothing here, so there is nothing to silence. ${NO_EFFECT}`;

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  summary: say`A comment that silences a rule has nothing to silence, or names no rule.`,
  reason: say`A silence that has outlived its reason hides the next fault of its kind. A comment that names unused-suppression silences this rule too; one that names no rule does not.`,
  severity: 'information',
  judges: 'comments',
  *check(context) {
    for (const comment of context.file.suppressions) {
      if (comment.verb.value === null) yield* unknownVerb(context, comment);
      else for (const rule of comment.rules.length === 0 ? [null] : comment.rules) yield* unusedIn(context, comment, rule);
    }
  },
  examples: [
    {
      title: 'What was wrong has been mended',
      text: NOTE('<!-- job-follow-up-disable-next-line «unfilled-placeholder» -- I fill it in tonight -->\n', 'To: Dana Whitcomb\nSent:\n\nDear Dana,\n\nthe portfolio is done.'),
      messages: [english(nothing('unfilled-placeholder'))],
      fixes: { 'Take this comment away': NOTE('', 'To: Dana Whitcomb\nSent:\n\nDear Dana,\n\nthe portfolio is done.') },
    },
    {
      title: 'One of two rules, in the frontmatter',
      text: FRONT.replace('role:', '# job-follow-up-disable-next-line alias-key, «missing-role»\nposition:'),
      messages: [english(nothing('missing-role'))],
      fixes: { 'Take missing-role out of this comment': FRONT.replace('role:', '# job-follow-up-disable-next-line alias-key\nposition:') },
    },
    {
      title: 'A slip of the keys',
      text: NOTE('', 'To: Dana Whitcomb\nSent:\n').replace('## F', '<!-- job-follow-up-disable-next-line «emtpy-note» -->\n## F'),
      messages: ['"emtpy-note" is no rule, so this silences nothing. Did you mean empty-note?'],
      fixes: { 'Write empty-note': NOTE('<!-- job-follow-up-disable-next-line empty-note -->\n', 'To: Dana Whitcomb\nSent:\n') },
    },
    {
      title: 'An end without a beginning, and a word that is none',
      text: `${FRONT}\n<!-- job-follow-up-«enable» -->\n\n<!-- job-follow-up-«disable-nextline» empty-note -->\n\nText\n`,
      messages: [`Nothing above disables any rule, so there is nothing to enable. ${english(NO_EFFECT)}`, '"job-follow-up-disable-nextline" silences nothing. Did you mean job-follow-up-disable-next-line?'],
      fixes: { 'Take this comment away': `${FRONT}\n<!-- job-follow-up-disable-nextline empty-note -->\n\nText\n` },
    },
    {
      title: 'One of two rules enabled again, and once too often',
      text: `${FRONT.replace('company:', '# job-follow-up-disable alias-key, missing-role\ncompany:').replace('role:', 'position:')}\n<!-- job-follow-up-enable alias-key -->\n\n<!-- job-follow-up-enable «alias-key» -->\n\n<!-- job-follow-up-enable -->\n\n<!-- job-follow-up-«enable» -->\n`.replace('missing-role', '«missing-role»'),
      messages: [english(nothing('missing-role')), `Nothing above disables alias-key, so there is nothing to enable. ${english(NO_EFFECT)}`, `Nothing above disables any rule, so there is nothing to enable. ${english(NO_EFFECT)}`],
    },
    {
      title: 'For the line, from here to there, in the whole file',
      text: NOTE('<!-- job-follow-up-disable-next-line empty-note -->\n', 'To: Dana Whitcomb\nSent:')
        .replace('role:', 'position:').replace('applied: 2026-11-20', 'date_applied: 2026-11-20 # job-follow-up-disable-line alias-key').replace('company:', '# job-follow-up-disable alias-key\ncompany:').replace('status:', '# job-follow-up-enable\nstatus:'),
      messages: [],
    },
    {
      title: 'A letter that has gone out: its rules are silent by themselves',
      text: NOTE('<!-- job-follow-up-disable-next-line unfilled-placeholder -->\n', 'To: Dana Whitcomb\nSent: 2026-11-23\n\nDear Dana,\n\nthe portfolio is done.'),
      messages: [],
    },
    {
      title: 'The company of another application, where there is no other yet',
      text: NOTE('', 'To: Dana Whitcomb\nSent:\n\n<!-- job-follow-up-disable-next-line other-company -->\nDear Dana,\n\nI know your work for Brightwater.'),
      messages: [],
    },
    {
      title: 'A rule that is off, one that only waits for its day, and code',
      text: `${FRONT.replace('company:', '# job-follow-up-disable-file no-value, overdue-follow-up\ncompany:')}\n\`<!-- job-follow-up-disable-file -->\` and \`job-follow-up-enable\`\n`,
      settings: { rules: { 'no-value': 'off' } },
      messages: [],
    },
  ],
};
