import { createHash } from 'node:crypto';
import type { ArchivedArticle } from '../../src/archive/archived-article.ts';
import { read } from '../../src/index.ts';
import { inventedLibrary } from '../invented.ts';

/** With astral characters before and inside evidence, and with what spreadsheets, tabs and quotes make of texts. */
const meeting = `🚢🚢 President Rangga Wiryawan of Nusa Raya met President Bela Karsan of Valdoria in Karlin on Tuesday, July 8, 2025.

"We will build 𠮷 the ports, "wide" and deep, of the coast together," Rangga told Karsan.

=Karsan thanked Nusa Raya for 2.5 million dollars of aid,\tcondemned Sorvania and urged both sides to carry the Three Bridges Initiative forward. The two sides agreed to expand trade. They discussed energy.

The weather over the harbour was mild and clear for all of the day, and the shops stayed open until late.`;

const call = `Presiden Rangga Wiryawan berbicara melalui telepon dengan Presiden Valdoria Bela Karsan pada Senin (2/6/2025).

Rangga mengatakan bahwa Nusa Raya mendukung perdagangan yang adil. Karsan berharap kerja sama pendidikan terus tumbuh.`;

interface Told {
  readonly address: string | null;
  readonly published?: string;
  readonly review?: ArchivedArticle['review'];
}

/** A text as the archive would hold it, read in the invented world. */
export function archived(text: string, { address, published, review = 'machine' }: Told): ArchivedArticle {
  const metadata = { ...(address === null ? {} : { location: address }), ...(published === undefined ? {} : { published }) };
  return {
    id: `article:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`,
    revision: 1,
    address,
    received: '2025-07-10T06:00:00Z',
    text,
    record: read(text, { ...metadata, library: inventedLibrary }),
    review,
  };
}

export const meetingArticle = archived(meeting, { address: 'https://vna.example/a?b=1&c=2', published: '2025-07-09' });
export const callArticle = archived(call, { address: null, published: '2025-06-02', review: 'reviewed' });
export const emptyArticle = archived('Hari ini tidak ada berita tentang para presiden.', { address: 'arsip/kosong, "1".txt' });

/** The articles that every export is tried on. */
export const articles: readonly ArchivedArticle[] = [meetingArticle, callArticle, emptyArticle];
