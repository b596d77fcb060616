// Words by which a letter addresses somebody without a name: "Hiring Team", "Sir or Madam", "all", "Chef".

export const ADDRESSEES: ReadonlySet<string> = new Set((
  'team committee panel board department office group staff hr human resources talent acquisition people recruiting recruitment recruiter recruiters hiring manager managers admissions careers personnel support desk reception ' +
  'sir sirs madam madame maam ladies gentlemen all both everyone everybody folks friends colleague colleagues whom concern there interviewer interviewers members guys boss chair chairman chairwoman chairperson editor neighbor neighbour'
).split(' '));

/** Ranks and offices that stand alone ("Chef,") or before a name ("Captain Bertrand"). */
export const RANKS: ReadonlySet<string> = new Set('chef chief coach rector dean principal director president superintendent captain colonel major sergeant officer matron father mother brother sister pastor judge lady lord'.split(' '));

/** Of these, the words of formulas that are to anybody: "To whom it may concern", "Dear Hiring Manager". A team or "all" may be meant as it is said. */
export const FORMULA_WORDS: ReadonlySet<string> = new Set('sir sirs madam ladies gentlemen whom concern hiring recruiter recruiters recruiting recruitment hr human resources personnel'.split(' '));
