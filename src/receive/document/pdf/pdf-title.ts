/**
 * The title that metadata gives, where a person would call it one: programs write the names of files and templates there. Else
 * null.
 */
export function pdfTitle(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const title = given.replace(/\s+/g, ' ').trim();
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const isName =
    /\.(docx?|pdf|rtf|odt|indd|qxp?d?|pages|tmp|html?|txt|pptx?|xlsx?)$/i.test(title) || /^[\w-]*[_\d][\w-]*$/.test(title);
  const isTemplate = /^(microsoft (word|powerpoint)|untitled|document\d*|без имени|无标题|tanpa judul|slide \d|print)/i.test(
    title,
  );
  const isBroken = /\p{Cc}|\ufffd/u.test(title);
  return letters < 4 || title.length > 300 || isName || isTemplate || isBroken ? null : title;
}
