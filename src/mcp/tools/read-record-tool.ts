import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { AskedError } from '../../answers/asked-error.ts';
import type { ReadoutRecord } from '../../record/record.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../tool-answer.ts';
import { nameOption, readOnly } from '../tool-options.ts';

const parts = ['document', 'actors', 'contacts', 'quotes', 'statements', 'formulas', 'figures', 'checks'] as const;

/** `read_record`: what was read from one article, each value with its evidence. */
export function readRecordTool(server: McpServer, facts: Facts): void {
  server.registerTool(
    'read_record',
    {
      title: 'Read the record of an article',
      description:
        "What was read from one article: who was in contact with whom, how and when, who said what, in which words. 'readout://schema/record' describes it.",
      inputSchema: {
        article: nameOption.describe("Id of the article, as 'search' gives it: article:0123456789abcdef"),
        parts: z.array(z.enum(parts)).max(parts.length).optional().describe('Only these parts; all where left out.'),
        with_text: z.boolean().default(false).describe("With the article's whole text."),
      },
      annotations: readOnly,
    },
    ({ article: id, parts: wanted = parts, with_text }) =>
      answered(facts.onFault, async () => {
        const article = await facts.archive.article(id.startsWith('article:') ? id : `article:${id}`);
        if (article === null) throw new AskedError('article', await whyNot(id, facts));
        const { revision, address, received, review, text, record } = article;
        return {
          article: article.id,
          address,
          review,
          revision,
          received,
          ...(with_text ? { text } : {}),
          record: partsOf(record, wanted),
        };
      }),
  );
}

const partsOf = (record: ReadoutRecord, wanted: readonly (typeof parts)[number][]): Partial<ReadoutRecord> => {
  const { document, actors, contacts, quotes, statements, formulas, figures, checks } = record;
  const all = { document, actors, contacts, quotes, statements, formulas, figures, checks };
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.some(part => part === name)));
};

async function whyNot(id: string, { archive }: Facts): Promise<string> {
  const tombstone = await archive.tombstone(id);
  return tombstone === null
    ? "There is no article with this id; 'search' gives ids."
    : `It was taken out on ${tombstone.removed.slice(0, 10)}: ${tombstone.reason}`;
}
