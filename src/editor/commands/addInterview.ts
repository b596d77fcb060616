// Add Interview: asks in words when it is, of what kind and with whom, and writes it into the frontmatter.

import { l10n, window, workspace, type Disposable, type LogOutputChannel, type QuickPickItem } from 'vscode';
import { addInterview, contradictedMoment, dayOf, momentInWords, readMomentInWords, type Application, type NewInterview, type When } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import type { Clock } from '../clock.ts';
import type { Documents } from '../documents.ts';
import type { FolderSettings } from '../settings.ts';
import { askInWords } from './askMoment.ts';
import { askPeople } from './askPeople.ts';
import { chooseFile } from './choose.ts';
import { editFile } from './edit.ts';
import { registerCommand, say } from './register.ts';
import { translated } from '../words.ts';

type Frame = Parameters<typeof readMomentInWords>[1];

/** A second argument `{ at: 'tomorrow 2pm', kind, people }` is not asked for. */
export const registerAddInterview = (applications: Applications, documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable => registerCommand(log, 'addInterview', async (given, answered) => {
  const chosen = await chooseFile(given, l10n.t('Add Interview'), applications, documents);
  if (!chosen) return;
  const { application, document: { uri } } = chosen;
  const { timeZone, dateOrder } = settings.of(uri);
  const frame: Frame = { now: clock.now(), zone: timeZone, dateOrder };
  const today = dayOf(frame.now, timeZone);
  const interview = asInterview(answered, frame) ?? await ask(application, frame);
  if (!interview) return;
  let before: string | undefined;
  const done = await editFile(uri, document => {
    const file = documents.read(document);
    before = file?.application?.status?.value.written;
    return file && addInterview(file, interview, today);
  });
  if (!done) throw new Error(l10n.t('The interviews in this file are written in a way to which none can be added.'));
  const status = documents.read(await workspace.openTextDocument(uri))?.application?.status?.value.written;
  const when = translated(momentInWords(interview.at, today));
  say(status === undefined || status === before ? l10n.t('Interview added: {0}', when) : l10n.t('Interview added: {0}. The status is now {1}.', when, status));
});

function asInterview(given: unknown, frame: Frame): NewInterview | null {
  const { at, kind, people } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const when = typeof at === 'string' ? readMomentInWords(at, frame) : null;
  return when && { at: when, kind: typeof kind === 'string' ? kind : '', people: Array.isArray(people) ? people.filter(name => typeof name === 'string') : [] };
}

/** Null where the user gave up on the way. */
async function ask(application: Application, frame: Frame): Promise<NewInterview | null> {
  const inWords = (when: When): string => translated(momentInWords(when, dayOf(frame.now, frame.zone)));
  const at = await askInWords({
    title: l10n.t('Add Interview (1 of 3)'), prompt: l10n.t('When is it?'), placeHolder: l10n.t('tomorrow 2pm, next Tuesday at 14:30, Dec 3 10:00, yesterday 9:30'),
    read: text => readMomentInWords(text, frame), say: inWords,
    unclear: text => {
      const dated = contradictedMoment(text, frame);
      return dated ? l10n.t('The weekday and the date contradict each other: that day is {0}.', inWords({ ...dated, time: null })) : l10n.t('A day and a time, such as “tomorrow 2pm”.');
    },
  });
  const kind = at && await askKind();
  const people = kind === null ? null : await askPeople(application, l10n.t('Add Interview (3 of 3)'));
  return at && people ? { at, kind: kind!, people } : null;
}

/** Empty where it is not said. */
async function askKind(): Promise<string | null> {
  const kinds = ['phone', 'video', 'onsite', 'panel'].map((label): QuickPickItem => ({ label }));
  const [none, other] = [{ label: l10n.t('Not Said') }, { label: l10n.t('Another Kind…') }];
  const picked = await window.showQuickPick([...kinds, none, other], { title: l10n.t('Add Interview (2 of 3)'), placeHolder: l10n.t('What kind of interview?'), ignoreFocusOut: true });
  if (picked === other) return (await window.showInputBox({ title: l10n.t('Add Interview (2 of 3)'), prompt: l10n.t('What kind of interview?'), ignoreFocusOut: true }))?.trim() ?? null;
  return picked === none ? '' : picked?.label ?? null;
}
