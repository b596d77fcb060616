// Applications as people write them, out of the pieces of the format: frontmatter, letters in English and German, replies, logs and comments that silence rules.

import { KEYS } from '../../src/core/parse/keys.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { VERBS } from '../../src/core/model/suppressions.ts';
import type { Random } from './random.ts';

/** The moment at which everything is read: a Monday, 13:00 in Berlin. */
export const NOW = Date.UTC(2026, 10, 23, 12);

interface Someone {
  readonly name: string;
  readonly email: string;
}

/** One search: who writes to whom about what. */
interface Cast {
  readonly random: Random;
  readonly company: string;
  readonly people: readonly Someone[];
}

const COMPANIES = ['Northwind Robotics', 'Brückner & Söhne', 'Sao Mai Textiles', 'Techniker Krankenkasse', 'Acme', 'acme.io', 'O\'Neill, Inc.', 'Van der Berg Instrumentenbouw', 'Stadler Rail, Werk 2', '株式会社カナリア', '42'];
const ROLES = ['Senior Controls Engineer', 'Kundenberater (m/w/d)', 'Harpsichord Maker\'s Assistant', 'Buyer', 'Engineer ("Lead")', 'QA #1', 'Head of R&D'];
const NAMES = ['Priya Raman', 'Tom Okafor', 'Nguyễn Thị Minh Khai', 'Dr. Marion Scholz', 'Frau Müller', 'Jan van der Berg', 'Siobhán O\'Brien', 'Wei Chen', 'Ayşe Yıldırım', 'Okafor, Tom', 'Priya', 'Priya Ramen', 'P. Raman', 'HR Team', 'Lee', 'J. R. R. Tolkien'];
const STATUSES = ['applied', 'interview', 'offer', 'saved', 'screening', 'Not Selected', 'rejected', 'ghosted', 'declined', 'Interview 2', '🔵 applied', 'tbd', 'true', 'accepted', '"interview"'];
const DAYS = ['2026-11-20', '2026-11-18', '2026-11-23', '2026-11-02', '2026-10-05', '2026-12-01', '2027-01-04'];
const TIMES = ['2026-11-18 14:00', '2026-11-22 16:00', '2026-11-20T09:10:00-08:00', '2026-11-19 9:10', '2026-11-24 10:00', '2026-11-23 11:30', '2026-11-18T14:00Z', '2026-11-20 2:00 pm'];
const SPANS = ['week of 2026-11-30', '2026-11-30/2026-12-04', '2026-W49', '2026-11-30 to 2026-12-04', '2026-12-04/2026-11-30'];
const ODD_DAYS = ['2026-02-30', '11/12/2026', '7.12.2026', 'next Tuesday', '2026-13-01', '2026-11-18 25:00', '0000-00-00', '9999-12-31', '99999-01-01', '20261207', 'December 7, 2026', 'soon', '2026-11-18 14:00 +99:00', '2026-W54', '31/02/2026', '1e9', '-1', '.inf', '.nan'];
const KINDS = ['phone', 'onsite', 'video', 'panel', 'phone screen', 'Kaffee'];

const dayOrTime = (random: Random): string => (random.chance(8) ? random.pick(ODD_DAYS) : random.pick(random.chance(50) ? DAYS : TIMES));
const dayOrSpan = (random: Random): string => (random.chance(8) ? random.pick(ODD_DAYS) : random.pick(random.chance(50) ? DAYS : SPANS));

/** The text of one application, LF. */
export function application(random: Random): string {
  const people = random.some(1, 3, () => random.pick(NAMES)).map(name => ({ name, email: `${name.split(' ')[0]!.toLowerCase()}@northwind.example` }));
  const cast: Cast = { random, company: random.pick(COMPANIES), people };
  const sections = random.some(0, 3, () => random.pick([note, note, note, note, reply, log, log, talk, headerless, suppression])(cast));
  return ['---', ...frontmatter(cast), random.chance(95) ? '---' : '...', '', ...(random.chance(50) ? [`# ${cast.company}`, ''] : []), ...sections.flatMap(section => [...section, ''])].join('\n');
}

