import type { InterfaceLanguage } from '../../web/interface-language.ts';
import { reviewMessages } from '../../web/messages/review-messages.ts';

type Words = (typeof reviewMessages)['en'];

/** What is wrong with a form of the review, in each language; it is told beside the form that was sent. */
export class ReviewProblem extends Error {
  readonly detail: (language: InterfaceLanguage) => string;

  constructor(detail: (language: InterfaceLanguage) => string) {
    super(detail('en'));
    this.name = 'ReviewProblem';
    this.detail = detail;
  }
}

export const problemIn = (words: (words: Words) => string): ReviewProblem =>
  new ReviewProblem(language => words(reviewMessages[language]));
