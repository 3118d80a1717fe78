import type { Formula } from '../src/diplomacy/formulas.ts';
import { lexiconEntries } from '../src/engine/lexicon-entries.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { CompiledForms } from '../src/language/compiled-forms.ts';
import type { Concept } from '../src/language/concept.ts';
import { entriesDigest } from '../src/language/entries-digest.ts';
import { compileForms } from '../src/language/form-compiler.ts';
import { type PackedForms, packForms } from '../src/language/packed-forms.ts';
import { packs } from '../src/languages/index.ts';

/** The forms of every language, with a gazetteer and formulas, packed; and the concepts that they share. */
export interface PackedLanguages {
  readonly concepts: readonly Concept[];
  /** By the language's code. */
  readonly forms: Readonly<Record<string, PackedForms>>;
}

export function packedLanguages(gazetteer: Gazetteer, formulas: readonly Formula[]): PackedLanguages {
  const compiled = packs.map(pack => ({
    pack,
    forms: compileForms(lexiconEntries(pack, gazetteer, formulas), pack.stem),
  }));
  const concepts = sharedConcepts(compiled.map(({ forms }) => forms));
  return {
    concepts,
    forms: Object.fromEntries(
      compiled.map(({ pack, forms }) => [pack.code, packForms(forms, concepts, entriesDigest(pack.entries))]),
    ),
  };
}

/** All concepts, kind by kind, but those of people, which are many and go with each language's forms. */
function sharedConcepts(languages: readonly CompiledForms[]): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const { lists, meaningsOf } of languages)
    for (const list of lists)
      for (const { concept } of list === 0 ? [] : meaningsOf(list))
        if (concept.kind !== 'person') concepts.set(JSON.stringify(concept), concept);
  return [...Map.groupBy(concepts.values(), ({ kind }) => kind).values()].flat();
}
