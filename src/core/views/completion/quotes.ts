// Quotes of YAML on one line.

/** Where the quotes that open at `open` close. Doubled single quotes and escaped double ones close nothing; -1 where none does. */
export function closingQuote(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length && !/[\r\n]/.test(text[at]!); at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}
