/**
 * Makes a checkout ready to run, doing only what is missing: installs the packages that package-lock.json names, packs the data,
 * compiles the source into dist/, bundles the workbench's scripts into assets/. Plain JavaScript for Node 18 or later, because it runs
 * before anything is installed; the rest needs Node 24, which the package `node` brings.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const leastNode = 24;
const onWindows = process.platform === 'win32';

install();
const node = findNode();
make(
  'src/gazetteer/generated',
  [
    'data',
    'scripts',
    'src/diplomacy',
    'src/engine/lexicon-entries.ts',
    'src/gazetteer/gazetteer.ts',
    'src/gazetteer/lazy-list.ts',
    'src/gazetteer/packing.ts',
    'src/gazetteer/surfaces.ts',
    'src/language',
    'src/languages',
    'src/overlay',
    'src/source/token.ts',
  ],
  'Packing the data and the languages',
  ['scripts/generate.ts'],
);
make('dist', ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'], 'Compiling', [
  'node_modules/typescript/bin/tsc',
  '-p',
  'tsconfig.build.json',
]);
make('assets', ['src', 'scripts/bundle-web.ts', 'package-lock.json'], 'Bundling the workbench', ['scripts/bundle-web.ts']);

/** Installs the packages where node_modules is not what package-lock.json names. */
function install() {
  if (isInstalled()) return;
  say('Installing packages');
  // npm must not run on the Node inside the node_modules that it is about to replace. Its warning that the machine's own Node
  // is too old would mislead: a newer one is among what it installs.
  const path = (process.env.PATH ?? '').split(delimiter).filter(folder => !folder.startsWith(join(root, 'node_modules')));
  run('npm', ['ci', '--loglevel=error'], { shell: onWindows, env: { ...process.env, PATH: path.join(delimiter) } });
}

/** Whether npm's own list of what it installed agrees with package-lock.json; packages for other platforms may be absent. */
function isInstalled() {
  const listed = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(listed).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined
      ? wanted.optional === true
      : found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function packagesIn(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** The Node that runs the rest: the one that npm installed, else this one where it is new enough. */
function findNode() {
  const installed = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');
  if (existsSync(installed)) return installed;
  if (Number.parseInt(process.versions.node, 10) >= leastNode) return process.execPath;
  return fail(
    `Node ${leastNode} is needed, this is ${process.versions.node}, and npm did not install it here (does npm run install scripts?). Try 'npm rebuild node', or see https://nodejs.org`,
  );
}

/** Makes a folder anew where what it is made from is not what it was made from last. */
function make(target, sources, doing, command) {
  const mark = join(root, target, '.made-from');
  const digest = digestOf(sources);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  say(doing);
  rmSync(join(root, target), { recursive: true, force: true });
  run(node, command);
  writeFileSync(mark, digest);
}

/** A digest of the names and contents of files and of all files in folders. */
function digestOf(paths) {
  const hash = createHash('sha256');
  const add = path => {
    const full = join(root, path);
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    else hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/** Runs a command, its output on standard error so that standard output stays the program's own. */
function run(command, words, options = {}) {
  const { status, error } = spawnSync(command, words, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    ...options,
  });
  if (error !== undefined) fail(`${command} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function say(doing) {
  process.stderr.write(`${doing} …\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  return process.exit(1);
}
