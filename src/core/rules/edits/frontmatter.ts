// Edits of the frontmatter: a value set in its place, a key added at the end, with everything else untouched.

import { insertion, lineEnding, textAt, type Span, type TextEdit } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import { scalar } from '../../parse/yaml.ts';

/** A text in the place of a scalar, quoted as the one that stands there is, or where YAML needs it. */
export function replaceScalar(text: string, span: Span, value: string): TextEdit {
  const written = textAt(text, span);
  if (written.startsWith('"') && written.endsWith('"') && written.length > 1) return { span, newText: JSON.stringify(value) };
  if (written.startsWith("'") && written.endsWith("'") && written.length > 1) return { span, newText: `'${value.replace(/'/g, "''")}'` };
  return { span, newText: scalar(value) };
}

/** Sets a key of the frontmatter: its value where the key stands (whatever its spelling), else a line before the closing fence. */
export function setKey(text: string, { frontmatter }: Pick<Application, 'frontmatter'>, key: string, value: string): TextEdit {
  const known = frontmatter.keys.find(other => other.key === key && other.counts);
  if (!known) return insertion(frontmatter.inner.end, `${key}: ${scalar(value)}${lineEnding(text)}`);
  if (known.valueSpan.start < known.valueSpan.end) return replaceScalar(text, known.valueSpan, value);
  const colon = text.indexOf(':', known.written.span.end) + 1;
  return insertion(colon, `${/^[ \t]/.test(text.slice(colon)) ? '' : ' '}${scalar(value)}`);
}
