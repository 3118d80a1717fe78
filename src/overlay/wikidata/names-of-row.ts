import type { Forms } from '../../gazetteer/gazetteer.ts';
import type { OfficeRow } from './office-answer.ts';

/** The names that a row gives: in English, the other full forms, and those that stand alone, where the writing shows which part that is. */
export interface NamesOfRow {
  readonly name: string;
  readonly names: Forms;
  readonly short: Forms;
}

/** Null where there is no name in English, or one that is no name. */
export function namesOfRow({ en, id, zh, ru }: OfficeRow): NamesOfRow | null {
  const name = clean(en?.value);
  if (name === null || !/^[\p{Script=Latin}\p{M}]/u.test(name)) return null;
  const indonesian = clean(id?.value);
  const chinese = clean(zh?.value);
  const russian = russianNames(clean(ru?.value));
  const parts = chinese !== null && /\p{Script=Han}/u.test(chinese) ? chinese.split(/[·・]/) : [];
  const words = name.split(' ');
  // Two names in a transcription and two words are a given name and a surname.
  const [, surname] = parts.length === 2 && words.length === 2 ? words : [];
  return {
    name,
    names: {
      ...(indonesian === null || indonesian === name ? {} : { id: [indonesian] }),
      ...(chinese === null || parts.length === 0 ? {} : { zh: [chinese] }),
      ...(russian === null ? {} : { ru: russian.full }),
    },
    short: {
      ...(surname === undefined ? {} : { en: [surname] }),
      ...(parts.length === 2 && parts[1] !== undefined && parts[1] !== '' ? { zh: [parts[1]] } : {}),
      ...(russian?.surname == null ? {} : { ru: [russian.surname] }),
    },
  };
}

/** 'Путин, Владимир Владимирович' as it is read, with the patronymic and without; the surname is told by the comma. */
function russianNames(label: string | null): { readonly full: readonly string[]; readonly surname: string | null } | null {
  if (label === null || !/\p{Script=Cyrillic}/u.test(label)) return null;
  const [surname = '', given] = label.split(', ');
  if (given === undefined || surname === '') return { full: [label], surname: null };
  const [first = ''] = given.split(' ');
  return { full: [...new Set([`${first} ${surname}`, `${given} ${surname}`])], surname };
}

/** A label without what tells namesakes apart: 'X (politician)'. Null where it is empty, too long for a name or no single line. */
function clean(label: string | undefined): string | null {
  const name = (label ?? '').replace(/\s*\([^()]*\)$/, '').trim();
  return name === '' || name.length > 100 || /[\p{Cc}\p{Cf}|‖¦]/u.test(name) || /^Q\d+$/.test(name) ? null : name;
}
