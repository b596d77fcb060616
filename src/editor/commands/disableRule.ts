// Disable Rule in This Workspace and Configure Rule Severities: what the light bulb offers beyond an edit of the text.

import { commands, ConfigurationTarget, Disposable, l10n, Uri, workspace, type LogOutputChannel } from 'vscode';
import { RULES } from '../../core/index.ts';
import { SECTION } from '../settings.ts';
import { registerCommand, say } from './register.ts';

export const DISABLE_RULE = 'jobFollowUp.disableRule';
export const CONFIGURE_RULES = 'jobFollowUp.configureRules';

export const registerRuleCommands = (log: LogOutputChannel): Disposable => Disposable.from(
  registerCommand(log, 'disableRule', async (rule, uri) => {
    if (!RULES.some(({ id }) => id === rule)) return;
    await setOff(rule as string, typeof uri === 'string' ? Uri.parse(uri) : undefined);
    say(l10n.t('{0} is off in this workspace. The setting jobFollowUp.rules switches it on again.', rule as string));
  }),
  registerCommand(log, 'configureRules', async () => { await commands.executeCommand('workbench.action.openSettings', `${SECTION}.rules`); }),
);

/** In the settings of the workspace, or of the file's folder where those go before them. The other rules set there stay as they are. */
async function setOff(rule: string, uri: Uri | undefined): Promise<void> {
  const configuration = workspace.getConfiguration(SECTION, uri ?? null);
  const set = configuration.inspect<Record<string, unknown>>('rules');
  const ofFolder = workspace.workspaceFile && set?.workspaceFolderValue?.[rule] !== undefined;
  const there = ofFolder ? set?.workspaceFolderValue : set?.workspaceValue;
  await configuration.update('rules', { ...there, [rule]: 'off' }, ofFolder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace);
}
