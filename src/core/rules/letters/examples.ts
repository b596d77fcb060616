// The texts of the letter rules' examples: an application, and a draft whose letter the example gives.

const THANKED = `---
company: Northwind Robotics
role: Controls Engineer
status: interview
contacts:
  - Priya Raman <priya@northwind.example>
interviews:
  - at: 2026-11-23 09:00
    with: [Priya Raman]
---

## Thank-you note to Priya Raman

To: Priya Raman
Sent:
Subject: Thank you

`;

const LATER = `---
company: Halden Bay Energy
role: Automation Engineer
status: interview
contacts:
  - Siobhán O'Brien <siobhan@haldenbay.example>
interviews:
  - at: 2026-11-11 14:00
    with: [Siobhán O'Brien]
    thanked: true
decision: week of 2026-11-16
---

## Follow-up to Siobhán O'Brien

To: Siobhán O'Brien
Sent:
Subject: Automation Engineer

`;

/** A draft to thank for an interview of this morning. */
export const thankYou = (letter: string): string => `${THANKED}Dear Priya,\n\n${letter}\n\nKind regards,\nAna Duarte\n`;
/** The same, as it stands while it is typed: without a leave. */
export const thankYouBegun = (letter: string): string => `${THANKED}Dear Priya,\n\n${letter}\n`;
/** A draft to follow up on an interview, twelve days ago, after which they were to decide last week. */
export const laterNote = (letter: string): string => `${LATER}Dear Siobhán,\n\n${letter}\n\nKind regards,\nAna Duarte\n`;
export const laterNoteBegun = (letter: string): string => `${LATER}Dear Siobhán,\n\n${letter}\n`;

export const ME = { me: { name: 'Ana Duarte', phone: '555-0142' } };

/** The parts of a good thank-you note. */
export const THANKS = {
  opening: 'Thank you for the opportunity to meet this morning, and for taking an hour out of your launch week.',
  reasons: 'I believe that I would be a good fit:\n\n- I have shipped two safety-rated motion controllers.\n- I know your drives from the inside.',
  interest: 'I would be glad to join your team.',
  promise: 'I will follow up again next Tuesday.',
  closing: 'Thank you for your time and consideration.',
};

/** The parts of a good later note. */
export const NEWS = {
  pleasantry: 'I hope that the open day at the harbour went well.',
  recap: 'When we met on November 11, you told me that you would decide in the week of November 16.',
  value: 'Since then I have finished the course on functional safety, and passed the exam.',
  promise: 'I will call you next Tuesday.',
  number: 'In case you need to reach me before then, my number is 555-0142.',
};

/** The paragraphs of a letter: sentences that are left out are empty. */
export const paragraphs = (...sentences: readonly (readonly string[])[]): string => sentences.map(paragraph => paragraph.filter(sentence => sentence !== '').join(' ')).filter(paragraph => paragraph !== '').join('\n\n');

export const goodThanks = (change: Partial<typeof THANKS> = {}): string => {
  const { opening, reasons, interest, promise, closing } = { ...THANKS, ...change };
  return paragraphs([opening], [reasons], [interest, promise, closing]);
};

export const goodNews = (change: Partial<typeof NEWS> = {}): string => {
  const { pleasantry, recap, value, promise, number } = { ...NEWS, ...change };
  return paragraphs([pleasantry, recap], [value], [promise, number]);
};
