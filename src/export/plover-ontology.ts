/** What the PLOVER manual says of a category of events. */
interface PloverCategory {
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  readonly modes: readonly string[];
}

/** The sixteen categories of PLOVER with their modes. */
export const ploverCategories: ReadonlyMap<string, PloverCategory> = new Map(
  Object.entries({
    AGREE: { quad: 1, modes: [] },
    CONSULT: { quad: 1, modes: ['visit', 'third-party', 'multilateral', 'phone'] },
    SUPPORT: { quad: 1, modes: [] },
    CONCEDE: { quad: 1, modes: [] },
    COOPERATE: { quad: 2, modes: [] },
    AID: { quad: 2, modes: [] },
    RETREAT: { quad: 2, modes: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'] },
    REQUEST: { quad: 3, modes: ['assist', 'change', 'yield', 'meet'] },
    ACCUSE: { quad: 3, modes: ['disapprove', 'investigate', 'allege'] },
    REJECT: { quad: 3, modes: ['assist', 'change', 'yield', 'meet'] },
    THREATEN: { quad: 3, modes: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'] },
    PROTEST: { quad: 4, modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'] },
    SANCTION: { quad: 4, modes: ['convict', 'expel', 'withdraw', 'discontinue'] },
    MOBILIZE: { quad: 4, modes: ['troops', 'weapons', 'police', 'militia'] },
    COERCE: {
      quad: 4,
      modes: ['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'],
    },
    ASSAULT: {
      quad: 4,
      modes: [
        'abduct',
        'beat',
        'torture',
        'sexual',
        'targeted',
        'destroy',
        'primitive',
        'firearms',
        'explosives',
        'suicide-attack',
        'aerial',
        'drone',
        'heavy-weapons',
        'crowd-control',
        'unconventional',
      ],
    },
  }),
);
