// The advice behind a finding, each piece once.

import { say } from '../../base/message.ts';
import { RULES } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Here, Part } from './part.ts';

export function adviceAt(findings: readonly Finding[], here: Here): readonly Part[] {
  const found = findings.filter(finding => here(finding.span));
  const first = found.filter(({ rule }, index) => found.findIndex(other => other.rule === rule) === index);
  return first.map(({ rule, span }) => ({ span, text: say`The advice: ${RULES.find(({ id }) => id === rule)!.reason}` }));
}
