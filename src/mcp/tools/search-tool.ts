import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { searchAnswer } from '../../answers/search-answer.ts';
import type { Facts } from '../facts.ts';
import { queryOf } from '../query-mistake.ts';
import { answered } from '../tool-answer.ts';
import { afterOption, limitOption, readOnly } from '../tool-options.ts';

const passagesOfAnswer = 5;

/** `search`: articles that answer a query, each with the words that show why. */
export function searchTool(server: McpServer, facts: Facts): void {
  server.registerTool(
    'search',
    {
      title: 'Search the archive',
      description:
        'Finds press reports and official readouts of contacts between leaders, with the words that show why each one answers. ' +
        'The query has free words, "phrases", and fields: speaker:putin to:xi act:oppose topic:sovereignty state:CN-RU kind:phone-call date:2020..2022 has:quote. Names in any script. \'readout://docs/query\' tells it all.',
      inputSchema: {
        query: z.string().max(2_000).describe('In the query language; empty asks for every article.'),
        order: z.enum(['newest', 'rank']).default('newest').describe('Newest first, or the best match first.'),
        limit: limitOption(10, 50),
        after: afterOption,
      },
      annotations: readOnly,
    },
    ({ query: text, order, limit, after }) =>
      answered(facts.onFault, async () => {
        const page = { order, limit, ...(after === undefined ? {} : { after }) };
        return { query: text, ...(await searchAnswer(facts.archive, queryOf(text, facts.names), page, passagesOfAnswer)) };
      }),
  );
}
