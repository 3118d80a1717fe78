import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { askedActors, askedPeriod, askedStates } from '../../answers/asked-names.ts';
import { type FullContactAnswer, fullContactAnswer } from '../../answers/contact-answer.ts';
import { contactPage } from '../../answers/contact-page.ts';
import { settled } from '../../answers/settled.ts';
import { contactKinds, contactStatuses } from '../../diplomacy/vocabulary.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../tool-answer.ts';
import { afterOption, limitOption, nameOption, readOnly, sinceOption, untilOption } from '../tool-options.ts';

/** `contacts`: who was in contact with whom, each contact once, with the words of each report. */
export function contactsTool(server: McpServer, facts: Facts): void {
  server.registerTool(
    'contacts',
    {
      title: 'List contacts',
      description:
        'Contacts between leaders in the order of their days, each once however many articles report it: who, how, when, at whose initiative, where reports disagree, and the words of each report.',
      inputSchema: {
        states: nameOption.optional().describe("States that all took part, by code or name: 'CN-RU'."),
        people: nameOption.optional().describe('People who all took part, by id or name in any script, parted by commas.'),
        kind: z.enum(contactKinds).optional(),
        status: z.enum(contactStatuses).optional(),
        since: sinceOption,
        until: untilOption,
        limit: limitOption(10, 30),
        after: afterOption,
      },
      annotations: readOnly,
    },
    ({ states, people, kind, status, since, until, limit, after }) =>
      answered(facts.onFault, async () => {
        const { archive, names } = facts;
        const period = askedPeriod(since, until);
        const filter = {
          ...(states === undefined ? {} : { states: askedStates('states', states, names) }),
          ...(people === undefined ? {} : { with: askedActors('people', people, names) }),
          ...(kind === undefined ? {} : { kind }),
          ...(status === undefined ? {} : { status }),
          ...(period.since === null ? {} : { from: period.since }),
          ...(period.until === null ? {} : { to: period.until }),
        };
        const unsettled = await settled(archive);
        const page = await contactPage(archive, filter, { limit, after });
        const contacts: FullContactAnswer[] = [];
        for (const { id } of page.contacts) {
          const contact = await archive.contact(id);
          if (contact !== null) contacts.push(await fullContactAnswer(archive, contact));
        }
        return { ...(unsettled > 0 ? { unsettled } : {}), next: page.next, contacts };
      }),
  );
}
