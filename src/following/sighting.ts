import type { Citation } from './citation.ts';
import { byDate } from './days-of.ts';

/** That somebody is in the archive, when, and by which words. */
export interface Sighting {
  /** ISO 8601, as precise as known. */
  readonly date: string | null;
  readonly citation: Citation;
}

/** How often somebody is in the archive. */
export interface Presence {
  readonly articles: number;
  readonly contacts: number;
  readonly statements: number;
  /** Those without a date count only where there is no other. */
  readonly first: Sighting;
  readonly last: Sighting;
}

/** A presence being counted. */
export class PresenceCount {
  readonly #articles = new Set<string>();
  #contacts = 0;
  #statements = 0;
  #first: Sighting;
  #last: Sighting;

  constructor(sighting: Sighting) {
    this.#first = sighting;
    this.#last = sighting;
  }

  see(sighting: Sighting): void {
    this.#articles.add(sighting.citation.article);
    if (byDate(sighting.date, this.#first.date) < 0) this.#first = sighting;
    if (sighting.date !== null && (this.#last.date === null || byDate(sighting.date, this.#last.date) > 0)) this.#last = sighting;
  }

  addContact(): void {
    this.#contacts++;
  }

  addStatement(): void {
    this.#statements++;
  }

  get presence(): Presence {
    return {
      articles: this.#articles.size,
      contacts: this.#contacts,
      statements: this.#statements,
      first: this.#first,
      last: this.#last,
    };
  }
}
