// One note from its header's fields: who wrote to whom and when, and what kind of note it says that it is.

import { say } from '../base/message.ts';
import type { Located } from '../base/text.ts';
import type { When } from '../base/time.ts';
import { fieldNamed, NOTE_KINDS, type Direction, type HeaderField, type HeaderKey, type Note, type NoteKind } from '../model/note.ts';
import type { Mention } from '../model/people.ts';
import { isUser, mentionsAt, taken, type Context } from './context.ts';
import { readWhen, readWindow } from './days.ts';
import { readMentions } from './mentions.ts';
import { kindInTitle, namesApplication, namesDecision } from '../prose/everyLanguage.ts';
import type { RawNote } from './notes.ts';

/** `others` tells whether a mention is somebody whom the frontmatter names. */
export function readNote(context: Context, raw: RawNote, others: (mention: Mention) => boolean): Note {
  const { header, title, span, letter } = raw;
  const field = (key: HeaderKey): HeaderField | null => fieldNamed(header.fields, key);
  const filled = (key: HeaderKey): Located<string> | null => (field(key)?.value.value ? field(key)!.value : null);
  const to = filled('To') ? notUser(context, mentionsAt(context, filled('To')!.span)) : [];
  const from = filled('From') ? notUser(context, mentionsAt(context, filled('From')!.span)) : [];
  const direction = directionOf(context, { sent: filled('Sent') !== null, received: field('Received') !== null, to, from, others });
  const day = direction === 'received' ? filled('Received') ?? filled('Sent') : filled('Sent');
  const next = filled('Next');
  const isNamedApplication = namesApplication(title.value);
  const kind = statedKind(filled('Kind')?.value) ?? (isNamedApplication ? 'application' : namesDecision(title.value) ? 'other' : kindInTitle(title.value));
  return {
    title, span, letter, direction, to,
    from: direction === 'received' ? from : [],
    cc: filled('Cc') ? readMentions(context.text, filled('Cc')!.span, context.known) : [],
    header: header.span,
    fields: header.fields,
    when: day && readDay(context, day, direction),
    subject: filled('Subject')?.value ?? null,
    via: filled('Via')?.value ?? null,
    statedKind: kind,
    applies: isNamedApplication && kind === 'application',
    interview: filled('Interview'),
    next: next && taken(context, readWindow(next.value), next.span, say`the next follow-up`),
    lang: filled('Lang')?.value ?? null,
  };
}

/** The user is no person of the file. */
function notUser(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  const own = mentions.filter(mention => isUser(context.user, mention));
  for (const mention of own) context.mentions.splice(context.mentions.indexOf(mention), 1);
  return mentions.filter(mention => !own.includes(mention));
}

interface Parties {
  readonly sent: boolean;
  readonly received: boolean;
  readonly to: readonly Mention[];
  readonly from: readonly Mention[];
  readonly others: (mention: Mention) => boolean;
}

/**
 * `Received` and `From` somebody else without `Sent`: the other side wrote. A pasted mail has `Sent` from its sender: where that is a
 * person of the file it was received too. Where nobody says who the user is, a `From` that no contact bears, with a `To` that one does, is the user's.
 */
function directionOf(context: Context, { sent, received, to, from, others }: Parties): Direction {
  if (received) return 'received';
  if (from.some(others) && (sent || to.every(mention => !others(mention)))) return 'received';
  const userUnknown = context.user.name === '' && context.user.email === '';
  if (!sent && from.length > 0 && !(userUnknown && to.some(others))) return 'received';
  return sent ? 'sent' : 'draft';
}

const readDay = (context: Context, day: Located<string>, direction: Direction): Located<When> | null =>
  taken(context, readWhen(day.value), day.span, direction === 'received' ? say`the day on which this was received` : say`the day on which this was sent`);

function statedKind(written: string | undefined): NoteKind | null {
  const word = written?.toLowerCase().replace(/[\s_-]+/g, '-');
  return NOTE_KINDS.find(kind => kind === word) ?? (word === 'thankyou' || word === 'thanks' ? 'thank-you' : word === 'followup' ? 'follow-up' : null);
}
