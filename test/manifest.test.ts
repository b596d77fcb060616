// The manifest against the code: every command registered and contributed, every file, icon, link and condition in order, every word in English and German.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './docs/fresh.ts';
import { englishManifest, freshManifest, inWords, keyIn, mapTexts, readWords, type Manifest } from './docs/nls.ts';
import { RULES } from '../src/core/rules/index.ts';
import { english } from '../src/core/base/message.ts';

interface Command { readonly command: string; readonly title: string; readonly category?: string; readonly enablement?: string; readonly icon?: string }
interface MenuItem { readonly command?: string; readonly submenu?: string; readonly when?: string; readonly group?: string }
interface View { readonly id: string; readonly name: string; readonly type?: string; readonly when?: string; readonly icon?: string }
interface Step { readonly id: string; readonly title: string; readonly description: string; readonly media: Readonly<Record<string, string>>; readonly completionEvents?: readonly string[] }
interface Group { readonly id: string; readonly title: string; readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
interface Contributions {
  readonly 'markdown.previewStyles': readonly string[];
  readonly commands: readonly Command[];
  readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
  readonly submenus?: readonly { readonly id: string }[];
  readonly keybindings?: readonly (MenuItem & { readonly command: string })[];
  readonly views: Readonly<Record<string, readonly View[]>>;
  readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
  readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
  readonly walkthroughs?: readonly { readonly id: string; readonly steps: readonly Step[] }[];
  readonly configuration: readonly Group[];
  readonly grammars: readonly { readonly path: string }[];
  readonly snippets: readonly { readonly path: string }[];
}

const editor = readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).map(path => readFileSync(join('src/editor', path), 'utf8')).join('\n');

describe('the manifest’s words', () => {
  it('stand in package.nls.json, and the settings are those of the code', freshManifest);

  it('are no plain text in package.json', () => {
    mapTexts(readJson<Manifest>('package.json'), (text, place) => { assert.ok(keyIn(text), `${place}: UPDATE=1 npx mocha test/manifest.test.ts moves it`); return text; });
  });

  it('say something in both languages, the same keys in each', () => {
    const english = readWords();
    const german = readWords('de');
    const missing = Object.entries(english).filter(([key]) => !(key in german));
    assert.deepEqual(missing.map(([key, text]) => `${key}: ${text}`), [], 'package.nls.de.json lacks');
    assert.deepEqual(Object.keys(german), Object.keys(english));
    for (const [key, text] of [...Object.entries(english), ...Object.entries(german)]) assert.ok(text.trim() !== '', key);
  });

  it('are translated, with links, code and references as they are', () => {
    const german = readWords('de');
    /** The same word in both languages. */
    const same = new Set<string>([]);
    for (const [key, text] of Object.entries(readWords())) {
      assert.equal(german[key] === text, same.has(key), key);
      assert.deepEqual(fixed(german[key]!), fixed(text), key);
    }
  });
});

