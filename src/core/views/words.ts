// Words of a file as a sentence or a line of the editor takes them up.

/** A word of the user's, beginning a line. */
export const capital = (words: string): string => words.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** At most so many characters of one line, cut between words where it can be. */
export function shortened(words: string, most: number): string {
  const line = oneLine(words);
  if (line.length <= most) return line;
  const gap = line.lastIndexOf(' ', most);
  return `${line.slice(0, gap > 0 ? gap : most)}…`;
}
