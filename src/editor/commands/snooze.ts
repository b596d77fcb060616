// Snooze Application: nothing is due from its file before a day that the user chooses; or it wakes.

import { l10n, window, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import { addDays, dayAfterDecision, dayOf, momentInWords, nextWeekday, readDayInWords, removeKey, setKey, shortDay, type Application, type Day } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import type { Clock } from '../clock.ts';
import type { Documents } from '../documents.ts';
import type { FolderSettings } from '../settings.ts';
import { askInWords } from './askMoment.ts';
import { chooseFile, countOf, othersIn } from './choose.ts';
import { editFile } from './edit.ts';
import { registerCommand, say } from './register.ts';
import { translated } from '../words.ts';

type Frame = Parameters<typeof readDayInWords>[1];

/** Until a day, or not at all any more. */
type Until = { readonly day: Day | 'wake' };

/** Called on a row of the tree and all that are selected beside it, else on the application at hand; a second argument (`2026-11-30`, `in two weeks`, `wake`) is not asked for. */
export const registerSnooze = (applications: Applications, documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable => registerCommand(log, 'snooze', async (given, answered) => {
  const chosen = await chooseFile(given, l10n.t('Snooze Application'), applications, documents);
  if (!chosen) return;
  const { application, document: { uri } } = chosen;
  const { timeZone, dateOrder, calendar } = settings.of(uri);
  const frame: Frame = { now: clock.now(), zone: timeZone, dateOrder };
  const until = asUntil(answered, frame) ?? await choose(application, frame, dayAfterDecision(application, dayOf(frame.now, timeZone), calendar));
  if (!until) return;
  const { day } = until;
  const set = (file: Uri): Promise<boolean> => editFile(file, document => {
    const present = documents.read(document)?.application;
    const edit = present && (day === 'wake' ? removeKey(document.getText(), present, 'snooze') : setKey(document.getText(), present, 'snooze', day));
    return edit ? [edit] : null;
  });
  const done = await countOf([uri, ...othersIn(given, answered)], set);
  say(done === 0 ? l10n.t('Nothing was changed.') : day === 'wake' ? l10n.t('Awake again') : l10n.t('Snoozed until {0}', translated(shortDay(day))));
});

function asUntil(given: unknown, frame: Frame): Until | null {
  if (given === 'wake') return { day: 'wake' };
  const day = typeof given === 'string' ? readDayInWords(given, frame) : null;
  return day === null ? null : { day };
}

async function choose({ snooze }: Application, frame: Frame, decided: Day | null): Promise<Until | null> {
  const today = dayOf(frame.now, frame.zone);
  const on = (label: string, day: Day): { label: string; description: string; day: Day | 'wake' | null } => ({ label, description: translated(shortDay(day)), day });
  const picked = await window.showQuickPick([
    ...(snooze && snooze.value > today ? [{ label: l10n.t('Wake Now'), description: l10n.t('snoozed until {0}', translated(shortDay(snooze.value))), day: 'wake' as const }] : []),
    on(l10n.t('Tomorrow'), addDays(today, 1)), on(l10n.t('In 3 Days'), addDays(today, 3)), on(l10n.t('Next Monday'), nextWeekday(today, 1)), on(l10n.t('In a Week'), addDays(today, 7)),
    ...(decided ? [on(l10n.t('Until After the Decision'), decided)] : []),
    { label: l10n.t('Another Day…'), description: '', day: null },
  ], { title: l10n.t('Snooze Until') });
  if (!picked) return null;
  const day = picked.day ?? await askDay(frame, today);
  return day === null ? null : { day };
}

const askDay = (frame: Frame, today: Day): Promise<Day | null> => askInWords({
  title: l10n.t('Snooze Until'), prompt: l10n.t('Nothing is due from this application before that day.'), placeHolder: l10n.t('in two weeks, December 3, 2026-12-03'),
  read: text => readDayInWords(text, frame), say: day => translated(momentInWords({ day, time: null, offset: null }, today)),
  refuse: day => (day <= today ? l10n.t('That day is not ahead.') : null), unclear: () => l10n.t('A day, such as “in two weeks” or “December 3”.'),
});
