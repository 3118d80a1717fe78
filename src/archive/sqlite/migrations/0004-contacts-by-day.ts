/** Contacts in the order of their days without a look at their rows, which carry all that their reports say. */
export const contactsByDayMigration = `
DROP INDEX merged_contact_by_date;
CREATE INDEX merged_contact_by_date ON merged_contact (date, id) WHERE redirect IS NULL AND summary IS NOT NULL;
`;
