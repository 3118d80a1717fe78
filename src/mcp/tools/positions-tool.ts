import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { positionsAnswer } from '../../answers/positions-answer.ts';
import { acts, topics } from '../../diplomacy/vocabulary.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../tool-answer.ts';
import { afterOption, limitOption, nameOption, readOnly, sinceOption, untilOption } from '../tool-options.ts';

/** `positions`: what somebody supported, opposed, asked and promised, when and in which words. */
export function positionsTool(server: McpServer, facts: Facts): void {
  server.registerTool(
    'positions',
    {
      title: "Follow somebody's positions",
      description:
        "What a person supported, opposed, criticised, urged or pledged: by act and in order of time, each with its words. 'mode' says whether the article gives them as verbatim (direct) or tells them (indirect): quote the speaker only for the direct ones.",
      inputSchema: {
        person: nameOption.describe('A name in any script, or an id.'),
        topic: z.enum(topics).optional(),
        act: z.enum(acts).optional(),
        since: sinceOption,
        until: untilOption,
        limit: limitOption(20, 100),
        after: afterOption,
      },
      annotations: readOnly,
    },
    asked => answered(facts.onFault, () => positionsAnswer(facts.archive, asked, facts.names)),
  );
}
