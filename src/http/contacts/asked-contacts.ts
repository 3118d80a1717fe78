import { z } from 'zod';
import type { ContactFilter } from '../../archive/archived-contact.ts';
import { contactKinds, contactStatuses } from '../../diplomacy/vocabulary.ts';
import type { Names } from '../../query/names.ts';
import type { ContactsForm } from '../../web/pages/contacts-page.ts';

/** What a form asks for, and what of it cannot be understood. */
export interface AskedContacts {
  readonly form: ContactsForm;
  readonly filter: ContactFilter;
  /** Names that nobody has, each with those that are spelled much like it. */
  readonly unknown: readonly { readonly name: string; readonly perhaps: readonly string[] }[];
  /** Days that are none. */
  readonly wrongDays: readonly string[];
}

const field = z.string().trim().max(200).catch('');
const formSchema = z.object({
  state: field,
  with: z.array(field).max(8).catch([]),
  kind: z.union([z.enum(contactKinds), z.literal('')]).catch(''),
  status: z.union([z.enum(contactStatuses), z.literal('')]).catch(''),
  from: field,
  to: field,
});

/** A year, a month or a day. */
const dayPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The contacts that the query of an address asks for; a field that cannot be understood asks for nothing and is told. */
export function askedContacts(query: Readonly<Record<string, string[]>>, names: Names): AskedContacts {
  const form = formSchema.parse({
    state: query.state?.[0] ?? '',
    with: query.with ?? [],
    kind: query.kind?.[0] ?? '',
    status: query.status?.[0] ?? '',
    from: query.from?.[0] ?? '',
    to: query.to?.[0] ?? '',
  });
  const unknown: { name: string; perhaps: readonly string[] }[] = [];
  const known = (kind: 'state' | 'actor', name: string): readonly string[] => {
    const ids = names.find(kind, name);
    if (ids.length === 0) unknown.push({ name, perhaps: names.nearest(kind, name, 3) });
    return ids;
  };
  const states = statesOf(form.state, names).flatMap(name => known('state', name).slice(0, 1));
  const people = form.with.filter(name => name !== '').map(name => known('actor', name));
  const days = [form.from, form.to].filter(day => day !== '');
  return {
    form,
    unknown,
    wrongDays: days.filter(day => !dayPattern.test(day)),
    filter: {
      ...(states.length === 0 ? {} : { states }),
      ...(people.some(ids => ids.length > 0) ? { with: people.filter(ids => ids.length > 0) } : {}),
      ...(form.kind === '' ? {} : { kind: form.kind }),
      ...(form.status === '' ? {} : { status: form.status }),
      ...(dayPattern.test(form.from) ? { from: form.from } : {}),
      ...(dayPattern.test(form.to) ? { to: form.to } : {}),
    },
  };
}

/** 'CN-RU', 'China, Russia', and a name that itself has a hyphen: 'Guinea-Bissau'. */
function statesOf(text: string, names: Names): string[] {
  const parts = text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  return parts.flatMap(part => (names.find('state', part).length > 0 ? [part] : part.split('-').map(name => name.trim())));
}
