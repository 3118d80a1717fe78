import { z } from 'zod';

/** Names that the Web Annotation model does not know are in this namespace. */
export const readoutNamespace = 'urn:x-readout:';

export const annotationContext = ['http://www.w3.org/ns/anno.jsonld', { readout: readoutNamespace }] as const;

const offset = z.number().int().nonnegative();

const selectorsSchema = z.tuple([
  z.strictObject({
    type: z.literal('TextPositionSelector'),
    start: offset,
    end: offset,
    'readout:startUtf16': offset,
    'readout:endUtf16': offset,
  }),
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
]);

const targetSchema = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.string().describe('address of the article on the web, else the name of its text by its hash (RFC 6920)'),
  state: z.strictObject({ type: z.literal('TimeState'), sourceDate: z.string() }),
  selector: selectorsSchema,
});

const bodySchema = z.tuple([
  z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string(),
    format: z.literal('text/plain'),
    language: z.literal('en'),
  }),
  z
    .looseObject({ type: z.string().startsWith('readout:') })
    .refine(body => Object.keys(body).every(key => key === 'type' || key.startsWith('readout:'))),
]);

/** An annotation as Readout writes it: a part of the W3C Web Annotation model, checked in full. */
export const annotationSchema = z.strictObject({
  '@context': z.tuple([z.literal(annotationContext[0]), z.strictObject({ readout: z.literal(readoutNamespace) })]),
  id: z.string().startsWith(readoutNamespace).describe('article, revision and entry; the same in every export'),
  type: z.literal('Annotation'),
  motivation: z
    .enum(['describing', 'identifying', 'tagging', 'questioning'])
    .describe('`identifying` actors and speakers, `tagging` formulas, `questioning` checks, `describing` the rest'),
  body: bodySchema.describe('what is claimed: in words, and as the fields of the entry'),
  target: z.array(targetSchema).min(1).describe('the pieces of evidence, each by position in code points and by quotation'),
  generator: z.strictObject({ id: z.string(), type: z.literal('Software'), name: z.string() }).describe('the engine'),
  'readout:review': z.enum(['machine', 'reviewed']).describe('`machine`: nobody has checked it; `reviewed`: a person has'),
  'readout:article': z.string().describe('id of the article'),
  'readout:revision': z.number().int().positive().describe('which text of its address it is, from 1'),
  'readout:text': z.string().describe('`sha256:` and the hash of the text to which the positions refer'),
  'readout:entry': z.string().describe('id of the entry, or its kind and number'),
  'readout:outlet': z.string().exactOptional().describe('name of the outlet'),
  'readout:published': z.string().exactOptional().describe('publication, ISO 8601, as precise as known'),
});

export type Annotation = z.infer<typeof annotationSchema>;
export type AnnotationTarget = z.infer<typeof targetSchema>;
