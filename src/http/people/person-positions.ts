import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { Act, Topic } from '../../diplomacy/vocabulary.ts';
import { byDate } from '../../following/days-of.ts';
import { type Position, positionsIn } from '../../following/position.ts';
import type { Query } from '../../query/query.ts';
import { articleAddress } from '../../web/addresses.ts';
import type { CitedPosition } from '../../web/following/cited-position.ts';
import { anchorOf } from '../../web/reading/anchors.ts';

/** Articles that are read for one page. */
const articlesOfPage = 15;

export interface PersonPositions {
  /** The newest first. */
  readonly positions: readonly CitedPosition[];
  /** In how many articles the person speaks so. */
  readonly articles: number;
  /** How many of them were read. */
  readonly read: number;
  /** The cursor of older ones; null where there are none. */
  readonly next: string | null;
}

export interface AskedOfPerson {
  readonly id: string;
  readonly topic: Topic | null;
  readonly act: Act | null;
  readonly after: string | null;
}

/** How many articles answer a query; counting takes longer than reading a page of them, so that it may be remembered. */
export type CountOf = (query: Query) => Promise<number>;

/** What somebody supported, opposed, asked and promised, in the newest articles or those before a cursor. */
export async function personPositions(
  archive: Archive,
  { id, topic, act, after }: AskedOfPerson,
  countOf: CountOf,
): Promise<PersonPositions> {
  const fields = { speaker: [id], ...(topic === null ? {} : { topic }), ...(act === null ? {} : { act }) };
  const query: Query = { kind: 'statement', fields };
  const { articles, next } = await archive.search(query, {
    order: 'newest',
    limit: articlesOfPage,
    ...(after === null ? {} : { after }),
  });
  const asked = { people: [id], topics: topic === null ? [] : [topic], acts: act === null ? [] : [act] };
  const positions = articles.flatMap(article =>
    positionsIn(article, asked).map((position): CitedPosition => ({ ...position, href: addressOf(position, article) })),
  );
  return {
    positions: positions.sort((a, b) => byDate(b.date, a.date)),
    articles: await countOf(query),
    read: articles.length,
    next,
  };
}

function addressOf({ person, act, citation: { evidence } }: Position, { id, record }: ArchivedArticle): string {
  const statement = record.statements.find(
    one => one.act === act && one.speakers.includes(person) && one.evidence[0]?.start === evidence[0]?.start,
  );
  return statement === undefined ? articleAddress(id) : articleAddress(id, anchorOf(statement.id));
}
