// Text in snippet syntax: facts escaped, tab stops numbered in the order in which they are met.

/** Text as it stands, safe inside a snippet. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Marks a tab stop with its default text; `numbered` puts the numbers in. */
export const stop = (text: string): string => `\${?:${escaped(text)}}`;

/** Numbers the tab stops from 1. */
export function numbered(template: string): string {
  let next = 1;
  return template.replace(/\$\{\?:/g, () => `\${${next++}:`);
}

/** What a snippet reads like before anybody has typed: every tab stop as its default. */
export const withDefaults = (snippet: string): string => snippet.replace(/\$\{\d+:((?:\\.|[^$}\\])*)\}|\\([\\$}])/g, (_, text: string | undefined, escape: string | undefined) => (text === undefined ? escape! : text.replace(/\\([\\$}])/g, '$1')));
