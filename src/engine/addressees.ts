import type { CastMember } from './cast.ts';
import type { Frame } from './frame.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';

/** To whom it was said: 'told X', 'mengatakan kepada X', right after the cue or after its subject. */
export function addresseesOf({ cue, subject, to }: Frame, mentions: Mentions, frames: FrameFinder): CastMember[] {
  for (const place of [cue.to, to]) {
    const link = mentions.grammarAt(place, 'to');
    const reference = link === null ? undefined : frames.referenceAt(link.to);
    if (reference?.member == null || reference.kind === 'organisation' || subject.speakers.includes(reference.member)) continue;
    return [reference.member];
  }
  return [];
}
