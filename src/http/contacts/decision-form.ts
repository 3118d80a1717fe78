import type { HonoRequest } from 'hono';
import { z } from 'zod';
import { contactPageMessages } from '../../web/messages/contact-page-messages.ts';
import { Refusal } from '../refusal.ts';

const text = z.string().trim().min(1).max(1_000);
const formSchema = z.object({
  /** An id of a contact or of an article, or the address of a page about one. */
  other: text.optional(),
  /** Key of a report: the article's id, '#', and the id of the contact within its record. */
  report: text.optional(),
  reason: text,
  by: text.max(100),
});

export type DecisionForm = z.infer<typeof formSchema>;

/** What somebody decided of reports. Throws a Refusal (422) where it has no reason or no name. */
export async function decisionForm(request: HonoRequest): Promise<DecisionForm> {
  const sent = formSchema.safeParse(await request.parseBody().catch(() => null));
  if (!sent.success) throw new Refusal(422, language => contactPageMessages[language].incomplete);
  return sent.data;
}
