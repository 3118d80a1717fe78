import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { LanguagePack } from '../language/pack.ts';
import { abbreviatedStates } from './abbreviations.ts';
import { Cast } from './cast.ts';
import type { Mentions } from './lookup.ts';
import { Naming } from './naming.ts';
import { readOffices } from './offices.ts';
import { readPairs } from './pairs.ts';
import type { Sentence } from './sentences.ts';
import { readShortNames } from './short-names.ts';
import { readTitledNames } from './titled-names.ts';
import { endOfName } from './titles.ts';

/** Everyone whom a text names, and every place where it refers to them, in text order; `home` is the state whose own account it is. */
export function findPeople(
  mentions: Mentions,
  sentences: readonly Sentence[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
  date: string | null,
  home: string | null,
): Cast {
  const cast = new Cast(gazetteer, date);
  const naming = new Naming(mentions, sentences, pack, cast, home);
  for (const read of steps) read(naming);
  cast.references = naming.references();
  return cast;
}

/** The surest names come first: what one step has read the next ones leave, and know. */
const steps = [
  readTitledNames,
  readFullNames,
  readShortNames,
  readSpeakersWithoutTitle,
  readPairs,
  readOffices,
  readPlacesAndPronouns,
  readAbbreviations,
] as const;

/** A name in full, without an office before it. */
function readFullNames(naming: Naming): void {
  const { mentions, cast } = naming;
  for (const { concept, from, to } of mentions.of('person')) {
    if (concept.form !== 'full' || naming.isCovered(from, to) || !naming.looksLikeName(from) || !naming.endsLikeName(to - 1))
      continue;
    if (to - from < 3 && !naming.beginsName(from)) continue;
    const person = cast.resolve(concept.people, null, null, true);
    if (person !== null) naming.refer(cast.known(person), from, from, to, null);
  }
}

/** 'kata Andriy Kostin': a name that no office and no gazetteer knows, beside a verb of speech. */
function readSpeakersWithoutTitle(naming: Naming): void {
  const { mentions, pack, cast, met } = naming;
  for (const cue of mentions.of('cue')) {
    const { form, performs } = cue.concept;
    if (form === 'enclitic' || performs || !naming.inProse(cue.from)) continue;
    if (form === 'participle' || form === 'purpose' || form === 'passive') continue;
    const from = form === 'verb' ? startOfNameBefore(naming, cue.from) : cue.to;
    const end = endOfName(mentions, pack, from);
    if (end - from < 2 || naming.isCovered(from, end) || (form === 'verb' && end !== cue.from)) continue;
    const member = cast.unknown(naming.textOf(from, end), null, null, false, 'beside-cue');
    met.enterUnknown(member, member.name, from, end);
    naming.refer(member, from, from, end, null);
  }
}

function startOfNameBefore(naming: Naming, to: number): number {
  const { tokens } = naming.mentions;
  let from = to;
  while (
    from > 0 &&
    to - from < 5 &&
    tokens.isCapitalised(from - 1) &&
    !naming.isCovered(from - 1) &&
    tokens.breaksBefore(from) === 0
  )
    from--;
  return from;
}

/** States and organisations, and the words that stand for somebody named elsewhere. */
function readPlacesAndPronouns(naming: Naming): void {
  const { mentions, cast } = naming;
  for (const { kind, concept, from, to } of mentions.all) {
    if ((kind !== 'state' && kind !== 'organisation' && kind !== 'pronoun') || naming.isCovered(from)) continue;
    if (concept.kind === 'state') {
      const side = endOfSide(mentions, to);
      if (side === null && (concept.form === 'adjective' || concept.form === 'city')) continue;
      naming.add({ from, to: side ?? to, nameFrom: from, kind: 'state', member: cast.state(concept.code) });
      if (side !== null) naming.cover(from, side);
    } else if (concept.kind === 'organisation')
      naming.add({ from, to, nameFrom: from, kind: 'organisation', member: cast.organisation(concept.id) });
    else if (concept.kind === 'pronoun') naming.add({ from, to, nameFrom: from, kind: referring[concept.refers], member: null });
  }
}

/** The kind of reference that a word is which stands for somebody named elsewhere. */
const referring = { both: 'pair', self: 'self', speaker: 'pronoun' } as const;

/** 'the Russian side', 'Finland's leadership': where those end who speak for a state; null where no such word stands there. */
function endOfSide(mentions: Mentions, to: number): number | null {
  const possessive = mentions.grammarAt(to, 'possessive');
  return mentions.grammarAt(possessive?.to ?? to, 'side')?.to ?? null;
}

/** '中美', '美方' */
function readAbbreviations(naming: Naming): void {
  for (const reference of abbreviatedStates(naming.mentions, naming.cast))
    if (!naming.isCovered(reference.from, reference.to)) naming.add(reference);
}
