import type { Evidence, Piece, ReadoutRecord } from '../record/record.ts';
import { recordSchema } from '../record/schema.ts';
import { type Anchor, anchorsOf } from './anchor.ts';
import { applyCorrection } from './apply-correction.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Correction, CorrectionDraft, Json, NamedActor } from './correction.ts';
import { wordsOf } from './field.ts';
import { nameOf } from './field-ref.ts';
import { actorIdsIn, piecesIn } from './json-parts.ts';
import { factsOf } from './known-actor.ts';
import { newEntry } from './new-entry.ts';
import { ReviewError } from './review-error.ts';
import { type Standing, standingAt } from './standing-at.ts';

/** The article that a correction is of. */
export interface ReviewedArticle {
  readonly text: string;
  /** As the machine read it. */
  readonly machine: ReadoutRecord;
  /** All that was said of it before, in the order in which it was made. */
  readonly corrections: readonly Correction[];
}

/** Enough to find somebody again whom the machine does not know. */
const mostMentions = 5;

/**
 * Makes a correction of what a person handed in. Throws a ReviewError where the text is another than the person saw, the field is not
 * there, the value is none of the field's, or nothing shows it and no reason is given.
 */
export function correctionOf(draft: CorrectionDraft, id: string, { text, machine, corrections }: ReviewedArticle): Correction {
  const { textId } = machine.document;
  if (draft.textId !== textId)
    throw new ReviewError('text-changed', 'The text of the article has changed since; look at it anew before you correct it.');
  const before = applyCorrections(machine, corrections, text);
  const pieces = inOrder(draft.evidence ?? [], text);
  const reason = draft.reason === undefined || draft.reason === '' ? null : draft.reason;
  if ((draft.verdict === 'correct' || draft.verdict === 'add') && pieces === null && reason === null)
    throw new ReviewError('evidence-needed', 'Point at the words that show it, or say why there are none.');
  const { field, standing, after } = told(draft, pieces, before.record);
  const anchored = (evidence: readonly Piece[]): Anchor[] => anchorsOf(whole(evidence, text), text, textId);
  const shownNow = draft.verdict === 'accept' ? (standing?.shown ?? null) : pieces;
  const evidence = anchored([...(shownNow ?? []), ...piecesIn(after)]);
  const read = standingAt(machine, field);
  const correction: Correction = {
    id,
    article: draft.article,
    textId,
    at: draft.at,
    by: draft.by,
    field,
    verdict: draft.verdict,
    before: read?.value ?? null,
    after,
    evidence: evidence.length === 0 ? null : evidence,
    reason,
    place: anchored((standing ?? read)?.place ?? pieces ?? []),
    shown: anchored(read?.shown ?? []),
    actors: namedIn(field.part === 'document' || field.part === 'actor' ? null : after, draft, before.record, anchored),
    undone: null,
  };
  mustFit(correction, { text, machine, corrections });
  return correction;
}

function told(
  draft: CorrectionDraft,
  pieces: Evidence | null,
  record: ReadoutRecord,
): { readonly field: Correction['field']; readonly standing: Standing | null; readonly after: Json } {
  const { field, verdict } = draft;
  if (verdict === 'add') return { ...newEntry(field, draft.after ?? null, pieces, record), standing: null };
  const standing = standingAt(record, field);
  if (standing === null) throw new ReviewError('unknown-field', 'The record has no such entry; load the article anew.');
  const name = nameOf(field);
  switch (verdict) {
    case 'accept':
      return { field, standing, after: standing.value };
    case 'reject':
      if (field.part === 'actor' || (field.part === 'document' && name === null))
        throw new ReviewError('cannot-reject', 'This cannot be rejected; say who or what it is instead.');
      return { field, standing, after: null };
    case 'correct':
      if (name === null && field.part !== 'actor')
        throw new ReviewError('wrong-value', 'An entry as a whole is accepted or rejected; correct its fields.');
      if (draft.after === undefined) throw new ReviewError('wrong-value', 'A correction says what the value is.');
      // What is itself a place in the text is told by the words that stand there.
      if (pieces !== null && (name === 'evidence' || name === 'occasion')) return { field, standing, after: wordsOf(pieces) };
      return { field, standing, after: draft.after };
  }
}

/** Pieces in text order; null where there are none. */
function inOrder(places: readonly Pick<Piece, 'start' | 'end'>[], text: string): Evidence | null {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  for (const [i, { start, end }] of sorted.entries())
    if (start >= end || end > text.length || start < (sorted[i - 1]?.end ?? 0))
      throw new ReviewError(
        'wrong-evidence',
        `${start} to ${end} is no place of its own in the text of ${text.length} characters.`,
      );
  return sorted.length === 0 ? null : sorted.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function whole(evidence: readonly Piece[], text: string): readonly Piece[] {
  for (const { start, end, text: words } of evidence)
    if (start >= end || text.slice(start, end) !== words)
      throw new ReviewError('wrong-evidence', `The text from ${start} to ${end} is not '${words.slice(0, 60)}'.`);
  return evidence;
}

function namedIn(
  value: Json,
  { actors = [] }: CorrectionDraft,
  record: ReadoutRecord,
  anchored: (mentions: readonly Piece[]) => Anchor[],
): NamedActor[] {
  return actorIdsIn(value).map(id => {
    const known = record.actors.find(actor => actor.id === id);
    if (known !== undefined) return { ...factsOf(known), mentions: anchored(known.mentions.slice(0, mostMentions)) };
    const named = actors.find(actor => actor.id === id);
    if (named === undefined) throw new ReviewError('unknown-actor', `Nobody in the record is '${id}'; say who it is.`);
    return { ...named, mentions: [] };
  });
}

/** Tries a correction before it is kept, so that what is kept makes a record. */
function mustFit(correction: Correction, { text, machine, corrections }: ReviewedArticle): void {
  applyCorrection(structuredClone(applyCorrections(machine, corrections, text).record), correction);
  const { record, adrift } = applyCorrections(machine, [...corrections, correction], text);
  const valid = recordSchema.safeParse(record);
  if (!valid.success || adrift.some(other => other.correction === correction))
    throw new ReviewError(
      'does-not-fit',
      'With this the record would be none; load the article anew and look at what it says there.',
    );
}
