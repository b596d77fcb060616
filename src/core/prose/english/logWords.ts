// The words by which a log line tells of something that the user sent, rather than of something heard.

const SENDING = /^\W*(?:me\s*\||(?:I |me: )?(?:sent|wrote|e-?mailed|mailed|messaged|posted|texted|called|phoned|rang|followed up|checked in|thanked|thank[- ]you(?: note)?s? (?:sent|mailed|to)|follow[- ]up (?:sent|mailed|to|e-?mail)|left (?:a )?(?:message|voicemail)|applied|submitted|reached out|pinged|reminded|e-?mail (?:sent )?to|note (?:sent )?to|letter (?:sent )?to|call to)\b)/i;

/** Does the line say that the user acted ("Sent the thank-you note to Priya", "e-mailed Tom", in a table "me | said yes")? A line that names its subject first ("Tom called") does not. */
export const tellsOfSending = (line: string): boolean => SENDING.test(line);
