/** Writes docs/api.md from /openapi.json: `node scripts/api-page.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { openArchive } from '../src/archive/sqlite/open-archive.ts';
import { standardLibrary } from '../src/engine/library.ts';
import { apiRoutes } from '../src/http/api/api-routes.ts';
import { servicesOf } from '../src/http/services-of.ts';

const schemaType = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  description: z.string().optional(),
  required: z.array(z.string()).default([]),
  get properties() {
    return z.record(z.string(), schemaType).optional();
  },
  get items() {
    return schemaType.optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), schemaType]).optional();
  },
  get anyOf() {
    return z.array(schemaType).optional();
  },
  get oneOf() {
    return z.array(schemaType).optional();
  },
  get allOf() {
    return z.array(schemaType).optional();
  },
});
type SchemaType = z.infer<typeof schemaType>;

const content = z.record(z.string(), z.looseObject({ schema: schemaType })).default({});
const operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().optional(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.enum(['path', 'query']),
        required: z.boolean().default(false),
        description: z.string().optional(),
        schema: schemaType,
      }),
    )
    .default([]),
  requestBody: z.looseObject({ description: z.string().optional(), content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content })),
});

/** What of an OpenAPI document is looked at. */
export const openApiDocument = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schemaType) }),
});
export type OpenApiDocument = z.infer<typeof openApiDocument>;

/** The page on the API, as Markdown. */
export function apiPage({ info, paths, components }: OpenApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
  );
  const tags = [...Map.groupBy(operations, ({ tags: [tag = ''] }) => tag)];
  return `${[
    '# The API',
    '',
    "Made from `/openapi.json` by `node scripts/api-page.ts`. `readout serve` prints the workbench's address; every path below stands behind it.",
    '',
    info.description,
    '',
    '```sh',
    "curl -s 'WORKBENCH/api/search?q=state:CN-RU+act:oppose&limit=5'",
    "curl -s -H 'Sec-Fetch-Site: same-origin' -H 'Content-Type: application/json' -d '{\"text\": \"…\"}' WORKBENCH/api/read",
    "curl -sN 'WORKBENCH/api/stream/export?format=jsonl' > records.jsonl",
    '```',
    '',
    ...tags.flatMap(([tag, all]) => [`## ${tag}`, '', ...all.flatMap(operationPart)]),
    '## Schemas',
    '',
    ...Object.entries(components.schemas).flatMap(([name, schema]) => schemaPart(name, schema)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

type Described = z.infer<typeof operation> & { readonly path: string; readonly method: string };

function operationPart({ path, method, summary, description, parameters, requestBody, responses }: Described): string[] {
  const { content: sent = {}, description: about = '' } = requestBody ?? {};
  return [
    `### ${method} ${path}`,
    '',
    `${summary}.${description === undefined ? '' : ` ${description}`}`,
    '',
    ...(parameters.length === 0
      ? []
      : [
          ...table(
            ['parameter', 'type', 'where', 'what'],
            parameters.map(parameter => [
              `\`${parameter.name}\`${parameter.required ? '' : ' (optional)'}`,
              typeText(parameter.schema),
              parameter.in,
              [parameter.description ?? parameter.schema.description ?? '', defaultText(parameter.schema)]
                .filter(Boolean)
                .join(' '),
            ]),
          ),
          '',
        ]),
    ...(requestBody === undefined
      ? []
      : [
          `Body: ${about} ${Object.entries(sent)
            .map(([type, { schema }]) => `\`${type}\`: ${typeText(schema)}`)
            .join('; ')}.`,
          '',
        ]),
    ...table(
      ['status', 'what', 'body'],
      Object.entries(responses).map(([status, { description, content }]) => [
        status,
        description,
        Object.entries(content)
          .map(([type, { schema }]) => (schema.$ref === undefined ? `\`${type}\`` : typeText(schema)))
          .join(', '),
      ]),
    ),
    '',
  ];
}

/** The record has a schema of its own, which is the contract. */
const described: Readonly<Record<string, string>> = {
  ReadoutRecord: 'What one article becomes: [readout-record.schema.json](../schema/readout-record.schema.json).',
};

function schemaPart(name: string, schema: SchemaType): string[] {
  const told = described[name];
  const of = schema.properties ?? {};
  return [
    `### ${name}`,
    '',
    ...(told !== undefined
      ? [told]
      : [
          ...(schema.description === undefined ? [] : [schema.description, '']),
          ...(Object.keys(of).length === 0
            ? [typeText({ ...schema, $ref: undefined })]
            : table(
                ['member', 'type', 'what'],
                Object.entries(of).map(([member, type]) => [
                  `\`${member}\`${schema.required.includes(member) ? '' : ' (optional)'}`,
                  typeText(type),
                  [type.$ref === undefined ? (type.description ?? '') : '', defaultText(type)].filter(Boolean).join(' '),
                ]),
              )),
        ]),
    '',
  ];
}

const defaultText = ({ default: value }: SchemaType): string =>
  value === undefined || value === '' ? '' : `Where left out: \`${String(value)}\`.`;

const valuesShown = 20;

/** A type in a line: 'string', 'Evidence or null', 'newest · rank', '{ value, articles } list'. */
function typeText(schema: SchemaType): string {
  const { $ref, type, items, properties, additionalProperties } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    return `[${name}](#${name.toLowerCase()})`;
  }
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices !== undefined) return [...new Set(choices.map(typeText))].join(' or ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) {
    const values = schema.enum.map(value => (value === null ? 'null' : `\`${String(value)}\``));
    const more = values.length - valuesShown;
    return `${values.slice(0, valuesShown).join(' · ')}${more > 0 ? ` and ${more} more` : ''}`;
  }
  const types = [type ?? []].flat();
  const orNull = types.includes('null') ? ' or null' : '';
  if (types.includes('array')) return `list of ${items === undefined ? 'anything' : typeText(items)}${orNull}`;
  if (properties !== undefined) return `{ ${Object.keys(properties).join(', ')} }${orNull}`;
  if (typeof additionalProperties === 'object') return `map to ${typeText(additionalProperties)}${orNull}`;
  return types.length === 0 ? 'anything' : types.join(' or ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-api-'));
  const archive = await openArchive(join(folder, 'archive.db'), { mode: 'create' });
  const assets = { address: (name: string) => name, file: () => null };
  const api = apiRoutes(servicesOf({ archive, library: standardLibrary(), assets, log: pino({ enabled: false }) }));
  const document = openApiDocument.parse(await (await api.request('/openapi.json')).json());
  writeFileSync(join(import.meta.dirname, '../docs/api.md'), apiPage(document));
  await archive.close();
  rmSync(folder, { recursive: true });
}
