// A new application: the text of its file, and a name for it that every file system takes.

import type { Day } from '../base/time.ts';
import { foldLetters } from '../model/people.ts';
import { scalar } from '../parse/yaml.ts';

export interface NewApplication {
  readonly company: string;
  readonly role: string;
  /** The posting; empty where there is none. */
  readonly url: string;
  /** The day of applying; null: not yet. */
  readonly applied: Day | null;
}

/** The whole text of a file, LF, ready to be filled. */
export function newApplication({ company, role, url, applied }: NewApplication): string {
  const heading = [company, role].filter(part => part !== '').join(', ');
  return ['---', `company: ${scalar(company)}`, `role: ${scalar(role)}`, ...(applied === null ? ['status: saved'] : ['status: applied', `applied: ${applied}`]), ...(url === '' ? [] : [`url: ${scalar(url)}`]), '---', '', `# ${heading.replace(/\s+/g, ' ')}`, '', '## Log', '', ''].join('\n');
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/;
/** File systems count bytes, 255 of them at most; some room is left for a number. */
const LONGEST = 80;
const MOST_BYTES = 200;

/**
 * `northwind-robotics-senior-controls-engineer.md`: letters and digits of any script, hyphens between, at most 80 characters and 200 bytes.
 * Never a path, never a name that a file system reserves; `application.md` where nothing is left.
 */
export function fileNameFor({ company, role }: Pick<NewApplication, 'company' | 'role'>): string {
  const words = foldLetters(`${company} ${role}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  const characters = [...words.join('-').normalize('NFC')].slice(0, LONGEST);
  while (new TextEncoder().encode(characters.join('')).length > MOST_BYTES) characters.pop();
  const name = characters.join('').replace(/-$/, '');
  return `${name === '' ? 'application' : RESERVED.test(name) ? `${name}-application` : name}.md`;
}
