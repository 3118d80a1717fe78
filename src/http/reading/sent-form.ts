import type { HonoRequest } from 'hono';
import { z } from 'zod';
import { problemMessages } from '../../web/messages/problem-messages.ts';
import type { ReadFormModel } from '../../web/read/read-form.ts';
import { Refusal } from '../refusal.ts';

/** What somebody sent to be read: a text, or a file, and what is known of it. */
export interface SentForm extends ReadFormModel {
  readonly file: File | null;
}

const field = z.string().default('');
const formSchema = z.object({
  // A browser sends every line end of a text field as CR LF; the field itself has LF alone.
  text: field.transform(text => text.replaceAll('\r\n', '\n')),
  published: field.transform(text => text.trim()),
  url: field.transform(text => text.trim()),
  file: z.unknown().optional(),
});

/** The form of a request. Throws a Refusal (400) where it is none of ours. */
export async function sentForm(request: HonoRequest): Promise<SentForm> {
  // A body that breaks off, or is not of the type that it says, is thrown by the parser.
  const sent = formSchema.safeParse(await request.parseBody().catch(() => null));
  if (!sent.success) throw new Refusal(400, language => problemMessages[language].badRequest);
  const { file, ...form } = sent.data;
  // A file field in which nothing was chosen is sent as an empty file.
  return { ...form, file: file instanceof File && file.size > 0 ? file : null };
}
