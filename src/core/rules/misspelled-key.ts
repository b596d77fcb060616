// misspelled-key: a key of the frontmatter is nearly, but not quite, one that the format knows.

import { english, say, type Message } from '../base/message.ts';
import type { Located } from '../base/text.ts';
import type { Application } from '../model/application.ts';
import { foldKey, KEYS, type Key } from '../parse/keys.ts';
import { slips } from './names/near.ts';
import type { Rule } from './rule.ts';

/** Shorter keys are too much like others: `role` and `rule`, `url` and `uri`. */
const SHORTEST = 5;
/** From this length on two slips in a key of the format's own are still slips. */
const LONG = 8;

/** All spellings, with how many slips from each are allowed. */
const SPELLINGS = Object.entries(KEYS).flatMap(([key, others]) => [key, ...others].map(spelling => ({ key: key as Key, folded: foldKey(spelling), most: spelling === key && foldKey(key).length >= LONG ? 2 : 1 })));

/** Words of their own, one letter or two from a key; plurals and the like need no mention. */
const OTHER_WORDS: ReadonlySet<string> = new Set(('allocation applies caption celery compacts connects constants contacted contains contents contexts contract contracts contrasts course courses cover decisive division employed employee employees estate'
  + ' followed following incision interviewed interviewee interviewer interviewing locating locative occasion offen offset offers petition positive precision quilt quit quite recruited resource resources slate skate stake stale stata state stated'
  + ' statt statue stratus titled tile vacation vocation').split(' '));

/** The key that somebody meant who wrote this; null for one of the user's own. */
function meant(written: string): Key | null {
  const folded = foldKey(written);
  const isWord = folded.length < SHORTEST || OTHER_WORDS.has(folded) || SPELLINGS.some(spelling => spelling.folded.startsWith(folded) || folded.startsWith(spelling.folded));
  return isWord ? null : SPELLINGS.find(spelling => spelling.folded.length >= SHORTEST && slips(folded, spelling.folded) <= spelling.most)?.key ?? null;
}

/** Those whose own key nobody has written; where it stands too, in any spelling, this is another. */
const misspelled = ({ frontmatter: { keys, otherKeys } }: Application): readonly { readonly written: Located<string>; readonly key: Key }[] => otherKeys.flatMap(written => {
  const key = meant(written.value);
  return key === null || keys.some(known => known.key === key) ? [] : [{ written, key }];
});

const message = (written: string, key: string): Message => say`"${written}" is nearly, but not quite, ${key}, so it is passed over as a key of your own. Write ${key}, and it counts.`;

const FILE = (lines: string): string => `---
company: Ridgeway Trust
role: Fundraiser
${lines}
---
`;

export const misspelledKey: Rule = {
  id: 'misspelled-key',
  summary: say`A key of the frontmatter is nearly, but not quite, one of the format's.`,
  reason: say`A key that is not known is yours, and says nothing to the rules: with a letter missing, an interview is never thanked for.`,
  severity: 'warning',
  judges: 'application',
  *check({ application }) {
    for (const { written, key } of misspelled(application)) yield { span: written.span, message: message(written.value, key), fixes: [{ title: say`Write ${key}`, edits: [{ span: written.span, newText: key }] }] };
  },
  examples: [
    {
      title: 'A letter too few, two that changed places',
      text: FILE('«aplied»: 2026-11-16\n«stauts»: applied\n«Folow-Up»: 2026-12-01'),
      messages: [['aplied', 'applied'], ['stauts', 'status'], ['Folow-Up', 'follow_up']].map(([written, key]) => english(message(written!, key!))),
      fixes: { 'Write applied': FILE('applied: 2026-11-16\nstauts: applied\nFolow-Up: 2026-12-01') },
    },
    {
      title: 'The key stands there too',
      text: FILE('status: applied\nstatsu: waiting for Ana'),
      messages: [],
    },
    {
      title: 'Keys of other tools, and words of their own',
      text: FILE('status: applied\nrule: 2\ndate: 2026-11-16\ndraft: true\naliases: [Ridgeway]\ncontract: permanent\nsources: [a fair]\ninterviewer: nobody yet\nemployee_count: 40\nlayout: page\npublish: false\ncssclasses: wide'),
      messages: [],
    },
  ],
};
