// Where a fault of the frontmatter as a whole is shown, and the fix that adds a key which is missing.

import { say } from '../../base/message.ts';
import { spanOf, textAt, type Span } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import type { Case } from '../../due/item.ts';
import type { Fix } from '../rule.ts';
import { isNothing } from '../../parse/scalars.ts';
import { setKey } from './frontmatter.ts';

/** The key, where it stands without a value; else the fence that opens the frontmatter. */
export function placeOfKey(text: string, { frontmatter }: Application, key: string): Span {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return frontmatter.keys.find(known => known.key === key && known.counts)?.written.span ?? spanOf(start, start + 3);
}

/** Adds a key with a place to type its value in; `placeholder` needs no quotes in YAML. None where a value stands that only the user understands. */
export function askForKey({ file, application }: Case, key: string, placeholder: string): Fix[] {
  const known = application.frontmatter.keys.find(other => other.key === key && other.counts);
  if (known && !isNothing(textAt(file.text, known.valueSpan))) return [];
  const edit = setKey(file.text, application, key, placeholder);
  return [{ title: say`Add the ${key}`, edits: [{ ...edit, newText: edit.newText.replace(placeholder, `\${1:${placeholder}}`), snippet: true }], begins: true }];
}
