// A short sum of a text, by which a changed one is known: against accidents, not against people.

/** Digits of a sum. */
export const SUM_LENGTH = 8;

/** FNV-1a, 32 bits, over UTF-16 code units, in hexadecimal digits. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(16).padStart(SUM_LENGTH, '0');
}
