// Comments that silence rules: what each says, how far it reaches, and what of it silences a finding.

import { say, type Message } from '../base/message.ts';
import type { Located, Span } from '../base/text.ts';

export const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type Verb = (typeof VERBS)[number];

/** How far each reaches. */
export const VERB_MEANINGS: Readonly<Record<Verb, Message>> = {
  'disable-next-line': say`Silences rules on the next line.`,
  'disable-line': say`Silences rules on its own line.`,
  'disable-file': say`Silences rules in the whole file.`,
  disable: say`Silences rules from here on.`,
  enable: say`Lets rules speak again from here on.`,
};

/** What every such comment begins with. */
export const COMMENT_PREFIX = 'job-follow-up-';

/** The rule that speaks of comments without an effect. A comment that names no rule doesn't silence it: the comment would hide that it hides nothing. */
export const UNUSED = 'unused-suppression';

/** One comment. */
export interface Suppression {
  /** The whole comment with its marks; in the frontmatter from `#` to the end of the line. */
  readonly span: Span;
  /** `line`: it has its line to itself (in the body: as a block of HTML); `inline`: other text stands there too. */
  readonly place: 'line' | 'inline';
  readonly yaml: boolean;
  /** The word after `job-follow-up-`; null where it is none of VERBS. */
  readonly verb: Located<Verb | null>;
  /** The rules that it names, known or not; none: it speaks of all. */
  readonly rules: readonly Located<string>[];
  /** Where a finding has to start: the line, or the lines up to the next one with text of its own; the whole file; or from the comment to the end of the text. */
  readonly reach: Span;
}

/** A rule's id in a comment, or a comment that speaks of all rules. */
export type Silencer = Located<string> | Suppression;

/** What in the comment speaks of the rule, or null. */
export function silencerIn(suppression: Suppression, rule: string): Silencer | null {
  if (suppression.rules.length === 0) return rule === UNUSED ? null : suppression;
  return suppression.rules.find(({ value }) => value === rule) ?? null;
}

/** Everything that silences a finding of `rule` that starts at `offset`. An `enable` ends all that was disabled above it. `suppressions` stand in the order of the text. */
export function silencersAt(suppressions: readonly Suppression[], rule: string, offset: number): readonly Silencer[] {
  const found: Silencer[] = [];
  let open: Silencer[] = [];
  for (const suppression of suppressions) {
    const silencer = silencerIn(suppression, rule);
    if (!silencer || offset < suppression.reach.start || offset > suppression.reach.end) continue;
    if (suppression.verb.value === 'enable') open = [];
    else if (suppression.verb.value === 'disable') open.push(silencer);
    else if (suppression.verb.value !== null) found.push(silencer);
  }
  return [...found, ...open];
}
