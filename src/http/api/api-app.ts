import { OpenAPIHono } from '@hono/zod-openapi';
import type { Workbench } from '../workbench.ts';
import { answerApiProblem, wrongRequest } from './api-problem.ts';

/** An app whose routes describe themselves, and refuse what is not as described. */
export function apiApp(): OpenAPIHono<Workbench> {
  const app = new OpenAPIHono<Workbench>({
    defaultHook: (result, c) => (result.success ? undefined : wrongRequest(c, result.target, result.error)),
  });
  app.onError(answerApiProblem);
  return app;
}
