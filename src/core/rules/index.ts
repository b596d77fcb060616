// All rules, in the order of the advice: time, people and what letters say first, then the ground that they stand on.

import { overdueThankYou } from './overdue-thank-you.ts';
import { lateThankYou } from './late-thank-you.ts';
import { brokenPromise } from './broken-promise.ts';
import { overdueFollowUp } from './overdue-follow-up.ts';
import { overdueOfferReply } from './overdue-offer-reply.ts';
import { overdueReminder } from './overdue-reminder.ts';
import { staleApplication } from './stale-application.ts';
import { interviewWithoutPeople } from './interview-without-people.ts';
import { severalRecipients } from './several-recipients.ts';
import { missingRecipient } from './missing-recipient.ts';
import { unknownRecipient } from './unknown-recipient.ts';
import { missingSalutation } from './missing-salutation.ts';
import { wrongSalutation } from './wrong-salutation.ts';
import { misspelledName } from './misspelled-name.ts';
import { misspelledCompany } from './misspelled-company.ts';
import { sameTextTwice } from './same-text-twice.ts';
import { otherCompany } from './other-company.ts';
import { noOpeningThanks } from './no-opening-thanks.ts';
import { noTimeAcknowledged } from './no-time-acknowledged.ts';
import { noReasons } from './no-reasons.ts';
import { tooManyReasons } from './too-many-reasons.ts';
import { unlistedReasons } from './unlisted-reasons.ts';
import { noInterest } from './no-interest.ts';
import { noPromise } from './no-promise.ts';
import { vaguePromise } from './vague-promise.ts';
import { noClosingThanks } from './no-closing-thanks.ts';
import { noPleasantry } from './no-pleasantry.ts';
import { noRecap } from './no-recap.ts';
import { noValue } from './no-value.ts';
import { repeatedValue } from './repeated-value.ts';
import { asksThemToAct } from './asks-them-to-act.ts';
import { noContactNumber } from './no-contact-number.ts';
import { unreadableFrontmatter } from './unreadable-frontmatter.ts';
import { missingCompany } from './missing-company.ts';
import { missingRole } from './missing-role.ts';
import { unknownStatus } from './unknown-status.ts';
import { unclearDay } from './unclear-day.ts';
import { sentInFuture } from './sent-in-future.ts';
import { sentBeforeInterview } from './sent-before-interview.ts';
import { noteWithoutHeader } from './note-without-header.ts';
import { emptyNote } from './empty-note.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { misspelledKey } from './misspelled-key.ts';
import { aliasKey } from './alias-key.ts';
import { unusedSuppression } from './unused-suppression.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  overdueThankYou,
  lateThankYou,
  brokenPromise,
  overdueFollowUp,
  overdueOfferReply,
  overdueReminder,
  staleApplication,
  interviewWithoutPeople,
  severalRecipients,
  missingRecipient,
  unknownRecipient,
  missingSalutation,
  wrongSalutation,
  misspelledName,
  misspelledCompany,
  sameTextTwice,
  otherCompany,
  noOpeningThanks,
  noTimeAcknowledged,
  noReasons,
  tooManyReasons,
  unlistedReasons,
  noInterest,
  noPromise,
  vaguePromise,
  noClosingThanks,
  noPleasantry,
  noRecap,
  noValue,
  repeatedValue,
  asksThemToAct,
  noContactNumber,
  unreadableFrontmatter,
  missingCompany,
  missingRole,
  unknownStatus,
  unclearDay,
  sentInFuture,
  sentBeforeInterview,
  noteWithoutHeader,
  emptyNote,
  unfilledPlaceholder,
  misspelledKey,
  aliasKey,
  unusedSuppression,
];
