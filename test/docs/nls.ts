// The manifest's words: where they stand in it, how they move into package.nls.json, and the manifest as a reader of English sees it.

import { asJson, fresh, readJson, update } from './fresh.ts';
import { configuration } from './settings.ts';

/** Words by key, as package.nls.json holds them. */
export type Words = Readonly<Record<string, string>>;
export type Manifest = Readonly<Record<string, unknown>> & { readonly displayName: string; readonly description: string; readonly contributes: Readonly<Record<string, unknown>> };

const TEXTS = new Set(['title', 'shortTitle', 'label', 'displayName', 'description', 'markdownDescription', 'userDescription', 'contents', 'altText', 'patternErrorMessage', 'errorMessage', 'deprecationMessage', 'markdownDeprecationMessage']);
const LISTS_OF_TEXTS = new Set(['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels']);
/** Values, whatever they look like. */
const NO_TEXTS = new Set(['default', 'enum', 'examples', 'category', 'when', 'enablement', 'command', 'menus', 'keybindings']);

/** Words that become Markdown keep their keys. */
const AS_PLAIN: Readonly<Record<string, string>> = { markdownDescription: 'description', markdownEnumDescriptions: 'enumDescriptions', markdownDeprecationMessage: 'deprecationMessage' };

type Change = (text: string, place: string) => string;
type Inner = Readonly<Record<string, unknown>>;

/** The manifest with every text that a person reads changed; `place` is the key that belongs there. The product's name is the same in every language. */
export function mapTexts(manifest: Manifest, change: Change): Manifest {
  const changed: Change = (text, place) => (text === manifest.displayName ? text : change(text, place));
  const visit = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, nameOf(item, index)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visitEntry(value as Inner, name, inner, path)]));
  };
  const visitEntry = (owner: Inner, name: string, inner: unknown, path: readonly string[]): unknown => {
    if (typeof inner === 'string' && (TEXTS.has(name) || (name === 'name' && path[0] === 'views'))) return changed(inner, placeOf([...path, name]));
    if (LISTS_OF_TEXTS.has(name)) return (inner as readonly string[]).map((text, index) => changed(text, placeOf([...path, name, String((owner.enum as readonly unknown[])[index])])));
    return NO_TEXTS.has(name) && path.at(-1) !== 'properties' ? inner : visit(inner, [...path, name]);
  };
  return { ...manifest, description: changed(manifest.description, 'description'), contributes: visit(manifest.contributes, []) as Inner };
}

function nameOf(item: unknown, index: number): string {
  const { command, id, view } = (typeof item === 'object' && item !== null ? item : {}) as Inner;
  return [command, id, view].find(name => typeof name === 'string') as string | undefined ?? String(index);
}

/** `commands.refresh.title`; a setting's place doesn't tell its group, which may change. */
const placeOf = (path: readonly string[]): string => (path[0] === 'configuration' && path[2] === 'properties' ? ['settings', ...path.slice(3)] : path)
  .map(part => AS_PLAIN[part] ?? part.replace(/^jobFollowUp\.?/, '')).filter(part => part !== '' && part !== 'properties').join('.');

/** Null for a plain text. */
export const keyIn = (text: string): string | null => /^%([^%\s]+)%$/.exec(text)?.[1] ?? null;

/** Plain English moved out of the manifest, under keys made of its places; what stood there before stays as it is, words that nobody uses are dropped. */
export function moveTexts(manifest: Manifest, words: Words): { readonly manifest: Manifest; readonly words: Words } {
  const taken = new Set<string>();
  mapTexts(manifest, text => { taken.add(keyIn(text) ?? ''); return text; });
  const moved: Record<string, string> = {};
  const made = mapTexts(manifest, (text, place) => {
    const key = keyIn(text) ?? freeKey(place, taken);
    taken.add(key);
    moved[key] = keyIn(text) === null ? text : words[key] ?? '';
    return `%${key}%`;
  });
  return { manifest: made, words: moved };
}

function freeKey(place: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const key = number === 1 ? place : `${place}.${number}`;
    if (!taken.has(key)) return key;
  }
}

/** With the words put in, as a person sees it. */
export const inWords = (manifest: Manifest, words: Words): Manifest => mapTexts(manifest, text => words[keyIn(text) ?? ''] ?? text);

export const readWords = (language?: string): Words => readJson<Words>(language ? `package.nls.${language}.json` : 'package.nls.json');

/** The manifest of package.json in English. */
export const englishManifest = <T = Manifest>(): T => inWords(readJson<Manifest>('package.json'), readWords()) as T;

/** Holds package.json against the settings' table, and the files of words against package.json. UPDATE=1 rewrites them; only translating is left to a person. */
export function freshManifest(): void {
  const manifest = readJson<Manifest>('package.json');
  const made = moveTexts({ ...manifest, contributes: { ...manifest.contributes, configuration: configuration() } }, readWords());
  const keys = Object.keys(made.words);
  if (update) for (const [key, text] of Object.entries(readWords())) if (made.words[key] !== undefined && made.words[key] !== text) console.log(`New English, look at the German of ${key}: ${made.words[key]}`);
  fresh('package.json', () => asJson(made.manifest));
  fresh('package.nls.json', () => asJson(made.words));
  fresh('package.nls.de.json', now => {
    const german = JSON.parse(now || '{}') as Words;
    return asJson(Object.fromEntries(keys.filter(key => key in german).map(key => [key, german[key]])));
  });
}
