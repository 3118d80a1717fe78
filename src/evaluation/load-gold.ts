import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { articleOfLine } from '../receive/article-line.ts';
import { bytesOfFile } from '../receive/bytes.ts';
import { decode } from '../receive/decode.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import type { Metadata } from '../source/source.ts';
import { EvaluationError } from './evaluation-error.ts';
import { type Gold, goldSchema } from './gold.ts';
import { type GoldArticle, sha256 } from './gold-article.ts';
import { parsedFile } from './parsed-file.ts';

interface Text {
  readonly text: string;
  readonly metadata: Metadata;
  /** SHA-256 of the text, and of the bytes that it was decoded from. */
  readonly hashes: readonly string[];
}

type TextOf = (name: string, gold: Gold, path: string) => Promise<Text>;

/**
 * Loads gold, files or folders of them, with its texts: those of a folder or of an NDJSON file where one is named, else those that
 * the gold itself names. Throws an EvaluationError where gold is wrong, or a text is missing or not the one that was annotated.
 */
export async function loadGold(paths: readonly string[], texts: string | null): Promise<GoldArticle[]> {
  const textOf = texts === null ? besideGold : (await isFolder(texts)) ? fromFolder(texts) : await fromLines(texts);
  const loaded: GoldArticle[] = [];
  for (const path of (await Promise.all(paths.map(goldFiles))).flat()) {
    const name = basename(path, '.json');
    const gold = await parsedFile(path, goldSchema, 'gold');
    const { text, metadata, hashes } = await textOf(name, gold, path);
    if (!hashes.includes(gold.sha256))
      throw new EvaluationError(
        `${path}: Its text is not the one that was annotated: the hash is ${hashes[0]}, and '${gold.sha256}' is wanted. Give the right text, or annotate this one.`,
      );
    loaded.push({ name, gold, text, metadata });
  }
  return loaded;
}

async function goldFiles(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path];
  const names = (await readdir(path)).filter(name => name.endsWith('.json')).sort();
  if (names.length === 0) throw new EvaluationError(`${path}: There is no gold in this folder; gold is files of JSON.`);
  return names.map(name => join(path, name));
}

async function isFolder(path: string): Promise<boolean> {
  return existsSync(path) && (await stat(path)).isDirectory();
}

const besideGold: TextOf = (name, { source }, path) =>
  firstOf(path, [join(dirname(path), source), join(dirname(path), '..', source), join(dirname(path), `${name}.txt`)]);

const fromFolder =
  (folder: string): TextOf =>
  (name, { source }, path) =>
    firstOf(path, [join(folder, `${name}.txt`), join(folder, basename(source))]);

async function firstOf(gold: string, candidates: readonly string[]): Promise<Text> {
  const path = candidates.find(existsSync);
  if (path === undefined)
    throw new EvaluationError(
      `${gold}: Its text is missing; it was looked for at ${candidates.join(', ')}. Name its folder with --texts.`,
    );
  try {
    const bytes = await bytesOfFile(path);
    const text = decode(bytes);
    return { text, metadata: { path }, hashes: [sha256(text), sha256(bytes)] };
  } catch (error) {
    if (error instanceof ReceiveError) throw new EvaluationError(`${path}: ${error.message}`);
    throw error;
  }
}

async function fromLines(path: string): Promise<TextOf> {
  const byId = new Map<string, Text>();
  try {
    const lines = decode(await bytesOfFile(path)).split('\n');
    for (const line of lines.filter(line => line.trim() !== '')) {
      const { text, metadata } = articleOfLine(line);
      if (metadata.id !== undefined) byId.set(metadata.id, { text, metadata, hashes: [sha256(text)] });
    }
  } catch (error) {
    if (error instanceof ReceiveError) throw new EvaluationError(`${path}: ${error.message}`);
    throw error;
  }
  return async (name, _, gold) => {
    const text = byId.get(name);
    if (text === undefined) throw new EvaluationError(`${gold}: No line of ${path} has its id, '${name}'.`);
    return text;
  };
}
