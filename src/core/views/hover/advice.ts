// The advice behind a finding, each piece once.

import { RULES } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Here, Part } from './part.ts';

export function adviceAt(findings: readonly Finding[], here: Here): readonly Part[] {
  const advice = findings.filter(finding => here(finding.span)).map(({ rule, span }) => ({ span, text: `The advice: ${RULES.find(({ id }) => id === rule)!.reason}` }));
  return advice.filter(({ text }, index) => advice.findIndex(other => other.text === text) === index);
}
