import type { Topic } from '../../diplomacy/vocabulary.ts';
import type { ContactRow } from './contact-row.ts';

/** A topic that other accounts of contacts have and an outlet's own have not. */
export interface LeftOutTopic {
  readonly topic: Topic;
  /** The contacts of which that is so. */
  readonly contacts: readonly ContactRow[];
}
