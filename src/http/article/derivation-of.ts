import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { Library } from '../../engine/library.ts';
import { read } from '../../engine/read.ts';
import type { Derivation, ReadoutRecord } from '../../record/record.ts';
import type { Metadata } from '../../source/source.ts';

/**
 * The rules that make the value at a JSON Pointer and those inside it, found by reading the text anew, since the archive keeps none; and
 * whether the value is still the one that is kept.
 */
export function derivationOf(
  { text, record: kept }: ArchivedArticle,
  metadata: Metadata,
  pointer: string,
  library: Library,
): { readonly derivation: Derivation; readonly asKept: boolean } {
  const record = read(text, { ...metadata, why: true, library });
  const derivation = Object.fromEntries(
    Object.entries(record.derivation ?? {}).filter(([key]) => key === pointer || key.startsWith(`${pointer}/`)),
  );
  return { derivation, asKept: JSON.stringify(valueAt(record, pointer)) === JSON.stringify(valueAt(kept, pointer)) };
}

/** The value at a JSON Pointer (RFC 6901); undefined where there is none. */
function valueAt(record: ReadoutRecord, pointer: string): unknown {
  let value: unknown = record;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}
