import { topicLexicon } from '../../language/lexicon.ts';
import { topicWords } from './topic-words.ts';

/** Words of the general relation: they count only where nothing more particular does. */
const faint: readonly string[] = [
  'relation', 'relationship', 'cooperation', 'bilateral', 'partner', 'partnership', 'both countries', 'two countries', 'both sides', 'two sides', 'contacts', 'contact', 'ties', 'bond', 'coordination', 'mutual respect', 'mutual trust', 'mutual understanding', 'dialogue', 'interaction', 'visit', 'meeting', 'conversation', 'talks', 'friendship', 'leadership', 'consultations', 'negotiations',
  'agreement', 'deal', 'close touch', 'exchange of views', 'collaboration', 'alliance', 'allies', 'peoples', 'mutually beneficial', 'strategic', 'mutual support', 'appointment', 'communication',
];

export const topicEntries = topicLexicon(topicWords, faint);
