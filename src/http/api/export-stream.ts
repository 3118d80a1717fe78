import { unhurried } from '../../answers/unhurried.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Exporter, ExportOptions, FileWriter } from '../../export/exporter.ts';
import type { Query } from '../../query/query.ts';

const nowhere: FileWriter = { write: async () => {}, close: async () => {} };

/**
 * The bytes of one file of an export, made as fast as they are taken. Where it fails the stream breaks off, so that half a file is never
 * taken for a whole one; `onFailure` is told why. Nothing is made any more once nobody takes it.
 */
export function exportStream(
  exporter: Exporter,
  file: string,
  archive: Archive,
  query: Query,
  options: ExportOptions,
  onFailure: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  let left = false;
  // Rejected where the reader goes away; the write that comes next is told of it.
  writer.closed.catch(() => {
    left = true;
  });
  const taken: FileWriter = {
    write: async bytes => {
      await writer.ready;
      await writer.write(bytes);
    },
    close: () => writer.close(),
  };
  exporter
    .write(unhurried(archive.each(query)), options, { open: async ({ name }) => (name === file ? taken : nowhere) })
    .catch(async (error: unknown) => {
      if (left) return;
      onFailure(error);
      await writer.abort(error).catch(() => {});
    });
  return readable;
}
