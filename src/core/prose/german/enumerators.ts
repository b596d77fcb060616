// German words that count reasons in running text.

/** In order: what introduces the first, the second, the third ... and the last. */
export const GERMAN_ENUMERATORS: readonly (readonly string[])[] = [
  ['erstens', 'zum einen', 'zunächst', 'einerseits'], ['zweitens', 'zum anderen', 'zum zweiten', 'andererseits'], ['drittens', 'zum dritten', 'schließlich', 'schliesslich', 'und letztens'], ['viertens', 'schließlich', 'schliesslich'], ['fünftens', 'schließlich', 'schliesslich'],
];
