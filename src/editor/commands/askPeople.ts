// Whom one meets: any number of people of the file are ticked or typed, and names that are new to it are typed.

import { l10n, window, type QuickPickItem } from 'vscode';
import { namesBetweenCommas, typedNames, type Application } from '../../core/index.ts';
import { answerOf } from './pickFrom.ts';

interface PersonItem extends QuickPickItem {
  readonly name: string;
}
/** Those who are picked by name, and whether others are to be asked for. */
interface Picked {
  readonly names: readonly string[];
  readonly others: boolean;
}

/** Names; none is an answer too. Null where the user gave up. */
export async function askPeople({ people }: Application, title: string): Promise<readonly string[] | null> {
  const picked = people.length === 0 ? { names: [], others: true } : await pick(people.map(({ name, title: role }) => ({ label: name, description: role ?? '', name })), title);
  if (!picked?.others) return picked && picked.names;
  const typed = await window.showInputBox({ title, prompt: l10n.t('With whom? Commas between names; may stay empty.'), placeHolder: l10n.t('Priya Raman, Tom Okafor'), ignoreFocusOut: true });
  return typed === undefined ? null : [...picked.names, ...namesBetweenCommas(typed)];
}

/** VS Code's simple list drops words that are none of its items: here each name in the box is an item, ticked as long as it stands there. */
function pick(people: readonly PersonItem[], title: string): Promise<Picked | null> {
  const picker = window.createQuickPick<PersonItem>();
  const other: PersonItem = { label: l10n.t('Somebody Else…'), name: '' };
  const names = people.map(({ name }) => name);
  picker.title = title;
  picker.placeholder = l10n.t('With whom? Tick names or type them, with commas between; none is an answer too.');
  picker.canSelectMany = true;
  picker.ignoreFocusOut = true;
  picker.items = [...people, other];
  let fresh: readonly string[] = [];
  /** Known names that stand in the box and were not ticked before: words that go take their ticks along. */
  let byBox: readonly string[] = [];
  const ticked = (): readonly string[] => picker.selectedItems.map(({ name }) => name).filter(name => !fresh.includes(name));
  const byHand = (): readonly string[] => ticked().filter(name => !byBox.includes(name));
  picker.onDidChangeValue(value => {
    const kept = byHand();
    const typed = typedNames(value, names, kept);
    fresh = typed.fresh;
    byBox = typed.known.filter(name => !kept.includes(name));
    show(kept);
  });
  // Words that had looked for somebody who is ticked now are no name.
  picker.onDidChangeSelection(() => {
    const left = typedNames(picker.value, names, byHand()).fresh;
    if (left.length === fresh.length) return;
    const now = ticked();
    fresh = left;
    show(now);
  });
  const show = (kept: readonly string[]): void => {
    const items = [...fresh.map((name): PersonItem => ({ label: l10n.t('{0} (new)', name), alwaysShow: true, name })), ...people.map(item => ({ ...item, alwaysShow: byBox.includes(item.name) })), other];
    picker.items = items;
    picker.selectedItems = items.filter(({ name }) => [...fresh, ...byBox, ...kept].includes(name));
  };
  // What the box says counts, though Enter may come before its ticks are there.
  return answerOf(picker, () => {
    const typed = typedNames(picker.value, names, ticked());
    return { names: [...new Set([...ticked(), ...typed.known, ...typed.fresh])].filter(name => name !== ''), others: ticked().includes('') };
  });
}
