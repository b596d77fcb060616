// English words that count reasons in running text.

/** In order: what introduces the first, the second, the third ... and the last. */
export const ENGLISH_ENUMERATORS: readonly (readonly string[])[] = [
  ['first', 'firstly', 'first of all', 'first off', 'to begin with', 'for one', 'for one thing'], ['second', 'secondly', 'for another', 'then'], ['third', 'thirdly', 'finally', 'lastly', 'last'], ['fourth', 'fourthly', 'finally', 'lastly', 'last'], ['fifth', 'fifthly', 'finally', 'lastly', 'last'],
];
