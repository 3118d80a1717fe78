/** Writes docs/languages.md from the language packs: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulaEntries } from '../src/diplomacy/formulas.ts';
import { type Library, standardLibrary } from '../src/engine/library.ts';
import { gazetteerEntries } from '../src/gazetteer/surfaces.ts';
import type { Entry } from '../src/language/automaton.ts';
import type { Concept, ConceptKind } from '../src/language/concept.ts';
import type { LanguagePack } from '../src/language/pack.ts';
import { meaningOf } from './meaning-of-concept.ts';

/** Forms shown of one meaning, of those that there are: the shortest, in the lexicon's order. */
const mostForms = 12;

/** Headings of the tables, in their order; kinds that are not listed follow under their own names. */
const headings: Readonly<Partial<Record<ConceptKind, string>>> = {
  month: 'Months',
  weekday: 'Weekdays',
  'relative-day': 'Days from publication',
  'day-part': 'Parts of the day',
  'time-zone': 'Time zones',
  cue: 'Speech cues, by form and act',
  act: 'Words that carry an act inside a clause',
  'act-noun': 'Nouns that carry an act after a cue',
  contact: 'Words of contact, by kind',
  initiative: 'Words for who made the contact',
  status: 'Words for what is planned or recalled',
  role: 'Offices',
  institution: 'Bodies that tell whose an office is, by state',
  pronoun: 'Pronouns',
  pair: 'Both sides',
  cites: 'Citing other sources',
  grammar: 'Grammar words',
  topic: 'Topics',
  discusses: 'Words for what was discussed',
  occasion: 'Occasions',
  'title-word': 'Titles and ranks between an office and a name',
  number: 'Numbers',
  magnitude: 'Magnitudes',
  currency: 'Currencies',
  unit: 'Units',
  anniversary: 'Anniversaries',
  'figure-lead': 'Words that belong to a figure',
};

/** The page on what each language's pack holds, as Markdown. */
export function languagesPage(library: Library): string {
  const packs = [...library.packs].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '# Languages',
    '',
    'Made from the language packs by `npm run docs`; what stands here is what the engine matches. Words are shown as they stand in the lexicons, at most',
    `${mostForms} for each meaning; texts are matched without regard to case, accents and typographic marks, and where a form is marked *stem*, in every inflection.`,
    '',
    ...table(
      [
        'language',
        'code',
        'scripts',
        'forms in lexicons',
        'date rules',
        'furniture rules',
        'forms of names',
        'forms of formulas',
      ],
      packs.map(pack => [
        `[${pack.name}](#${anchor(pack.name)})`,
        pack.code,
        pack.scripts.join(', '),
        count(pack.entries),
        count(pack.dates),
        count(pack.furniture),
        count(nameEntries(library, pack)),
        count(formulaEntries(library.formulas, pack.code, pack.formulaMatch)),
      ]),
    ),
    '',
    ...packs.flatMap(pack => languagePart(library, pack)),
  ].join('\n');
}

function languagePart(library: Library, pack: LanguagePack): string[] {
  const byKind = Map.groupBy(pack.entries, ({ concept }) => concept.kind);
  const order = Object.keys(headings);
  const place = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const kinds = [...byKind].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return [
    `## ${pack.name}`,
    '',
    `Code \`${pack.code}\`, version ${pack.version}. ${homeSentence(pack, library)}`,
    '',
    ...kinds.flatMap(([kind, entries]) => lexiconPart(kind, entries)),
    '### Date rules',
    '',
    ...pack.dates.flatMap(({ id, yes, no }) => [
      `- \`${id}\``,
      ...yes.map(
        ([text, value]) =>
          `  - ${quoted(text)}: ${Object.entries(value)
            .map(([name, number]) => `${name} ${number}`)
            .join(', ')}`,
      ),
      ...(no.length > 0 ? [`  - nothing in ${no.map(quoted).join(', ')}`] : []),
    ]),
    '',
    '### Furniture rules',
    '',
    ...pack.furniture.map(({ id, kind, scope, pattern }) => `- \`${id}\` (${kind}, ${scope}): \`${String(pattern)}\``),
    '',
    '### Names and formulas',
    '',
    ...table(
      ['what', 'forms'],
      [
        ...[...Map.groupBy(nameEntries(library, pack), ({ concept }) => nameKind(concept))].map(([kind, entries]) => [
          kind,
          count(entries),
        ]),
        ['formulas', count(formulaEntries(library.formulas, pack.code, pack.formulaMatch))],
      ],
    ),
    '',
  ];
}

function homeSentence({ homeState, abbreviations, functionWords }: LanguagePack, { gazetteer }: Library): string {
  const home = gazetteer.states.find(({ code }) => code === homeState);
  const offices =
    home === undefined
      ? 'Offices are of no state unless the text says so.'
      : `Offices without a state are those of ${home.name}.`;
  return `${offices} A full stop after ${count([...abbreviations])} abbreviations ends no sentence; ${count(functionWords)} frequent words tell the language.`;
}

function lexiconPart(kind: ConceptKind, entries: readonly Entry[]): string[] {
  const rows = [...Map.groupBy(entries, ({ concept }) => meaningOf(concept))].map(([meaning, meant]) => [
    meaning,
    formsOf(meant),
  ]);
  return [
    `### ${headings[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`}`,
    '',
    ...table(['meaning', 'forms'], rows),
    '',
  ];
}

/** The shortest forms, in the lexicon's order, and how many more there are. */
function formsOf(entries: readonly Entry[]): string {
  const surfaces = [...new Set(entries.map(({ surface }) => surface))];
  const longest = [...surfaces].sort((a, b) => a.length - b.length)[mostForms - 1]?.length ?? Number.POSITIVE_INFINITY;
  const shown = surfaces.filter(({ length }) => length <= longest).slice(0, mostForms);
  const more = surfaces.length - shown.length;
  const stems = entries.every(({ match }) => match === 'stem') ? ' *stem*' : '';
  return `${shown.join(' · ')}${more > 0 ? ` … and ${more} more` : ''}${stems}`;
}

const nameEntries = (library: Library, pack: LanguagePack): Entry[] =>
  gazetteerEntries(library.gazetteer, pack.code, pack.nameMatch, pack.stem);

const nameKind = (concept: Concept): string => ('form' in concept ? `${concept.kind}, ${concept.form}` : concept.kind);

const count = (all: readonly unknown[]): string => String(all.length);
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');
const quoted = (text: string): string => `‘${text.replaceAll('\n', '⏎')}’`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../docs/languages.md'), languagesPage(standardLibrary()));