/** What no translation changes: commands, addresses, settings, code, places to fill, a line that is a button, the end of a sentence. */
const fixed = (text: string): readonly string[] => [
  ...[...text.matchAll(/\]\(([^)]+)\)|(#[\w.]+#)|`([^`]+)`|(\{\d+\})|(\$\([\w-]+\))/g)].map(match => match.slice(1).find(Boolean)!).sort(),
  `${text.split('\n').filter(line => /^\[[^\]]+\]\([^)]+\)$/.test(line)).length} buttons`, /[.…]$/.exec(text)?.[0] ?? '',
];

describe('the manifest', () => {
  let manifest: Manifest & Readonly<Record<string, any>>;
  let contributes: Contributions;
  let commands: readonly Command[];
  let views: readonly View[];
  before(() => {
    manifest = englishManifest();
    contributes = manifest.contributes as unknown as Contributions;
    commands = contributes.commands;
    views = Object.values(contributes.views).flat();
  });

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
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const { command, submenu, when } of items) {
        const name = command ?? submenu;
        assert.ok(commands.some(other => other.command === command) || contributes.submenus?.some(({ id }) => id === submenu), name);
        assert.ok(when, `${menu}: ${name} has no condition`);
        if (menu.startsWith('view/')) assert.match(when, /\bview == /, `${menu}: ${name}`);
        if (menu.startsWith('editor/')) assert.match(when, /\b(?:editorLangId|resourceLangId) == markdown\b|\bjobFollowUp\./, `${menu}: ${name}`);
        if (menu === 'commandPalette') assert.doesNotMatch(when, /\b(?:view|viewItem)\b/, name);
      }
    }
    for (const { command, when } of contributes.keybindings ?? []) assert.ok(when && commands.some(other => other.command === command), command);
    const always = new Set(['jobFollowUp.showDue', 'jobFollowUp.refresh', 'jobFollowUp.openSample']);
    for (const { command, enablement } of commands) {
      assert.ok(always.has(command) || enablement !== undefined || contributes.menus.commandPalette!.some(item => item.command === command), `${command} is everywhere`);
    }
  });

  it('has conditions that can be read, of keys that the code sets and views that exist', () => {
    const conditions = [...commands.flatMap(({ enablement }) => enablement ?? []), ...[...Object.values(contributes.menus).flat(), ...(contributes.keybindings ?? []), ...contributes.viewsWelcome, ...views].flatMap(({ when }) => when ?? [])];
    for (const condition of conditions) {
      for (const term of condition.replace(/\/(?:\\.|[^/\\])+\/i?/g, 'pattern').split(/&&|\|\|/)) assert.match(term, /^\s*\(*\s*!?\s*\(*[\w.:-]+(?: (?:==|!=|=~|<=?|>=?|(?:not )?in) '?[\w./:-]+'?)?\s*\)*\s*$/, condition);
      assert.equal(condition.split('(').length, condition.split(')').length, condition);
      for (const [, pattern] of condition.matchAll(/=~ \/((?:\\.|[^/\\])+)\//g)) assert.ok(new RegExp(pattern!));
      for (const [key] of condition.replace(/\bview [!=]= [\w.]+/g, '').matchAll(/\bjobFollowUp\.[\w.]+/g)) assert.ok(editor.includes(`'${key}'`) && editor.includes('setContext'), `nothing sets ${key}`);
      for (const [, view] of condition.matchAll(/\bview [!=]= ([\w.]+)/g)) assert.ok(views.some(({ id }) => id === view), condition);
    }
  });

  it('greets in every view that may be empty', () => {
    for (const { id, type } of views) assert.ok(type === 'webview' || contributes.viewsWelcome.some(({ view }) => view === id), id);
    for (const { view } of contributes.viewsWelcome) assert.ok(views.some(({ id }) => id === view), view);
  });

  it('links to commands, settings and views that exist, in every language', () => {
    /** Of VS Code itself. */
    const foreign = new Set(['vscode.openFolder', 'workbench.action.showCommands']);
    const settings = new Set(contributes.configuration.flatMap(({ properties }) => Object.keys(properties)));
    for (const words of [readWords(), readWords('de')]) {
      mapTexts(inWords(readJson<Manifest>('package.json'), words), (text, place) => {
        for (const [, command] of text.matchAll(/\(command:([\w.]+)/g)) {
          const view = /^([\w.]+)\.focus$/.exec(command!)?.[1];
          assert.ok(foreign.has(command!) || commands.some(other => other.command === command) || views.some(({ id }) => id === view), `${place}: ${command}`);
        }
        for (const [, setting] of text.matchAll(/#(jobFollowUp\.[\w.]+)#/g)) assert.ok(settings.has(setting!), `${place}: ${setting}`);
        return text;
      });
    }
  });

  it('completes every step of the walkthrough by what happens, and shows a picture that is described', () => {
    for (const { id, steps } of contributes.walkthroughs ?? []) {
      assert.ok(steps.length <= 6, id);
      for (const step of steps) {
        assert.ok(step.completionEvents?.length, step.id);
        for (const event of step.completionEvents) {
          const [, kind, what] = /^(onContext|onCommand|onView|onSettingChanged):(.+)$/.exec(event) ?? assert.fail(event);
          if (kind === 'onCommand') assert.ok(commands.some(({ command }) => command === what), event);
          if (kind === 'onView') assert.ok(views.some(view => view.id === what), event);
          for (const [key] of what!.matchAll(/\bjobFollowUp\.\w+/g)) assert.ok(kind !== 'onContext' || editor.includes(`'${key}'`), `nothing sets ${key}`);
        }
        // Of what held before VS Code read the steps it sees no change.
        const contexts = step.completionEvents.filter(event => event.startsWith('onContext:') && !event.includes('&&'));
        for (const event of contexts) assert.ok(step.completionEvents.includes(`${event} && jobFollowUp.walkthroughOpened`), event);
        const { svg, image, markdown, altText } = step.media;
        assert.ok(existsSync(svg ?? image ?? markdown!), step.id);
        assert.ok(markdown || altText, `${step.id} has no words for its picture`);
      }
    }
  });

  it('names files that are there, an icon large enough, and icons that VS Code has', () => {
    const { grammars, snippets, viewsContainers, 'markdown.previewStyles': styles } = contributes;
    for (const path of [...styles, ...[...grammars, ...snippets].map(file => file.path)]) assert.ok(existsSync(path), path);
    const png = readFileSync(manifest.icon);
    assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(16) === png.readUInt32BE(20), 'the icon is a square of at least 128 pixels');
    const known = new Set(readFileSync('test/docs/codicons.txt', 'utf8').split('\n'));
    const inTables = [...editor.matchAll(/ICONS\b[^=]*= \{([^}]*)\}/g)].flatMap(table => [...table[1]!.matchAll(/: '([\w-]+)'/g)]);
    for (const [, name] of [...editor.matchAll(/(?:new ThemeIcon|iconOf)\('([\w-]+)/g), ...editor.matchAll(/\$\(([a-z][\w-]*)(?:~spin)?\)/g), ...inTables]) assert.ok(known.has(name!), `no icon is called ${name}`);
    for (const icon of [...commands, ...views, ...viewsContainers.activitybar].flatMap(({ icon: own }) => own ?? [])) {
      const name = /^\$\(([\w-]+)\)$/.exec(icon)?.[1];
      assert.ok(name ? known.has(name) : icon.endsWith('.svg') && existsSync(icon), icon);
    }
  });

  it('gives every setting a description, a default, a scope and a place, describes every choice, and closes every object', () => {
    for (const [key, setting] of contributes.configuration.flatMap(({ properties }) => Object.entries(properties))) {
      assert.match(String(setting.description ?? setting.markdownDescription), /^[A-Z].*[.)]$/s, key);
      assert.ok('default' in setting && 'order' in setting, key);
      assert.ok(['application', 'machine', 'machine-overridable', 'window', 'resource', 'language-overridable'].includes(String(setting.scope)), key);
      if (setting.type === 'object') assert.equal(setting.additionalProperties, false, key);
      if (setting.type === 'string' && Array.isArray(setting.enum)) assert.equal(((setting.enumDescriptions ?? setting.markdownEnumDescriptions) as unknown[] | undefined)?.length, setting.enum.length, key);
      if (setting.type === 'integer' || setting.type === 'number') assert.ok('minimum' in setting && 'maximum' in setting, key);
    }
  });

  it('takes from a workspace, trusted or not, nothing that is run, opened or read: choices, numbers, days and a zone', () => {
    const free = (value: unknown): boolean => {
      const { type, enum: choices, pattern, items, properties } = value as { readonly type: string; readonly enum?: unknown; readonly pattern?: unknown; readonly items?: unknown; readonly properties?: object };
      return type === 'array' ? free(items) : type === 'object' ? Object.values(properties!).some(free) : type === 'string' && !choices && !pattern;
    };
    const settable = contributes.configuration.flatMap(({ properties }) => Object.entries(properties)).filter(([, { scope }]) => scope !== 'application' && scope !== 'machine');
    assert.deepEqual(settable.filter(([, setting]) => free(setting)).map(([key]) => key), ['jobFollowUp.timeZone']);
  });

  it('keeps who the user is out of every workspace', () => {
    const me = contributes.configuration.find(({ properties }) => 'jobFollowUp.me' in properties)!.properties['jobFollowUp.me']!;
    assert.equal(me.scope, 'application');
  });

  it('gives every rule a severity of its own, described, with its default, and no other rule', () => {
    const { properties, additionalProperties } = contributes.configuration.find(group => 'jobFollowUp.rules' in group.properties)!.properties['jobFollowUp.rules'] as { properties: Record<string, unknown>; additionalProperties: boolean };
    assert.deepEqual(Object.keys(properties), RULES.map(rule => rule.id));
    assert.equal(additionalProperties, false);
    for (const { id, summary, severity } of RULES) {
      assert.deepEqual(properties[id], { type: 'string', enum: ['off', 'hint', 'information', 'warning', 'error'], default: severity, description: english(summary) });
      assert.match(english(summary), /^[A-Z][^]*\.$/, id);
    }
  });

  it('says where it runs, what it is, and how it is found', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.ok(manifest.main && manifest.browser && manifest.engines.vscode === '^1.100.0');
    assert.match(manifest.devDependencies['@types/vscode'], /^~1\.100\./);
    assert.ok(manifest.l10n === './l10n' && existsSync('l10n/bundle.l10n.de.json'));
    const known = ['Programming Languages', 'Snippets', 'Linters', 'Themes', 'Debuggers', 'Formatters', 'Keymaps', 'SCM Providers', 'Other', 'Extension Packs', 'Language Packs', 'Data Science', 'Machine Learning', 'Visualization', 'Notebooks', 'Education', 'Testing', 'AI', 'Chat'];
    for (const category of manifest.categories) assert.ok(known.includes(category), category);
    assert.ok(manifest.keywords.length > 0 && manifest.keywords.length <= 30);
    assert.ok(manifest.displayName.length > 0 && manifest.description.length <= 200);
  });
});
