import type { FollowedContact } from '../../src/following/followed-contact.ts';
import type { FollowedReadout } from '../../src/following/formula-use.ts';

const source = { input: null, address: null, outlet: null, language: 'en', published: null, review: 'machine' } as const;

/** A contact between two invented states, told by one article. */
export function contactOn(date: string | null, more: Partial<FollowedContact> = {}): FollowedContact {
  const id = more.id ?? `on ${date}`;
  return {
    id,
    kind: 'meeting',
    status: 'held',
    date,
    end: null,
    participants: [
      { id: 'person:bela-karsan', name: 'Bela Karsan', state: 'XV' },
      { id: 'person:kofi-adunle', name: 'Kofi Adunle', state: 'XZ' },
    ],
    reports: [{ ...source, article: `article of ${id}`, contactId: 'contact:1', evidence: [{ start: 0, end: 3, text: 'met' }] }],
    ...more,
  };
}

/** The readout of a contact, with formulas in it. */
export const readoutOn = (date: string | null, formulas: readonly string[], id = `on ${date}`): FollowedReadout => ({
  contact: contactOn(date, { id }),
  mentions: formulas.map(formula => ({
    formula,
    contactId: 'contact:1',
    speakers: ['Bela Karsan'],
    citation: { ...source, article: `article of ${id}`, evidence: [{ start: 4, end: 10, text: 'phrase' }] },
  })),
});
