/** What an archive can be written as. */
export const formats = ['jsonl', 'csv', 'parquet', 'plover', 'cameo', 'annotations'] as const;
export type Format = (typeof formats)[number];
