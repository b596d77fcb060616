// Who is who: names of many kinds, when two mentions are one person, and where a text names one.

import assert from 'node:assert/strict';
import { findPeople, fitsName, hasTitle, isCredential, isJobTitle, isOneName, nameTokens, nameWords, sameName, whoIsWho } from '../../src/core/model/people.ts';
import { readMention, readMentions } from '../../src/core/parse/mentions.ts';
import { correctionsOf, isNear } from '../../src/core/rules/names/near.ts';
import { typedNames } from '../../src/core/views/people/typed.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
const mentions = (names: readonly string[]): ReturnType<typeof readMention>[] => names.map(name => readMention(name, whole(name)));

describe('sameName', () => {
  const cases: readonly [a: string, b: string, same: boolean][] = [
    ['Priya Raman', 'priya raman', true],
    ['Priya Raman', 'Raman, Priya', true],
    ['Priya Raman', 'RAMAN Priya', true],
    ["Siobhán O'Brien", 'Siobhan O’Brien', true],
    ["O'Brien", 'OBrien', true],
    ['Nguyễn Thị Minh Khai', 'Nguyen Thi Minh Khai', true],
    ['Anna-Lena Müller', 'Anna Lena Mueller', true],
    ['Anna-Lena Müller', 'Anna-Lena Muller', true],
    ['Jörg Åkesson', 'Joerg Aakesson', true],
    ['Łukasz Wiśniewski', 'Lukasz Wisniewski', true],
    ['Bjørn Strauß', 'Bjorn Strauss', true],
    ['Dr. Jane Doe, PhD', 'Jane Doe', true],
    ['Prof. Hanne Sørlie', 'Hanne Sorlie', true],
    ['J. R. R. Smith', 'J.R.R. Smith', true],
    ['Jan van der Berg', 'Jan Van Der Berg', true],
    ['Jon Smith', 'John Smith', false],
    ['Tom Okafor', 'Tom Baker', false],
    ['Kristen', 'Kristin', false],
    ['Priya', 'Priya Raman', false],
    ['Jan van der Berg', 'Jan van der Mark', false],
    ['Jane Doe MA', 'Jane Doe', true],
    ['Sarah Chen, RN, MSN', 'Sarah Chen', true],
    ['Sarah Chen, FNP-BC', 'Sarah Chen', true],
    ['Jan Weber, Dipl.-Ing.', 'Jan Weber', true],
    ['Chen, Sarah, Ph.D.', 'Sarah Chen', true],
    ['Chen, Bo', 'Chen', false],
    ['Anh Do', 'Anh', false],
    ['Jane Doe, Ma', 'Jane Doe', true],
    ['Jack Ma', 'Jack', false],
    ['Jack Ma', 'Ma, Jack', true],
    ['Ma Ying', 'Ying', false],
    ['Md. Rahman', 'Md Rahman', true],
    ['Md Rahman', 'Rahman', false],
    ['Müller', 'Möller', false],
    ['Anna Müller', 'Lena Muller', false],
    ['', '', false],
  ];
  for (const [a, b, same] of cases) {
    it(`${a} | ${b}`, () => {
      assert.equal(sameName(a, b), same);
      assert.equal(sameName(b, a), same);
    });
  }
});

