import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { AskedError } from '../../answers/asked-error.ts';
import { comparisonAnswer } from '../../answers/comparison-answer.ts';
import { contactNamed, fullContactAnswer } from '../../answers/contact-answer.ts';
import { settled } from '../../answers/settled.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../tool-answer.ts';
import { limitOption, nameOption, readOnly } from '../tool-options.ts';

/** `compare_contact`: what each side says of a contact, and what only one of them says. */
export function compareContactTool(server: McpServer, facts: Facts): void {
  server.registerTool(
    'compare_contact',
    {
      title: 'Compare the accounts of a contact',
      description:
        "Lays the accounts of one contact side by side: what all report, what only one side's account has, where they differ, point by point in their own words. 'not-in-this-account' means just that.",
      inputSchema: {
        contact: nameOption.describe("Id of the contact, as 'contacts' gives it, or of an article that is about it."),
        points: limitOption(25, 200).describe('How many points are told, those that all accounts report first.'),
        mentions: z.boolean().default(false).describe('With the articles that only mention the contact.'),
      },
      annotations: readOnly,
    },
    ({ contact: name, points, mentions }) =>
      answered(facts.onFault, async () => {
        const { archive, library } = facts;
        await settled(archive);
        const contact = await contactNamed(archive, name);
        if (contact === null)
          throw new AskedError(
            'contact',
            "There is no contact with this id, and no article of it that is about one; 'contacts' lists them.",
          );
        const { id, reports } = await fullContactAnswer(archive, contact);
        const comparison = await comparisonAnswer(archive, contact, mentions, library);
        return {
          contact: id,
          articles: reports.map(({ article, address, outlet, published, language, review }) => ({
            article,
            address,
            outlet,
            published,
            language,
            review,
          })),
          pointsInAll: comparison.points.length,
          comparison: { ...comparison, points: comparison.points.slice(0, points) },
        };
      }),
  );
}
