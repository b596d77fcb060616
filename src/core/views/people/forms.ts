// The ways in which a text may write the names of a file's people.

import type { Application } from '../../model/application.ts';
import { nameTokens } from '../../model/people.ts';
import { namesOf } from '../../rules/names/mentions.ts';

/** The ways to write names, by their folded words: with whom each fits, and whether it says the whole name. */
export type Forms = ReadonlyMap<string, ReadonlyMap<number, boolean>>;

/** Nobody's name has more words. */
export const LONGEST = 8;

/** Whole names, their first and last words, the first with the last, and either as a letter beside the other. */
export function formsOf(application: Application): Forms {
  const forms = new Map<string, Map<number, boolean>>();
  const add = (words: readonly string[], person: number, whole: boolean): void => {
    const form = words.join(' ');
    const own = forms.get(form) ?? forms.set(form, new Map()).get(form)!;
    own.set(person, own.get(person) === true || whole);
  };
  application.people.forEach(({ name, email }, person) => {
    for (const written of new Set([...namesOf(application, person), ...(name === email ? [] : [name])])) {
      const words = nameTokens(written).slice(0, LONGEST);
      if (words.length === 0) continue;
      add(words, person, words.length > 1);
      for (let length = 1; length < words.length; length++) {
        const tail = words.slice(-length);
        add(words.slice(0, length), person, false);
        add(tail, person, false);
        if (length < words.length - 1) add([words[0]!, ...tail], person, false);
        add([words[0]![0]!, ...tail], person, false);
      }
      if (words.length > 1) add([words[0]!, words[words.length - 1]![0]!], person, false);
    }
  });
  return forms;
}