describe('fitsName', () => {
  const cases: readonly [short: string, full: string, fits: boolean][] = [
    ['Priya', 'Priya Raman', true],
    ['Raman', 'Priya Raman', true],
    ['Ms. Raman', 'Priya Raman', true],
    ['PR', 'Priya Raman', true],
    ['P.R.', 'Priya Raman', true],
    ['P. Raman', 'Priya Raman', true],
    ['Priya R.', 'Priya Raman', true],
    ['van der Berg', 'Jan van der Berg', true],
    ['Berg', 'Jan van der Berg', true],
    ['J. van der Berg', 'Jan van der Berg', true],
    ['Minh Khai', 'Nguyễn Thị Minh Khai', true],
    ['Nguyen', 'Nguyễn Thị Minh Khai', true],
    ['Anna', 'Anna-Lena Müller', true],
    ['Anna-Lena', 'Anna-Lena Müller', true],
    ['Anna Müller', 'Anna-Lena Müller', true],
    ['Okafor', 'Okafor, Tom', true],
    ['Smith', 'J. R. R. Smith', true],
    ['J. Smith', 'J. R. R. Smith', true],
    ['J. R. Smith', 'J. R. R. Smith', true],
    ['Jan Berg', 'Jan van der Berg', true],
    ['Jan der Berg', 'Jan van der Berg', true],
    ['Priya K. Raman', 'Priya Kavya Raman', true],
    ['PK', 'Priya Raman', false],
    ['P', 'Priya Raman', false],
    ['Minh Thi', 'Nguyễn Thị Minh Khai', false],
    ['Nguyễn Khang', 'Nguyễn Thị Minh Khai', false],
    ['Jan der', 'Jan van der Berg', false],
    ['Jan van Berg', 'Jan van der Berg', false],
    ['Tom Berg', 'Jan van der Berg', false],
    ['Jan van Mark', 'Jan van der Berg', false],
    ['R. Priya', 'Priya Raman', false],
    ['P. Rama', 'Priya Raman', false],
    ['K. Raman', 'Priya Kavya Raman', false],
    ['Priya K.', 'Priya Kavya Raman', false],
    ['P. X. Raman', 'Priya Raman', false],
    ['P. R. Smith', 'Priya Raman', false],
    ['pr', 'Priya Raman', false],
    ['Pria', 'Priya Raman', false],
    ['Tom Baker', 'Tom Okafor', false],
    ['der Berg Jan van', 'Jan van der Berg', false],
    ['Priya Raman', 'Priya Raman', false],
    ['Priya', 'Priya', false],
    ['R.', 'Priya Raman', false],
    ['', 'Priya Raman', false],
  ];
  for (const [short, full, fits] of cases) it(`${short} | ${full}`, () => assert.equal(fitsName(short, full), fits));
});

describe('whoIsWho', () => {
  const cases: readonly [title: string, names: readonly string[], people: readonly number[]][] = [
    ['first names join the one whom they fit', ['Priya Raman', 'Tom Okafor', 'Priya', 'Tom'], [0, 1, 0, 1]],
    ['two Toms: a Tom alone is neither', ['Tom Okafor', 'Tom Baker', 'Tom'], [0, 1, 2]],
    ['two Toms: family names and initials tell', ['Tom Okafor', 'Tom Baker', 'Okafor', 'T. Baker', 'TO'], [0, 1, 0, 1, 0]],
    ['the short name may come first', ['Tom', 'Tom Okafor <tom@x.example>'], [0, 0]],
    ['equal addresses are one person', ['Tom <t@x.example>', 'Thomas Okafor <T@X.example>'], [0, 0]],
    ['a shared mailbox: two full names stay two people', ['Priya Raman <jobs@x.example>', 'Tom Okafor <jobs@x.example>', 'Tom <jobs@x.example>', 'jobs@x.example', 'Priya'], [0, 1, 1, 0, 0]],
    ['one mailbox, one person: another first or family name, a slip', ['Priya Raman <p@x.example>', 'Prija Rahman <p@x.example>', 'Priya Iyer <p@x.example>', 'P. Raman <p@x.example>'], [0, 0, 0, 0]],
    ['different addresses are two', ['Tom Okafor <tom@x.example>', 'Tom <tom@y.example>'], [0, 1]],
    ['an address alone', ['priya@x.example', 'Priya Raman <priya@x.example>', 'Raman'], [0, 0, 0]],
    ['family name first', ['Okafor, Tom', 'Tom Okafor', 'Tom'], [0, 0, 0]],
    ['a family name that is a degree too', ['Jack Chen', 'Jack Ma', 'Ms. Ma', 'Md Rahman', 'Sara Rahman'], [0, 1, 1, 2, 3]],
    ['accents, particles, degrees', ['Nguyễn Thị Minh Khai', 'Jan van der Berg', 'Nguyen Thi Minh Khai', 'van der Berg', 'Jan van der Berg, PhD'], [0, 1, 0, 1, 1]],
    ['umlauts spelled out', ['Anna-Lena Müller', 'Anna-Lena Mueller', 'Anna-Lena'], [0, 0, 0]],
    ['initials that are a degree too tell nothing', ['Maria Delgado', 'MD', 'Maria'], [0, 1, 0]],
    ['initials', ['J. R. R. Smith', 'J.R.R. Smith', 'Smith', 'John Smythe'], [0, 0, 0, 1]],
    ['an address tells of one who is met by another name', ['Priya Raman', 'Tom <to@x.example>', 'Thomas Okafor <TO@x.example>', 'Okafor'], [0, 1, 1, 1]],
    ['the one who is named first comes first', ['Tom', 'Priya Raman', 'Tom Okafor', 'Priya'], [0, 1, 0, 1]],
    ['longer names join first', ['Priya', 'Priya R.', 'Priya Raman', 'Tom Okafor'], [0, 0, 0, 1]],
    ['a letter and a family name', ['Priya Raman', 'Prema Raman', 'P. Iyer', 'Padma Iyer', 'P. Raman'], [0, 1, 2, 2, 3]],
    ['a first name with the address of another', ['Tom Okafor <tom@x.example>', 'Tom Baker <tb@x.example>', 'Tom <tb@x.example>'], [0, 1, 1]],
    ['resembling names are two people', ['Jon Smith', 'John Smith', 'Kristen Ray', 'Kristin Ray'], [0, 1, 2, 3]],
  ];
  for (const [title, names, people] of cases) it(title, () => assert.deepEqual(whoIsWho(mentions(names).map(mention => mention!)), people));
});

