// The manifest against the code: every command registered and contributed, every file that it names there, every title and condition in order.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/core/rules/index.ts';

interface Command { readonly command: string; readonly title: string; readonly category?: string; readonly enablement?: string; readonly icon?: string }
interface MenuItem { readonly command: string; readonly when?: string; readonly group?: string }

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const commands: readonly Command[] = manifest.contributes.commands;
const menus: Readonly<Record<string, readonly MenuItem[]>> = manifest.contributes.menus;
const editor = readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).map(path => readFileSync(join('src/editor', path), 'utf8')).join('\n');

describe('the manifest', () => {
  it('contributes every command that is registered, and the other way round', () => {
    const registered = [...editor.matchAll(/registerCommand\((?:log, )?'([\w.]+)'/g)].map(m => (m[1]!.startsWith('jobFollowUp.') ? m[1]! : `jobFollowUp.${m[1]!}`));
    assert.deepEqual([...new Set(registered)].sort(), commands.map(command => command.command).sort());
  });

  it('gives every command a category and a title in title case', () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, 'Job Follow-Up', command);
      for (const word of title.replace(/…$/, '').split(/[ -]/)) assert.match(word, /^(?:[A-Z]|(?:a|an|the|in|is|as|by|to|of|and)$)/, title);
    }
  });

  it('shows commands of menus and the palette only where they apply', () => {
    for (const [menu, items] of Object.entries(menus)) {
      for (const { command, when } of items) {
        assert.ok(commands.some(other => other.command === command), command);
        assert.ok(when, `${menu}: ${command} has no condition`);
      }
    }
    const always = new Set(['jobFollowUp.showDue', 'jobFollowUp.refresh']);
    for (const { command, enablement } of commands) {
      assert.ok(always.has(command) || enablement !== undefined || menus.commandPalette!.some(item => item.command === command), `${command} is everywhere`);
    }
  });

  it('names files that are there', () => {
    const { grammars, snippets, viewsContainers } = manifest.contributes;
    for (const path of [manifest.icon, ...grammars.map((grammar: { path: string }) => grammar.path), ...snippets.map((file: { path: string }) => file.path), ...viewsContainers.activitybar.map((container: { icon: string }) => container.icon)]) assert.ok(existsSync(path), path);
  });

  it('gives every setting a description, a default and a scope, and closes every object', () => {
    for (const [key, setting] of Object.entries<Record<string, unknown>>(manifest.contributes.configuration.properties)) {
      assert.match(String(setting.description), /^[A-Z].*\.$/, key);
      assert.ok('default' in setting && 'scope' in setting, key);
      if (setting.type === 'object') assert.equal(setting.additionalProperties, false, key);
    }
  });

  it('gives every rule a severity of its own, described, with what it is by default, and no other rule', () => {
    const { properties, additionalProperties } = manifest.contributes.configuration.properties['jobFollowUp.rules'];
    assert.deepEqual(Object.keys(properties), RULES.map(rule => rule.id));
    assert.equal(additionalProperties, false);
    for (const { id, summary, severity } of RULES) {
      assert.deepEqual(properties[id], { type: 'string', enum: ['off', 'hint', 'information', 'warning', 'error'], default: severity, description: `${summary} By default: ${severity}.` });
      assert.match(summary, /^[A-Z][^]*\.$/, id);
    }
  });

  it('says where it runs', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.ok(manifest.main && manifest.browser && manifest.engines.vscode === '^1.100.0');
    assert.match(manifest.devDependencies['@types/vscode'], /^~1\.100\./);
  });
});