function frontmatter(cast: Cast): readonly string[] {
  const { random, company } = cast;
  const often = [contacts, interviews, applied].filter(() => random.chance(65));
  const seldom = [decision, offer, reminder, url, comment, odd].filter(() => random.chance(15));
  const lines = [[`${spelling(cast, 'company')}: ${scalar(cast, company)}`], [`${spelling(cast, 'role')}: ${scalar(cast, random.pick(ROLES))}`], [`${spelling(cast, 'status')}: ${random.pick(STATUSES)}`], ...[...often, ...seldom].map(part => part(cast))];
  if (random.chance(6)) lines.splice(random.below(3), 1);
  return lines.flat();
}

/** The canonical key, or another spelling of it. */
const spelling = ({ random }: Cast, key: keyof typeof KEYS): string => (random.chance(85) ? key : random.pick([...KEYS[key], key.toUpperCase(), key[0]!.toUpperCase() + key.slice(1)]).replaceAll('_', random.pick(['_', ' ', '-', ''])));

/** Bare, quoted in either way, a wikilink, a block, or left out. */
function scalar({ random }: Cast, text: string): string {
  switch (random.below(20)) {
    case 0: return JSON.stringify(text);
    case 1: return `'${text.replaceAll("'", "''")}'`;
    case 2: return `[[Firms/${text}|${text}]]`;
    case 3: return `${text} # mine`;
    case 4: return `>-\n  ${text}`;
    case 5: return random.pick(['', '~', 'null', '[]', '{}', `&a ${text}`, '*a', '!!str x', `[${text}]`, `{name: ${text}}`, `${text}: ${text}`]);
    default: return text;
  }
}

const applied = (cast: Cast): readonly string[] => [`${spelling(cast, 'applied')}: ${dayOrTime(cast.random)}`];
const decision = (cast: Cast): readonly string[] => [`${spelling(cast, 'decision')}: ${dayOrSpan(cast.random)}`];
const url = (cast: Cast): readonly string[] => [`${spelling(cast, 'url')}: ${cast.random.pick(['https://northwind.example/jobs/1182', 'www.acme.example/jobs/7', 'command:workbench.action.quit', 'javascript:alert(1)', '[x](command:y)'])}`];
const comment = ({ random }: Cast): readonly string[] => [`# job-follow-up-${random.pick(VERBS)} ${random.chance(80) ? random.pick(RULES).id : ''}`];
const odd = ({ random }: Cast): readonly string[] => [random.pick(['quiet: true', 'snooze: 2026-12-01', 'snooze: yesterday', 'tags: [a, b]', 'type: job-application', '__proto__: {a: 1}', 'constructor: x', 'toString: y', 'hasOwnProperty: 1', 'salary: 999999999999999999999', '? a\n: b', '<<: *a', 'title: Notes', 'next_action: Call', 'location: [Berlin, {a: b}]', 'company: Twice', 'company_name: Other'])];

function contacts(cast: Cast): readonly string[] {
  const { random, people } = cast;
  const key = spelling(cast, 'contacts');
  const one = ({ name, email }: Someone): string => (random.chance(40) ? `${name} <${email}>` : name);
  switch (random.below(4)) {
    case 0: return [`${key}: [${people.map(({ name }) => (name.includes(',') ? `"${name}"` : name)).join(', ')}]`];
    case 1: return [`${key}: ${people.map(one).join('; ')}`];
    case 2: return [`${key}:`, ...people.map(person => `  - ${one(person)}`)];
    default: return [`${key}:`, ...people.flatMap(({ name, email }) => [`  - name: ${name}`, ...(random.chance(50) ? ['    title: Engineering Manager'] : []), `    email: ${email}`, ...(random.chance(30) ? ['    phone: 555-0117'] : [])])];
  }
}

function interviews(cast: Cast): readonly string[] {
  const { random, people } = cast;
  const key = spelling(cast, 'interviews');
  const whom = (): string => (random.chance(15) ? '' : random.chance(50) ? random.pick(people).name : `[${people.map(({ name }) => (name.includes(',') ? `"${name}"` : name)).join(', ')}]`);
  if (random.chance(20)) return [`${key}: ${dayOrTime(random)}`];
  if (random.chance(20)) return [`${key}: {at: ${dayOrTime(random)}, kind: ${random.pick(KINDS)}, with: ${whom()}}`];
  return [`${key}:`, ...random.some(1, 2, () => [`  - at: ${dayOrTime(random)}`, ...(random.chance(60) ? [`    kind: ${random.pick(KINDS)}`] : []), ...(random.chance(85) ? [`    with: ${whom()}`] : []), ...(random.chance(10) ? [`    thanked: ${random.pick(['true', whom()])}`] : []), ...(random.chance(5) ? ['    status: moved'] : [])]).flat()];
}

