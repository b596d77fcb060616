// A mail as a `mailto:` link (RFC 6068), which every mail program opens as a draft.

import { wellFormed, type Mail } from './mail.ts';

/** Windows hands on no longer command line than some 2,000 characters, and old browsers no longer address. */
const LONGEST = 2000;

/** The link; null where it would be longer than mail programs take. It is encoded: nothing in it is to be encoded again. */
export function mailtoOf({ to, cc, subject, text }: Mail): string | null {
  const fields = [
    ...(cc.length > 0 ? [`cc=${cc.map(({ email }) => encodedAddress(email)).join(',')}`] : []),
    ...(subject === '' ? [] : [`subject=${encoded(subject)}`]),
    ...(text === '' ? [] : [`body=${encoded(text.replaceAll('\n', '\r\n'))}`]),
  ];
  const link = `mailto:${to.map(({ email }) => encodedAddress(email)).join(',')}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
  return link.length > LONGEST ? null : link;
}

/** UTF-8 in percent signs: `%20` for a space, never `+`; quotes and brackets too, which some programs take for the end of a link. */
const encoded = (text: string): string => encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const encodedAddress = (email: string): string => encoded(email).replace('%40', '@');
