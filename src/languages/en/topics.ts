import { type FaintTopics, topicLexicon } from '../../language/lexicon.ts';
import { topicWords } from './topic-words.ts';

/** Words of the general relation: they count only where nothing more particular does. */
const faint: readonly string[] = [
  'relation',
  'relationship',
  'cooperation',
  'bilateral',
  'partner',
  'partnership',
  'both countries',
  'two countries',
  'both sides',
  'two sides',
  'contacts',
  'contact',
  'ties',
  'bond',
  'coordination',
  'mutual respect',
  'mutual trust',
  'mutual understanding',
  'dialogue',
  'interaction',
  'visit',
  'meeting',
  'conversation',
  'talks',
  'friendship',
  'leadership',
  'consultations',
  'negotiations',
  'agreement',
  'deal',
  'close touch',
  'exchange of views',
  'collaboration',
  'alliance',
  'allies',
  'peoples',
  'mutually beneficial',
  'strategic',
  'mutual support',
  'appointment',
  'communication',
];

/** Words that only hint at a theme of their own. */
const hints: FaintTopics['faint'] = {
  'diplomatic-relations': faint,
  trade: ['economy', 'economies'],
  defence: ['security', 'threat'],
  development: ['prosperity'],
  'multilateral-order': ['stability', 'region', 'regional'],
};

export const topicEntries = topicLexicon(topicWords, { faint: hints, theme: [] });
