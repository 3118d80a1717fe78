/** Checks the files under `data/` and packs them into the modules that the engine loads: `npm run generate`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { packForms, packOrganisation, packOutlet, packPerson, packState } from '../src/gazetteer/packing.ts';
import { personOfLine } from '../src/overlay/person-line.ts';
import { formulaLine, organisationLine, outletLine, personLine, stateLine } from './data-schemas.ts';

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
const literal = (lines: string[]): string => JSON.stringify(lines.join('\n'));

mkdirSync(target, { recursive: true });
writeFileSync(
  join(target, 'gazetteer.ts'),
  `// Generated from data/gazetteer by 'npm run generate'.\nexport const packedGazetteer = {\n  version: '${asOf}+${digest(packed.people, packed.states, packed.organisations, packed.outlets)}',\n  asOf: '${asOf}',\n` +
    `  people: ${literal(packed.people)},\n  states: ${literal(packed.states)},\n  organisations: ${literal(packed.organisations)},\n  outlets: ${literal(packed.outlets)},\n};\n`,
);
writeFileSync(
  join(target, 'formulas.ts'),
  `// Generated from data/formulas by 'npm run generate'.\nexport const packedFormulas = { version: '${digest(packed.formulas)}', formulas: ${literal(packed.formulas)} };\n`,
);
console.log(
  `Packed ${people.length} people, ${states.length} states, ${organisations.length} organisations, ${outlets.length} outlets and ${formulas.length} formulas.`,
);
