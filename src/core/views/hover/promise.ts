// A promise of the user's own letter: the days that it means.

import { promisesIn } from '../promises.ts';
import { firstHere, type Look } from './part.ts';

export const promiseAt: Look = (kase, here) => {
  const note = kase.application.notes.find(({ direction, letter }) => direction !== 'received' && here(letter));
  return note ? firstHere(promisesIn(note, kase), here) : null;
};
