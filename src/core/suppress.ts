// Takes out of a file's findings those that its comments silence, and remembers which comments did.

import type { ReadFile } from './model/application.ts';
import { silencersAt, type Silencer } from './model/suppressions.ts';
import type { Finding } from './rules/rule.ts';

/** The findings that nothing silences; a finding stands where its span starts. What silences one of the others is added to `used`. */
export function unsilenced({ suppressions }: ReadFile, findings: readonly Finding[], used: Set<Silencer>): readonly Finding[] {
  return findings.filter(({ rule, span }) => {
    const silencers = silencersAt(suppressions, rule, span.start);
    for (const silencer of silencers) used.add(silencer);
    return silencers.length === 0;
  });
}
