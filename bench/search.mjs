// A search of any size, always the same for the same seed: believable applications of 2 to 6 KB, most of them ended long ago, as searches are.

/** The moment at which the files are read: Wednesday noon. */
export const NOW = Date.parse('2026-11-25T12:00:00Z');

const PEOPLE = [
  'Priya Raman', 'Tom Okafor', 'Siobhán O’Brien', 'Jan van der Berg', 'Nguyễn Thị Minh Khai', 'Marcus Bell', 'Ana Lucía Ferreira', 'Søren Kjær', 'Wanjiru Kamau', 'Élodie Marchand',
  'Hiroshi Tanaka', 'Rebecca Stein', 'Dmitri Volkov', 'Aisha Rahman', 'Ole-Martin Haugen', 'Grace Achterberg', 'Liam McAllister', 'Yusuf Demir', 'Katarzyna Wójcik', 'Beatriz Souza',
];
const FIRMS = ['Northwind', 'Orchard Lane', 'Halden Bay', 'Kestrel', 'Tamarack', 'Pemberton', 'Ravensworth', 'Stonebridge', 'Vantage', 'Calder', 'Meridian', 'Aldgate', 'Brightwater', 'Larkspur', 'Fairweather'];
const TRADES = ['Robotics', 'Devices', 'Energy', 'Grid', 'Foods', 'Optics', 'Motion', 'Rail', 'Elevators', 'Packaging', 'Water', 'Vision', 'Logistics', 'Instruments', 'Foundry'];
const ROLES = ['Controls Engineer', 'PLC Programmer', 'Test Lead', 'Field Engineer', 'Account Manager', 'Bookkeeper', 'Head Nurse', 'Data Analyst', 'Site Manager', 'Technical Writer'];
const ENDED = ['rejected', 'withdrawn', 'closed', 'ghosted', 'rejected', 'declined'];
const ALIVE = ['applied', 'interview', 'screening', 'interview', 'offer', 'saved'];

const THANKS = [
  'Thank you for the opportunity to meet this morning, and for taking an hour out of a week that was full already.',
  'Thank you for taking the time to show me around the plant yesterday; I know that the audit was on the doorstep.',
  'I wanted to thank you for our conversation on Tuesday and for the time that you gave to my many questions.',
];
const REASONS = [
  'I have commissioned fourteen conveyor lines and kept each of them running through its first winter.',
  'I know the controllers that you are moving to, and the ones that you are moving away from.',
  'I write documentation that the night shift actually reads.',
  'I have led a team of six through a change of supplier without a day of standstill.',
  'I have closed the books of three companies on time for eleven years.',
];
const INTEREST = ['I would be very glad to join your team.', 'I left with the wish to begin on Monday.', 'The position interests me more than any other that I have talked about this year.'];
const PROMISES = ['I will follow up again next Thursday.', 'I’ll be in touch again in the week after next.', 'I will call you on Friday afternoon.', 'I’ll write again within ten days.', 'I will check in with you early next month.'];
const CLOSES = ['Thank you again for your time and consideration.', 'Thanks once more for the time that you took.', 'Thank you for considering me.'];
const GREETINGS = ['I hope that the move to the new building went well.', 'I hope you had a good weekend, and some sun in it.', 'I trust that the trade fair was worth the long days.'];
const RECAPS = ['When we spoke last, you had indicated that you would decide in the week of the 16th.', 'You had mentioned that the budget for the position would be settled by the end of the month.', 'In our last conversation you said that one more round of interviews was planned.'];
const NEWS = ['Since then I have completed the course on functional safety that we talked about.', 'Last week the line that I told you about went live, two days early.', 'In the meantime my team has shipped the new release, and the complaints have halved.'];
const CHAT = [
  'Your remark about the spare parts that nobody had ordered stayed with me all the way home, because I have stood in the same warehouse.',
  'The way in which the shifts hand over to each other impressed me; I have seen plants of twice the size with half the order.',
  'We talked about the old drawings, and I have asked around: the archive that I mentioned is open to visitors on weekdays.',
  'I had not expected to see a machine of that age in such a state, and would like to know who looks after it.',
];
const REMARKS = ['Parking is behind the second gate; ask for Mira at the desk.', 'They use the same ticket system as the last place.', 'Salary band was mentioned on the phone: 58 to 64 thousand, with a bonus.', 'The office moves across the river in spring.'];

