import type { Evidence, ReadoutRecord } from '../../record/record.ts';
import { anchorOf, numberedAnchor } from './anchors.ts';
import { numberedVoices, voiceOf } from './voices.ts';

/** What a stretch of a text is marked as; where several mark the same words, a link leads to the one named last here. */
export const annotationKinds = ['contact', 'statement', 'quote', 'date', 'figure', 'formula', 'check'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** One piece of evidence as a mark on the text: UTF-16 code units [start, end). */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly kind: AnnotationKind;
  /** The anchor of what it is evidence of. */
  readonly anchor: string;
  /** The number of the voice that speaks, from 1; null where nobody does. */
  readonly speaker: number | null;
}

/** Every mark that a record puts on its text. */
export function annotationsOf(record: ReadoutRecord): Annotation[] {
  const voices = numberedVoices(record);
  const found: Annotation[] = [];
  const mark = (kind: AnnotationKind, anchor: string, evidence: Evidence | null, speaker: number | null = null): void => {
    for (const { start, end } of evidence ?? []) found.push({ start, end, kind, anchor, speaker });
  };
  record.contacts.forEach((contact, i) => {
    mark('contact', anchorOf(contact.id), contact.kindEvidence);
    mark('date', numberedAnchor('date', i), contact.date.evidence);
  });
  for (const { id, speakers, evidence } of record.statements)
    mark('statement', anchorOf(id), evidence, voices.get(voiceOf(speakers)) ?? null);
  for (const { id, speaker, evidence } of record.quotes)
    mark('quote', anchorOf(id), evidence, speaker === null ? null : (voices.get(speaker) ?? null));
  record.formulas.forEach(({ evidence }, i) => {
    mark('formula', numberedAnchor('formula', i), evidence);
  });
  record.figures.forEach(({ evidence }, i) => {
    mark('figure', numberedAnchor('figure', i), evidence);
  });
  mark('date', 'published', record.document.published?.evidence ?? null);
  record.checks.forEach(({ evidence }, i) => {
    mark('check', numberedAnchor('check', i), evidence);
  });
  return found;
}
