import { html } from 'hono/html';
import type { ArchivedContact, ReportSource } from '../../archive/archived-contact.ts';
import type { ReportRef } from '../../merging/report.ts';
import { articleAddress } from '../addresses.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { contactPageMessages } from '../messages/contact-page-messages.ts';
import { anchorOf } from '../reading/anchors.ts';

/** A report's outlet, or what stands for it. */
export const outletOf = (source: ReportSource | undefined, language: InterfaceLanguage): string =>
  source?.outlet ?? contactPageMessages[language].unknownOutlet;

/** Where a report stands in its article. */
export const reportAddress = ({ article, contactId }: ReportRef): string => articleAddress(article, anchorOf(contactId));

/** A report by its outlet, linked to the words that tell of the contact. */
export function reportLink(report: ReportRef, { sources }: ArchivedContact, language: InterfaceLanguage): Markup {
  const source = sources.find(({ article }) => article === report.article);
  return html`<a href="${reportAddress(report)}"><bdi>${outletOf(source, language)}</bdi></a>`;
}
