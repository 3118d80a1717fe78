import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Field } from '../../merging/field.ts';
import type { MergedContact } from '../../merging/merged-contact.ts';
import type { ReportRef } from '../../merging/report.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { contactsMessages } from '../messages/contacts-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';

/** The fields of a contact on which its reports can differ. */
export const contactFields = ['kind', 'status', 'participants', 'date', 'initiator', 'place'] as const;
export type ContactField = (typeof contactFields)[number];

/** How values of a contact's fields are written. */
export interface ContactNames {
  readonly language: InterfaceLanguage;
  readonly stateName: (code: string) => string;
  /** By the gazetteer's id. */
  readonly actorName: (id: string) => string;
}

/** One field of a contact in words: what most reports say, which do, and what others say. */
export interface ToldField {
  readonly field: ContactField;
  /** Null where no report tells it. */
  readonly value: string | null;
  readonly support: readonly ReportRef[];
  readonly disagree: readonly { readonly value: string; readonly reports: readonly ReportRef[] }[];
}

/** A person's or state's name as the contact's reports have it, else as the gazetteer has it. */
export const nameOfParty = ({ parties }: Pick<ArchivedContact, 'parties'>, id: string, names: ContactNames): string => {
  const name = parties.find(party => party.id === id)?.name;
  return name === undefined || name === id ? names.actorName(id) : name;
};

/** Every field of a contact in words. */
export function toldFields(archived: ArchivedContact, names: ContactNames): ToldField[] {
  const { contact } = archived;
  const { contactKind, contactStatus } = vocabulary[names.language];
  const told = <Value>(
    field: ContactField,
    { value, support, disagree }: Field<Value>,
    shown: (value: Value) => string,
  ): ToldField => ({
    field,
    value: value === null ? null : shown(value),
    support,
    disagree: disagree.map(other => ({ value: shown(other.value), reports: other.reports })),
  });
  const party = (id: string): string => nameOfParty(archived, id, names);
  return [
    told('kind', contact.kind, kind => contactKind[kind]),
    told('status', contact.status, status => contactStatus[status]),
    told('participants', contact.participants, ids => ids.map(party).join(' + ')),
    told('date', contact.date, date => date),
    told('initiator', contact.initiator, party),
    told('place', contact.place, place => place),
  ];
}

/** How a contact was made, in words; where no report says how, that it was one. */
export const kindInWords = ({ kind }: MergedContact, language: InterfaceLanguage): string =>
  vocabulary[language].contactKind[kind.value ?? 'contact'];

/** Who was in contact, each with their state: 'Bela Karsan (Valdoria) + Kofi Adunle (Zantara)'. */
export function peopleInWords({ parties }: Pick<ArchivedContact, 'parties'>, { stateName, language }: ContactNames): string {
  if (parties.length === 0) return contactsMessages[language].nobody;
  return parties.map(({ name, state }) => (state === null ? name : `${name} (${stateName(state)})`)).join(' + ');
}
