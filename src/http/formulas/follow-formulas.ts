import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { FollowedContact } from '../../following/followed-contact.ts';
import { type FormulaMention, formulaMentions } from '../../following/formula-mentions.ts';
import { type FormulaInReadout, formulaUse } from '../../following/formula-use.ts';
import type { Query } from '../../query/query.ts';
import { articleAddress } from '../../web/addresses.ts';
import type { CitedUse, FollowedFormulas, FormulaAccount } from '../../web/following/formula-account.ts';
import { numberedAnchor } from '../../web/reading/anchors.ts';
import { breathing } from '../breathing.ts';
import { newestArticles } from '../newest-articles.ts';
import { FormulaTally } from './formula-tally.ts';

/** Articles that are read at most: the newest, which is where news of formulas are. */
const mostArticles = 5_000;

/** A contact as far as formulas ask: when it was, and what its reports hold. */
interface Readout {
  readonly contact: FollowedContact;
  readonly mentions: FormulaMention[];
  readonly states: ReadonlySet<string>;
}

const reporting: Query = { kind: 'has', what: 'contact' };

/** How each formula is used over the contacts of the newest articles; all reports of one contact are one readout. */
export async function followFormulas(archive: Archive): Promise<FollowedFormulas> {
  const readouts = new Map<string, Readout>();
  const places = new Map<FormulaMention, string>();
  const [byState, byOutlet] = [new FormulaTally(), new FormulaTally()];
  let read = 0;
  for await (const article of breathing(newestArticles(archive, reporting, mostArticles))) {
    read++;
    const own = await readoutsOf(article, archive, readouts);
    const { outlet } = article.record.document;
    const publisher = outlet?.id ?? outlet?.name ?? null;
    if (publisher !== null) byOutlet.addTrial(publisher, article.id);
    const told = new Set<string>();
    for (const mention of formulaMentions(article, null)) {
      const readout = own.get(mention.contactId);
      if (readout === undefined) continue;
      if (publisher !== null) byOutlet.addUse(mention.formula, publisher, article.id);
      // One mention of each formula is enough to cite an article.
      if (told.has(mention.formula)) continue;
      told.add(mention.formula);
      readout.mentions.push(mention);
      places.set(mention, addressOf(mention, article));
    }
    tellStates(article, own, byState);
  }
  const held = [...readouts.values()].filter(({ contact }) => contact.status !== 'planned');
  for (const { contact, states } of held) for (const state of states) byState.addTrial(state, contact.id);
  const uses = formulaUse(held, { since: null, until: null, by: 'year' });
  return {
    accounts: new Map(
      uses.map(({ first, last, ...use }): [string, FormulaAccount] => [
        use.formula,
        {
          use,
          first: cited(first, places),
          last: cited(last, places),
          states: byState.of(use.formula),
          outlets: byOutlet.of(use.formula),
        },
      ]),
    ),
    read,
    articles: await archive.count(reporting),
    readouts: held.length,
  };
}

/** The readouts to which an article's contacts belong, by the contact's id within its record. */
async function readoutsOf(
  { id, record }: ArchivedArticle,
  archive: Archive,
  readouts: Map<string, Readout>,
): Promise<Map<string, Readout>> {
  const own = new Map<string, Readout>();
  for (const merged of await archive.contactsOf(id)) {
    const known = readouts.get(merged);
    const archived = await archive.contact(merged);
    if (archived === null) continue;
    const { contact, parties } = archived;
    const readout: Readout = known ?? {
      contact: {
        id: merged,
        kind: contact.kind.value ?? 'contact',
        status: contact.status.value ?? 'held',
        date: contact.date.value,
        end: null,
        participants: [],
        reports: [],
      },
      mentions: [],
      states: new Set(parties.flatMap(({ state }) => state ?? [])),
    };
    readouts.set(merged, readout);
    for (const { article, contactId } of contact.reports) if (article === id) own.set(contactId, readout);
  }
  // What has not been put together with others yet stands for itself.
  for (const { id: contactId, kind, status, date } of record.contacts) {
    if (own.has(contactId)) continue;
    const key = `${id}#${contactId}`;
    const contact = { id: key, kind, status, date: date.value, end: date.end, participants: [], reports: [] };
    const readout: Readout = { contact, mentions: [], states: new Set() };
    readouts.set(key, readout);
    own.set(contactId, readout);
  }
  return own;
}

/** Counts the formulas that the people of each state used in an article. */
function tellStates(article: ArchivedArticle, own: ReadonlyMap<string, Readout>, byState: FormulaTally): void {
  const states = new Set(article.record.actors.flatMap(({ state }) => state ?? []));
  for (const state of states)
    for (const { formula, contactId } of formulaMentions(article, state)) {
      const contact = own.get(contactId)?.contact;
      if (contact !== undefined && contact.status !== 'planned') byState.addUse(formula, state, contact.id);
    }
}

/** Where an article has a mention. */
export function addressOf({ formula, citation: { evidence } }: FormulaMention, { id, record }: ArchivedArticle): string {
  const index = record.formulas.findIndex(one => one.id === formula && one.evidence[0]?.start === evidence[0]?.start);
  return articleAddress(id, numberedAnchor('formula', index));
}

function cited(place: FormulaInReadout | null, places: ReadonlyMap<FormulaMention, string>): CitedUse | null {
  const [mention] = place?.mentions ?? [];
  if (place === null || mention === undefined) return null;
  const { citation, speakers } = mention;
  return {
    date: place.date,
    words: citation.evidence.map(({ text }) => text).join(' … '),
    language: citation.language,
    speakers,
    outlet: citation.outlet,
    href: places.get(mention) ?? articleAddress(citation.article),
  };
}
