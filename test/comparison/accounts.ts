import type { ArchivedArticle } from '../../src/archive/archived-article.ts';
import type { ComparedReport } from '../../src/comparison/compared-report.ts';
import type { Comparison, Telling } from '../../src/comparison/comparison.ts';
import { read } from '../../src/engine/read.ts';
import { mainContact } from '../../src/merging/main-contact.ts';
import type { Metadata } from '../../src/source/source.ts';
import { inventedLibrary } from '../invented.ts';

/** A report of the contact that a text is about; the text is of our own words, its people and states do not exist. */
export function account(id: string, text: string, metadata: Metadata = {}, received = '2024-05-07T08:00:00Z'): ComparedReport {
  const record = read(text, { ...metadata, library: inventedLibrary });
  const address = metadata.url ?? null;
  const article: ArchivedArticle = { id, revision: 1, address, received, text, record, review: 'machine' };
  return { article, contact: mainContact(record)?.id ?? 'none' };
}

export const valdorian = account(
  'article:valdoria',
  `Karsan speaks with Qiu

President of Valdoria Bela Karsan spoke by phone with President of Lanhai Qiu Lanshan on 5 May 2024. Bela Karsan supported the one-shore principle. She condemned the sanctions against Zantara. Karsan promised that Valdoria will invest $2 billion in new ports. Qiu Lanshan thanked Valdoria for its medical aid. The leaders discussed climate change and fisheries. Qiu Lanshan raised the Three Bridges Initiative.`,
  { url: 'https://vna.example/2024/call', published: '2024-05-05' },
);

export const lanhainese = account(
  'article:lanhai',
  `邱岚山同瓦尔多利亚总统通电话

岚海日报消息：5月6日，国家主席邱岚山应约同瓦尔多利亚总统贝拉·卡尔桑通电话。邱岚山指出，双方要共建三桥倡议。邱岚山强调，岚海反对一切形式的恐怖主义。卡尔桑表示，瓦尔多利亚支持一岸原则。双方还就气候变化交换了意见。双方同意扩大教育合作。`,
  { url: 'https://lanhaidaily.example/call', published: '2024-05-06' },
);

/** The tellings of the point whose words in an account contain these. */
export function toldOf({ points }: Comparison, words: string): readonly Telling[] {
  const point = points.find(({ told }) =>
    told.some(
      telling =>
        telling.status === 'reported' &&
        telling.wordings.some(({ evidence }) => evidence.some(({ text }) => text.includes(words))),
    ),
  );
  if (point === undefined) throw new RangeError(`No point has the words '${words}'.`);
  return point.told;
}