describe('findPeople', () => {
  const people = ["Siobhán O'Brien", 'Jan van der Berg', 'Nguyễn Thị Minh Khai', 'Anna-Lena Müller', 'Tom Okafor', 'Tom Baker', 'Will Marsh'].map(name => ({ name }));
  const cases: readonly [text: string, found: readonly (readonly [words: string, person: number])[]][] = [
    ["Called Siobhan O'Brien's office", [["Siobhan O'Brien's", 0]]],
    ['Jan van der Berg rang', [['Jan van der Berg', 1]]],
    ['Berg rang, and Jan too', [['Berg', 1], ['Jan', 1]]],
    ['Nguyen Thi Minh Khai, then Khai', [['Nguyen Thi Minh Khai', 2], ['Khai', 2]]],
    ['Anna-Lena Müller wrote', [['Anna-Lena Müller', 3]]],
    ['Tom rang', []],
    ['Tom Baker rang, and Okafor', [['Tom Baker', 5], ['Okafor', 4]]],
    ['I will march to the berg', []],
    ['Will rang', [['Will', 6]]],
    ['Anna Marsh and Anna-Lena rang', [['Anna', 3], ['Marsh', 6], ['Anna', 3]]],
    ["The Marsh's lease of McWill", [["Marsh's", 6]]],
    ['', []],
  ];
  it('take no verb for a Will or a May', () => {
    const two = [{ name: 'Will Smith' }, { name: 'May Chen' }];
    const named = (text: string): readonly number[] => findPeople(text, two).map(({ value }) => value);
    for (const text of ['Will hear back after the board', 'May ask for references', 'Will not decide before May']) assert.deepEqual(named(text), text.endsWith('May') ? [1] : [], text);
    for (const text of ['Will called', 'Will, hear this', 'Will Smith hear', 'Will hears more']) assert.deepEqual(named(text), [0], text);
    assert.deepEqual(named('May wrote, Will answers'), [1, 0]);
  });
  for (const [text, found] of cases) it(text || 'nothing', () => assert.deepEqual(findPeople(text, people).map(({ value, span }) => [text.slice(span.start, span.end), value]), found));
});

describe('nameTokens and nameWords', () => {
  it('put a family name written first last', () => assert.deepEqual(nameTokens('Okafor, Tom'), ['tom', 'okafor']));
  it('take titles and degrees off', () => assert.deepEqual(nameTokens('Prof. Dr. Jane Doe, PhD, MBA'), ['jane', 'doe']));
  it('know where each word stands', () => assert.deepEqual(nameWords("Dr. Siobhán O'Brien-Hale", 10).map(({ word, written, span }) => [word, written, span.start]), [['siobhan', 'Siobhán', 14], ['obrien', "O'Brien", 22], ['hale', 'Hale', 30]]));
  it('leave a title alone where nothing follows it', () => assert.deepEqual(['Dame', 'Jane Dame', 'Dr.', 'Ms. Dr. Doe'].map(name => [nameTokens(name).join(' '), nameWords(name, 0).map(({ word }) => word).join(' ')]), [['dame', 'dame'], ['jane dame', 'jane dame'], ['dr', 'dr'], ['doe', 'doe']]));
  it('know where each word ends', () => assert.deepEqual(nameWords("O'Brien Hale", 10).map(({ span }) => span), [{ start: 10, end: 17 }, { start: 18, end: 22 }]));
  it('tell a position from a name', () => {
    for (const title of ['CTO', 'VP of Engineering', 'Senior Recruiter', 'Head of People', 'Hiring Manager', 'Lead Engineer']) assert.ok(isJobTitle(title), title);
    for (const name of ['Anna Head', 'Anna of Engineering', 'Senior', 'Senior Anna Recruiter', 'Priya Raman', 'of Engineering', '']) assert.ok(!isJobTitle(name), name);
  });
  it('tell a comma within a name from one between two', () => {
    const known = new Set(['tom okafor']);
    for (const [before, after] of [['Jane Doe', 'PhD'], ['Jane Doe', 'PhD MBA'], ['Okafor', 'Tom'], ['Jane Doe', 'CTO']] as const) assert.ok(isOneName(before, after, known), before);
    for (const [before, after] of [['Jane Doe', 'Tom'], ['Jane Doe', 'Tom PhD'], ['Okafor', 'Tom PhD Lee']] as const) assert.ok(!isOneName(before, after, known), after);
  });
  it('know a credential from a name', () => {
    for (const written of 'RN, MSN, BSN, LPN, NP, FNP-BC, CCRN-K, MD, DO, PhD, Ph.D., DNP, CPA, PMP, CFA, Esq., Dipl.-Ing., M.Sc., B.A., MA, MBA PMP, Jr.'.split(', ')) assert.ok(isCredential(written), written);
    for (const written of ['Bo', 'Ed', 'Al', 'Ma', 'Do', 'Md', 'Np', 'PR', 'JD Salinger', 'XY-BC', 'RN Chen', '', ' ']) assert.ok(!isCredential(written), written);
  });
  it('see a title', () => assert.deepEqual(['Ms. Raman', 'Dr Chen', 'Priya', 'Miss'].map(hasTitle), [true, true, false, false]));
});

