import type { Archive } from '../../archive/archive.ts';
import { correctionsAsGold } from '../../review/corrections-as-gold.ts';

/** The articles that a person looked through, as gold for `readout evaluate`, one a line; streamed as they are read. */
export function goldOfReviewed(archive: Archive): ReadableStream<Uint8Array> {
  const articles = archive.each({ kind: 'review', state: 'reviewed' })[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await articles.next();
      if (done === true) controller.close();
      else {
        const { id, text, record } = value;
        const gold = correctionsAsGold({ text, record }, `${id.replace(':', '-')}.txt`);
        controller.enqueue(encoder.encode(`${JSON.stringify(gold)}\n`));
      }
    },
  });
}
