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
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * `northwind-robotics-senior-controls-engineer.md`: letters and digits of any script, hyphens between, at most 80 characters.
 * Never a path, never a name that a file system reserves; `application.md` where nothing is left.
 */
export function fileNameFor({ company, role }: Pick<NewApplication, 'company' | 'role'>): string {
  const words = foldLetters(`${company} ${role}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = [...words.join('-')].slice(0, 80).join('').replace(/-$/, '');
  return `${name === '' ? 'application' : RESERVED.test(name) ? `${name}-application` : name}.md`;
}
