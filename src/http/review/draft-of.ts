import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { CorrectionDraft } from '../../review/correction.ts';
import type { Services } from '../services.ts';
import type { DecisionForm } from './decision-form.ts';
import { editedValue } from './edited-value.ts';
import { namedEvidence } from './named-evidence.ts';

export interface Decider {
  readonly article: ArchivedArticle;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly services: Pick<Services, 'names' | 'library'>;
}

/** A correction as the archive takes it. Throws a ReviewProblem that says what is wrong with the form. */
export function draftOf(
  form: Exclude<DecisionForm, { readonly kind: 'undo' }>,
  { article, by, at, services: { names, library } }: Decider,
): CorrectionDraft {
  const { kind, field, textId } = form;
  const draft = { article: article.id, textId, at, by, field, verdict: kind };
  if (form.kind !== 'correct') return draft;
  const one = (name: string): string => form.typed.get(name)?.[0] ?? '';
  const { record, text } = article;
  const { after, actors } = editedValue(field, form.typed, { record, names, gazetteer: library.gazetteer });
  const evidence = namedEvidence(one('words'), one('places'), text);
  const reason = one('reason').trim();
  return {
    ...draft,
    after,
    ...(evidence === null ? {} : { evidence: [...evidence] }),
    ...(reason === '' ? {} : { reason }),
    ...(actors.length === 0 ? {} : { actors: [...actors] }),
  };
}
