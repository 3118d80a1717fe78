/** Where things are: every address that can be shared, in one place. What stands behind the colon of an id is its address. */

const local = (id: string): string => encodeURIComponent(id.replace(/^[a-z]+:/, ''));

/** An article, or the place in it at an anchor. */
export const articleAddress = (id: string, anchor?: string): string =>
  `/articles/${local(id)}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;

/** The review of an article, or of one of its fields at its anchor. */
export const reviewAddress = (id: string, anchor?: string): string =>
  `/articles/${local(id)}/review${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;

export const contactAddress = (id: string): string => `/contacts/${local(id)}`;

export const personAddress = (id: string): string => `/people/${local(id)}`;

/** A state by its code, or a pair of them: 'CN', 'CN-RU'. */
export const stateAddress = (...codes: readonly string[]): string => `/states/${codes.map(encodeURIComponent).join('-')}`;

export const formulaAddress = (id: string): string => `/formulas/${encodeURIComponent(id)}`;

export const outletAddress = (id: string): string => `/outlets/${local(id)}`;

/** The page of an actor; null where it has none, because nobody knows yet who it is. */
export function actorAddress(id: string): string | null {
  if (id.startsWith('person:')) return personAddress(id);
  return id.startsWith('state:') ? stateAddress(id.slice('state:'.length)) : null;
}

/** What a search may ask for beside its query. */
export interface SearchAddress {
  readonly q?: string;
  readonly order?: string;
  readonly after?: string;
  /** '1' counts the answers by facets however many they are. */
  readonly facets?: string;
}

export const searchAddress = (search: SearchAddress): string => `/search${asked(search)}`;

export const feedAddress = (q: string): string => `/search.atom${asked({ q })}`;

function asked({ q = '', order = '', after = '', facets = '' }: SearchAddress): string {
  const parameters = new URLSearchParams(Object.entries({ q, order, after, facets }).filter(([, value]) => value !== ''));
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Which contacts a list may ask for. */
export interface ContactsAddress {
  /** Codes or names of states, all of which take part: 'CN-RU'. */
  readonly state?: string;
  /** Ids or names of people, all of whom take part. */
  readonly with?: readonly string[];
  readonly kind?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly after?: string;
}

export function contactsAddress({ with: people = [], ...asked }: ContactsAddress): string {
  const parameters = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  for (const person of people) parameters.append('with', person);
  return parameters.size === 0 ? '/contacts' : `/contacts?${parameters}`;
}

/** An address of the web that may be linked; null for any other scheme, which could run something. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
