import type { IncomingArticle, ReadArticle } from '../../src/archive/archive.ts';
import { read } from '../../src/engine/read.ts';
import type { Metadata } from '../../src/source/source.ts';
import { inventedLibrary } from '../invented.ts';

/** An article as it comes in; of our own words, about people and states that do not exist. */
export function incoming(text: string, metadata: Metadata = {}, more: Partial<IncomingArticle> = {}): IncomingArticle {
  return { text, metadata, bytes: null, mediaType: 'text/plain', extractor: null, received: '2026-01-05T10:00:00Z', ...more };
}

/** The same with its record. */
export function readArticle(article: IncomingArticle): ReadArticle {
  return { ...article, record: read(article.text, { ...article.metadata, library: inventedLibrary }) };
}

export const call = incoming(
  'Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle pada 5 Mei 2024. Bela Karsan menentang sanksi sepihak terhadap Zantara. "Kami akan terus bekerja sama dalam perdagangan," kata Kofi Adunle.',
  { url: 'https://kabarsamudra.example/a/1', published: '2024-05-06', id: 'call' },
);

export const meeting = incoming(
  'President Bela Karsan of Valdoria met President Kofi Adunle of Zantara in Tarnau on 9 June 2025. Kofi Adunle supported the one-shore principle. Bela Karsan opposed the sanctions.',
  { url: 'https://vna.example/2', published: '2025-06-09', id: 'meeting' },
);

export const letter = incoming(
  'Президент Вальдории Бела Карсан направил письмо президенту Зантары Кофи Адунле 3 марта 2023 года.',
  {
    published: '2023-03-04',
    id: 'letter',
  },
);

export const notice = incoming('Kementerian Pertanian mengumumkan harga beras naik 5 persen pada Januari 2022.', {
  published: '2022-01-10',
  id: 'notice',
});

export const everyArticle = [call, meeting, letter, notice].map(readArticle);
