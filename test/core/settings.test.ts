// The settings' table and their reader say the same: what the schema allows is read, what it forbids is named once and passed over.

import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, readSettings, settingsSchema, type SettingSchema } from '../../src/core/model/settings.ts';
import { inEnglish } from './said.ts';
import { english } from '../../src/core/base/message.ts';

const ZONE = 'Europe/Berlin';
const defaults = readSettings({}, ZONE).settings;

/** Values that a schema forbids, of the right type where there can be any. */
function forbidden({ type, enum: choices, minimum, maximum, items }: SettingSchema): readonly unknown[] {
  if (type === 'integer') return [(minimum as number) - 1, (maximum as number) + 1, 1.5, '5', true];
  if (type === 'boolean') return ['yes', 1];
  if (type === 'array') return ['monday', [7], [(items as SettingSchema).enum ? 'caturday' : '2026-02-30']];
  if (type === 'object') return ['Ana', ['Ana'], 5];
  return choices ? ['', 'something else', 5, [(choices as readonly unknown[])[0]]] : [5, ['UTC']];
}

describe('settings', () => {
  it('are their defaults where nothing is set, or what the table calls the default', () => {
    assert.deepEqual(readSettings({}, ZONE), { settings: { ...DEFAULT_SETTINGS, timeZone: ZONE }, problems: [] });
    assert.deepEqual(readSettings(Object.fromEntries(Object.entries(settingsSchema()).map(([key, schema]) => [key, schema.default])), ZONE), { settings: defaults, problems: [] });
  });

  it('count a machine that knows no zone as in UTC', () => {
    for (const zone of ['Etc/Unknown', 'Nowhere/Land', '', undefined]) for (const timeZone of ['', undefined]) assert.equal(readSettings({ timeZone }, zone).settings.timeZone, 'UTC', zone);
  });

  it('take every value that the table offers', () => {
    for (const [key, schema] of Object.entries(settingsSchema())) {
      const values = schema.enum as readonly unknown[] | undefined ?? (schema.type === 'integer' ? [schema.minimum, schema.maximum] : []);
      for (const value of values) assert.deepEqual(readSettings({ [key]: value }, ZONE).problems, [], `${key}: ${String(value)}`);
    }
    const { settings, problems } = readSettings({ businessDays: ['sunday', 'monday'], holidays: ['2026-12-24'], me: { name: ' Nguyễn Thị Minh Khai ', email: 'khai@example.org' }, timeZone: 'Asia/Kolkata' }, ZONE);
    assert.deepEqual(problems, []);
    assert.deepEqual([settings.calendar.weekdays, [...settings.calendar.holidays], settings.me, settings.timeZone], [[0, 1], ['2026-12-24'], { name: 'Nguyễn Thị Minh Khai', email: 'khai@example.org', phone: '' }, 'Asia/Kolkata']);
  });

  it('pass over every value that the table forbids, and name it once', () => {
    for (const [key, schema] of Object.entries(settingsSchema())) {
      for (const value of forbidden(schema)) {
        const { settings, problems } = readSettings({ [`jobFollowUp.${key}`]: value }, ZONE);
        assert.deepEqual(settings, defaults, `${key}: ${JSON.stringify(value)}`);
        assert.equal(problems.length, 1, `${key}: ${JSON.stringify(value)}`);
        assert.match(english(problems[0]!), new RegExp(`^jobFollowUp\\.${key}(?: is ignored: |: .+ is passed over)`));
      }
    }
  });

  it('pass over zones that do not exist, rules that nobody knows and long values in few words', () => {
    assert.deepEqual(inEnglish(readSettings({ timeZone: 'Middle/Earth' }, ZONE).problems), ['jobFollowUp.timeZone is ignored: "Middle/Earth" is not a value that it can have.']);
    const { settings, problems } = readSettings({ rules: { 'no-promise': 'off', 'no-reasons': 'loud', 'no-such-rule': 'off' } }, ZONE, ['no-promise', 'no-reasons']);
    assert.deepEqual(settings.rules, { 'no-promise': 'off' });
    assert.deepEqual(inEnglish(problems), ['jobFollowUp.rules.no-reasons is ignored: "loud" is not a value that it can have.', 'jobFollowUp.rules.no-such-rule is no setting of Job Follow-Up.']);
    assert.ok(english(readSettings({ holidays: Array.from({ length: 500 }, () => 'Christmas') }, ZONE).problems[0]!).length < 160);
  });

  it('take of a list what can be read, and name the rest with how it is written', () => {
    const { settings, problems } = readSettings({ holidays: ['2026-12-24', '25.12.2026', 7, '2026-12-26'], businessDays: ['Monday', 'Someday'] }, ZONE);
    assert.deepEqual([settings.calendar.weekdays, [...settings.calendar.holidays]], [[1], ['2026-12-24', '2026-12-26']]);
    assert.deepEqual(inEnglish(problems), ['jobFollowUp.businessDays: ["Someday"] is passed over. Write each like "monday".', 'jobFollowUp.holidays: ["25.12.2026",7] is passed over. Write each like "2026-12-24".']);
  });

  it('pass over a name that is a number, and keep the rest of who the user is', () => {
    const { settings, problems } = readSettings({ me: { name: "Siobhán O'Brien", phone: 5550142 } }, ZONE);
    assert.deepEqual(settings.me, { name: "Siobhán O'Brien", email: '', phone: '' });
    assert.deepEqual(inEnglish(problems), ['jobFollowUp.me.phone is ignored: 5550142 is not a value that it can have.']);
  });

  it('have a place among their group', () => {
    for (const [key, { group }] of Object.entries(settingsSchema())) assert.equal(key.startsWith('cadence.'), group === 'cadence', key);
  });
});
