// Texts that showed a fault once, cut down by the fuzzer and made readable: each is held against every property.

export interface Regression {
  readonly showed: string;
  readonly text: string;
}

const head = (more = ''): string => `---\ncompany: Acme\nrole: Engineer\nstatus: interview\ncontacts: [Wei Chen]\n${more}---\n\n`;
const note = (letter: string, kind = 'Thank-you note'): string => `## ${kind} to Wei Chen\n\nTo: Wei Chen\nSent:\n\n${letter}\n`;

export const REGRESSIONS: readonly Regression[] = [
  { showed: 'LF was written into a file whose lines end with CR', text: '---\rcompany:\rrole: Engineer\r---\r# Note\rSent:' },
  { showed: 'a scaffold at the end of a file of CR lost its blank line', text: '---\rcompany: Acme\rstatus: interview\rinterviews: 2026-11-18 14:00\r---\r' },
  { showed: 'the same rule twice in one comment', text: `${head()}<!-- job-follow-up-disable unclear-day unclear-day -->\n` },
  { showed: 'two interviews on one day, one of them with nobody', text: head('interviews:\n  - 2026-11-18\n  - at: 2026-11-18\n    with: Mia Roth\n') },
  { showed: 'two interviews on one day, one of them at a time of another zone', text: head('interviews:\n  - 2026-11-20T09:00-0800\n  - 2026-11-20\n').replace('contacts: [Wei Chen]\n', '') },
];
