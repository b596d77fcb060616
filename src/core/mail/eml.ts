// A mail as a draft in a file (.eml): RFC 5322 with both plain text and HTML (RFC 2045 to 2047), which mail programs open for sending.

import { wellFormed, type Address, type Mail } from './mail.ts';

/** In quoted-printable no `=` is followed by `_`: this stands in no text. */
const BOUNDARY = '=_job-follow-up_draft';
const LONGEST_LINE = 76;
const LONGEST_WORD = 75;

/** The whole file, CRLF, ASCII but for addresses that are not. `X-Unsent` makes a draft of it in programs that know it; it has no date, for it was not sent. */
export function emlOf({ to, cc, subject, text, html }: Mail): string {
  return [
    ...(to.length > 0 ? [`To: ${addresses(to)}`] : []),
    ...(cc.length > 0 ? [`Cc: ${addresses(cc)}`] : []),
    `Subject: ${words(subject, 'Subject: '.length)}`,
    'X-Unsent: 1', 'MIME-Version: 1.0', `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`, '',
    ...part('text/plain', text),
    ...part('text/html', `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n${html}\n</body>\n</html>`),
    `--${BOUNDARY}--`, '',
  ].join('\r\n');
}

const part = (type: string, content: string): string[] => [`--${BOUNDARY}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(content)];

/** A folded line for each. */
const addresses = (list: readonly Address[]): string => list.map(({ name, email }) => (name === '' ? email : `${phrase(name)}<${email}>`)).join(',\r\n ');

/** A name with what parts it from its address: in quotes where ASCII does. */
const phrase = (name: string): string => (isPlain(name) && name.length <= 60 ? `"${name.replace(/["\\]/g, '\\$&')}" ` : `${encodedWords(name, 'Cc: '.length)}\r\n `);

/** What is said in a header: as it is where it fits on one line and in ASCII. */
const words = (text: string, before: number): string => (isPlain(text) && text.length <= LONGEST_LINE - before ? text : encodedWords(text, before));

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text) && !text.includes('=?');

const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(wellFormed(text))];
const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Encoded words (RFC 2047) on folded lines, none longer than 75 characters, no character cut in two. */
function encodedWords(text: string, before: number): string {
  const lines: string[] = [''];
  const room = (): number => LONGEST_WORD - '=?UTF-8?Q??='.length - (lines.length === 1 ? before : 1);
  for (const character of text) {
    const code = /[A-Za-z0-9]/.test(character) ? character : character === ' ' ? '_' : bytesOf(character).map(hex).join('');
    if (lines[lines.length - 1]!.length + code.length > room()) lines.push('');
    lines[lines.length - 1] += code;
  }
  return lines.map(line => `=?UTF-8?Q?${line}?=`).join('\r\n ');
}

/** Quoted-printable (RFC 2045) of a text with `\n`: lines of at most 76 characters with CRLF, none ending in white space. */
function quotedPrintable(text: string): string {
  return text.split('\n').map(line => {
    const lines: string[] = [''];
    const characters = [...line];
    characters.forEach((character, index) => {
      const last = index === characters.length - 1;
      const plain = /^[!-<>-~]$/.test(character) || (/^[ \t]$/.test(character) && !last);
      const code = plain ? character : bytesOf(character).map(hex).join('');
      if (lines[lines.length - 1]!.length + code.length > LONGEST_LINE - 1) lines.push('');
      lines[lines.length - 1] += code;
    });
    return lines.join('=\r\n');
  }).join('\r\n');
}