/** Numbers from 0 to 1 that depend on the seed alone. */
function randomly(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const day = ago => new Date(NOW - ago * 86_400_000).toISOString().slice(0, 10);
const ascii = name => name.normalize('NFD').replace(/[^A-Za-z ]/g, '').toLowerCase().replaceAll(' ', '.');

/** File number `index` of a search: its name and text; with so many letters, where that is asked for. */
export function applicationFile(index, seed = 1, wanted = null) {
  const random = randomly(seed * 1_000_003 + index * 7919);
  const pick = list => list[Math.floor(random() * list.length)];
  const company = `${pick(FIRMS)} ${pick(TRADES)}`;
  const role = pick(ROLES);
  // One in five is still alive: the others ended within the last ten years.
  const alive = random() < 0.2;
  const started = alive ? 10 + Math.floor(random() * 50) : 80 + Math.floor(random() * 3500);
  const people = [...new Set([pick(PEOPLE), pick(PEOPLE), pick(PEOPLE)])];
  const domain = `${ascii(company).replaceAll('.', '')}.example`;
  const address = name => `${name} <${ascii(name)}@${domain}>`;
  const wordy = wanted !== null || random() < 0.25;
  const chat = () => (wordy ? `${pick(CHAT)} ${pick(CHAT)}` : pick(CHAT));
  const letters = wanted ?? 2 + Math.floor(random() * 4);
  const notes = Array.from({ length: letters }, (_, at) => note(at, people[at % people.length]));


  function note(at, person) {
    const thanks = at < people.length;
    const sent = Math.max(0, started - 4 - at * 3);
    const body = thanks
      ? `${pick(THANKS)} ${pick(CHAT)}\n\nI believe that I would be a good fit:\n\n- ${pick(REASONS)}\n- ${pick(REASONS)}\n\n${chat()}\n\n${pick(INTEREST)} ${pick(PROMISES)} ${pick(CLOSES)}`
      : `${pick(GREETINGS)} ${pick(RECAPS)}\n\n${pick(NEWS)} ${chat()}\n\n${pick(PROMISES)} If you need me before then, my number is 555-0142. ${pick(CLOSES)}`;
    const draft = alive && at === letters - 1 && random() < 0.3;
    return `## ${thanks ? 'Thank-you note to' : 'Follow-up to'} ${person}\n\nTo: ${address(person)}\nSent:${draft ? '' : ` ${day(sent)} ${8 + Math.floor(random() * 10)}:${10 + Math.floor(random() * 49)}`}\nSubject: ${thanks ? 'Thank you for your time' : `Where we stand, ${role}`}\n\nDear ${person.split(' ')[0]},\n\n${body}\n\nKind regards,\nAna Duarte\n555-0142\n`;
  }

  const contacts = people.map(person => (random() < 0.5 ? `  - ${address(person)}` : `  - name: ${person}\n    email: ${ascii(person)}@${domain}\n    title: ${pick(ROLES)}`)).join('\n');
  const interviews = people.map((person, at) => `  - at: ${day(started - 5 - at * 3)} ${9 + at}:30\n    kind: ${pick(['phone', 'video', 'onsite'])}\n    with: ${person}`).join('\n');
  const text = `---\ncompany: ${company}\nrole: ${role}\nstatus: ${pick(alive ? ALIVE : ENDED)}\napplied: ${day(started)}\nurl: https://${domain}/jobs/${index}\nlocation: ${pick(['remote', 'Rotterdam', 'Halifax'])}\nsalary: "58,000 to 64,000"\ntags: [${pick(['referral', 'cold', 'agency'])}, ${pick(['near', 'far'])}]\ncontacts:\n${contacts}\ninterviews:\n${interviews}\n---\n\n# ${company}, ${role}\n\n${pick(REMARKS)} ${pick(REMARKS)}\n\n${notes.join('\n')}\n## Log\n\n- ${day(started)}: applied through their site\n- ${day(started - 2)}: ${people[0]} called, first interview agreed\n- ${day(Math.max(0, started - 12))}: sent the references that they asked for\n`;
  return { name: `${ascii(company).replaceAll('.', '-')}-${index}.md`, text };
}

/** An application of 6 KB with five letters, in the middle of things: for what happens at a keystroke. */
export function keystrokeFile() {
  for (let index = 0; index < 10_000; index++) {
    const { text } = applicationFile(index, 7, 5);
    if (text.length > 5_900 && text.length < 6_300 && text.includes('\nstatus: interview\n')) return text;
  }
  throw new Error('No file of the search is like that.');
}
