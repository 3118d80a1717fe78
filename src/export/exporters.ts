import { annotationsExporter } from './annotations-exporter.ts';
import { cameoExporter } from './cameo-exporter.ts';
import { csvExporter } from './csv-exporter.ts';
import type { Exporter } from './exporter.ts';
import type { Format } from './format.ts';
import { jsonlExporter } from './jsonl-exporter.ts';
import { parquetExporter } from './parquet-exporter.ts';
import { ploverExporter } from './plover-exporter.ts';

/** The exporter of each format. */
export const exporters: Readonly<Record<Format, Exporter>> = {
  jsonl: jsonlExporter,
  csv: csvExporter,
  parquet: parquetExporter,
  plover: ploverExporter,
  cameo: cameoExporter,
  annotations: annotationsExporter,
};
