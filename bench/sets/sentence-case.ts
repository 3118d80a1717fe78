/** A text and its sentences, without the white space between them. */
export interface SentenceCase {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** A case from its text with '¦' where a sentence ends; the mark is no part of the text. */
export function sentenceCase(marked: string): SentenceCase {
  return { text: marked.replaceAll('¦', ''), sentences: marked.split('¦').map(sentence => sentence.trim()) };
}
