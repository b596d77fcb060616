// What a sentence of a follow-up letter may do. One sentence may do several things at once.

/** Each act is told by a classifier; `reasons` is more than one reason in one sentence, `thanks` thanks the reader for anything. */
export const ACTS = ['thanks', 'thanksForMeeting', 'acknowledgesTime', 'interest', 'reason', 'reasons', 'promise', 'asks', 'offers', 'recalls', 'news', 'pleasantry', 'number'] as const;
export type Act = (typeof ACTS)[number];

/** What a letter may do: the questions that the rules ask of it. */
export const PARTS = ['openingThanks', 'timeAcknowledged', 'reasons', 'interest', 'closingThanks', 'promise', 'pleasantry', 'recap', 'value', 'request', 'number'] as const;
export type Part = (typeof PARTS)[number];
