/**
 * Makes the workbench's style sheet and scripts: every file that stands in src/web/client is one script, src/web/styles/workbench.css the
 * one style sheet. Their names carry the hash of what is in them; `manifest.json` says which is which. They go to assets/, or to the folder
 * that is named.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const web = join(root, 'src', 'web');
const [outdir = join(root, 'assets')] = process.argv.slice(2);

const scripts = readdirSync(join(web, 'client'), { withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map(entry => join(web, 'client', entry.name));

rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [...scripts, join(web, 'styles', 'workbench.css'), join(web, 'icon.svg')],
  outdir,
  // All of them side by side: an address is one name.
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: ['es2024', 'chrome126', 'firefox128', 'safari18'],
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.svg': 'copy' },
  metafile: true,
  logLevel: 'warning',
});

const manifest: Record<string, string> = {};
for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
  if (entryPoint !== undefined) manifest[basename(entryPoint).replace(/\.ts$/, '.js')] = basename(path);
mkdirSync(outdir, { recursive: true });
writeFileSync(join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
