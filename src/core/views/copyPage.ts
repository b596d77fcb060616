// The page from which a letter is copied with its formatting: the letter, a button, and nothing that could run but the few lines that copy it.

import { escapeHtml } from '../mail/html.ts';
import type { Mail } from '../mail/mail.ts';

/** The page's own words, in the user's language. */
export interface CopyPageWords {
  readonly title: string;
  readonly copy: string;
}

/** The whole page. Its script posts `copied`, or `failed` where the browser refuses; `nonce` has to be new for each page. */
export function copyPage({ html, text }: Pick<Mail, 'html' | 'text'>, { title, copy }: CopyPageWords, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<button id="copy">${escapeHtml(copy)}</button>
<main id="letter">
${html}
</main>
<template id="plain">${escapeHtml(text)}</template>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

const STYLE = `
body { max-width: 42em; padding: 1em; line-height: 1.5; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
button { padding: 0.5em 1.2em; border: 1px solid var(--vscode-button-border, transparent); color: var(--vscode-button-foreground); background: var(--vscode-button-background); font: inherit; cursor: pointer; }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
a { color: var(--vscode-textLink-foreground); }
`;

/** What is copied is the letter alone, without the colours of the page. A copy of a part, by hand, stays as it is. */
const SCRIPT = `
const vscode = acquireVsCodeApi();
const letter = document.getElementById('letter');
const plain = document.getElementById('plain').content.textContent;
const button = document.getElementById('copy');
button.addEventListener('click', () => {
  getSelection().selectAllChildren(letter);
  const put = event => {
    event.clipboardData.setData('text/html', letter.innerHTML);
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  vscode.postMessage(done ? 'copied' : 'failed');
});
button.focus();
addEventListener('focus', () => button.focus());
`;
