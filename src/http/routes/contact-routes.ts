import { type Context, Hono } from 'hono';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { contactAddress } from '../../web/addresses.ts';
import { contactPage } from '../../web/pages/contact-page.ts';
import { contactsPage } from '../../web/pages/contacts-page.ts';
import { askedContacts } from '../contacts/asked-contacts.ts';
import { contactAsked } from '../contacts/contact-asked.ts';
import { cursorOf, placeOf } from '../contacts/contact-cursor.ts';
import { contactModel } from '../contacts/contact-model.ts';
import { namesFor } from '../contacts/contact-names.ts';
import { decisionForm } from '../contacts/decision-form.ts';
import { keepNotSame, keepSame } from '../contacts/keep-decision.ts';
import { settled } from '../contacts/settled.ts';
import type { Routes, Workbench } from '../workbench.ts';

const contactsOfPage = 25;

/** The contacts of the archive, one contact with its accounts, and what people decide of its reports. */
export const contactRoutes: Routes = services => {
  const { archive, names } = services;
  /** Keeps a decision and leads to the contact as it is then. */
  const decided = async (c: Context<Workbench>, asked: string, keep: typeof keepSame): Promise<Response> => {
    const form = await decisionForm(c.req);
    return c.redirect(contactAddress(await keep(await contactAsked(archive, asked), form, services)), 303);
  };
  return new Hono<Workbench>()
    .get('/contacts', async c => {
      const { page } = c.var;
      const unsettled = await settled(archive);
      const { form, filter, unknown, wrongDays } = askedContacts(c.req.queries(), names);
      const after = c.req.query('after') ?? null;
      const place = after === null ? null : placeOf(after);
      const contacts: ArchivedContact[] = [];
      // A name that nobody has asks for nobody, not for everybody.
      if (unknown.length === 0 && wrongDays.length === 0)
        for await (const contact of archive.contacts({
          ...filter,
          order: 'newest',
          ...(place === null ? {} : { after: place }),
        })) {
          contacts.push(contact);
          if (contacts.length > contactsOfPage) break;
        }
      const shown = contacts.slice(0, contactsOfPage);
      const last = shown.at(-1)?.contact;
      const next = contacts.length > shown.length && last !== undefined ? cursorOf({ date: last.date.value, id: last.id }) : null;
      const model = {
        form,
        unknown,
        wrongDays,
        contacts: shown,
        after,
        next,
        unsettled,
        names: namesFor(services, page.language),
      };
      return c.html(contactsPage(model, page), unknown.length + wrongDays.length === 0 ? 200 : 400);
    })
    .get('/contacts/:id', async c => {
      const { page } = c.var;
      const asked = c.req.param('id');
      const archived = await contactAsked(archive, asked);
      const address = contactAddress(archived.contact.id);
      // One that was merged leads to the one that it is now; not for ever, since splitting restores it.
      if (c.req.path !== address) return c.redirect(address, 302);
      return c.html(contactPage(await contactModel(archived, services, namesFor(services, page.language)), page));
    })
    .post('/contacts/:id/same', c => decided(c, c.req.param('id'), keepSame))
    .post('/contacts/:id/not-same', c => decided(c, c.req.param('id'), keepNotSame));
};
