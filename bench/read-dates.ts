import { dayOfIso } from '../src/engine/calendar.ts';
import { findDates, resolveDate } from '../src/engine/dates.ts';
import { standardLibrary } from '../src/engine/library.ts';
import { Mentions } from '../src/engine/lookup.ts';
import type { LanguagePack } from '../src/language/pack.ts';
import { tokenize } from '../src/source/token.ts';

/** Every date that Readout reads in a sentence, as the sets write dates; what the words leave open is left out. */
export function readDates(text: string, published: string, pack: LanguagePack): string[] {
  const mentions = new Mentions(tokenize(text), standardLibrary().automatonFor(pack));
  const context = { published, textDay: dayOfIso(published), yearsInOffice: null };
  return findDates(mentions, pack).flatMap(({ written }) => {
    const resolved = resolveDate(written, context);
    return resolved === null ? [] : [resolved.end === null ? resolved.value : `${resolved.value}/${resolved.end}`];
  });
}
