/**
 * What `npm start` shows: an archive of the sample articles, in a folder of its own, a few questions with their answers, and the workbench
 * in the browser until it is interrupted. Run again it goes on with what is there; after a new build the articles are read anew.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.sample');
const mark = join(folder, 'read-by');
const build = readFileSync(join(root, 'dist/.made-from'), 'utf8');
const env = { ...process.env, READOUT_DATA: 'sample/world', READOUT_ARCHIVE: '.sample/archive.db' };

/** Runs a command of Readout from the checkout's root; ends with its exit code where it fails. */
function readout(words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...words], { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// Whoever has seen enough closes the pipe.
process.stdout.on('error', () => process.exit());

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

mkdirSync(folder, { recursive: true });
readout(['add', 'sample/articles']);
if (existsSync(mark) && readFileSync(mark, 'utf8') !== build) readout(['reindex', '--quiet']);
writeFileSync(mark, build);

const questions: readonly (readonly [what: string, words: readonly string[]])[] = [
  ['One phrase in two languages', ['search', 'formula:one-shore kind:phone-call']],
  ['Thanks, in whatever language', ['search', 'speaker:rangga act:thank', '--limit', '2']],
  ['Contacts of two states, each once however many report it', ['contacts', '--state', 'XH-XR', '--since', '2023']],
];
for (const [what, words] of questions) {
  const typed = words.map(word => (/^[\w:-]+$/.test(word) ? word : `'${word}'`)).join(' ');
  say(`\n${what}:\n$ readout ${typed}\n`);
  readout(words);
}

say(`
Ask more of it, from this folder:

  export READOUT_DATA=sample/world READOUT_ARCHIVE=.sample/archive.db
  bin/readout search 'state:XH-XR date:2021..2025' --facets
  bin/readout timeline XR XH
  bin/readout formulas --state XH --with XR
  bin/readout compare CONTACT        (an id from above)

docs/archive.md goes on from here. Your own articles: bin/readout add FILE…, without these two settings.

In the browser:`);
readout(['serve', ...process.argv.slice(2)]);
