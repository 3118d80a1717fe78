import { sharedConcepts } from '../gazetteer/generated/concepts.ts';
import { packedForms } from '../gazetteer/generated/forms.ts';
import type { CompiledForms } from '../language/compiled-forms.ts';
import type { Concept } from '../language/concept.ts';
import { entriesDigest } from '../language/entries-digest.ts';
import type { LanguagePack } from '../language/pack.ts';
import { unpackForms } from '../language/packed-forms.ts';

/**
 * The forms of a language, of the gazetteer and of the formulas that come with Readout, as they were packed. Null where none were
 * packed for the language, or its pack's entries have changed since: then they are stale until `npm run generate`.
 */
export function shippedForms(pack: LanguagePack): CompiledForms | null {
  const packed = packedForms[pack.code]?.();
  return packed === undefined || packed.digest !== entriesDigest(pack.entries) ? null : unpackForms(packed, concepts());
}

let known: readonly Concept[] | null = null;

/** The concepts to which the packed forms of all languages refer. */
function concepts(): readonly Concept[] {
  known ??= sharedConcepts();
  return known;
}
