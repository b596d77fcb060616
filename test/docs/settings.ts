// What the settings' table makes: the manifest's `contributes.configuration`, and the table of the README.

import { SEVERITIES, settingsSchema, type SettingSchema } from '../../src/core/model/settings.ts';
import { RULES } from '../../src/core/rules/index.ts';

const rules = (): SettingSchema => ({
  type: 'object', default: {}, scope: 'resource', additionalProperties: false,
  description: 'How each rule reports: as an error, a warning, information or a hint (dots under the text, not listed among the problems), or off. A comment silences a rule in one place.',
  properties: Object.fromEntries(RULES.map(rule => [rule.id, { type: 'string', enum: ['off', ...SEVERITIES], default: rule.severity, description: `${rule.summary} By default: ${rule.severity}.` }])),
});

/** Every setting by its whole name. */
export const allSettings = (): Record<string, SettingSchema> => Object.fromEntries(Object.entries({ ...settingsSchema(), rules: rules() }).map(([key, schema]) => [`jobFollowUp.${key}`, schema]));

export const configuration = (): object => ({ title: 'Job Follow-Up', properties: allSettings() });

export function settingsTable(): string {
  const shown = (value: unknown): string => (value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0) ? '' : `\`${JSON.stringify(value)}\``);
  return ['| setting | default | what it does |', '| --- | --- | --- |', ...Object.entries(allSettings()).map(([key, schema]) => `| \`${key}\` | ${shown(schema.default)} | ${schema.description} |`)].join('\n');
}
