// What the settings' table makes: the manifest's `contributes.configuration`, and the table of the README.

import { SETTING_GROUPS, SEVERITIES, settingsSchema, type SettingSchema } from '../../src/core/model/settings.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { english } from '../../src/core/base/message.ts';

const rules = (): SettingSchema => ({
  group: 'rules', type: 'object', default: {}, scope: 'resource', additionalProperties: false,
  description: 'How each rule reports: as an error, a warning, information or a hint (dots under the text, not listed among the problems), or off. A comment silences a rule in one place.',
  properties: Object.fromEntries(RULES.map(rule => [rule.id, { type: 'string', enum: ['off', ...SEVERITIES], default: rule.severity, description: english(rule.summary) }])),
});

/** Every setting by its whole name. */
const allSettings = (): readonly (readonly [string, SettingSchema])[] => Object.entries({ ...settingsSchema(), rules: rules() }).map(([key, schema]) => [`jobFollowUp.${key}`, schema]);

/** The groups that have settings, in the order of their table; a group shows its settings in the order of theirs. */
export const configuration = (): readonly object[] => Object.entries(SETTING_GROUPS).flatMap(([id, title], order) => {
  const own = allSettings().filter(([, { group = 'general' }]) => group === id);
  return own.length === 0 ? [] : [{ id, title, order, properties: Object.fromEntries(own.map(([key, schema], index) => [key, { order: index, ...property(schema) }])) }];
});

/** Code and links in a description want Markdown. */
function property({ group: _, description, ...schema }: SettingSchema): object {
  return { ...schema, [/[`[]|#jobFollowUp/.test(description) ? 'markdownDescription' : 'description']: description };
}

export function settingsTable(): string {
  const shown = (value: unknown): string => (value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0) ? '' : `\`${JSON.stringify(value)}\``);
  return ['| setting | default | what it does |', '| --- | --- | --- |', ...allSettings().map(([key, schema]) => `| \`${key}\` | ${shown(schema.default)} | ${schema.description} |`)].join('\n');
}
