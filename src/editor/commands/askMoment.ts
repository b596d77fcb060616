// A box for days and times in words, which says while one types what is understood.

import { InputBoxValidationSeverity, window } from 'vscode';

interface Question<T> {
  readonly title: string;
  readonly prompt: string;
  readonly placeHolder: string;
  /** What the words say; null: nothing that can be taken. */
  readonly read: (text: string) => T | null;
  /** How it is said again, to be checked. */
  readonly say: (value: T) => string;
  /** Why a value is not taken; null where it is. */
  readonly refuse?: (value: T) => string | null;
  /** What to say of words that are not understood. */
  readonly unclear: (text: string) => string;
}

/** The value; null where the user gave up. */
export async function askInWords<T>({ title, prompt, placeHolder, read, say, refuse, unclear }: Question<T>): Promise<T | null> {
  const text = await window.showInputBox({
    title, prompt, placeHolder, ignoreFocusOut: true,
    validateInput: typed => {
      if (typed.trim() === '') return null;
      const value = read(typed.trim());
      const fault = value === null ? unclear(typed.trim()) : refuse?.(value) ?? null;
      return fault === null ? { message: say(value!), severity: InputBoxValidationSeverity.Info } : { message: fault, severity: InputBoxValidationSeverity.Error };
    },
  });
  return text === undefined || text.trim() === '' ? null : read(text.trim());
}
