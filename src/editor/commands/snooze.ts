// Snooze Application: nothing is due from its file before a day that the user chooses.

import { window, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import { addDays, dayOf, nextWeekday, parseDay, setKey, shortDay, type Day } from '../../core/index.ts';
import type { Clock } from '../clock.ts';
import { isOurs, type Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import type { FolderSettings } from '../settings.ts';
import { applicationIn, chooseApplication, rowIn } from './choose.ts';
import { editFile } from './edit.ts';
import { registerCommand, say } from './register.ts';

/** Called on a row of a tree, else on the application at hand; a day (`2026-11-30`) as second argument is not asked for. */
export const registerSnooze = (list: DueList, documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable => registerCommand(log, 'snooze', async (given, until) => {
  const uri = (rowIn(given) ?? applicationIn(given))?.uri ?? atHand(documents) ?? await chosen(list);
  if (!uri) return;
  const today = dayOf(clock.now(), settings.of(uri).timeZone);
  const day = (typeof until === 'string' ? parseDay(until) : null) ?? await chooseDay(today);
  if (!day) return;
  const done = await editFile(uri, document => {
    const application = documents.read(document)?.application;
    return application ? [setKey(document.getText(), application, 'snooze', day)] : null;
  });
  say(done ? `Snoozed until ${shortDay(day)}` : 'This application can’t be read.');
});

function atHand(documents: Documents): Uri | null {
  const document = window.activeTextEditor?.document;
  return document && isOurs(document) && documents.read(document)?.application ? document.uri : null;
}

async function chosen(list: DueList): Promise<Uri | null> {
  await list.settled();
  if (list.current.rows.length > 0) return chooseApplication(list.current.rows, 'Snooze Application');
  say('Nothing is due.');
  return null;
}

async function chooseDay(today: Day): Promise<Day | null> {
  const on = (label: string, day: Day): { label: string; description: string; day: Day | null } => ({ label, description: shortDay(day), day });
  const picked = await window.showQuickPick([
    on('Tomorrow', addDays(today, 1)), on('In 3 days', addDays(today, 3)), on('Next Monday', nextWeekday(today, 1)), on('In a week', addDays(today, 7)),
    { label: 'Another day…', description: '', day: null },
  ], { title: 'Snooze Until' });
  if (!picked) return null;
  return picked.day ?? parseDay(await window.showInputBox({
    title: 'Snooze Until', prompt: 'Nothing is due from this application before that day.', value: addDays(today, 14), valueSelection: [0, 10], placeHolder: 'YYYY-MM-DD',
    validateInput: text => { const day = parseDay(text.trim()); return day === null ? 'A day looks like 2026-11-30.' : day <= today ? 'That day is not ahead.' : null; },
  }).then(text => text?.trim() ?? ''));
}
