// What can be opened from an application besides what Markdown and the editor link themselves: mail addresses, telephone numbers, a posting without https://.

import { spanOf, textAt, trimmed, type Located, type Span } from '../base/text.ts';
import type { Application, ReadFile } from '../model/application.ts';
import { foldKey } from '../parse/keys.ts';
import { writtenScalars } from '../parse/scalars.ts';
import { phonesIn } from '../prose/phone.ts';
import { visibleBody } from './visible.ts';

export type LinkKind = 'mail' | 'phone' | 'posting';

export interface Link {
  readonly kind: LinkKind;
  readonly span: Span;
  /** Always `mailto:`, `tel:` or `https:`, with nothing in it but an address, digits, or the posting's own address. */
  readonly target: string;
}

/** In the order of the text; none in what can't be read. What is in code, or might mean more than an address, makes no link. */
export function linksIn({ text, application }: Pick<ReadFile, 'text' | 'application'>): readonly Link[] {
  if (!application) return [];
  const body = visibleBody(text, application);
  const numbers = [...phonesIn(body)].filter(({ value, span }) => isSurelyPhone(value, body.slice(Math.max(0, span.start - 16), span.start)));
  return [...inPosting(application), ...inContacts(text, application), ...addressesIn(body, 0).map(mailTo), ...numbers.map(telephone)].sort((a, b) => a.span.start - b.span.start);
}

const mailTo = ({ value, span }: Located<string>): Link => ({ kind: 'mail', span, target: `mailto:${encodeURI(value)}` });

/** Digits alone; the `(0)` that nobody dials from abroad is left out. */
const telephone = ({ value, span }: Located<string>): Link => {
  const abroad = /^\(?\+/.test(value);
  return { kind: 'phone', span, target: `tel:${abroad ? '+' : ''}${(abroad ? value.replace('(0)', '') : value).replace(/\D/g, '')}` };
};

/** The editor itself links `https://…`; a posting written `www.acme.example/jobs/7` it doesn't. */
function inPosting({ url }: Application): readonly Link[] {
  if (!url || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\w./?=&%#~+,:@!$-]*)?$/i.test(url.value)) return [];
  return [{ kind: 'posting', span: url.span, target: `https://${url.value}` }];
}

/** Of `contacts`, and of the people whom an interview names: an address anywhere in a text, a number where nothing else stands. */
function inContacts(text: string, { frontmatter, contacts }: Application): readonly Link[] {
  const known = frontmatter.keys.filter(({ key, counts }) => counts && (key === 'contacts' || key === 'interviews'));
  const scalars = writtenScalars(text, frontmatter).filter(({ span }) => known.some(({ valueSpan }) => valueSpan.start <= span.start && span.end <= valueSpan.end));
  const numbers = new Set(contacts.flatMap(({ phone }) => phone ?? []));
  return scalars.flatMap(({ span, key }): readonly Link[] => {
    const inner = withoutQuotes(text, span);
    const written = textAt(text, inner);
    const addresses = addressesIn(written, inner.start);
    if (key !== null && foldKey(key) === 'email') return addresses.filter(({ value }) => value === written.replace(/^mailto:/i, '')).map(mailTo);
    const number = numbers.has(written) ? phonesIn(written).next().value : undefined;
    return [...addresses.map(mailTo), ...(number?.value === written ? [telephone({ value: written, span: inner })] : [])];
  });
}

function withoutQuotes(text: string, span: Span): Span {
  const quoted = /^["']/.test(text[span.start]!) && span.end - span.start > 1;
  return trimmed(text, quoted ? spanOf(span.start + 1, span.end - 1) : span);
}

/** What an address may be part of: anything but white space and the marks around addresses. */
const RUN = /[^\s<>(),;:"[\]{}|]+/g;
/** Letters of any language, but nothing that a mail program could take for more than an address: `?cc=`, `%0A`. */
const ADDRESS = /^[\p{L}\p{N}][\p{L}\p{N}._+'’-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const LONGEST_ADDRESS = 254;

/** The mail addresses of a text that stands at `offset`. */
function addressesIn(text: string, offset: number): readonly Located<string>[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }): Located<string>[] => {
    if (run.length > LONGEST_ADDRESS || !run.includes('@')) return [];
    const start = run.search(/[^*_~'’`.!]/);
    const value = run.slice(start).replace(/[*_~'’`.!?…]{1,8}$/, '');
    const before = text.slice(Math.max(0, index + start - 8), index + start);
    if (!ADDRESS.test(value) || (/\w:$/.test(before) && !/\bmailto:$/i.test(before))) return [];
    return [{ value, span: spanOf(offset + index + start, offset + index + start + value.length) }];
  });
}

/** Groups of digits are numbers of many things: in running text one with a prefix (`+49`, `0161`, `(503)`), three groups as in America, or a word that says what it is. */
const isSurelyPhone = (number: string, before: string): boolean => /^(?:\(?\+|0\d|\(\d{2,5}\)[ -]?\d)/.test(number) || /^\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(number) || /\b(?:tel|phone|mobile|cell|call|number|telefon|handy|nummer)\W{0,4}$/i.test(before);
