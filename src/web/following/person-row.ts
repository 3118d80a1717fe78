/** How often somebody is in the archive. */
export interface PersonRow {
  /** The gazetteer's id; null for who is known by name alone. */
  readonly id: string | null;
  readonly name: string;
  /** ISO 3166-1 alpha-2; 'EU', 'XK'. */
  readonly state: string | null;
  /** Contacts that took place, each once however many report it. */
  readonly contacts: number;
  /** Articles in which the person speaks. */
  readonly articles: number;
  readonly first: DatedContact | null;
  readonly last: DatedContact | null;
}

/** A contact and its day. */
export interface DatedContact {
  readonly id: string;
  readonly date: string;
}
