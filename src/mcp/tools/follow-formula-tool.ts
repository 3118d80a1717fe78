import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { askedFormulas } from '../../answers/asked-names.ts';
import { formulasAnswer } from '../../answers/formulas-answer.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../tool-answer.ts';
import { limitOption, nameOption, readOnly, sinceOption, untilOption } from '../tool-options.ts';

/** `follow_formula`: how a stock phrase is used over time, with its first and its last use in full. */
export function followFormulaTool(server: McpServer, facts: Facts): void {
  server.registerTool(
    'follow_formula',
    {
      title: 'Follow a stock phrase',
      description:
        'How often a stock phrase of diplomacy (提法, tifa) stands in readouts over time, with a 95 % interval, its first and last use in their words, and whether it is new, dropped or back again. One id in all languages.',
      inputSchema: {
        formula: nameOption.describe("Its id ('core-interests') or its words in any language ('核心利益')."),
        state: nameOption.optional().describe('Only what people of this state say.'),
        with: nameOption.optional().describe('Only in contacts with this state.'),
        since: sinceOption,
        until: untilOption,
        by: z.enum(['year', 'half-year']).default('year'),
        limit: limitOption(5, 20),
      },
      annotations: readOnly,
    },
    asked =>
      answered(facts.onFault, async () => {
        const ids = askedFormulas('formula', asked.formula, facts.names);
        const known = facts.library.formulas.filter(({ id }) => ids.includes(id));
        const answer = await formulasAnswer(facts.archive, asked, facts.names);
        return { meant: known.map(({ id, sense, users, surfaces }) => ({ id, sense, users, surfaces })), ...answer };
      }),
  );
}
