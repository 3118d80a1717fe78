import type { html } from 'hono/html';

/**
 * HTML that `html` made: whatever was put into it that is not markup itself was escaped. Text becomes markup in no other way, so that what
 * comes from the web stays text.
 */
export type Markup = ReturnType<typeof html>;

/** What a template takes: markup, several of it, or text that it escapes. */
export type Content = Markup | string | readonly Content[];
