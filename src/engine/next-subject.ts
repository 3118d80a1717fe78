import type { Frame } from './frame.ts';
import type { Mentions } from './lookup.ts';

/** A speaker named this close behind a cue is whom the cue addresses. */
const addressReach = 3;

/** The first of the later frames of a sentence whose words are no part of what an earlier frame reports. */
export function nextSubject(mentions: Mentions, frame: Frame, later: readonly Frame[]): Frame | undefined {
  return later.find(other => {
    if (other.shared === true || opensAnew(mentions, other)) return true;
    const { from } = other.subject;
    if (from === null) return false;
    if (frame.fronted === true && from > frame.cue.to) return true;
    return from > frame.cue.to + addressReach && other.cue.concept.form !== 'enclitic' && isNewSpeaker(other, frame);
  });
}

/** '…, and it was noted that': nobody is named, after a comma or a conjunction. */
function opensAnew(mentions: Mentions, { cue }: Frame): boolean {
  if (cue.concept.form !== 'impersonal') return false;
  let at = cue.from - 1;
  while (mentions.grammarAt(at, 'adverb') !== null) at--;
  return mentions.tokens.mark(at) === ',' || mentions.grammarAt(at, 'conjunction') !== null;
}

function isNewSpeaker({ subject }: Frame, frame: Frame): boolean {
  const [speaker] = subject.speakers;
  return subject.basis === 'named' && speaker !== frame.subject.speakers[0] && speaker?.kind === 'person';
}
