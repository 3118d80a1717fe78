import { bodyLimit } from 'hono/body-limit';
import { problemMessages } from '../../web/messages/problem-messages.ts';
import { Refusal } from '../refusal.ts';

/** The most that a request may carry, in megabytes. */
export const largestBody = 20;

/** Takes no request larger than that (413), whatever length it gives itself. */
export const bodyGuard = bodyLimit({
  maxSize: largestBody * 1_000_000,
  onError: () => {
    throw new Refusal(413, language => problemMessages[language].tooLarge(largestBody));
  },
});
