import { incoming, readArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Two sides' accounts of one call, which differ on the day and on what was said, and a meeting a month later. */
const reports = [
  incoming(
    'Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle pada 5 Mei 2024. Bela Karsan menentang sanksi sepihak. Kofi Adunle mendukung perdagangan beras.',
    { id: 'call-id', url: 'https://kabarsamudra.example/a/1', published: '2024-05-06', outlet: 'Kabar Samudra' },
  ),
  incoming(
    'President Kofi Adunle of Zantara spoke by phone with President Bela Karsan of Valdoria on 6 May 2024. Kofi Adunle supported trade in rice. Kofi Adunle warned against an arms race.',
    { id: 'call-en', url: 'https://vna.example/2', published: '2024-05-06', outlet: 'Valdoria News Agency' },
  ),
  incoming('President Bela Karsan of Valdoria met President Kofi Adunle of Zantara in Tarnau on 9 June 2024.', {
    id: 'meeting',
    url: 'https://vna.example/4',
    published: '2024-06-09',
  }),
].map((article, i) => readArticle({ ...article, received: `2026-01-0${i + 1}T00:00:00Z` }));

/** A workbench over these, in which a person has said that the two tell of one call. */
export async function openTwoAccounts(): Promise<Workbench> {
  const workbench = await openWorkbench([]);
  const { archive } = workbench;
  const added = await archive.add(reports);
  const anchors = added.map(({ id }, i) => ({ article: id, contactId: reports[i]?.record.contacts[0]?.id ?? '' }));
  const [a, b] = anchors;
  if (a === undefined || b === undefined) throw new Error('two reports are needed');
  await archive.decide({ kind: 'same', a, b, reason: 'one call', by: 'Editor', at: '2026-01-05T00:00:00Z' });
  return workbench;
}
