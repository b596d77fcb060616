// unknown-status: a status whose direction is unclear, or that is no status at all.

import { say } from '../base/message.ts';
import { eitherOf } from '../base/words.ts';
import { distance } from 'fastest-levenshtein';
import { STATUSES, type Status } from '../model/status.ts';
import { replaceScalar } from './edits/frontmatter.ts';
import type { Rule } from './rule.ts';

/** Nearest first where it looks like a slip of the keys; else in the order of the stages. */
function nearestFirst(candidates: readonly Status[], written: string): readonly Status[] {
  const slips = (status: Status): number => {
    const count = distance(written.toLowerCase(), status);
    return count <= 2 ? count : Infinity;
  };
  return [...candidates].sort((a, b) => (slips(a) === slips(b) ? 0 : slips(a) - slips(b)));
}

const STATUS = (status: string): string => `---
company: Meyer & Söhne
role: Buyer
status: ${status}
contacts: Siobhán O'Brien
---

# Meyer & Söhne

Spoke to Siobhán at the fair.
`;

export const unknownStatus: Rule = {
  id: 'unknown-status',
  summary: say`The status can be read in more than one way, or not at all.`,
  reason: say`What is due depends on the stage: nobody should write a follow-up after "declined" when it was they who declined. An unclear word is never guessed; the application counts as active, at no stage.`,
  severity: 'warning',
  judges: 'application',
  *check({ file, application: { status } }) {
    if (!status || status.value.status !== null) return;
    const { candidates, known, written } = status.value;
    const choices = known ? candidates : nearestFirst(candidates, written);
    yield {
      span: status.span,
      message: known
        ? say`"${written}" can mean ${eitherOf(candidates)}, so nothing can be said of its stage. Choose one.`
        : say`"${written}" is no status that is known here, so nothing can be said of its stage. Choose one of ${STATUSES[0]!} to ${STATUSES[STATUSES.length - 1]!}.`,
      fixes: choices.map(choice => ({ title: say`Set the status to ${choice}`, edits: [replaceScalar(file.text, status.span, choice)] })),
    };
  },
  examples: [
    {
      title: 'Who passed on whom?',
      text: STATUS('«Passed» # hmm'),
      messages: ['"Passed" can mean rejected, withdrawn or interview, so nothing can be said of its stage. Choose one.'],
      fixes: { 'Set the status to rejected': STATUS('rejected # hmm'), 'Set the status to interview': STATUS('interview # hmm') },
    },
    {
      title: 'A slip of the keys: the nearest comes first',
      text: STATUS('«"interveiw"»'),
      messages: ['"interveiw" is no status that is known here, so nothing can be said of its stage. Choose one of saved to archived.'],
      fixes: { 'Set the status to interview': STATUS('"interview"') },
    },
    {
      title: 'A word of another list, first of several',
      text: STATUS("[«'Q4 pipeline'», hot]"),
      messages: ['"Q4 pipeline" is no status that is known here, so nothing can be said of its stage. Choose one of saved to archived.'],
      fixes: { 'Set the status to screening': STATUS("['screening', hot]") },
    },
    { title: 'An everyday word with an emoji', text: STATUS('🟢 Take-Home'), messages: [] },
    { title: 'Nothing written yet', text: STATUS(''), messages: [] },
  ],
};
