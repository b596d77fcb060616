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
  { showed: 'an empty bullet below a new paragraph made a heading of it', text: head() + note('Dear Wei,\n\nThank you for the tour. I like the lab.\n\n- I write things down.\n-').replace('Sent:', 'Sent: yesterday') },
  { showed: 'a new paragraph below a quote became part of it', text: head() + note('Dear Wei,\n\n> We cut costs by 2%.\n- I write things down. I can do that too.\n\nKind regards,\nAna Duarte', 'Follow-up') },
  { showed: 'thanks for the meeting went below a letter that is a list', text: head() + note('- I write things down.\n- I know your stack.\n\nAna Duarte') },
  { showed: 'a sentence on where it was left was not seen as one', text: head() + note('Dear Wei,\n\nI have shipped two controllers. My number is 555-0142.\n\nI will follow up by 2026-12-04.\n\nKind regards,\nAna Duarte', 'Follow-up') },
  { showed: 'closing thanks behind the only sentence were not seen', text: head() + note('Dear Wei,\n\nYou told me that the retrofit slips by a quarter.\n\nKind regards,\nAna Duarte') },
  { showed: 'the header went into indented code below the heading', text: `${head()}## Thank-you note to Wei Chen\n\n\tDear Wei,\n\n\tThank you.\n` },
  { showed: 'a status was written before the tag of no value', text: '---\ncompany: Acme\nrole: Engineer\nstatus: !\noffer:\n  respond_by: 2026-11-20 09:10\n---\n' },
  { showed: 'a comment that silences broken YAML brought the error elsewhere', text: '---\ncompany: Acme\nstatus:\n applied\n-\n---\n' },
  { showed: 'a comment that silences broken YAML became part of what is open', text: '---\ncompany: {: A\rstatus: applied\r---' },
  { showed: 'a comment at the end of its first line made a letter greet nobody', text: `${head()}## Note\n\nSent: yesterday\n\nI applied on 2026-11-18\n.Normally.\n` },
  { showed: 'the same rule twice in one comment', text: `${head()}<!-- job-follow-up-disable unclear-day unclear-day -->\n` },
  { showed: 'a promise reached beyond the year 9999', text: '---\rcompany:\rstatus: d\r---\r#\rSent:9999-12-31\rwill call Tue' },
  { showed: 'an error over several lines ended elsewhere with CRLF', text: '---\ncompany:\nstatus: d\n\nI\n4\n---' },
  { showed: 'a key without a name', text: '---\nCompany:\nstatus: d\n:\n---' },
  { showed: 'the fix of a key brought a day to light that can’t be read', text: '---\ncompany:\nrole: m\nntervies: 2\n---' },
  { showed: 'a comment within a value was all that kept YAML from being read', text: '---\ncompany: I\nstatus: d\n# job-follow-up-able\n o\n---' },
  { showed: 'two interviews on one day, one of them with nobody', text: head('interviews:\n  - 2026-11-18\n  - at: 2026-11-18\n    with: Mia Roth\n') },
  { showed: 'two interviews on one day, one of them at a time of another zone', text: head('interviews:\n  - 2026-11-20T09:00-0800\n  - 2026-11-20\n').replace('contacts: [Wei Chen]\n', '') },
  { showed: 'a byte order mark before dashes was a blank, and made a heading', text: 'Words\n\ufeff-' },
  { showed: 'a comment behind a place to fill in made a short sentence long', text: `${head()}## Note\n\nSent: yesterday\n\n[reason]\n2\n` },
  { showed: 'a name over two lines was written into a note as it stood', text: '---\ncompany: Acme\nstatus: interview\ncontacts: "Wei\n  Chen"\ninterview: 2026-11-20 10:00\n---' },
  { showed: 'a name over two lines, in a bracket that was left open', text: '---\ncompany:\nstatus: r\ncontact: <\n l\ninterview: 2026-11-20 10:00\n---' },
  { showed: 'the company of another application, mended in one draft, came to light in the next', text: '---\ncompany: Acme\nstatus: applied\n---\n## Follow-up\nTo:\nI like Techniker Krankenkasse a lot.\n#\nSubject: my time at Techniker Krankenkasse\n' },
  { showed: 'a name in a heading of two lines was judged where these end with LF alone', text: '---\ncompany: Acme\nrole: Engineer\nstatus: applied\n---\nThanks\nOafor\n-\nTo: Okfor\nSent:' },
  { showed: 'a comment within a place to fill in was told as part of it', text: '---\ncompany: Acme\nrole: Engineer\nstatus: applied\n---\n# Note\nSent: yesterday\n[reason\n]' },
  { showed: 'a log under a smaller heading was part of the letter above it, and a sentence was put into its table', text: '---\ncompany: Acme\nstatus: applied\n---\n## R\n[Sent:: 2026-11-22 1:00]\nKind: thank-you\net\n### Log\n|Date |What |\n-|\n| 2026-11-22 16:00 | t a b' },
  { showed: 'what is a comment in broken YAML hung on its line endings', text: '---\ncompany:\nstatus: i\n\n|\n\n#job-follow-up-enab\n---' },
  { showed: 'a comment of HTML in the frontmatter, which is a text there', text: '---\nemployer:\njob: <!--s-->\n---' },
  { showed: 'quotes deeper than the scan goes', text: '>>>>>>>>>>>>>>>>>>>>>>>>>\nm\n-' },
  { showed: 'a day was put behind the control character that ends a line for the segmenter', text: '---\ncompany:\nstatus: ghosted\n---\n# dep\nSent::\nwill call you\u0085ou # ro' },
  { showed: 'code below an item that stands deeper was read as part of it', text: '---\ncompany: A\nstatus:\ncontact:  Yıldırım\n---\n# \nTo:Yıldırım\n   - 2\n\n    [a]' },
  { showed: 'a line separator behind a bullet was the end of its line', text: '-\u2029\n-' },
  { showed: 'a control character of a name was lost in quotes', text: '---\ncompany:  \rjob:  h\ninterview:\n with: F    \na:\n---\n#\n[To:Frau Mülle\u0000r\rSent:0' },
  { showed: 'a line separator in a name made a field of no header', text: '---\ncompanyname: eio\nrole:\nt:\ninterviews:\n  - at: 2026-11-19 9:10\n    with: [Dr. M\u2028arion Sc렙holz,arioScz]\n---\n' },
  { showed: 'a draft was left alone with a name that a letter bore, which was then addressed to somebody else', text: '---\ncompany: S\nrole:  \ncontact: [Wei 눍]\n\n---\n#\nTo: Wei Chen<w@or.l\n# \nTo:Wei Chen<ei@n.l\nSent:0' },
  { showed: 'a comment that names more rules than are read', text: `---\ncompany:\nstage: screening\n#job-follow-up-disable${' -'.repeat(60)}` },
  { showed: 'a name put right joined two people, and a letter was a thank-you', text: "---\rcompany: O'Neillc\nstatus: pple\rcontacts: Priya; Priya Ramn<priya@nthw.e\ninterviews: 2026-11-22 1:00\raied: -1\n---\nEmail\n---\nTo: [ame]\n- oton.\n#\rFrom:Priya Raen" },
];
