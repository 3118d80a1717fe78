import { tellTerms } from './terms.ts';

/**
 * A text as a full-text index takes it, terms parted by spaces: its words in their places, so that phrases are found, and its stems, each
 * once. Terms are letters and digits alone, so that FTS5 takes them as they are ("unicode61 remove_diacritics 0").
 */
export function indexTexts(text: string, language: string): { words: string; stems: string } {
  turn++;
  let words = '';
  let stems = '';
  tellTerms(text, language, word => {
    if (word.text !== '') words += `${word.text} `;
    if (word.seen === turn) return;
    word.seen = turn;
    for (const stem of word.stems) stems += `${stem} `;
  });
  return { words: words.trimEnd(), stems: stems.trimEnd() };
}

/** Which text is being indexed. */
let turn = 0;
