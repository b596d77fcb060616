// A plugin of markdown-it that shows the frontmatter of an application and the headers of its notes as cards. Any other text renders as it did before.

import { headerLines, type Card, type Message, type PreviewCards, type ReadFile } from '../core/index.ts';
import { blocksOf, cutOut } from './blocks.ts';
import type { CoreState, MarkdownIt, Token } from './markdownIt.ts';

export interface Source {
  /** Reads a text. */
  readonly read: (text: string) => ReadFile;
  /** The cards at this moment; `env` is what the preview tells of the document. */
  readonly cards: (file: ReadFile, env: unknown) => PreviewCards | null;
  /** Has the user asked to see the frontmatter itself? */
  readonly keepsFrontmatter: (env: unknown) => boolean;
  /** Puts what a card says into the language of the editor. */
  readonly translated: (message: Message) => string;
  readonly failed: (error: unknown) => void;
}

/** What a token of ours stands for: a note by its index, or the application, and the tokens whose place it took. */
interface Place {
  readonly file: ReadFile;
  readonly note: number | null;
  readonly instead: readonly Token[];
}

const NAME = 'job_follow_up_card';
/** VS Code's own token, the first of a text. */
const FRONTMATTER = 'front_matter';

/** Adds the plugin. A fault of ours leaves the tokens as they were. */
export function showCards<T extends MarkdownIt>(md: T, source: Source): T {
  const places = new WeakMap<Token, Place>();
  const cardsFor = oncePerRendering(source);
  md.core.ruler.push(NAME, state => {
    try {
      state.tokens = withCards(state, source.read(state.src), places);
    } catch (error) {
      source.failed(error);
    }
  });
  md.renderer.rules[NAME] = (tokens, index, options, env, self) => {
    const token = tokens[index]!;
    const place = places.get(token);
    try {
      const cards = place && cardsFor(place.file, env);
      const card = cards && (place.note === null ? cards.application : cards.notes[place.note]);
      if (card) return htmlOf(card, self.renderAttrs(token), message => md.utils.escapeHtml(source.translated(message)), md.utils) + (place.note === null && source.keepsFrontmatter(env) ? self.render(place.instead, options, env) : '');
    } catch (error) {
      source.failed(error);
    }
    return place ? self.render(place.instead, options, env) : '';
  };
  return md;
}

/** The cards are told when a page is drawn, not when its text is read: VS Code keeps the tokens of a text, and days pass. */
function oncePerRendering(source: Source): Source['cards'] {
  const known = new WeakMap<object, { readonly file: ReadFile; readonly cards: PreviewCards | null }>();
  return (file, env) => {
    if (typeof env !== 'object' || env === null) return source.cards(file, env);
    const before = known.get(env);
    if (before?.file === file) return before.cards;
    const cards = source.cards(file, env);
    known.set(env, { file, cards });
    return cards;
  };
}

/** The same tokens, with a card in the place of the frontmatter, which newer versions of VS Code show as a table, and one in the place of each header. */
function withCards(state: CoreState, file: ReadFile, places: WeakMap<Token, Place>): Token[] {
  const headers = headerLines(file);
  const { tokens } = state;
  if (!headers) return tokens;
  const blocks = blocksOf(state.src, tokens);
  const card = (from: number, to: number, place: Place): Token => {
    const token = new state.Token(NAME, 'div', 0);
    token.map = [from, to];
    token.block = true;
    token.attrJoin('class', 'job-follow-up-card');
    places.set(token, place);
    return token;
  };
  let taken = tokens[0]?.type === FRONTMATTER ? 1 : 0;
  const parts: (readonly Token[])[] = [[card(0, 1, { file, note: null, instead: tokens.slice(0, taken) })]];
  for (const [note, header] of headers.entries()) {
    const cut = cutOut(tokens, blocks, header);
    if (!cut || cut.start < taken) continue;
    parts.push(tokens.slice(taken, cut.start), [card(header.from, header.to, { file, note, instead: cut.lines })], cut.rest);
    taken = cut.end;
  }
  return [...parts, tokens.slice(taken)].flat();
}

/** Nothing of a value is taken for markup, be it Markdown or HTML. */
function htmlOf({ badges, fields }: Card, attributes: string, said: (message: Message) => string, { escapeHtml }: MarkdownIt['utils']): string {
  const shown = badges.map(({ words, urgency }) => `<li class="job-follow-up-badge${urgency === 'overdue' || urgency === 'today' ? ` job-follow-up-${urgency}` : ''}">${said(words)}</li>`);
  const list = fields.map(({ name, value }) => `<div><dt>${said(name)}</dt><dd>${escapeHtml(value)}</dd></div>`);
  const part = (tag: string, items: readonly string[]): string => (items.length > 0 ? `<${tag}>${items.join('')}</${tag}>` : '');
  return `<div${attributes}>${part('ul', shown)}${part('dl', list)}</div>\n`;
}
