import type { FurniturePattern } from '../../language/pack.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = `(?:(?:${months})\\.? \\d{1,2},? \\d{4}|\\d{1,2} (?:${months})\\.? \\d{4})`;

/** What English pages put around and into an article. Patterns are matched against whole lines without their edges' white space. */
export const furniture: readonly FurniturePattern[] = [
  {
    id: 'en.furniture.end-mark',
    kind: 'boilerplate',
    scope: 'end',
    pattern: /^\\?(#|\* ?\* ?\*|- ?30 ?-|enditem|end ?item|ends?)(\s?\\?#){0,4}$|^\\?(# ?\\?){3}$|^\\?###$/i,
  },
  {
    id: 'en.furniture.read-more',
    kind: 'related',
    scope: 'line',
    pattern:
      /^(read|see|watch|listen)( (more|also|next|full|the full|related))\b[^.]{0,12}[:：]?.{0,200}$|^(also read|more on this|more on|recommended|you may also like|related)\s*[:：].{0,200}$/i,
  },
  {
    id: 'en.furniture.related',
    kind: 'related',
    scope: 'end',
    pattern:
      /^(related( (stories|articles|news|content|topics|coverage|links))?|more (stories|news|from)\b.{0,60}|most (read|popular|viewed)|latest news|top stories|see also|recommended( for you)?|trending( now)?|editor'?s picks?|next (post|article)|previous (post|article))\s*:?$/i,
  },
  {
    id: 'en.furniture.kremlin',
    kind: 'boilerplate',
    scope: 'end',
    pattern:
      /^(topics|persons|geography|publication status|published in sections?|publication date|direct link|text version|additional materials?)\s*:?.{0,160}$/i,
  },
  {
    id: 'en.furniture.page',
    kind: 'boilerplate',
    scope: 'line',
    pattern:
      /^(advertisement|scroll to continue|skip (to|ad)\b.{0,60}|loading\.*|close|menu|search|home|print|email|copy link|save|listen|share( (this|on))?.{0,60}|tweet|follow us.{0,120}|sign up.{0,160}|subscribe.{0,160}|tags?\s*[:：].{0,200}|comments?( \(\d+\))?|all rights reserved.{0,120}|copyright\b.{0,160}|©.{0,160}|the white house|briefing room|statements and releases|speeches and remarks|press releases?|for immediate release|office of the (press secretary|spokesperson|vice president)|\d+ min(ute)?s? read)$/i,
  },
  {
    id: 'en.furniture.embed',
    kind: 'boilerplate',
    scope: 'inline',
    pattern: /\[(video|photo|image|instagram|twitter|youtube|embed)[^\]\n]{0,80}\]/i,
  },
  {
    id: 'en.furniture.image',
    kind: 'caption',
    scope: 'line',
    pattern:
      /^(photo|image|picture|video|file photo|illustration)( (by|credit|courtesy of|source))?\s*[:：].{0,300}$|\((photo|file photo|ap photo|reuters|afp|xinhua|getty|epa|tass|photo by|image|courtesy)[^)]{0,120}\)\.?$|\/(xinhua|afp|reuters|getty images|ap|epa|tass)$/i,
  },
  {
    id: 'en.furniture.byline',
    kind: 'byline',
    scope: 'line',
    pattern: /^[Bb][Yy] ([A-Z][\p{L}.'’-]+(,| and)? ?){1,8}(\|.{0,60})?$/u,
  },
  {
    id: 'en.furniture.editor',
    kind: 'byline',
    scope: 'end',
    pattern:
      /^(editor|author|source|writer|reporter|web editor|reporting|editing|writing|translated)( by)?\s*[:：].{1,160}$|^[([]?(reporting|editing|writing|additional reporting|with inputs?|translated) (by|from) .{1,240}[)\]]?$/i,
  },
  {
    id: 'en.furniture.published',
    kind: 'published',
    scope: 'line',
    pattern: new RegExp(
      `^((published|updated|posted|date|last updated|first published|last modified|released)( on| at)?\\s*:?\\s*)?((mon|tues?|wed(nes)?|thur?s?|fri|sat(ur)?|sun)(day)?,?\\s+)?${day}(\\s*[,|•·—–-]?\\s*(at )?\\d{1,2}[:.]\\d{2}(:\\d{2})?\\s*([ap]\\.?m\\.?)?\\s*([a-z]{2,4}|gmt[+-]\\d+)?)?$`,
      'i',
    ),
  },
  {
    id: 'en.furniture.published-clock',
    kind: 'published',
    scope: 'line',
    pattern: new RegExp(`^\\d{1,2}:\\d{2}\\s*([ap]\\.?m\\.?)?\\s*([a-z]{2,4})?\\s*[,|•·—–-]?\\s*${day}$`, 'i'),
  },
];
