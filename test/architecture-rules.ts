/** `values`: anything may be imported. `types`: only what is gone when types are erased. */
export type Leave = 'values' | 'types';

/** What stands at the root of src counts as a folder of its own: `index`, `version`. */
export interface FolderRule {
  readonly folders: Readonly<Record<string, Leave>>;
  /** Packages from npm. */
  readonly packages?: readonly string[];
  /** Whether it may use what Node has and browsers have not. */
  readonly node?: true;
}

/**
 * Which folder of src may import what. Imports go one way, so that the engine runs in a browser and a language is one folder that
 * nothing but the list of languages knows.
 */
export const rules: Readonly<Record<string, FolderRule>> = {
  // The vocabulary of the record is the record's part of diplomacy; zod checks what comes from outside, and stands outside the engine.
  record: { folders: { diplomacy: 'values' }, packages: ['zod'] },
  // A span is written as the record's piece of evidence.
  source: { folders: { record: 'types' } },
  // Concepts are typed by the vocabulary; a pack is named by a language in which the gazetteer has names.
  language: { folders: { source: 'values', diplomacy: 'types', gazetteer: 'types' } },
  languages: { folders: { language: 'values', diplomacy: 'types' } },
  // Names become surface forms of a lexicon; offices are roles of the vocabulary.
  gazetteer: { folders: { source: 'values', language: 'values', diplomacy: 'values' } },
  // Formulas become surface forms too, in the languages in which names are known.
  diplomacy: { folders: { language: 'values', gazetteer: 'values' } },
  engine: {
    folders: {
      source: 'values',
      language: 'values',
      languages: 'values',
      gazetteer: 'values',
      diplomacy: 'values',
      record: 'types',
      version: 'values',
    },
  },
  index: { folders: { engine: 'values', diplomacy: 'types', record: 'types', source: 'types' } },
  version: { folders: {} },
  // Facts that a user adds to the gazetteer come from files and a service, so this stands outside the engine and hands it a library.
  overlay: {
    folders: { engine: 'values', gazetteer: 'values', diplomacy: 'values', version: 'values' },
    packages: ['zod'],
    node: true,
  },
  // What comes in becomes text and metadata before the line begins; it knows no engine.
  receive: {
    folders: { source: 'types', record: 'types', version: 'values' },
    packages: ['@mozilla/readability', 'chardet', 'feedsmith', 'ipaddr.js', 'linkedom', 'marked', 'undici', 'unpdf', 'zod'],
    node: true,
  },
  // The engine on all cores.
  reading: {
    folders: { engine: 'values', overlay: 'values', receive: 'values', record: 'types', source: 'types' },
    node: true,
  },
  // What a query asks for, in a browser too; how it is found is the archive's business.
  query: {
    folders: {
      source: 'values',
      language: 'values',
      languages: 'values',
      gazetteer: 'values',
      diplomacy: 'values',
    },
  },
  // Which reports are of one contact: a function of the records, without a database.
  merging: {
    folders: { diplomacy: 'types', engine: 'values', gazetteer: 'values', language: 'values', record: 'types', source: 'values' },
  },
  // The record is the truth and the tables are an index of it; no SQL stands outside.
  archive: {
    folders: {
      diplomacy: 'types',
      gazetteer: 'values',
      merging: 'values',
      query: 'values',
      record: 'values',
      review: 'values',
      source: 'types',
    },
    node: true,
  },
  // What comes is received, read and kept.
  intake: {
    folders: { archive: 'values', query: 'types', reading: 'values', receive: 'values', record: 'types', source: 'types' },
    node: true,
  },
  export: {
    folders: { archive: 'types', diplomacy: 'types', record: 'types', version: 'values' },
    packages: ['csv-stringify/sync', 'hyparquet-writer', 'zod'],
  },
  // The accounts of one contact beside one another: a function of the articles.
  comparison: {
    folders: {
      archive: 'types',
      diplomacy: 'types',
      engine: 'values',
      gazetteer: 'values',
      language: 'values',
      merging: 'values',
      query: 'values',
      record: 'types',
      source: 'values',
    },
  },
  // Records against what careful readers found.
  evaluation: {
    folders: { diplomacy: 'types', engine: 'values', receive: 'values', record: 'types', source: 'types' },
    packages: ['zod'],
    node: true,
  },
  // Contacts, formulas and positions over time: functions of the articles.
  following: {
    folders: { archive: 'types', diplomacy: 'values', engine: 'values', gazetteer: 'values', merging: 'values', record: 'types' },
  },
  // The workbench's server: what is refused, and what answers.
  http: {
    folders: {
      answers: 'values',
      archive: 'values',
      comparison: 'values',
      diplomacy: 'values',
      engine: 'values',
      export: 'values',
      following: 'values',
      gazetteer: 'values',
      intake: 'values',
      merging: 'values',
      query: 'values',
      receive: 'values',
      record: 'values',
      review: 'values',
      source: 'types',
      version: 'values',
      web: 'values',
    },
    packages: [
      '@hono/node-server',
      '@hono/zod-openapi',
      'diff',
      'feedsmith',
      'hono',
      'hono/body-limit',
      'hono/cookie',
      'hono/etag',
      'hono/http-exception',
      'hono/secure-headers',
      'hono/streaming',
      'hono/utils/http-status',
      'pino',
      'zod',
    ],
    node: true,
  },
  // Pages: from typed models to markup, and the scripts that run in them.
  web: {
    folders: {
      archive: 'types',
      comparison: 'values',
      diplomacy: 'values',
      engine: 'values',
      following: 'values',
      gazetteer: 'values',
      index: 'values',
      merging: 'types',
      query: 'values',
      record: 'types',
      review: 'values',
    },
    packages: ['@observablehq/plot', 'csv-stringify/sync', 'hono/html', 'linkedom'],
  },
  // What people decide of what a machine read, beside it and never in its place.
  review: {
    folders: { diplomacy: 'values', engine: 'values', evaluation: 'types', merging: 'values', record: 'values' },
    packages: ['zod'],
  },
  // What a language model may ask, answered with evidence.
  mcp: {
    folders: {
      answers: 'values',
      archive: 'values',
      comparison: 'values',
      diplomacy: 'values',
      engine: 'types',
      query: 'values',
      record: 'types',
      version: 'values',
    },
    packages: ['@modelcontextprotocol/sdk/server/mcp.js', '@modelcontextprotocol/sdk/types.js', 'zod'],
    node: true,
  },
  // What an archive answers to the questions of analysts, for programs: one shape for the API and for assistants.
  answers: {
    folders: {
      archive: 'values',
      comparison: 'values',
      diplomacy: 'types',
      engine: 'types',
      following: 'values',
      merging: 'types',
      query: 'values',
      record: 'types',
    },
    node: true,
  },
  cli: {
    folders: {
      archive: 'values',
      comparison: 'values',
      diplomacy: 'values',
      engine: 'values',
      evaluation: 'values',
      export: 'values',
      following: 'values',
      gazetteer: 'values',
      http: 'values',
      intake: 'values',
      mcp: 'values',
      merging: 'types',
      overlay: 'values',
      query: 'values',
      reading: 'values',
      receive: 'values',
      record: 'values',
      review: 'values',
      source: 'types',
      version: 'values',
    },
    packages: [
      '@modelcontextprotocol/sdk/server/stdio.js',
      'cli-progress',
      'commander',
      'csv-stringify/sync',
      'diff',
      'picocolors',
      'pino',
      'zod',
    ],
    node: true,
  },
};

/** The folders that run in browsers and have no dependency. */
export const engineSide = [
  'source',
  'language',
  'languages',
  'gazetteer',
  'diplomacy',
  'engine',
  'query',
  'merging',
  'index',
  'version',
];
