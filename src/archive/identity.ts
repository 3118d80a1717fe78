import { createHash } from 'node:crypto';
import type { IncomingArticle } from './archive.ts';

/**
 * By what an article is known when it comes again: its URL, else the file and the id within it, else its text. The input's own id is
 * part of it, so that two articles are never taken for two texts of one.
 */
export function identityOf({ metadata: { url, path, id }, text }: IncomingArticle): string {
  const place = url ?? path;
  if (place !== undefined) return JSON.stringify([place, id ?? null]);
  return JSON.stringify([null, id ?? null, sha256(text)]);
}

/** 'sha256:' and the hash of a text's UTF-8, or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** The id of an article that is new to the archive, from its identity; `attempt` makes another where it was given before. */
export function articleId(identity: string, attempt: number): string {
  return `article:${createHash('sha256').update(`${attempt}\0${identity}`).digest('hex').slice(0, 16)}`;
}
