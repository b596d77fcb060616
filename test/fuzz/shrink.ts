// Cuts a failing text down: as long as it fails in the same way, lines go, then stretches, then single characters.

/** The smallest text found that `fails` as the given one does. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let smallest = text;
  for (const split of [/(?<=\n)/, /(?<=\r)/, /(?<=[ \n\r])/, /(?<=.)/su]) {
    for (let before = Infinity; smallest.length < before;) {
      before = smallest.length;
      smallest = withoutParts(smallest.split(split), fails);
    }
  }
  return smallest;
}

/** Takes parts out, half of them at a time, then fewer. */
function withoutParts(parts: readonly string[], fails: (text: string) => boolean): string {
  let kept = [...parts];
  for (let size = kept.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < kept.length;) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fails(fewer.join(''))) kept = fewer; else at += size;
    }
  }
  return kept.join('');
}
