import type { IncomingArticle } from '../../archive/archive.ts';
import { incomingOf } from '../../intake/arrivals.ts';
import { receive } from '../../receive/document/receive.ts';
import { readFeed } from '../../receive/feed/read-feed.ts';
import { ReceiveError } from '../../receive/receive-error.ts';
import type { Metadata } from '../../source/source.ts';
import type { SentForm } from './sent-form.ts';

export interface SentArticle {
  readonly article: IncomingArticle;
  /** Whether the file holds others beside. */
  readonly several: boolean;
}

/** The article that was sent, not yet read. Throws a ReceiveError that says what to do where there is none. */
export async function sentArticle({ text, published, url, file }: SentForm, now: Date): Promise<SentArticle> {
  if (url !== '' && !/^https?:\/\//i.test(url))
    throw new ReceiveError('refused-address', 'The address must begin with http:// or https://; correct it, or leave it out.');
  const metadata: Metadata = { ...(published === '' ? {} : { published }), ...(url === '' ? {} : { url }) };
  const received = now.toISOString().replace(/\.\d+/, '');
  if (file === null) {
    if (text.trim() === '') throw new ReceiveError('no-text', 'There is no text yet: paste one, or choose a file.');
    return { article: { text, metadata, bytes: null, mediaType: 'text/plain', extractor: null, received }, several: false };
  }
  let article: IncomingArticle | null = null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  for await (const item of receive(bytes, { name: file.name, mediaType: file.type, metadata }, readFeed)) {
    if ('error' in item) throw item.error;
    if (article !== null) return { article, several: true };
    article = incomingOf(item, received);
  }
  if (article === null) throw new ReceiveError('no-text', 'There is no article in it; check that it is the right file.');
  return { article, several: false };
}
