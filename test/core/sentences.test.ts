// Sentences and their places: abbreviations, initials, numbers, and texts made to be slow.

import assert from 'node:assert/strict';
import { sentencesOf } from '../../src/core/prose/sentences.ts';

const texts = (prose: string): string[] => sentencesOf(prose, 0).map(sentence => sentence.text);

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    assert.deepEqual(texts('The tour was grand. Who built the kiln? I want one!'), ['The tour was grand.', 'Who built the kiln?', 'I want one!']);
  });

  for (const whole of [
    'Dr. Achebe and Prof. Lund showed me the vault.', 'I spoke with Ms. Quill on St. Mary Street.', 'We meet on Nov. 7 near gate No. 4.', 'The call was at 3 p.m. Tuesday.', 'Bring tools, e.g. Torx drivers, i.e. Small ones.',
    'It was Reds vs. Blues all day.', 'I met J. Okafor and A. B. Lindh there.', 'The part is 3.5 mm thick.', 'Kestrel Inc. Chicago is hiring.', 'Kestrel Inc. (Chicago) is hiring.', 'We spoke with Dr. "Bo" Lind.', '2. Ten years at the kiln.', '12. Licensed crane driver.', '1. 20 years of welding.', 'She served in the U.S. Navy for years.', 'I spoke with Dr. [Name] on Friday.',
  ]) it(`don't end inside "${whole}"`, () => assert.deepEqual(texts(whole), [whole]));

  for (const whole of ['Bitte grüßen Sie Hr. Meier von mir.', 'Nach dem 7. Dezember rufe ich an.', 'Das sind z.B. Krane.', 'Ich melde mich in der 49. KW bei Ihnen.', 'Ich melde mich Anfang der 49. Kalenderwoche.', 'In der 1. Dezemberwoche rufe ich an.', 'Es geht um Nr. 4 auf der Liste.', 'Ich rufe am 7. dieses Monats an.', 'In der 2. Ferienwoche rufe ich an.', 'Ich melde mich am 7.Dezember bei Ihnen.', 'Bitte grüßen Sie Hr. „Bo“ Meier.']) it(`in German, don't end inside "${whole}"`, () => assert.deepEqual(texts(whole), [whole]));

  it('end after an English word that German abbreviates', () => assert.deepEqual(texts('My application went to HR. I will call you on Friday.'), ['My application went to HR.', 'I will call you on Friday.']));

  it('may end with an abbreviation', () => {
    assert.deepEqual(texts("I work for Kestrel Inc. My desk is small. I left Vos B.V. I work there no more. Call before 5 p.m. I'll be there. So did I. Then we left."), ['I work for Kestrel Inc.', 'My desk is small.', 'I left Vos B.V.', 'I work there no more.', 'Call before 5 p.m.', "I'll be there.", 'So did I.', 'Then we left.']);
  });

  for (const [first, second] of [['I live on Main St!', 'Lund is my neighbour.'], ['The tank holds 40.', '12 Torx screws hold it.'], ['See plan B.2.', 'Then call me.'], ['Der Termin war am 7.', 'Danach kam nichts.'], ['Ich kam 2019.', 'Dezember und Januar waren kalt.'], ['We sold 7.', 'Then we left.'], ['Der Termin war am 7.', 'Wochenlang kam nichts.'], ['Mein Dienst endete am 7.', 'Lkw fahre ich gern.'], ['2019.', 'Kestrel hired me.'], ['B2.', 'German I speak at home.'], ['5pm.', 'Kestrel is shut by then.'], ['Why me?', '2. Ten years at the kiln.']])
    it(`end between "${first}" and "${second}"`, () => assert.deepEqual(texts(`${first} ${second}`), [first, second]));

  it('have no white space of any kind around them', () => assert.deepEqual(texts('\u00a0One.\u00a0\u3000Two.\u2028Three.\u2029\ufeff'), ['One.', 'Two.', 'Three.']));

  it('are slices of the prose, trimmed, with the offset added', () => {
    const prose = '  One   two.    Three?  ';
    for (const { text, span } of sentencesOf(prose, 100)) {
      assert.equal(prose.slice(span.start - 100, span.end - 100), text);
      assert.equal(text.trim(), text);
    }
    assert.deepEqual(sentencesOf(prose, 100).map(sentence => sentence.span), [{ start: 102, end: 112 }, { start: 116, end: 122 }]);
  });

  it('are none in nothing', () => {
    assert.deepEqual(texts(''), []);
    assert.deepEqual(texts(' \t '), []);
  });

  it('are the same whatever precedes them, also far into a long paragraph', () => {
    const sentence = 'Mr. Vale told me that the press runs at 3.5 bar.';
    assert.deepEqual(texts(`${sentence} `.repeat(300)), new Array(300).fill(sentence));
  });

  it('take linear time on hostile text', () => {
    texts('Warm up.');
    for (const hostile of [','.repeat(50_000), 'Dr. '.repeat(12_500), '. '.repeat(25_000), 'a.'.repeat(25_000), `${' '.repeat(50_000)}x`, '?!'.repeat(25_000), 'No. 1 '.repeat(8_000)]) {
      const start = performance.now();
      texts(hostile);
      assert.ok(performance.now() - start < 500, hostile.slice(0, 10));
    }
  });
});
