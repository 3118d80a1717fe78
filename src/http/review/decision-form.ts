import type { HonoRequest } from 'hono';
import { z } from 'zod';
import { type FieldRef, fieldRefSchema } from '../../review/field-ref.ts';
import { reviewMessages } from '../../web/messages/review-messages.ts';
import type { TypedForm } from '../../web/review/typed-form.ts';
import { Refusal } from '../refusal.ts';

/** What somebody decided. */
export type DecisionForm =
  | { readonly kind: 'accept' | 'reject'; readonly field: FieldRef; readonly textId: string }
  | { readonly kind: 'correct'; readonly field: FieldRef; readonly textId: string; readonly typed: TypedForm }
  | { readonly kind: 'undo'; readonly id: string; readonly back: 'log' | 'article' };

const texts = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The decision of a request. Throws a Refusal (400) where it is none. */
export async function decisionForm(request: HonoRequest): Promise<DecisionForm> {
  const sent = texts.safeParse(await request.parseBody({ all: true }).catch(() => null));
  if (!sent.success) throw refused();
  const typed = new Map(Object.entries(sent.data).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]));
  const one = (name: string): string | null => typed.get(name)?.[0] ?? null;
  const textId = one('textId') ?? '';
  const undo = one('undo');
  if (undo !== null) return { kind: 'undo', id: undo, back: one('back') === 'log' ? 'log' : 'article' };
  const [accept, reject, field] = [one('accept'), one('reject'), one('field')];
  if (accept !== null) return { kind: 'accept', field: fieldOf(accept), textId };
  if (reject !== null) return { kind: 'reject', field: fieldOf(reject), textId };
  if (field !== null) return { kind: 'correct', field: fieldOf(field), textId, typed };
  throw refused();
}

function fieldOf(json: string): FieldRef {
  try {
    return fieldRefSchema.parse(JSON.parse(json));
  } catch {
    throw refused();
  }
}

const refused = (): Refusal => new Refusal(400, language => reviewMessages[language].badRequest);
