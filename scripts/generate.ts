/** Checks the files under `data/` and packs them, with the forms of every language, into the modules that the engine loads: `npm run generate`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { unpackFormulas } from '../src/diplomacy/formulas.ts';
import { packForms, packOrganisation, packOutlet, packPerson, packState, unpackGazetteer } from '../src/gazetteer/packing.ts';
import { personOfLine } from '../src/overlay/person-line.ts';
import { formulaLine, organisationLine, outletLine, personLine, stateLine } from './data-schemas.ts';
import { packedLanguages } from './packed-languages.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/gazetteer/generated');
const asOf = '2026-08-31';

/** The entries of one JSON Lines file; throws with file and line where an entry is wrong or out of order. */
function entries<S extends z.ZodType<{ id: string }>>(path: string, schema: S): z.output<S>[] {
  const found: z.output<S>[] = [];
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '') return;
      const entry = schema.safeParse(JSON.parse(line));
      if (!entry.success)
        throw new Error(`${path}:${i + 1}: ${entry.error.issues.map(x => `${x.path.join('.')}: ${x.message}`).join('; ')}`);
      const before = found.at(-1);
      if (before !== undefined && before.id >= entry.data.id)
        throw new Error(`${path}:${i + 1}: ${entry.data.id} must not follow ${before.id}: sorted by id, each once.`);
      found.push(entry.data);
    });
  return found;
}

const files = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => `${folder}/${name}`);

function unique<T extends { id: string }>(all: T[]): T[] {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) throw new Error(`The id ${id} is given twice.`);
    seen.add(id);
  }
  return all;
}

const people = unique(files('data/gazetteer/people').flatMap(path => entries(path, personLine)));
const states = entries('data/gazetteer/states.jsonl', stateLine);
const organisations = entries('data/gazetteer/organisations.jsonl', organisationLine);
const outlets = entries('data/gazetteer/outlets.jsonl', outletLine);
const formulas = unique(files('data/formulas').flatMap(path => entries(path, formulaLine)));

const packed = {
  people: people.map(person => packPerson(personOfLine(person))),
  states: states.map(packState),
  organisations: organisations.map(packOrganisation),
  outlets: outlets.map(packOutlet),
  formulas: formulas.map(f => [f.id, f.sense, f.users.join('|'), packForms(f.surfaces)].join('\t')),
};

const digest = (...parts: string[][]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
const joined = (lines: string[]): string => lines.join('\n');

const gazetteer = {
  version: `${asOf}+${digest(packed.people, packed.states, packed.organisations, packed.outlets)}`,
  asOf,
  people: joined(packed.people),
  states: joined(packed.states),
  organisations: joined(packed.organisations),
  outlets: joined(packed.outlets),
};
const phrases = { version: digest(packed.formulas), formulas: joined(packed.formulas) };
const { concepts, forms } = packedLanguages(unpackGazetteer(gazetteer), unpackFormulas(phrases.formulas));

/** Writes a module of the engine. */
function write(name: string, from: string, ...lines: string[]): void {
  writeFileSync(join(target, name), [`// Generated from ${from} by 'npm run generate'.`, ...lines, ''].join('\n'));
}

mkdirSync(target, { recursive: true });
const kinds = [...Map.groupBy(concepts, ({ kind }) => kind)];
write('gazetteer.ts', 'data/gazetteer', `export const packedGazetteer = ${JSON.stringify(gazetteer)};`);
write('formulas.ts', 'data/formulas', `export const packedFormulas = ${JSON.stringify(phrases)};`);
// Functions, so that the text of a language that is not asked for is not even parsed.
write(
  'concepts.ts',
  'data and src/languages',
  "import type { Concept, ConceptOf } from '../../language/concept.ts';",
  'export function sharedConcepts(): readonly Concept[] {',
  // Kind by kind, since a list of all kinds is too much for the compiler to find a type for.
  ...kinds.map(([kind, of], i) => `  const of${i}: readonly ConceptOf<'${kind}'>[] = ${JSON.stringify(of)};`),
  `  return [${kinds.map((_, i) => `...of${i}`).join(', ')}];`,
  '}',
);
for (const [language, of] of Object.entries(forms))
  write(
    `forms-${language}.ts`,
    `data and src/languages/${language}`,
    "import type { PackedForms } from '../../language/packed-forms.ts';",
    `export const forms = (): PackedForms => (${JSON.stringify(of)});`,
  );
write(
  'forms.ts',
  'src/languages',
  "import type { PackedForms } from '../../language/packed-forms.ts';",
  ...Object.keys(forms).map(language => `import { forms as ${language} } from './forms-${language}.ts';`),
  'export const packedForms: Readonly<Record<string, () => PackedForms>> = {',
  `  ${Object.keys(forms).join(', ')},`,
  '};',
);
console.log(
  `Packed ${people.length} people, ${states.length} states, ${organisations.length} organisations, ${outlets.length} outlets, ${formulas.length} formulas, and the forms of ${Object.keys(forms).length} languages.`,
);
