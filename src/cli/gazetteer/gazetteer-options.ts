export const gazetteerFormats = ['text', 'json'] as const;
export type GazetteerFormat = (typeof gazetteerFormats)[number];

/** The kinds of lists with which the gazetteer can be compared. */
export const leaderLists = ['wikidata', 'reign', 'g20'] as const;
export type LeaderList = (typeof leaderLists)[number];

export interface CompareOptions {
  readonly list: LeaderList;
  readonly format: GazetteerFormat;
}

export interface UpdateOptions {
  readonly endpoint?: URL;
  /** ISO day. */
  readonly since?: string;
}
