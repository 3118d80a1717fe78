import { type ExitCode, exitCodes } from './exit-codes.ts';
import { recordJsonSchema } from './record-json-schema.ts';

/** `readout schema`: the JSON Schema of a record. */
export function schemaCommand(): ExitCode {
  process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  return exitCodes.ok;
}
