import { z } from 'zod';
import { recordSchema } from '../record/schema.ts';

/**
 * The JSON Schema (draft 2020-12) of a record, from its one definition; published as `schema/readout-record.schema.json`. It is open
 * where the definition is closed: within format `/1` fields and vocabulary may be added, and readers must accept what they do not know.
 */
export function recordJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(recordSchema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.enum !== undefined) {
        const known = jsonSchema.enum;
        delete jsonSchema.enum;
        delete jsonSchema.type;
        jsonSchema.anyOf = [{ enum: known }, { type: 'string' }];
      }
    },
  });
  return { $schema, title: 'readout-record/1', ...schema };
}
