// All rules, in the order of the advice: people and time first, then the ground that they stand on.

import { overdueThankYou } from './overdue-thank-you.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  overdueThankYou,
];
