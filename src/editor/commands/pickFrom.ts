// A choice among a few values of which one holds at present: it begins there, which VS Code's simple list can't do.

import { window, type QuickPick, type QuickPickItem } from 'vscode';

/** Null where the user thought better of it. Words are looked for in the details too. */
export function pickFrom<T extends QuickPickItem>(title: string, items: readonly T[], present: T | undefined): Promise<T | null> {
  const picker = window.createQuickPick<T>();
  picker.title = title;
  picker.matchOnDetail = true;
  picker.items = items;
  if (present) picker.activeItems = [present];
  return answerOf(picker, () => picker.selectedItems[0] ?? null);
}

/** Shows a list, and asks `answer` what was chosen once it is taken; null where the user thought better of it. */
export function answerOf<T extends QuickPickItem, A>(picker: QuickPick<T>, answer: () => A): Promise<A | null> {
  return new Promise(resolve => {
    picker.onDidAccept(() => {
      resolve(answer());
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(null);
      picker.dispose();
    });
    picker.show();
  });
}
