import { createRoute } from '@hono/zod-openapi';
import { askedActors, askedPeriod, askedStates } from '../../answers/asked-names.ts';
import { comparisonAnswer } from '../../answers/comparison-answer.ts';
import { fullContactAnswer } from '../../answers/contact-answer.ts';
import { contactPage } from '../../answers/contact-page.ts';
import { decideOnReports } from '../../answers/decide-on-reports.ts';
import { settled } from '../../answers/settled.ts';
import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import { isSet } from './common-schema.ts';
import { comparisonSchema } from './comparison-schema.ts';
import {
  comparisonQuery,
  contactParams,
  contactSchema,
  contactsQuery,
  contactsSchema,
  decidedSchema,
  decisionSchema,
} from './contact-schema.ts';
import { body, done, found } from './responses.ts';
import { sendJson, sendPage } from './send-json.ts';

const tags = ['Contacts'];

const contacts = createRoute({
  method: 'get',
  path: '/api/contacts',
  operationId: 'contacts',
  tags,
  summary: 'Contacts, each once, however many articles report it',
  request: { query: contactsQuery },
  responses: found('A page of contacts, in the order of their days, those without a day last.', contactsSchema, 400),
});

const contact = createRoute({
  method: 'get',
  path: '/api/contacts/{id}',
  operationId: 'contact',
  tags,
  summary: 'A contact with the words of each of its reports',
  request: { params: contactParams },
  responses: found('The contact; by an id that it had before, the one into which it was merged.', contactSchema, 404),
});

const comparison = createRoute({
  method: 'get',
  path: '/api/contacts/{id}/comparison',
  operationId: 'compare',
  tags,
  summary: 'The accounts of a contact side by side',
  request: { params: contactParams, query: comparisonQuery },
  responses: found('What all report, and what only one does.', comparisonSchema, 400, 404),
});

const decision = createRoute({
  method: 'post',
  path: '/api/contacts/decisions',
  operationId: 'decide',
  tags,
  summary: 'Say that two reports are of one contact, or of two',
  request: { body: body(decisionSchema, 'Who decides what, and why.') },
  responses: done({ 201: 'The decision is kept, and the reports are put together anew.' }, decidedSchema, 400),
});

export function contactRoutes({ archive, library, names, now }: Services) {
  return apiApp()
    .openapi(contacts, async c => {
      const { states, with: people, kind, status, since, until, limit, after } = c.req.valid('query');
      const period = askedPeriod(since, until);
      const filter = {
        ...(states === undefined ? {} : { states: askedStates('states', states, names) }),
        ...(people === undefined ? {} : { with: askedActors('with', people, names) }),
        ...(kind === undefined ? {} : { kind }),
        ...(status === undefined ? {} : { status }),
        ...(period.since === null ? {} : { from: period.since }),
        ...(period.until === null ? {} : { to: period.until }),
      };
      const unsettled = await settled(archive);
      return sendPage(c, contactsSchema, { unsettled, ...(await contactPage(archive, filter, { limit, after })) });
    })
    .openapi(contact, async c => {
      const found = await contactOf(archive, c.req.valid('param').id);
      return sendJson(c, contactSchema, await fullContactAnswer(archive, found));
    })
    .openapi(comparison, async c => {
      const found = await contactOf(archive, c.req.valid('param').id);
      const mentions = isSet(c.req.valid('query').mentions);
      return sendJson(c, comparisonSchema, await comparisonAnswer(archive, found, mentions, library));
    })
    .openapi(decision, async c => {
      const decided = await decideOnReports(archive, { ...c.req.valid('json'), at: now().toISOString() });
      return sendJson(c, decidedSchema, decided, 201);
    });
}

async function contactOf(archive: Archive, asked: string): Promise<ArchivedContact> {
  await settled(archive);
  const contact = await archive.contact(asked.startsWith('contact:') ? asked : `contact:${asked}`);
  if (contact === null) throw new Refusal(404, () => 'There is no contact with this id; /api/contacts lists them.');
  return contact;
}
