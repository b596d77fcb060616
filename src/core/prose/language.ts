// A language that letters can be read in: what its folder has to offer. languages.ts lists them.

import type { Act } from './acts.ts';
import type { Classifier } from './classifier.ts';
import type { Lexicon } from './features.ts';
import type { PromiseLanguage } from './timeframe.ts';

export interface Language {
  /** ISO 639-1: `en`. */
  readonly code: string;
  readonly promises: PromiseLanguage;
  readonly lexicon: Lexicon;
  /** Words that count reasons in running text: first, second, third. */
  readonly enumerators: readonly (readonly string[])[];
  /** How a writer speaks of himself: "I", after the start of a clause, and not before a verb of wishing or thinking. */
  readonly claims: { readonly subject: string; readonly joints: ReadonlySet<string>; readonly noClaims: ReadonlySet<string> };
  /** What a sentence surely does, or surely doesn't, by its grammar: 1 or 0 for such an act. */
  readonly certain: (text: string) => Partial<Record<Act, number>>;
  /** Made when it is first asked for: most files hold no draft. */
  readonly classifier: () => Classifier;
}
