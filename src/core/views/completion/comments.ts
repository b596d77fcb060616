// Completions in a comment that silences rules: the directive, then the rules by name.

import type { Message } from '../../base/message.ts';
import { runBefore, spanOf, type Span } from '../../base/text.ts';
import { COMMENT_PREFIX, VERB_MEANINGS, VERBS } from '../../model/suppressions.ts';
import { RULES } from '../../rules/index.ts';
import { completion, type Asking, type Completion } from './completion.ts';

const DIRECTIVES: ReadonlyMap<string, Message> = new Map(VERBS.map(verb => [`${COMMENT_PREFIX}${verb}`, VERB_MEANINGS[verb]]));

/** What may stand at the cursor of a line with a comment open before it; null where none is. */
export function commentCompletions(asking: Asking, line: Span): readonly Completion[] | null {
  const { text, offset } = asking;
  const open = text.lastIndexOf('<!--', offset - 4);
  if (open < line.start || text.slice(open, offset).includes('-->')) return null;
  const content = text.slice(open + 4, offset);
  const word = content.slice(runBefore(content, content.length, /[\w-]/));
  const before = content.slice(0, content.length - word.length).trim();
  const span = spanOf(offset - word.length, offset + /^[\w-]*?(?=-->|[^\w-]|$)/.exec(text.slice(offset, line.end))![0].length);
  if (before === '') return directives(asking, span, line);
  const [directive = '', ...named] = before.split(/[\s,]+/);
  return DIRECTIVES.has(directive) ? rules(span, named) : [];
}

/** Unasked only for somebody who has begun with the name. The comment is closed where nothing closes it. */
function directives({ text, offset, asked }: Asking, span: Span, line: Span): readonly Completion[] {
  if (!asked && !/^j/i.test(text.slice(span.start, offset))) return [];
  const rest = text.slice(span.end, line.end);
  const space = text[span.start - 1] === '-' ? ' ' : '';
  return [...DIRECTIVES].map(([label, meaning]) => completion({ kind: 'rule', label, meaning, span, newText: `${space}${label}${rest.trim() === '' ? ' $0 -->' : rest.startsWith(' ') ? '' : ' '}`, snippet: rest.trim() === '', again: true }));
}

const rules = (span: Span, named: readonly string[]): readonly Completion[] => RULES.filter(rule => !named.includes(rule.id)).map(({ id, summary }) => completion({ kind: 'rule', label: id, meaning: summary, span }));
