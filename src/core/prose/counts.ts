// Small numbers as people type them: digits, and English and German words.

const NUMBER_WORDS: readonly string[] = ['', ' a an one ein eine einer einem ', ' two zwei ', ' three drei ', ' four vier ', ' five fünf ', ' six sechs ', ' seven sieben ', ' eight acht ', ' nine neun ', ' ten zehn '];

/** "3", "three", "drei", "einer"; null for any other word, and for more digits than three. */
export function countNamed(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const count = NUMBER_WORDS.findIndex(words => words.includes(` ${word.toLowerCase()} `));
  return count < 0 ? null : count;
}
