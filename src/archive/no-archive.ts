import type { Archive } from './archive.ts';
import { articleId, identityOf } from './identity.ts';

/** What stands for an archive that is still to be made: whatever comes would be new to it, and nothing is kept. */
export const noArchive: Pick<Archive, 'standings' | 'add'> = {
  standings: async articles => articles.map(article => ({ id: articleId(identityOf(article), 0), standing: 'new' })),
  add: async () => [],
};
