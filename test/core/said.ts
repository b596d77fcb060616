// Whatever a view says as plain words: every message in it, however deep, rendered in one language.

import { english, inWords, type Message } from '../../src/core/base/message.ts';

/** The same shape with words in the place of messages. */
export type Said<T> = T extends Message ? string : T extends readonly (infer U)[] ? readonly Said<U>[] : T extends object ? { readonly [K in keyof T]: Said<T[K]> } : T;

const isMessage = (value: object): value is Message => 'template' in value && 'args' in value;

function said(value: unknown, render: (message: Message) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return render(value);
  return Array.isArray(value) ? value.map(one => said(one, render)) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one, render)]));
}

export const inEnglish = <T>(value: T): Said<T> => said(value, english) as Said<T>;

/** As the editor says it in another language; `lookUp` gives the template's own words there. */
export const inLanguage = (value: unknown, lookUp: (template: string) => string): unknown => said(value, message => inWords(message, (template, ...args) => lookUp(template).replace(/\{(\d+)\}/g, (_, index) => String(args[Number(index)]))));
