import type { Actor, Evidence, ReadoutRecord } from '../record/record.ts';
import type { Annotation } from './annotation.ts';

/** Something that a record claims of a stretch of its text. */
export interface Claim {
  /** Id of the entry, or its kind and number. */
  readonly entry: string;
  readonly kind: 'Contact' | 'Statement' | 'Quote' | 'Formula' | 'Figure' | 'Mention' | 'Check';
  readonly motivation: Annotation['motivation'];
  /** The claim in words, for people. */
  readonly words: string;
  /** The claim as fields; what is null or empty is not known. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly evidence: Evidence;
}

/** Everything that a record claims and shows: contacts, statements, quotes, formulas, figures, mentions of actors, and checks. */
export function* claimsOf(record: ReadoutRecord): Generator<Claim> {
  const byId = new Map(record.actors.map(actor => [actor.id, actor]));
  const named = (ids: readonly string[]): string => ids.map(id => byId.get(id)?.name ?? id).join(', ');
  for (const { id, evidence, kind, status, participants, initiator, date, place, host, plover, cameo } of record.contacts) {
    const fields = {
      kind,
      status,
      participants,
      initiator: initiator?.actor ?? null,
      date: date.value,
      place: place?.name ?? null,
      host,
      ploverEvent: plover?.event ?? null,
      ploverMode: plover?.mode ?? null,
      cameo,
    };
    const words = `${kind}, ${status}: ${named(participants)}${date.value === null ? '' : ` (${date.value})`}`;
    yield { entry: id, kind: 'Contact', motivation: 'describing', words, fields, evidence };
  }
  for (const { id, evidence, attribution, plover, cue: _cue, ...told } of record.statements) {
    const fields = {
      ...told,
      attribution: attribution.basis,
      ploverEvent: plover?.event ?? null,
      ploverMode: plover?.mode ?? null,
    };
    const words = `${named(told.speakers)}: ${told.act}${told.topics.length === 0 ? '' : ` (${told.topics.join(', ')})`}`;
    yield { entry: id, kind: 'Statement', motivation: 'describing', words, fields, evidence };
  }
  for (const { id, evidence, speaker, continues } of record.quotes) {
    const words = speaker === null ? 'quote, speaker not known' : `quote: ${named([speaker])}`;
    yield { entry: id, kind: 'Quote', motivation: 'identifying', words, fields: { speaker, continues }, evidence };
  }
  for (const [i, { id, evidence }] of record.formulas.entries())
    yield { entry: `formula:${i + 1}`, kind: 'Formula', motivation: 'tagging', words: id, fields: { formula: id }, evidence };
  for (const [i, { evidence, ...fields }] of record.figures.entries()) {
    const words = `${fields.kind}: ${fields.value} ${fields.unit}`;
    yield { entry: `figure:${i + 1}`, kind: 'Figure', motivation: 'describing', words, fields, evidence };
  }
  for (const actor of record.actors) yield* mentionsOf(actor);
  for (const [i, { evidence, ...fields }] of record.checks.entries())
    if (evidence !== null)
      yield { entry: `check:${i + 1}`, kind: 'Check', motivation: 'questioning', words: fields.message, fields, evidence };
}

function* mentionsOf({ id, kind, name, role, state, sameAs, mentions }: Actor): Generator<Claim> {
  const fields = { actor: id, kind, name, role, state, sameAs };
  for (const [i, piece] of mentions.entries())
    yield { entry: `${id}:${i + 1}`, kind: 'Mention', motivation: 'identifying', words: name, fields, evidence: [piece] };
}
