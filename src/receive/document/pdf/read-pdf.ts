import { getDocumentProxy } from 'unpdf';
import { isoMoment } from '../../html/iso-moment.ts';
import { linesOfPage } from './lines-of-page.ts';
import type { PageLine } from './page-line.ts';
import { paragraphsOfPages } from './paragraphs-of-pages.ts';
import type { PdfAnswer } from './pdf-text.ts';
import { pdfTitle } from './pdf-title.ts';
import { withoutRunningHeads } from './without-running-heads.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads a PDF in this thread, with no limit but that on pages; damage is answered, and never passed over in silence. */
export async function readPdf(bytes: Uint8Array, pages: number): Promise<PdfAnswer> {
  try {
    // Nothing is fetched, compiled or drawn; a page of which a part cannot be read is an error and not a page without that part.
    const pdf = await getDocumentProxy(bytes, {
      stopAtErrors: true,
      enableXfa: false,
      useWasm: false,
      useSystemFonts: false,
      // Damage that it works around is told to the log alone, which is listened to.
      verbosity: 5,
    });
    if (pdf.numPages > pages) return { failed: 'too-many', detail: `${pdf.numPages} pages` };
    const lines: (readonly PageLine[])[] = [];
    for (let page = 1; page <= pdf.numPages; page++) lines.push(await linesOf(pdf, page));
    const text = paragraphsOfPages(withoutRunningHeads(lines));
    if (text.trim() === '') return { failed: 'no-text', detail: `${pdf.numPages} pages` };
    if (isGarbled(text)) return { failed: 'unknown-encoding', detail: 'Its fonts do not say which characters they draw.' };
    return { read: { text, ...(await metadataOf(pdf)) } };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { failed: isLocked ? 'encrypted' : 'broken-pdf', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Codes of a font that nothing turns into characters come out as controls and characters for private use. */
function isGarbled(text: string): boolean {
  return (text.match(/(?!\s)[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0) * 50 > text.length;
}

async function linesOf(pdf: PdfDocument, number: number): Promise<readonly PageLine[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOfPage(items.flatMap(item => ('str' in item ? [item] : [])));
}

async function metadataOf(pdf: PdfDocument): Promise<{ readonly title: string | null; readonly published: string | null }> {
  const { info, metadata } = await pdf.getMetadata();
  const published: unknown = metadata?.get('prism:publicationdate') ?? metadata?.get('prism:coverdate');
  return {
    title: pdfTitle('Title' in info ? info.Title : null) ?? pdfTitle(metadata?.get('dc:title')),
    published: typeof published === 'string' ? isoMoment(published) : null,
  };
}
