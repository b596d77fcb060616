// no-pleasantry: a later note goes straight to business.

import { english, say } from '../base/message.ts';
import { putFirst } from './edits/sentences.ts';
import { goodNews, laterNote, laterNoteBegun } from './letters/examples.ts';
import { interviewOf } from './letters/interview.ts';
import { judged, LATER_NOTES } from './letters/judged.ts';
import type { Rule } from './rule.ts';

const MESSAGE = say`This note goes straight to business. Begin with a kind word about their world: you write to a person.`;

export const noPleasantry: Rule = {
  id: 'no-pleasantry',
  summary: say`A later note does not begin with a pleasantry.`,
  reason: say`Begin with a pleasantry: a wish, a congratulation, something that you noticed. It makes a request into a conversation.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, LATER_NOTES);
    if (!letter?.goesOn || !letter.lacks('pleasantry')) return;
    const sentence = letter.phrases.pleasantry(context.today, interviewOf(context)?.at?.value.day ?? null);
    yield { span: letter.first.span, message: MESSAGE, fixes: [{ title: say`Begin with a pleasantry`, edits: [putFirst(context.file.text, context.letter, letter.first, sentence)] }] };
  },
  examples: [
    {
      title: 'Business at once',
      text: laterNote(goodNews({ pleasantry: '', recap: '«When we met on November 11, you told me that you would decide in the week of November 16.»' })),
      messages: [english(MESSAGE)],
      fixes: { 'Begin with a pleasantry': laterNote(goodNews({ pleasantry: 'I enjoyed our conversation on Wednesday, 11 November, and hope that you had a good weekend.' })) },
    },
    { title: 'A congratulation', text: laterNote(goodNews({ pleasantry: 'Congratulations on the contract for the tidal barrier; it was in all the papers.' })), messages: [] },
    { title: 'A cover letter follows up on nothing', text: laterNote(goodNews({ pleasantry: '' })).replace('## Follow-up to', '## Cover letter to').replace('status: interview', 'status: saved').replace(/interviews:\n(?: .*\n)+/, ''), messages: [] },
    { title: 'Nothing more than a beginning', text: laterNoteBegun('When we met on November 11, you told me'), messages: [] },
  ],
};
