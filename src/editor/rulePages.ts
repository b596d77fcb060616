// Where the code of a finding leads: the rule's section of the documentation that the extension brings along.

import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { guarded } from './guard.ts';

/** The page of a rule by its id. Until the page has been read (and where it can't be), its beginning. */
export type RulePages = (rule: string) => Uri;

/** The editor goes to a line, not to a heading: the lines are looked up in the page itself, once a first finding asks. */
export function rulePages(extension: Uri, log: LogOutputChannel): RulePages {
  const page = Uri.joinPath(extension, 'docs', 'rules.md');
  let lines: ReadonlyMap<string, number> | undefined;
  const read = guarded(log, 'Reading the rules’ page', async () => {
    const text = new TextDecoder().decode(await workspace.fs.readFile(page));
    lines = new Map(text.split('\n').flatMap((line, index) => {
      const id = /^#{2,}\s+`?([a-z][a-z-]*)`?\s*$/.exec(line)?.[1];
      return id ? [[id, index + 1] as const] : [];
    }));
  });
  return rule => {
    if (!lines) {
      lines = new Map();
      void read();
    }
    const line = lines.get(rule);
    return page.with({ fragment: line === undefined ? rule : `L${line}` });
  };
}
