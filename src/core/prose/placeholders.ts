// Places still to be filled in: `[name]`, `<your reason>`, `{{company}}`, `XXX`, `____`, `TBD`. The grammar colours the same (syntaxes/placeholders.tmLanguage.json).

import type { Span } from '../base/text.ts';

/** No link, footnote, task box or wikilink, no address, nothing escaped, nothing inside a word ("[s]he"), no tag in capitals ("[REPRO]") but one of a template. */
const BRACKETS = /(?<![[\]!\\\p{L}\p{N}_])\[(?!(?:[xX]|sic)\]|\p{Lu}{2,}\])\p{L}[^[\]]{0,160}\](?![[(\]\p{L}])/gu;
const CAPITALS = /(?<![[\]!\\\p{L}\p{N}_])\[(?:NAME|SURNAME|COMPANY|EMPLOYER|ROLE|POSITION|TITLE|TEAM|DATE|DAY|TIME|NUMBER|PHONE|EMAIL|LINK|REASON|SKILL|TOPIC|PROJECT|TBD|TODO|XX+)\](?![[(\]\p{L}])/gu;
const ADDRESS = /^\[(?:\S*(?:@|:\/\/|\w\.\w)\S*)\]$/;
/** Pointed brackets hold HTML too: only what no tag says. */
const POINTED = /<(?:(?:your|my|their|the|insert|add|company|job|hiring|first|last|full|contact|recipient|name|date|day|phone|email|role|position|reason|skill|topic|project|team|manager|interviewer|what|why|how|when|where)[ _-]\p{L}[\p{L} _'’-]{0,60}|name|surname|company|employer|role|position|recipient|interviewer|manager|date|day|phone|email|number|reason|skill|topic|project|team)>/giu;
const BRACES = /\{\{[^{}]{1,60}\}\}|(?<![\\$\w{])\{\p{L}[\p{L} _'’-]{0,60}\}(?!\})/gu;
const BLANKS = /(?<![\p{L}_])(?:X{3,}(?:[-. ]X{3,})*|X{2,}(?= ?%))(?!\w)|(?<!\w)(?:_{3,}|TBD|TODO)(?!\w)/gu;

/** Each with a sign that no match lacks: few texts hold one, and the others needn't be searched. */
const PATTERNS: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [[/\[/, BRACKETS], [/\[/, CAPITALS], [/</, POINTED], [/\{/, BRACES], [/XX|___|TBD|TODO/, BLANKS]];

/** The placeholders of a text in its order, none inside another. What is no prose (code, quotes, comments) has to be blanked out before. */
export function findPlaceholders(text: string, offset = 0): readonly Span[] {
  const found = PATTERNS.flatMap(([sign, pattern]) => (sign.test(text) ? [...text.matchAll(pattern)] : []))
    .filter(match => !ADDRESS.test(match[0]))
    .map(match => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const outer = found.filter(span => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
  return outer.map(({ start, end: stop }) => ({ start: offset + start, end: offset + stop }));
}

/** Words that stand where a name will: `with: [name]`, `contact: N/A`, `To: ?`. */
const NOBODY = /^(?:(?:(?:your|first|last|full|contact|recipient)[ _-])?names?|tb[adc]|unknown|none|nobody|n\/?a|[^\p{L}\p{N}]+)$/u;

/** Does the text leave open who is meant? Such a mention is nobody. */
export const namesNobody = (text: string): boolean => NOBODY.test(text.trim().toLowerCase()) || (text.length < 400 && findPlaceholders(text).length > 0);
