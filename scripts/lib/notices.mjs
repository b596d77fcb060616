// The licences of everything that the bundles contain, as their authors ask for it: dist/THIRD-PARTY-NOTICES.txt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** `metafiles`: what esbuild says of each bundle. Throws where a package comes without a licence that it may be shipped under. */
export function writeNotices(metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const packages = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const refused = packages.filter(({ license }) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/.test(license));
  if (refused.length > 0) throw new Error(`these licences want a look before they are shipped: ${refused.map(({ name, license }) => `${name} (${license})`).join(', ')}`);
  writeFileSync(inRoot('dist/THIRD-PARTY-NOTICES.txt'), packages.map(({ name, version, license, text }) => `${name} ${version}, ${license}\n\n${text}\n`).join(`\n${'-'.repeat(78)}\n\n`));
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  const file = readdirSync(inRoot(folder)).find(entry => /^licen[cs]e/i.test(entry));
  return { name, version, license, text: file ? readFileSync(inRoot(folder, file), 'utf8').trim() : `Distributed under the ${license} licence.` };
}
