/**
 * Measures Readout against what users have today in JavaScript and against the floor, in one run: `npm run bench`.
 * With `--write`, the tables go into docs/performance.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { archiveAdding, archiveColdStart, archivePages } from './archive.ts';
import { coldStart } from './cold-start.ts';
import { datesAgainstChrono } from './dates.ts';
import { doubledLexicons } from './doubled-lexicons.ts';
import { extractScaling } from './extract-scaling.ts';
import { languageRates } from './languages.ts';
import { peers } from './peers.ts';
import { sentencesAgainstSegmenter } from './sentences.ts';

const sections: readonly (readonly [title: string, measure: () => string | Promise<string>])[] = [
  ['One core, against peers and the floor', peers],
  ['Each language', languageRates],
  ['Twice the lexicons', doubledLexicons],
  ['`extract` over cores, and its memory', extractScaling],
  ['Cold start', coldStart],
  ['An archive: adding', archiveAdding],
  ['An archive: answers', archivePages],
  ['An archive: cold start of a command', archiveColdStart],
  ['Dates against chrono-node', datesAgainstChrono],
  ['Sentences against Intl.Segmenter', sentencesAgainstSegmenter],
];

let report = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`;
console.log(report);
for (const [title, measure] of sections) {
  const table = await measure();
  console.log(`## ${title}\n\n${table}\n`);
  report += `\n## ${title}\n\n${table}\n`;
}

if (process.argv.includes('--write')) {
  const path = join(import.meta.dirname, '../docs/performance.md');
  const page = readFileSync(path, 'utf8');
  const marker = '<!-- measured -->';
  writeFileSync(path, `${page.slice(0, page.indexOf(marker) + marker.length)}\n${report}`);
}
