// Answers that are remembered by the text that was asked about: an edit leaves most texts of a file as they were.

/**
 * The same function, remembering what it answered of the last texts, at least `most` and at most twice as many. What it
 * answers may depend on the text alone, and nobody may change it.
 */
export function remembering<T extends object | null>(most: number, answer: (text: string) => T): (text: string) => T {
  let [latest, before] = [new Map<string, T>(), new Map<string, T>()];
  return text => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const old = before.get(text);
    const found = old !== undefined ? old : answer(text);
    if (latest.size >= most) [latest, before] = [new Map<string, T>(), latest];
    latest.set(text, found);
    return found;
  };
}