const offer = ({ random }: Cast): readonly string[] => ['offer:', `  received: ${dayOrTime(random)}`, `  respond_by: ${dayOrTime(random)}`];
const reminder = (cast: Cast): readonly string[] => (cast.random.chance(50) ? [`${spelling(cast, 'follow_up')}: ${dayOrSpan(cast.random)}`] : ['follow_up:', `  - {on: ${dayOrSpan(cast.random)}, what: Ask about the lab}`, `  - ${dayOrSpan(cast.random)}`]);

const TITLES = ['Thank-you note to {}', 'Follow-up to {}', 'Letter to {}', 'Dankschreiben an {}', 'Nachfrage bei {}', 'Note', 'Email', 'Check-in with {}', '{}', ''];

/** A letter of the user's own, a draft or sent. */
function note(cast: Cast): readonly string[] {
  const { random, people } = cast;
  const { name, email } = random.pick(people);
  const title = random.pick(TITLES).replace('{}', name);
  const field = (key: string, value: string): string => random.pick([`${key}: ${value}`, `${key}: ${value}`, `${key}: ${value}`, `- ${key}: ${value}`, `**${key}:** ${value}`, `[${key}:: ${value}]`]).trimEnd();
  const fields = [
    field('To', random.pick([name, name, `${name} <${email}>`, `${name}, ${people[0]!.name}`, '[name]', ''])),
    field('Sent', random.chance(45) ? '' : dayOrTime(random)),
    ...(random.chance(60) ? [field('Subject', random.pick(['Thank you', 'Wednesday’s conversation', '[subject]', 'Re: a\tb', '=?UTF-8?Q?x?=']))] : []),
    ...(random.chance(15) ? [field(random.pick(['Cc', 'Via', 'Kind', 'Next', 'Lang', 'Interview', 'From', 'Mood']), random.pick(['email', 'thank-you', '2026-12-01', 'de', 'onsite', name, 'x']))] : []),
  ];
  return [heading(cast, title), '', ...fields, '', ...(random.chance(90) ? letter(cast, name) : [])];
}

function heading({ random }: Cast, title: string): string {
  return random.pick([`## ${title}`, `## ${title}`, `## ${title}`, `# ${title} #`, `### ${title}`, `${title || 'x'}\n---`]);
}

const ENGLISH = {
  greet: ['Dear {},', 'Hi {},', 'Dear Ms. {},', 'Dear Sir or Madam,', 'Hello,', 'Dear [name],'],
  say: ['Thank you for taking the time to meet with me on Wednesday.', 'I am grateful for the tour of the lab.', 'You told me that the retrofit slips by a quarter.', 'I have shipped two safety-rated controllers.', 'I believe I would be a good fit.', 'I would be glad to join your team.', 'I very much enjoyed our talk about [topic].', 'At {company} I would fit in.', 'Please let me know when you have decided.', 'First, I write things down; second, I read them.', 'My number is 555-0142.', 'I like `code` and [links](https://x.example/_a_/b).', 'Could you call me back?'],
  list: ['I have run a warehouse for six years.', 'I write things down.', 'I know your protocol stack.', 'I cut costs by 12%.'],
  promise: ['I will call you next Tuesday.', 'I\'ll follow up again within a few days.', 'I will be in touch soon.', 'I\'ll write again in the week of December 7.', 'I will follow up by 2026-12-04.', 'If I hear nothing, I will call on Friday at 10.', 'I will email you in 99999999999 days.'],
  close: ['Thank you for your time and consideration.', 'Thank you again.'],
  end: ['Kind regards,\nAna Duarte', 'Ana Duarte\n555-0142', 'Best,\nAna'],
} as const;

