import type { Original } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'md',
  'application/json': 'json',
};

/** The bytes from which an article came, as a download: never as the page or script that they may be. Where there are none, its text. */
export function downloadOf(
  { id, text }: ArchivedArticle,
  original: Original | null,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly headers: Record<string, string> } {
  const ending =
    original === null ? 'txt' : (endings[original.mediaType] ?? (original.mediaType.startsWith('text/') ? 'txt' : 'bin'));
  const isText = original === null || original.mediaType.startsWith('text/');
  return {
    bytes: original === null ? new TextEncoder().encode(text) : Uint8Array.from(original.bytes),
    headers: {
      'Content-Type': isText ? 'text/plain' : 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${id.replace(/[^a-z0-9]+/g, '-')}.${ending}"`,
    },
  };
}
