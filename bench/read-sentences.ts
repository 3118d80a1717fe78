import { standardLibrary } from '../src/engine/library.ts';
import { Mentions } from '../src/engine/lookup.ts';
import { splitSentences } from '../src/engine/sentences.ts';
import type { LanguagePack } from '../src/language/pack.ts';
import { tokenize } from '../src/source/token.ts';

/** The sentences of a text that is all body, as Readout splits it. */
export function readSentences(text: string, pack: LanguagePack): string[] {
  const tokens = tokenize(text);
  const mentions = new Mentions(tokens, standardLibrary().automatonFor(pack));
  const body = { kind: 'body', start: 0, end: text.length, rule: 'whole-text' } as const;
  return splitSentences(mentions, [body], pack).map(({ from, to }) => text.slice(tokens.start(from), tokens.end(to - 1)));
}
