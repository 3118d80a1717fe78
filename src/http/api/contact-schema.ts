import { z } from '@hono/zod-openapi';
import { contactKinds, contactStatuses } from '../../diplomacy/vocabulary.ts';
import { contactId, count, evidence, flag, maybe, name, next, paging, review, since, text, until } from './common-schema.ts';

export const contactsQuery = z.object({
  states: z.string().max(200).optional().describe("States that all took part, by code or any name: 'CN-RU'."),
  with: z
    .string()
    .max(500)
    .optional()
    .describe("People who all took part, by id or any name, parted by commas: 'putin,xi-jinping'."),
  kind: z.enum(contactKinds).optional().describe('Only contacts of this kind.'),
  status: z.enum(contactStatuses).optional().describe('Held, announced, or mentioned as background.'),
  since,
  until,
  ...paging(20, 200),
});

const source = {
  article: text,
  input: maybe.describe("The input's own id."),
  main: z.boolean().describe('Whether the article is about the contact, and does not only mention it.'),
  outlet: maybe,
  side: maybe.describe('Whose account it is.'),
  account: maybe.describe('official, state-media, press or transcript.'),
  language: text,
  published: maybe,
  address: maybe,
};

const contact = {
  id: text.describe('Never reused: a contact that is merged into another redirects to it.'),
  kind: maybe,
  status: maybe,
  date: maybe,
  participants: z.array(
    z.strictObject({
      id: text.describe("The gazetteer's id; the name where that is all that is known."),
      name: text,
      state: maybe,
    }),
  ),
  initiator: maybe,
  place: maybe,
  independent: count.describe("How many reports do not repeat another's wording."),
  formerly: z.array(text).describe('Ids that redirect here.'),
  disagreements: z
    .array(z.strictObject({ field: text, value: text, articles: z.array(text) }))
    .describe('For each field on which reports differ: what others say, and which articles.'),
  checks: z.array(z.strictObject({ code: text, message: text })),
};

export const contactsSchema = z
  .strictObject({
    unsettled: count.describe('Articles whose reports are still to be put together.'),
    next,
    contacts: z.array(z.strictObject({ ...contact, reports: z.array(z.strictObject(source)) })),
  })
  .meta({ id: 'Contacts', description: 'A page of contacts, each as all its reports tell it, in the order of their days.' });

const anchor = z.strictObject({
  article: text,
  contactId: text,
  participants: z.array(text).optional(),
  evidence: text.optional(),
});

export const contactParams = z.object({ id: contactId });
export const comparisonQuery = z.object({ mentions: flag.describe('With the articles that only mention the contact.') });

export const contactSchema = z
  .strictObject({
    ...contact,
    reports: z.array(
      z.strictObject({
        ...source,
        contactId: text.describe("Id of the contact within the article's record."),
        review,
        evidence,
        copyOf: maybe.describe('The article whose wording it repeats.'),
        tiedBy: z
          .strictObject({
            to: text,
            score: z.number(),
            why: z.array(z.strictObject({ of: text, points: z.number(), because: text })),
          })
          .nullable()
          .describe('Why it was taken for a report of this contact; null for the oldest.'),
      }),
    ),
    decisions: z.array(
      z.strictObject({ kind: z.enum(['same', 'not-same']), a: anchor, b: anchor, reason: text, by: text, at: text }),
    ),
  })
  .meta({ id: 'Contact', description: 'A contact with the words of each of its reports.' });

export const decisionSchema = z
  .strictObject({
    kind: z.enum(['same', 'not-same']),
    a: name.describe("Id of a contact or of an article that is about one; with 'not-same', the article that leaves the contact."),
    b: name.describe('Id of the other contact or article.'),
    reason: z.string().trim().min(1).max(1_000),
    by: name.describe('Who decides.'),
  })
  .meta({
    id: 'Decision',
    description: 'What a person decides of two reports; it wins over the machine and survives reading anew.',
  });

export const decidedSchema = z
  .strictObject({ a: text.describe('Id of the contact in which it is now.'), b: text })
  .meta({ id: 'Decided', description: 'The contacts in which both are now.' });
