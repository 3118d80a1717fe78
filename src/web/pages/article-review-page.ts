import { html } from 'hono/html';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { Correction } from '../../review/correction.ts';
import { articleAddress, reviewAddress } from '../addresses.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { PageContext } from '../page-context.ts';
import { Reading } from '../reading/reading.ts';
import { textView } from '../reading/text-view.ts';
import { entryView, type ReviewView } from '../review/entry-view.ts';
import { keyHelp } from '../review/key-help.ts';
import type { ReviewedEntry } from '../review/reviewed-field.ts';
import { reviewerForm } from '../review/reviewer-form.ts';
import type { TypedForm } from '../review/typed-form.ts';

export interface ArticleReviewPageModel {
  readonly article: ArchivedArticle;
  readonly entries: readonly ReviewedEntry[];
  /** The last decision that holds; null where there is none. */
  readonly last: Correction | null;
  /** Empty where nobody has said who reviews. */
  readonly reviewer: string;
  /** The key of the field that is being corrected; null where none is. */
  readonly correcting: string | null;
  /** What was wrong with a form, and what stood in it. */
  readonly problem: { readonly message: string; readonly language: string; readonly typed: TypedForm } | null;
  readonly stateName: (code: string) => string;
}

const form = 'decisions';

/** An article beside every field of its record: what the machine read, what people decided, and the means to decide. */
export function articleReviewPage(model: ArticleReviewPageModel, page: PageContext): Markup {
  const { article, entries, last, reviewer, correcting, problem, stateName } = model;
  const { id, text, record, review } = article;
  const { language } = page;
  const words = reviewMessages[language];
  const address = reviewAddress(id);
  const reading = new Reading({ text, record, language, stateName, whyAddress: null });
  const view: ReviewView = { reading, address, form, correcting, typed: problem?.typed ?? null };
  const title = record.document.title?.value ?? words.untitled;
  const looked = JSON.stringify({ part: 'document', name: null });
  return layout(page, {
    title: words.reviewOf(title),
    section: 'review',
    wide: true,
    scripts: ['review.js'],
    body: html`<h1 lang="${record.document.language}" dir="auto">${title}</h1>
<ul class="facts"><li class="review-state ${review}">${reading.words[review]}</li>
<li><a href="${articleAddress(id)}">${words.reading}</a></li>
<li><a href="/review">${words.queue}</a></li>
<li><a href="/review/log">${words.log}</a></li>
<li><a href="${articleAddress(id)}/gold.json" download>${words.goldOfArticle}</a></li></ul>
${reviewerForm(reviewer, address, page)}
${problem === null ? '' : html`<p class="problem" role="alert" lang="${problem.language}">${problem.message}</p>`}
<form id="${form}" method="post" action="${address}"><input type="hidden" name="textId" value="${record.document.textId}">
${last === null ? '' : html`<button class="quiet" name="undo" value="${last.id}" data-undo-last>${words.undoLast}</button>`}</form>
<div class="reading reviewing"><div class="columns">
${textView(reading)}
<section class="record" aria-label="${words.fields}" tabindex="0">
<h2>${words.fields}</h2>
<p class="heads" aria-hidden="true"><span>${words.field}</span><span>${words.machine}</span><span>${words.person}</span></p>
${entries.map(entry => entryView(entry, view))}
<section class="looked-through"><button form="${form}" name="accept" value="${looked}" aria-describedby="looked-through">${words.lookedThrough}</button>
<p class="more" id="looked-through">${words.lookedThroughHint}</p></section>
</section></div></div>
${keyHelp(page)}`,
  });
}
