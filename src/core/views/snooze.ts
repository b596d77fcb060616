// Until when it makes sense to snooze an application, besides so many days.

import { addBusinessDays, type BusinessCalendar, type Day } from '../base/time.ts';
import type { Application } from '../model/application.ts';

/** The business day after their decision, where it lies ahead: nothing is due before it that the decision will not answer. */
export function dayAfterDecision({ decision }: Application, today: Day, calendar: BusinessCalendar): Day | null {
  return decision && decision.value.by >= today ? addBusinessDays(decision.value.by, 1, calendar) : null;
}
