/** What a PDF file holds for us. */
export interface PdfText {
  readonly text: string;
  /** From the document's own metadata, where it is a title and not the name of a file. */
  readonly title: string | null;
  /** ISO 8601, where the metadata gives a date of publication; the date on which the file was made is none. */
  readonly published: string | null;
}

/** What the parsing thread may use. */
export interface PdfLimits {
  readonly pages: number;
  /** Real time, in milliseconds. */
  readonly milliseconds: number;
  /** Heap of the thread, in MiB. */
  readonly heap: number;
  /** Bytes of the largest buffer, and of all buffers that it ever makes. */
  readonly largestBuffer: number;
  readonly allBuffers: number;
}

/** What the thread answers. */
export type PdfAnswer =
  | { readonly read: PdfText }
  | {
      readonly failed: 'encrypted' | 'broken-pdf' | 'no-text' | 'too-large' | 'too-many' | 'unknown-encoding';
      readonly detail: string;
    };
