import type { ReadoutRecord } from '../../record/record.ts';

/** As many as can be told apart by colour and line; whoever comes after shares those of an earlier one, and keeps a letter of their own. */
export const speakerStyles = 8;

/** Who speaks a statement, as one voice: several who speak together are a voice of their own. */
export const voiceOf = (speakers: readonly string[]): string => speakers.join(' ');

/** The actors of a voice. */
export const speakersOf = (voice: string): string[] => voice.split(' ');

/** Every voice of a record and its number, from 1, in the order of the text. */
export function numberedVoices({ statements, quotes }: ReadoutRecord): ReadonlyMap<string, number> {
  const spoken = [
    ...statements.map(({ speakers, evidence }) => ({ voice: voiceOf(speakers), at: evidence[0]?.start ?? 0 })),
    ...quotes.map(({ speaker, evidence }) => ({ voice: speaker ?? '', at: evidence[0]?.start ?? 0 })),
  ].sort((a, b) => a.at - b.at);
  const numbers = new Map<string, number>();
  for (const { voice } of spoken) if (voice !== '' && !numbers.has(voice)) numbers.set(voice, numbers.size + 1);
  return numbers;
}

/** The class that gives a voice colour and line. */
export const speakerClass = (number: number): string => `speaker-${((number - 1) % speakerStyles) + 1}`;

/** The letter by which a voice is known without colour: A to Z, then AA. */
export function speakerLetter(number: number): string {
  const last = String.fromCodePoint(65 + ((number - 1) % 26));
  return number > 26 ? speakerLetter(Math.floor((number - 1) / 26)) + last : last;
}
