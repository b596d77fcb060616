// What is said to the user: an English template with places, and what fills them. It becomes words where it is shown, in the language there.

/** Text of the user or of a file, a number, or a message that becomes words of its own first. */
export type Filling = string | number | Message;

export interface Message {
  /** In English, `{0}`, `{1}` standing for the arguments; no other braces: one that is meant literally stands in an argument. */
  readonly template: string;
  readonly args: readonly Filling[];
}

/** Puts a template into another language, and what is given into its places. */
export type Translate = (template: string, ...args: (string | number)[]) => string;

const templates = new WeakMap<TemplateStringsArray, string>();

/** A message as one writes it: say`You promised ${name} to write by ${day}.` Each plural has a template of its own. */
export function say(texts: TemplateStringsArray, ...args: readonly Filling[]): Message {
  let template = templates.get(texts);
  if (template === undefined) templates.set(texts, template = texts.reduce((before, text, index) => `${before}{${index - 1}}${text}`));
  return { template, args };
}

/** Text that is the same in every language: the user's own words, a name, a value of the format. */
export const verbatim = (text: string): Message => ({ template: '{0}', args: [text] });

/** Parts one after the other with `separator`, which has no words, between them. Those that say nothing (null, '') are left out. */
export function joined(parts: readonly (Filling | null)[], separator: string): Message {
  const args = parts.filter((part): part is Filling => part !== null && part !== '');
  const [only] = args;
  return args.length === 1 && typeof only === 'object' ? only : { template: args.map((_, index) => `{${index}}`).join(separator), args };
}

/** The message in another language, the innermost words first. A template without words is the same in all of them, and isn't asked for. */
export function inWords({ template, args }: Message, translate: Translate): string {
  const filled = args.map(arg => (typeof arg === 'object' ? inWords(arg, translate) : arg));
  return /\p{L}/u.test(template) ? translate(template, ...filled) : fill(template, ...filled);
}

/** The message as it was written. */
export const english = (message: Message): string => inWords(message, fill);

/** What is given may hold braces itself: they stay. */
const fill: Translate = (template, ...args) => template.replace(/\{(\d+)\}/g, (_, index) => String(args[Number(index)]));
