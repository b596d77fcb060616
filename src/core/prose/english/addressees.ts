// Words by which a letter addresses somebody without a name: "Hiring Team", "Sir or Madam", "all", "Chef".

export const ADDRESSEES: ReadonlySet<string> = new Set((
  'team committee panel board department office group staff hr human resources talent acquisition people recruiting recruitment recruiter recruiters hiring manager managers admissions careers personnel support desk reception ' +
  'sir sirs madam madame maam ladies gentlemen all both everyone everybody folks friends colleague colleagues whom concern there interviewer interviewers members guys ' +
  'chef chief coach boss rector dean principal director president chair chairman chairwoman chairperson superintendent captain matron father sister pastor reverend officer sergeant judge editor neighbor neighbour'
).split(' '));
