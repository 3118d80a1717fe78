import type { Mentions } from './lookup.ts';
import { firstFrom } from './places.ts';
import type { Sentence } from './sentences.ts';

/** Adds to the words in quotation marks those that a verb of speech reports, up to the end of its paragraph: for speech that runs on. */
export function withReportedWords(quoted: Uint8Array, mentions: Mentions, sentences: readonly Sentence[]): Uint8Array {
  const spoken = quoted.slice();
  for (const cue of mentions.of('cue')) {
    if (cue.concept.performs || cue.concept.form !== 'verb') continue;
    const at = firstFrom(sentences, cue.from + 1) - 1;
    const { paragraph, section } = sentences[at] ?? {};
    if (section !== 'body' || spoken[cue.from] === 1) continue;
    let last = at;
    while (sentences[last + 1]?.paragraph === paragraph) last++;
    spoken.fill(1, cue.to, sentences[last]?.to ?? cue.to); // the cues inside are marked, so each paragraph is walked once
  }
  return spoken;
}