describe('a name that is nearly another', () => {
  for (const [a, b, near] of [['wiszniewsky', 'wisniewski', true], ['grzyzanowska', 'krzyzanowski', false], ['siobahn', 'siobhan', true], ['laura', 'laure', true], ['maria', 'marta', false], ['marie', 'marje', true], ['rey', 'ray', false]] as const) {
    it(`${a} | ${b}`, () => assert.deepEqual([isNear(a, b), isNear(b, a)], [near, near]));
  }
  it('is none where there is a degree alone', () => assert.equal(correctionsOf('PhD', 0, 'Priya Raman'), null));
  it('may be wrong in each of its words, if they are long', () => assert.deepEqual(['Prija Rahman', 'Prija Rahm', 'Rahman, Prija'].map(name => correctionsOf(name, 0, 'Priya Raman')?.map(({ right }) => right.written)), [['Priya', 'Raman'], undefined, ['Raman', 'Priya']]));
});

describe('mentions', () => {
  const cases: readonly [text: string, people: readonly (readonly [name: string | null, email: string | null])[]][] = [
    ['Priya Raman <priya@x.example>, Tom Okafor', [['Priya Raman', 'priya@x.example'], ['Tom Okafor', null]]],
    ['Okafor, Tom', [['Okafor', null], ['Tom', null]]],
    ['Jane Doe, PhD', [['Jane Doe, PhD', null]]],
    ['Sarah Chen, RN, MSN, Tom Okafor, MD and Jan Weber, Dipl.-Ing.', [['Sarah Chen, RN, MSN', null], ['Tom Okafor, MD', null], ['Jan Weber, Dipl.-Ing.', null]]],
    ['Sarah Chen, FNP-BC <sarah@x.example>', [['Sarah Chen, FNP-BC', 'sarah@x.example']]],
    ['Sarah Chen, Bo, Ed, Al, Ma', [['Sarah Chen', null], ['Bo', null], ['Ed', null], ['Al', null], ['Ma', null]]],
    ['Priya and Tom & Mei; Jan', [['Priya', null], ['Tom', null], ['Mei', null], ['Jan', null]]],
    ['Andy Anderson', [['Andy Anderson', null]]],
    ['[[People/Jane Doe|Jane]]', [['Jane', null]]],
    ['[Priya Raman](mailto:priya@x.example)', [['Priya Raman', 'priya@x.example']]],
    ['[Priya Raman](https://people.example/priya)', [['Priya Raman', null]]],
    ['[name]', []],
    ['name', []],
    ['<your name>, Tom', [['Tom', null]]],
    ['[name] <priya@x.example>', [[null, 'priya@x.example']]],
    ['{{interviewer}}', []],
    ['TBD', []],
    ['N/A', []],
    ['?', []],
    ['Tom Tbilisi', [['Tom Tbilisi', null]]],
    ['The {{company}} Team', []],
    ['Priya Raman, ', [['Priya Raman', null]]],
    ['Priya Raman,\n  Tom Okafor', [['Priya Raman', null], ['Tom Okafor', null]]],
    ['The Smith & Jones Team', [['The Smith & Jones Team', null]]],
    ['"Raman, Priya" <priya@x.example>, Tom', [['Raman, Priya', 'priya@x.example'], ['Tom', null]]],
    ['Raman, Priya <priya.raman@x.example>, Tom', [['Raman, Priya', 'priya.raman@x.example'], ['Tom', null]]],
    ['Raman, Priya <praman@x.example>', [['Raman, Priya', 'praman@x.example']]],
    ['Raman, Priya <p@x.example>; van der Berg, Jan <j@x.example>', [['Raman, Priya', 'p@x.example'], ['van der Berg, Jan', 'j@x.example']]],
    ['Ann, Joanna <joanna@x.example>', [['Ann', null], ['Joanna', 'joanna@x.example']]],
    ['Priya Raman (VP, Engineering), Tom Okafor (he/him; CTO)', [['Priya Raman', null], ['Tom Okafor', null]]],
    ['Priya Raman (VP, Tom Okafor', [['Priya Raman (VP', null], ['Tom Okafor', null]]],
    ['Priya Raman - CTO; Tom Okafor – Head of Data', [['Priya Raman', null], ['Tom Okafor', null]]],
    ['Anna - Lena, Tom', [['Anna - Lena', null], ['Tom', null]]],
    ['Robert "Bob" Chen, Tom', [['Robert "Bob" Chen', null], ['Tom', null]]],
    ['Priya, 5" Tom', [['Priya', null], ['5" Tom', null]]],
    ["Siobhán O'Brien, Jan van der Berg, PhD und Nguyễn Thị Minh Khai", [["Siobhán O'Brien", null], ['Jan van der Berg, PhD', null], ['Nguyễn Thị Minh Khai', null]]],
  ];
  for (const [text, people] of cases) it(text, () => assert.deepEqual(readMentions(text, whole(text), new Set()).map(({ name, email }) => [name, email]), people));

  it('of more than anybody lists are none', () => {
    const pasted = 'Tom Okafor, '.repeat(200);
    assert.deepEqual(readMentions(pasted, whole(pasted), new Set()), []);
  });
  it('know where the name stands, in links too', () => {
    for (const [text, at] of [['Dr. Jan van der Berg <jan@x.example>', 'Dr. Jan van der Berg'], ['[[People/Jane Doe|Jane]]', 'Jane'], ['"Khai" (khai@x.example)', 'Khai'], ['[[Jane Doe]] of [[Acme]] <jane@x.example>', '[[Jane Doe]] of [[Acme]]'], ['Tom Okafor (CTO)', 'Tom Okafor'], ['Wei Chen, Head of Data', 'Wei Chen']] as const) {
      const { start, end } = readMention(text, whole(text))!.nameSpan!;
      assert.equal(text.slice(start, end), at);
    }
  });
  it('a comma that ends a half-typed line is no part of the name, known or not', () => assert.deepEqual(readMentions("Siobhán O'Brien,", whole("Siobhán O'Brien,"), new Set(['siobhan obrien'])).map(({ name }) => name), ["Siobhán O'Brien"]));

  it('"Okafor, Tom" is one person where the file knows him', () => assert.deepEqual(readMentions('Okafor, Tom', whole('Okafor, Tom'), new Set(['tom okafor'])).map(({ name }) => name), ['Okafor, Tom']));
});

