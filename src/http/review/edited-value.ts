import type { ActorFacts, Json } from '../../review/correction.ts';
import { type FieldRef, nameOf } from '../../review/field-ref.ts';
import { standingAt } from '../../review/standing-at.ts';
import { editorOf } from '../../web/review/editor-of.ts';
import type { TypedForm } from '../../web/review/typed-form.ts';
import { type KnownActors, namedActors } from './named-actors.ts';
import { problemIn } from './review-problem.ts';

/** The value that a form gives a field, and those whom it names. Throws a ReviewProblem that says what is wrong. */
export function editedValue(
  field: FieldRef,
  form: TypedForm,
  known: KnownActors,
): { readonly after: Json; readonly actors: readonly ActorFacts[] } {
  const values = form.get('value') ?? [];
  const text = (values[0] ?? '').trim();
  const others = namedActors(form.get('others')?.[0] ?? '', known);
  const told = (after: Json, actors: readonly ActorFacts[] = []) => ({ after, actors });
  switch (editorOf(field)) {
    case 'actor': {
      const [one] = others;
      if (one === undefined) throw problemIn(words => words.nobodyKnown(''));
      return told(one);
    }
    case 'choices':
      return told([...values]);
    case 'people':
      return told([...new Set([...values, ...others.map(({ id }) => id)])], others);
    case 'person':
      return told(others[0]?.id ?? (text === '' ? null : text), others);
    case 'date': {
      const now = standingAt(known.record, field)?.value ?? null;
      const before = typeof now === 'object' && now !== null && !Array.isArray(now) ? now : {};
      return told({ ...nothingOfDate, ...before, value: text === '' ? null : text, alternatives: [] });
    }
    case 'number':
      if (text === '' || !Number.isFinite(Number(text))) throw problemIn(words => words.noNumber(text));
      return told(Number(text));
    case 'place':
      return told(text === '' ? null : { name: text, state: namedState(form, known) });
    case 'account':
      return told({ kind: text, side: namedState(form, known) });
    case 'text':
      if (nameOf(field) === 'outlet') return told(text === '' ? null : { id: outletOf(text, known), name: text });
      return told(text === '' ? null : text);
    case 'choice':
      return told(text);
    case 'words':
    case null:
      return told(null);
  }
}

const nothingOfDate = { value: null, end: null, time: null, timeZone: null, alternatives: [] };

function namedState(form: TypedForm, { names }: KnownActors): string | null {
  const written = (form.get('state')?.[0] ?? '').trim();
  if (written === '') return null;
  const [code, ...others] = names.find('state', written);
  if (code === undefined) throw problemIn(words => words.noState(written));
  if (others.length > 0) throw problemIn(words => words.severalKnown(written, [code, ...others].join(', ')));
  return code;
}

/** The outlet that a name means; null where none or several are called so. */
function outletOf(name: string, { names }: KnownActors): string | null {
  const [id = null, ...others] = names.find('outlet', name);
  return others.length > 0 ? null : id;
}