const GERMAN = {
  greet: ['Sehr geehrte Frau {},', 'Guten Tag Herr {},', 'Liebe {},', 'Hallo,', 'Sehr geehrte Damen und Herren,'],
  say: ['vielen Dank für das Gespräch am Mittwoch.', 'Sie haben sich viel Zeit für mich genommen.', 'Ich habe zwei Anlagen in Betrieb genommen.', 'Ich würde sehr gern in Ihrem Team arbeiten.', 'Das Gespräch über [Thema] war sehr angenehm.', 'Bei {company} fühle ich mich wohl.', 'Geben Sie mir bitte Bescheid.', 'Meine Nummer ist 0171 5550142.'],
  list: ['CATIA V5, täglich, seit acht Jahren', 'Zulassung nach EN 45545', 'Ich schreibe alles auf.'],
  promise: ['Ich melde mich nächste Woche wieder.', 'Ich rufe Sie am Dienstag an.', 'Ich werde mich bis zum 7. Dezember melden.', 'Ich schreibe Ihnen bald.', 'Ich melde mich in vierzehn Tagen.'],
  close: ['Vielen Dank für Ihre Zeit.', 'Nochmals vielen Dank.'],
  end: ['Mit freundlichen Grüßen\nAna Duarte', 'Viele Grüße\nAna'],
} as const;

function letter({ random, company, people }: Cast, name: string): readonly string[] {
  const words = random.chance(70) ? ENGLISH : GERMAN;
  const filled = (text: string): string => text.replace('{}', random.chance(85) ? name : random.pick(people).name).replace('{company}', random.chance(70) ? company : random.pick(COMPANIES));
  const paragraph = (): string => random.some(1, 3, () => filled(random.pick(words.say))).join(random.chance(80) ? ' ' : '\n');
  return [
    ...(random.chance(85) ? [filled(random.pick(words.greet)), ''] : []),
    paragraph(), '',
    ...(random.chance(35) ? [...random.some(1, 6, () => `${random.pick(['-', '-', '1.', '*'])} ${random.pick(words.list)}`), ''] : []),
    ...(random.chance(25) ? [paragraph(), ''] : []),
    ...(random.chance(10) ? [...random.pick([['> They said: # so', ''], ['```', '## Thank-you note to nobody', '```', ''], ['<!-- a remark -->', ''], ['<b>Bold</b> <script>alert(1)</script>', ''], ['| a | b |', '| - | - |', '| 1 | 2 |', '']])] : []),
    [...(random.chance(60) ? [random.pick(words.promise)] : []), ...(random.chance(60) ? [random.pick(words.close)] : [])].join(' '), '',
    ...(random.chance(80) ? [random.pick(words.end)] : []),
  ];
}

function reply({ random, people }: Cast): readonly string[] {
  const { name } = random.pick(people);
  return [`## Reply from ${name}`, '', `From: ${name}`, ...(random.chance(80) ? [`Received: ${dayOrTime(random)}`] : []), '', random.pick(['We expect to decide in the week of November 30.', 'Thank you, we will call you.', 'Leider müssen wir Ihnen absagen.'])];
}

function log({ random, people }: Cast): readonly string[] {
  const entry = (): string => `${dayOrTime(random)}: ${random.pick(['applied', 'called {}', '{} called, references asked for', 'Status: applied → interview', 'sent a note to {}', '']).replace('{}', random.pick(people).name)}`;
  const lines = random.some(0, 4, entry);
  return [random.pick(['## Log', '## Log', '# Timeline', '## Verlauf', '### Communication log']), '', ...(random.chance(15) ? ['| Date | What |', '| --- | --- |', ...lines.map(line => `| ${line.replace(': ', ' | ')} |`)] : lines.map(line => `${random.pick(['-', '-', '*', '- [x]', '1.'])} ${line}`))];
}

const talk = ({ random }: Cast): readonly string[] => random.pick([['## Questions', '', '- Who owns the safety case?', '- How often on site?'], ['## Travel', '', 'From: Berlin', 'To: Paris'], ['Research.', '', '    indented code', '', '***'], ['## People', '', 'Priya leads the team; call her at +49 171 5550142 or priya@northwind.example.'], ['~~~', '# not a heading']]);
const headerless = (cast: Cast): readonly string[] => [`## Thank-you note to ${cast.people[0]!.name}`, '', ...letter(cast, cast.people[0]!.name)];
const suppression = ({ random }: Cast): readonly string[] => [`<!-- job-follow-up-${random.chance(90) ? random.pick(VERBS) : 'disable-all'} ${random.some(0, 2, () => random.pick(RULES).id).join(random.pick([' ', ', ']))}${random.chance(20) ? ' -- known' : ''} -->`];
