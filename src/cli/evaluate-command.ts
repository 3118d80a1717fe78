import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Evaluation, evaluate } from '../evaluation/evaluate.ts';
import { EvaluationError } from '../evaluation/evaluation-error.ts';
import { figuresTable } from '../evaluation/figures-table.ts';
import { type Fall, type Floor, fallsBelow, floorOf, floorSchema } from '../evaluation/floor.ts';
import { hashOfGold } from '../evaluation/gold-article.ts';
import { loadGold } from '../evaluation/load-gold.ts';
import { parsedFile } from '../evaluation/parsed-file.ts';
import { readGold } from '../evaluation/read-gold.ts';
import { scoredFormulas } from '../evaluation/scored-formulas.ts';
import { overlaidLibrary } from '../overlay/overlaid-library.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printable } from './report/printable.ts';
import { UsageError } from './usage-error.ts';

export interface EvaluateOptions {
  /** A folder of texts, or an NDJSON file of articles by id. */
  readonly texts?: string;
  /** 'all', or a file with a list of ids; the published list where left out. */
  readonly formulas?: string;
  readonly format: 'text' | 'json';
  readonly verbose?: true;
  readonly floor?: string;
  readonly writeFloor?: true;
  /** Lets a floor be written that is lower than the one before. */
  readonly lower?: true;
}

/** `readout evaluate`: scores what is read from annotated articles, and holds the figures to a floor where one is named. */
export async function evaluateCommand(paths: readonly string[], options: EvaluateOptions): Promise<ExitCode> {
  if (options.floor === undefined && (options.writeFloor === true || options.lower === true))
    throw new UsageError('Name the file of the floor with --floor FILE.');
  if (options.lower === true && options.writeFloor !== true)
    throw new UsageError('--lower lets --write-floor write lower figures; give both, or neither.');
  const scored = await scoredIds(options.formulas);
  const articles = await loadGold(paths, options.texts ?? null);
  const library = await overlaidLibrary(process.env);
  const evaluation = evaluate(
    readGold(articles, library, (name, reason) => process.stderr.write(`readout: ${name}: ${reason}\n`)),
    scored,
  );
  const floor = floorOf(evaluation, hashOfGold(articles, scored));
  process.stdout.write(written(evaluation, floor.gold, options));
  if (options.floor === undefined) return exitCodes.ok;
  return options.writeFloor === true ? pin(floor, options.floor, options.lower === true) : hold(floor, options.floor);
}

const formulaList = z.array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]));

/** The ids that are scored; null for all. */
async function scoredIds(asked: string | undefined): Promise<ReadonlySet<string> | null> {
  if (asked === 'all') return null;
  return asked === undefined ? scoredFormulas : new Set(await parsedFile(asked, formulaList, 'list of formulas'));
}

function written(evaluation: Evaluation, gold: string, { format, verbose }: EvaluateOptions): string {
  switch (format) {
    case 'json': {
      const { notes, ...figures } = evaluation;
      return `${JSON.stringify({ gold, ...figures, ...(verbose === true ? { notes } : {}) }, null, 2)}\n`;
    }
    case 'text':
      return `${verbose === true ? notesOf(evaluation) : ''}${figuresTable(evaluation)}\n`;
  }
}

const marks = { missed: '- missed', 'made-up': '+ made up', wrong: '! wrong' } as const;

const notesOf = ({ notes }: Evaluation): string =>
  notes
    .map(({ article, notes: own }) =>
      [article, ...own.map(({ facet, fault, text }) => `  ${marks[fault].padEnd(9)} ${facet}: ${printable(text)}`), ''].join(
        '\n',
      ),
    )
    .join('\n')
    .concat(notes.length === 0 ? '' : '\n');

async function pin(floor: Floor, path: string, mayLower: boolean): Promise<ExitCode> {
  const falls = existsSync(path) ? fallsBelow(await parsedFile(path, floorSchema, 'floor'), floor) : [];
  if (falls.length > 0 && !mayLower) {
    tell(falls);
    process.stderr.write(`readout: ${path}: The floor stays as it is; to lower it, add --lower.\n`);
    return exitCodes.unread;
  }
  await writeFile(path, `${JSON.stringify(floor, null, 2)}\n`);
  process.stderr.write(`The floor is written to ${path}.\n`);
  return exitCodes.ok;
}

async function hold(now: Floor, path: string): Promise<ExitCode> {
  const floor = await parsedFile(path, floorSchema, 'floor');
  if (floor.gold !== now.gold)
    throw new EvaluationError(
      `${path}: The floor was pinned for other gold (${floor.gold}) than this (${now.gold}). Where the gold was changed on purpose, write it anew with --write-floor.`,
    );
  const falls = fallsBelow(floor, now);
  tell(falls);
  return falls.length === 0 ? exitCodes.ok : exitCodes.unread;
}

function tell(falls: readonly Fall[]): void {
  for (const { language, facet, floor, now } of falls)
    process.stderr.write(
      `readout: ${facet}${language === null ? '' : ` (${language})`} fell from ${floor} to ${now === null ? 'nothing' : now}.\n`,
    );
}
