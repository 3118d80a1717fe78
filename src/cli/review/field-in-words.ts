import { type FieldRef, nameOf } from '../../review/field-ref.ts';

/** A field as people read it: 'statement statement:0123: act'. */
export function fieldInWords(field: FieldRef): string {
  const name = nameOf(field);
  const entry = entryInWords(field);
  return name === null ? entry : `${entry}: ${name}`;
}

function entryInWords(field: FieldRef): string {
  switch (field.part) {
    case 'document':
      return field.name === null ? 'the article as a whole' : 'article';
    case 'contact':
    case 'quote':
    case 'statement':
      return field.id;
    case 'actor':
      return `who ${field.id} is`;
    case 'figure':
      return `figure at ${field.start}`;
    case 'formula':
      return `formula ${field.id} at ${field.start}`;
    case 'check':
      return `check ${field.code}`;
  }
}
