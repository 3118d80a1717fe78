import { createRoute } from '@hono/zod-openapi';
import { formulasAnswer } from '../../answers/formulas-answer.ts';
import { positionsAnswer } from '../../answers/positions-answer.ts';
import { peopleAnswer, statesAnswer } from '../../answers/presence-answer.ts';
import { timelineAnswer } from '../../answers/timeline-answer.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import {
  formulasQuery,
  formulasSchema,
  peopleSchema,
  positionsQuery,
  positionsSchema,
  presenceQuery,
  statesSchema,
  timelineQuery,
  timelineSchema,
} from './following-schema.ts';
import { found } from './responses.ts';
import { sendPage } from './send-json.ts';

const tags = ['Following'];

const timeline = createRoute({
  method: 'get',
  path: '/api/timeline',
  operationId: 'timeline',
  tags,
  summary: 'The contacts between states over time, and how long they were silent',
  request: { query: timelineQuery },
  responses: found('Contacts in order of time.', timelineSchema, 400),
});

const formulas = createRoute({
  method: 'get',
  path: '/api/formulas',
  operationId: 'formulas',
  tags,
  summary: 'Stock phrases over time: how often, since when, and whether they are new, dropped or back again',
  request: { query: formulasQuery },
  responses: found('Formulas, the most used first.', formulasSchema, 400),
});

const positions = createRoute({
  method: 'get',
  path: '/api/positions',
  operationId: 'positions',
  tags,
  summary: 'What somebody supported or opposed, when and in which words',
  request: { query: positionsQuery },
  responses: found('By act, and of one act in order of time.', positionsSchema, 400),
});

const people = createRoute({
  method: 'get',
  path: '/api/people',
  operationId: 'people',
  tags,
  summary: 'Who is in the archive',
  request: { query: presenceQuery },
  responses: found('Most often in contact first.', peopleSchema, 400),
});

const states = createRoute({
  method: 'get',
  path: '/api/states',
  operationId: 'states',
  tags,
  summary: 'Which states are in the archive',
  request: { query: presenceQuery },
  responses: found('Most often in contact first.', statesSchema, 400),
});

export function followingRoutes({ archive, names, now, stateName }: Services) {
  return apiApp()
    .openapi(timeline, async c => {
      const { asOf = now().toISOString().slice(0, 10), ...asked } = c.req.valid('query');
      return sendPage(c, timelineSchema, await timelineAnswer(archive, { ...asked, asOf }, names));
    })
    .openapi(formulas, async c => sendPage(c, formulasSchema, await formulasAnswer(archive, c.req.valid('query'), names)))
    .openapi(positions, async c => sendPage(c, positionsSchema, await positionsAnswer(archive, c.req.valid('query'), names)))
    .openapi(people, async c => {
      const { q, ...paged } = c.req.valid('query');
      return sendPage(c, peopleSchema, await peopleAnswer(archive, parseQuery(q, names), paged));
    })
    .openapi(states, async c => {
      const { q, ...paged } = c.req.valid('query');
      // English, as all names are that a record has.
      const nameOf = (code: string): string => stateName(code, 'en');
      return sendPage(c, statesSchema, await statesAnswer(archive, parseQuery(q, names), paged, nameOf));
    });
}
