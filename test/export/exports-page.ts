import { z } from 'zod';
import { annotationSchema } from '../../src/export/annotation.ts';
import { cameoColumns } from '../../src/export/cameo-columns.ts';
import { exporters } from '../../src/export/exporters.ts';
import { formats } from '../../src/export/format.ts';
import { ploverContexts } from '../../src/export/plover-contexts.ts';
import { ploverEventSchema } from '../../src/export/plover-event.ts';
import { tables } from '../../src/export/tables/tables.ts';

const row = (...cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map(cells => row(...cells))].join('\n');

const objectSchema = z.looseObject({
  required: z.array(z.string()),
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
});

function fieldsOf(schema: z.ZodType): string {
  const { properties, required } = objectSchema.parse(z.toJSONSchema(schema, { io: 'input' }));
  return table(
    ['field', 'always', 'what'],
    Object.entries(properties).map(([name, { description = '' }]) => [
      `\`${name}\``,
      required.includes(name) ? 'yes' : 'no',
      description,
    ]),
  );
}

/** The parts of docs/exports.md that are made from the code, by the name between their marks. */
export const generatedParts: Readonly<Record<string, string>> = {
  formats: table(
    ['format', 'what', 'files', 'full text'],
    formats.map(format => {
      const { description, files, carriesText } = exporters[format];
      const [first] = files;
      return [
        `\`${format}\``,
        description,
        files.length > 1 ? `${files.length}, one a table` : `\`${first?.name}\``,
        carriesText ? 'where asked' : 'never',
      ];
    }),
  ),
  tables: tables
    .map(({ name, holds, columns }) =>
      [
        `### ${name}`,
        `A row is ${holds}.`,
        table(
          ['column', 'type', 'what'],
          columns.map(one => [`\`${one.name}\``, one.type, one.meaning]),
        ),
      ].join('\n\n'),
    )
    .join('\n\n'),
  plover: fieldsOf(ploverEventSchema),
  contexts: table(
    ['topic', 'context'],
    Object.entries(ploverContexts).flatMap(([topic, context]) => (context === null ? [] : [[`\`${topic}\``, `\`${context}\``]])),
  ),
  cameo: table(
    ['', 'column', 'what'],
    cameoColumns.map(({ name, meaning }, i) => [String(i + 1), `\`${name}\``, meaning]),
  ),
  annotations: fieldsOf(annotationSchema),
};

/** The page with its generated parts renewed; what stands outside the marks stays. */
export function renewed(page: string): string {
  return Object.entries(generatedParts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_all, open: string, close: string) => `${open}\n${part}\n\n${close}`,
      ),
    page,
  );
}