describe('names that are typed', () => {
  const PEOPLE = ['Priya Raman', 'Tom Okafor', 'Janet Lee', 'Ana Duarte', 'Ana Ruiz'];
  const rows: readonly [text: string, known: readonly string[], fresh: readonly string[], chosen?: readonly string[]][] = [
    ['', [], []],
    [' , ', [], []],
    ['Sarah Chen', [], ['Sarah Chen']],
    ['Jan', [], ['Jan']],
    ['Jan, Sarah Chen,', [], ['Jan', 'Sarah Chen']],
    ['Jan, jan', [], ['Jan']],
    ['priya raman', ['Priya Raman'], []],
    ['Priya', ['Priya Raman'], []],
    ['Raman, Priya, Sarah', ['Priya Raman'], ['Sarah']],
    ['Ana', [], ['Ana']],
    ['Ana Ruiz', ['Ana Ruiz'], []],
    ['pri', [], ['pri']],
    ['pri', [], [], ['Priya Raman']],
    ['ram', [], [], ['Priya Raman']],
    ['Sarah Chen', [], ['Sarah Chen'], ['Priya Raman']],
    ['Ana', [], [], ['Ana Ruiz']],
  ];
  for (const [text, known, fresh, chosen] of rows) it(`"${text}"${chosen ? ` beside ${chosen.join()}` : ''}`, () => assert.deepEqual(typedNames(text, PEOPLE, chosen), { known, fresh }));
});
