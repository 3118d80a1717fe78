import { type FieldRef, nameOf } from '../../review/field-ref.ts';

/** How a field is corrected in a form; null for what is accepted or rejected alone. */
export type Editor =
  | 'choice'
  | 'choices'
  | 'person'
  | 'people'
  | 'date'
  | 'text'
  | 'number'
  | 'place'
  | 'account'
  | 'words'
  | 'actor';

export function editorOf(field: FieldRef): Editor | null {
  if (field.part === 'actor') return 'actor';
  switch (nameOf(field)) {
    case 'kind':
    case 'status':
    case 'act':
    case 'mode':
      return 'choice';
    case 'topics':
      return 'choices';
    case 'initiator':
    case 'host':
    case 'speaker':
      return 'person';
    case 'participants':
    case 'speakers':
    case 'addressees':
    case 'targets':
      return 'people';
    case 'date':
      return 'date';
    case 'title':
    case 'published':
    case 'outlet':
    case 'unit':
    case 'of':
      return 'text';
    case 'value':
      return 'number';
    case 'place':
      return 'place';
    case 'account':
      return 'account';
    case 'occasion':
    case 'evidence':
      return 'words';
    default:
      return null;
  }
}
