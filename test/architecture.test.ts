import assert from 'node:assert/strict';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import packageFile from '../package.json' with { type: 'json' };
import { engineVersion } from '../src/version.ts';
import { engineSide, rules } from './architecture-rules.ts';
import { filesUnder, importsOf } from './source-files.ts';

const code = ['src', 'test', 'bench', 'scripts'].flatMap(filesUnder).filter(({ path }) => /\.(ts|mjs)$/.test(path));
const sources = code.filter(({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts'));

function folderOf(path: string): string {
  const [first = '', second] = path.replace(/^src\//, '').split('/');
  return second === undefined ? first.replace(/\.ts$/, '') : first;
}

const target = (path: string, from: string): string => join(dirname(path), from);

test('every folder of src has a rule that says what it may import', () => {
  assert.deepEqual(
    [...new Set(sources.map(({ path }) => folderOf(path)))].filter(folder => rules[folder] === undefined),
    [],
  );
});

test('imports between the folders of src go one way', () => {
  const astray = sources.flatMap(({ path, text }) => {
    const own = folderOf(path);
    return importsOf(text)
      .filter(({ from }) => from.startsWith('.'))
      .filter(({ from, typesOnly }) => {
        const folder = folderOf(target(path, from));
        const leave = rules[own]?.folders[folder];
        return folder !== own && leave !== 'values' && !(leave === 'types' && typesOnly);
      })
      .map(({ from }) => `${path} imports ${from}`);
  });
  assert.deepEqual(astray, []);
});

test('no folder has leave to import what it does not', () => {
  const used = new Set(
    sources.flatMap(({ path, text }) =>
      importsOf(text).map(({ from }) => `${folderOf(path)} ${from.startsWith('.') ? folderOf(target(path, from)) : from}`),
    ),
  );
  const unused = Object.entries(rules).flatMap(([folder, { folders, packages = [] }]) =>
    [...Object.keys(folders), ...packages].map(of => `${folder} ${of}`).filter(edge => !used.has(edge)),
  );
  assert.deepEqual(unused, []);
});

test('the engine has no dependency and does no I/O', () => {
  const outside = sources.flatMap(({ path, text }) => {
    const { packages = [], node } = rules[folderOf(path)] ?? { folders: {} };
    return importsOf(text)
      .filter(({ from }) => !from.startsWith('.') && !packages.includes(from) && !(from.startsWith('node:') && node === true))
      .map(({ from }) => `${path} imports ${from}`);
  });
  assert.deepEqual(outside, []);
  for (const folder of engineSide)
    assert.deepEqual(
      [rules[folder]?.packages ?? [], rules[folder]?.node ?? false],
      [[], false],
      `${folder} has leave for nothing outside the language`,
    );
  const ambient =
    /\b(process|Buffer|require|globalThis|fetch|setTimeout|setInterval|Math\.random|performance|Date\.now|new Date)\b\s*[.([]/;
  for (const { path, text } of sources.filter(({ path }) => engineSide.includes(folderOf(path))))
    assert.doesNotMatch(withoutComments(text), ambient, `${path} reads no clock, chance or environment`);
});

test('nothing that the engine loads loads the schema, so that zod stays outside', () => {
  const byPath = new Map(sources.map(({ path, text }) => [path, text]));
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { from, typesOnly } of importsOf(byPath.get(path) ?? ''))
      if (!typesOnly) load(from.startsWith('.') ? target(path, from) : from);
  };
  load('src/index.ts');
  assert.ok(loaded.has('src/engine/read.ts') && loaded.size > 30, 'the walk went through the engine');
  assert.deepEqual(
    [...loaded].filter(path => path === 'src/record/schema.ts' || !path.startsWith('src/')),
    [],
  );
});

test('no file loads itself in a circle', () => {
  const next = new Map(
    sources.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter(({ from, typesOnly }) => from.startsWith('.') && !typesOnly)
        .map(({ from }) => target(path, from)),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    assert.ok(!way.includes(path), [...way, path].join(' → '));
    if (done.has(path)) return;
    for (const other of next.get(path) ?? []) visit(other, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
});

test('no file is longer than 300 lines, save the lexicons of a language', () => {
  const long = code.filter(({ path, text }) => !path.startsWith('src/languages/') && text.split('\n').length - 1 > 300);
  assert.deepEqual(
    long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`),
    [],
  );
});

test('files are named in kebab case', () => {
  assert.deepEqual(
    code
      .map(({ path }) => path)
      .filter(path => !path.split('/').every(part => /^[a-z0-9]+(-[a-z0-9]+)*(\.test)?(\.ts|\.mjs)?$/.test(part))),
    [],
  );
});

test('types are told and not asserted: no casts, no non-null marks, no any, no ignored errors', () => {
  const found: string[] = [];
  const ignored = new RegExp(`@${'ts'}-(ignore|expect-error|nocheck)`);
  for (const { path, text } of code.filter(({ path }) => path.endsWith('.ts'))) {
    if (ignored.test(text)) found.push(`${path}: an ignored error`);
    for (const type of erased(text)) {
      if (/(^|[^\w.])as\s+(?!const\b)/.test(type)) found.push(`${path}: a cast '${type.trim()}'`);
      if (type.trim() === '!') found.push(`${path}: a non-null mark`);
      if (/\bany\b/.test(type)) found.push(`${path}: any in '${type.trim().slice(0, 80)}'`);
    }
  }
  assert.deepEqual(found, []);
});

/** The stretches of a source file that are gone when its types are: annotations, casts, interfaces. Names in imports apart. */
function* erased(text: string): Generator<string> {
  const left = stripTypeScriptTypes(text);
  assert.equal(left.length, text.length);
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (at < text.length && (text[at] !== left[at] || (at > from && /\s/.test(text.charAt(at))))) at++;
    const run = withoutComments(text.slice(from, at));
    if (at > from && !/^\s*(import|export)\b[^=]*$/.test(run) && !/^type \w+ as /.test(run)) yield run;
  }
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, ' ');
}

test('only a source makes spans', () => {
  assert.deepEqual(
    sources.filter(({ path, text }) => path !== 'src/source/source.ts' && text.includes('new Span(')).map(({ path }) => path),
    [],
  );
});

test('no file tells of the machine on which it was written', () => {
  const places = [
    String.raw`(?<![\w.])/(work|home|root|Users|mnt|tmp)/\w`,
    String.raw`\b(10|127)(\.\d{1,3}){3}\b`,
    String.raw`\b192\.168\.\d`,
    // The workbench's own address apart, which is the same everywhere.
    'localhost(?!:7346)',
    String.raw`\bregistry\.\w`,
    'artifactory',
    'verdaccio',
    String.raw`file:\/\/\/\w`,
  ];
  const telling = new RegExp(places.join('|'), 'i');
  const told = filesUnder('.').flatMap(({ path, text }) =>
    path === 'test/architecture.test.ts' || path === 'src/http/loopback.ts'
      ? []
      : text.split('\n').flatMap((line, i) => (telling.test(line) ? [`${path}:${i + 1}: ${telling.exec(line)?.[0] ?? ''}`] : [])),
  );
  assert.deepEqual(told, []);
});

test('everything that the package exports has a docstring', () => {
  const byPath = new Map(sources.map(({ path, text }) => [path, text]));
  const index = byPath.get('src/index.ts') ?? '';
  const undocumented: string[] = [];
  let exported = 0;
  for (const [, names = '', from = ''] of index.matchAll(/export\s+(?:type\s+)?(\*|\{[^}]*\})\s+from\s+'([^']+)'/g)) {
    const text = byPath.get(target('src/index.ts', from)) ?? '';
    const listed =
      names === '*'
        ? [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name)
        : names
            .replace(/[{}]|\btype\b/g, ' ')
            .split(',')
            .map(name => name.trim())
            .filter(name => name !== '');
    for (const name of listed) {
      exported++;
      const at = new RegExp(`^export (?:abstract )?(?:class|function|const|let|interface|type) ${name}\\b`, 'm').exec(
        text,
      )?.index;
      const before = at === undefined ? '' : text.slice(0, at).trimEnd();
      // The type of a documented list of values stands right under it and shares its docstring.
      const ofList =
        /\*\/\nexport const \w+ = \[[^\]]*\] as const;$/.test(before) &&
        new RegExp(`^export type ${name} = \\(typeof \\w+\\)`, 'm').test(text);
      if (!before.endsWith('*/') && !ofList) undocumented.push(`${name} of ${from}`);
    }
  }
  assert.ok(exported > 20, 'the exports were found');
  assert.deepEqual(undocumented, []);
});

test("the engine's version is the package's", () => {
  assert.equal(engineVersion, packageFile.version);
});
