import type { FurniturePattern } from '../../language/pack.ts';

const months = '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';

const place = '\\p{Lu}[\\p{Lu}-]+(?: \\p{Lu}[\\p{Lu}-]+){0,2}';
const day = `\\d{1,2} (?:${months}|(?:янв|фев|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек))\\.?`;

/** What Russian news pages and kremlin.ru put around and into an article. */
export const furniture: readonly FurniturePattern[] = [
  {
    id: 'ru.furniture.read-also',
    kind: 'related',
    scope: 'line',
    pattern: /^(читайте|смотрите|слушайте)( также| на| ещё| еще| подробнее)?\s*[:：]?.{0,200}$/iu,
  },
  {
    id: 'ru.furniture.related',
    kind: 'related',
    scope: 'end',
    pattern:
      /^(по теме|материалы по теме|другие новости|смотрите также|новости по теме|ещё по теме|главные новости|похожие (новости|материалы)|может быть интересно|узнать больше по теме|в тренде|популярные новости( за сутки)?|лента новостей|новости партн[её]ров)\s*:?$/iu,
  },
  {
    id: 'ru.furniture.share',
    kind: 'boilerplate',
    scope: 'line',
    pattern:
      /^(поделиться|подписаться|подписывайтесь|подпишитесь|версия для печати|текстовая версия|скопировать ссылку|распечатать|комментарии|комментировать|теги|реклама|отправить|наверх)(?!\p{L}).{0,160}$/iu,
  },
  {
    id: 'ru.furniture.caption',
    kind: 'caption',
    scope: 'line',
    pattern:
      /^(фото|видео|фотография|иллюстрация|на фото|на снимке)\s*[:：.©].{0,300}$|\((фото|видео)\s*[:：].{0,120}\)\.?$|^©.{0,200}$|\/\s?(РИА Новости|ТАСС|Reuters|AP|AFP|Коммерсантъ?)$/iu,
  },
  {
    id: 'ru.furniture.dateline',
    kind: 'dateline',
    scope: 'head',
    pattern: new RegExp(
      `^(?:${place}, ${day}\\s*(?:/[^/\\n]{2,40}/\\.?|[—–-]\\s*[\\p{L}.\\-\\s«»]{2,30}\\.(?=\\s))|\\p{Lu}[\\p{L}-]+\\. ${day} [\\p{L}.-]{2,30}\\s?[—–-])\\s*`,
      'u',
    ),
  },
  {
    id: 'ru.furniture.byline',
    kind: 'byline',
    scope: 'line',
    pattern: /^(автор|авторы|корреспондент|редактор|текст|источник)\s*[:：]\s*.{1,160}$/iu,
  },
  {
    id: 'ru.furniture.published',
    kind: 'published',
    scope: 'line',
    pattern: new RegExp(
      `^(опубликовано:?\\s*|дата публикации:?\\s*)?\\d{1,2} ${months} \\d{4}( года| г\\.)?[,\\s|]*(в )?\\d{1,2}[:.]\\d{2}(\\s*\\(?(мск|МСК)\\)?)?$`,
      'iu',
    ),
  },
  {
    id: 'ru.furniture.published-digits',
    kind: 'published',
    scope: 'line',
    pattern: /^\d{1,2}[./]\d{2}[./]\d{4}[,\s|]+\d{1,2}:\d{2}$|^\d{1,2}:\d{2}[,\s|]+\d{1,2}[./]\d{2}[./]\d{4}$/,
  },
  {
    id: 'ru.furniture.updated',
    kind: 'published',
    scope: 'line',
    pattern: /^\d{1,2}:\d{2},? \d{1,2}\.\d{2}\.\d{4} \(обновлено:? [\d:. ]{5,20}\)$/iu,
  },
  {
    id: 'ru.furniture.age',
    kind: 'boilerplate',
    scope: 'line',
    pattern: /^(\d{1,2}\+|DMCA|Печать|Размер шрифта|На сайте используются cookies.{0,160}|Читайте на сайте|Кнопка «Наверх»)$/iu,
  },
  {
    id: 'ru.furniture.calendar',
    kind: 'boilerplate',
    scope: 'inline',
    pattern: /(?:Анонс на \d{1,2} \p{L}+ \d{4} года )?Добавить в Календарь(?: Календари)?(?: Яндекс)?(?: iCal)?(?: Google)?/u,
  },
  { id: 'ru.furniture.page-events', kind: 'boilerplate', scope: 'inline', pattern: /^События (?=\p{Lu}|\d)/u },
  {
    id: 'ru.furniture.page-tail',
    kind: 'boilerplate',
    scope: 'inline',
    pattern:
      /(?:(?:География|Темы|Лица|Теги|Организации|Смотрите также) [^.!?»]{0,600}?)?Статус материала (?:Опубликован в раздел\p{L}+: ?)?(?:[^.\d]{0,160}?(?= ?Дата публикации|$))?/u,
  },
  {
    id: 'ru.furniture.page-published',
    kind: 'published',
    scope: 'inline',
    pattern: /Дата публикации:? ?\d{1,2} \p{L}+ \d{4} года,? \d{1,2}:\d{2}/u,
  },
  {
    id: 'ru.furniture.page-address',
    kind: 'boilerplate',
    scope: 'inline',
    pattern: /Ссылка на материал:? ?\S+(?: Текстовая версия)?/u,
  },
  {
    id: 'ru.furniture.page-stamp',
    kind: 'published',
    scope: 'inline',
    pattern: new RegExp(`(?<=^|[.!?»\\p{L}] )\\d{1,2} ${months} \\d{4} года,? \\d{1,2}:\\d{2}(?= |$)`, 'u'),
  },
];
