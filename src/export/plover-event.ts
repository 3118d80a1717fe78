import { z } from 'zod';
import { ploverCategories } from './plover-ontology.ts';

const day = z.iso.date();
const offset = z.number().int().nonnegative();

const entitySchema = z
  .strictObject({
    code: z.string().length(3).exactOptional().describe('country or international actor, three letters'),
    sector: z.string().length(3).exactOptional().describe('what the entity is in it, three letters'),
    entity_text: z.string().describe('name of the entity'),
    identifier_id: z.string().exactOptional().describe('Wikidata item'),
    identifier_text: z.string().exactOptional().describe('name that goes with the Wikidata item'),
    office: z.string().exactOptional().describe("the record's role"),
  })
  .describe('an entity; what the record does not tell is left out');

/**
 * An event in the JSON of the PLOVER manual (Open Event Data Alliance, 'Data Fields'), with what it requires: `id`, `date`, `actor` and
 * `event`. `readout` holds what PLOVER has no field for.
 */
export const ploverEventSchema = z
  .strictObject({
    id: z.string().min(1).describe('article, revision and entry, joined by `/`; the same in every export'),
    date: day.describe('the day of the contact, else of publication; `readout.date_basis` says which'),
    time: z.string().exactOptional().describe('local time with its offset, where both are known'),
    enddate: day.exactOptional().describe('last day of a contact of several days'),
    actor: z.array(entitySchema).min(1).describe('who acted; all participants of a contact without a known host'),
    recipient: z.array(entitySchema).exactOptional().describe('toward whom; left out where nobody is told'),
    event: z.array(z.string()).length(1).describe('category of the event'),
    event_loc: z
      .strictObject({ extracted_place: z.string(), country_code: z.string().length(3).exactOptional() })
      .exactOptional()
      .describe('place of a contact, by name and country'),
    event_text: z.array(z.string()).min(1).describe('the pieces of evidence'),
    quad_code: z.number().int().min(1).max(4).describe('1 verbal cooperation … 4 material conflict'),
    mode: z.array(z.string()).describe('mode of the event; empty where it has none'),
    context: z.array(z.string()).describe('general contexts to which the topics belong'),
    link: z.string().exactOptional().describe('id of the contact, shared by what was said in it'),
    text_info: z.strictObject({ start: offset, end: offset }).describe('where the evidence stands in the text, code points'),
    cite_info: z
      .strictObject({
        citation: z.string(),
        url: z.string().exactOptional(),
        title: z.string().exactOptional(),
        language: z.string(),
        publication: z.string().exactOptional(),
        coder: z.string(),
        codebook: z.literal('plover'),
      })
      .describe('the article, by id, address, title, language and outlet, and the engine'),
    readout: z
      .strictObject({
        article: z.string(),
        revision: z.number().int().positive(),
        review: z.enum(['machine', 'reviewed']),
        entry: z.string(),
        status: z.string().exactOptional(),
        act: z.string().exactOptional(),
        date_basis: z.enum(['contact', 'publication']),
        published: z.string().nullable(),
        evidence: z.array(z.strictObject({ text: z.string(), start: offset, end: offset, start_cp: offset, end_cp: offset })),
      })
      .describe('article, review, entry, status or act, what the date rests on, and evidence in UTF-16 and in code points'),
  })
  .refine(({ event: [category], mode }) => {
    const modes = ploverCategories.get(category ?? '')?.modes;
    return modes !== undefined && mode.every(one => modes.includes(one));
  }, 'The event or its mode is none of PLOVER.')
  .describe('An event of the PLOVER ontology.');

export type PloverEvent = z.infer<typeof ploverEventSchema>;
export type PloverEntity = z.infer<typeof entitySchema>;
