import type { JsonSchemaType } from '@modelcontextprotocol/sdk/validation';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import { z } from 'zod';
import { type OpenApiDocument, openApiDocument } from '../../scripts/api-page.ts';
import type { Workbench } from '../web/workbench.ts';

/** Any schema: what it says is the validator's business. */
const jsonSchema = z.custom<JsonSchemaType>(value => typeof value === 'object' && value !== null);

export type Operation = OpenApiDocument['paths'][string][string] & { readonly path: string; readonly method: string };

/** What /openapi.json describes, and a check of answers against it. */
export interface Described {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  /** Why an answer is not as described; null where it is. Its status and media type must be described too. */
  misfit(operation: Operation, answer: Response, body: string): string | null;
}

export async function described(workbench: Workbench): Promise<Described> {
  const document = openApiDocument.parse(await (await workbench.ask('/openapi.json')).json());
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
  );
  const validator = new AjvJsonSchemaValidator();
  return {
    document,
    operations,
    misfit({ responses, operationId }, answer, body) {
      const response = responses[String(answer.status)];
      if (response === undefined) return `${operationId} is not described to answer ${answer.status}: ${body.slice(0, 300)}`;
      const [type = ''] = answer.headers.get('content-type')?.split(';') ?? [];
      if (Object.keys(response.content).length === 0)
        return body === '' ? null : `${operationId} has a body and is described without`;
      const schema = response.content[type]?.schema;
      if (schema === undefined) return `${operationId} is not described to answer ${answer.status} by ${type}`;
      if (!type.endsWith('json') || type === 'application/x-ndjson') return null;
      const whole = { allOf: [schema], components: document.components };
      const { errorMessage } = validator.getValidator(jsonSchema.parse(whole))(JSON.parse(body));
      return errorMessage === undefined ? null : `${operationId} ${answer.status}: ${errorMessage}`;
    },
  };
}

/** The path of an operation with its parameters filled in. */
export const pathOf = (operation: Operation, given: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams();
  let path = operation.path;
  for (const [name, value] of Object.entries(given))
    if (path.includes(`{${name}}`)) path = path.replace(`{${name}}`, encodeURIComponent(value));
    else query.set(name, value);
  return query.size === 0 ? path : `${path}?${query}`;
};

export const asJson = (method: string, body: unknown) => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
