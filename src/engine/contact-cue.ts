import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';

/** Words that tell of a contact: 'met with', 'phone call'. */
export type ContactCue = Mention<ConceptOf<'contact'>>;
