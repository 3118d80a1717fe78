import type { Forms, Person, Term } from '../src/gazetteer/gazetteer.ts';
import { homeState } from './invented-states.ts';

interface Office {
  readonly role: Term['role'];
  readonly from: string;
  readonly to?: string;
  readonly organisation?: string;
}

function person(id: string, name: string, of: string | null, names: Forms, short: Forms, offices: readonly Office[]): Person {
  const terms = offices.map(({ role, from, to = null, organisation = null }) => ({
    role,
    from,
    to,
    state: of,
    organisation,
    title: null,
  }));
  return { id: `person:${id}`, name, state: of, wikidata: null, names, short, terms, source: 'invented' };
}

/** Their leaders, and one of an organisation. */
export const inventedPeople: readonly Person[] = [
  person('aldric-veyne', 'Aldric IV', 'XL', { id: ['Aldric IV', 'Aldric'], zh: ['阿尔德里克四世'], ru: ['Альдрик IV'] }, {}, [
    { role: 'monarch', from: '2006-05-02' },
  ]),
  person(
    'arun-devray',
    'Arun Devray',
    'XN',
    { zh: ['阿伦·德夫雷'], ru: ['Арун Деврай'] },
    { en: ['Devray'], zh: ['德夫雷'], ru: ['Деврай'] },
    [{ role: 'prime-minister', from: '2014-05-26' }],
  ),
  person(
    'batyr-oskenov',
    'Batyr Oskenov',
    'XT',
    { zh: ['巴特尔·奥斯克诺夫'], ru: ['Батыр Оскенов'] },
    { en: ['Oskenov'], zh: ['奥斯克诺夫'], ru: ['Оскенов'] },
    [{ role: 'president', from: '2015-03-20' }],
  ),
  person(
    'bela-karsan',
    'Bela Karsan',
    'XV',
    { zh: ['贝拉·卡尔桑'], ru: ['Бела Карсан'] },
    { en: ['Karsan'], zh: ['卡尔桑'], ru: ['Карсан'] },
    [{ role: 'president', from: '2019-03-01' }],
  ),
  person(
    'edith-marlowe',
    'Edith Marlowe',
    'XA',
    { zh: ['伊迪丝·马洛'], ru: ['Эдит Марлоу'] },
    { en: ['Marlowe'], zh: ['马洛'], ru: ['Марлоу'] },
    [{ role: 'prime-minister', from: '2018-07-14' }],
  ),
  person(
    'faris-al-noumi',
    'Faris al-Noumi',
    'XQ',
    { id: ['Faris al-Noumi', 'Faris bin Salim al-Noumi'], zh: ['法里斯'], ru: ['Фарис ан-Нуми'] },
    {},
    [{ role: 'monarch', from: '2012-01-30' }],
  ),
  person(
    'hanna-ostby',
    'Hanna Ostby',
    null,
    { zh: ['汉娜·奥斯特比'], ru: ['Ханна Остбю'] },
    { en: ['Ostby'], zh: ['奥斯特比'], ru: ['Остбю'] },
    [{ role: 'secretary-general', from: '2017-01-01', organisation: 'org:LS' }],
  ),
  person(
    'irena-solvik',
    'Irena Solvik',
    'XV',
    { zh: ['伊雷娜·索尔维克'], ru: ['Ирена Солвик'] },
    { en: ['Solvik'], zh: ['索尔维克'], ru: ['Солвик'] },
    [{ role: 'foreign-minister', from: '2020-01-15' }],
  ),
  person(
    'kofi-adunle',
    'Kofi Adunle',
    'XZ',
    { zh: ['科菲·阿顿勒'], ru: ['Кофи Адунле'] },
    { en: ['Adunle'], zh: ['阿顿勒'], ru: ['Адунле'] },
    [{ role: 'president', from: '2017-04-18' }],
  ),
  person(
    'mira-tolen',
    'Mira Tolen',
    'XL',
    { zh: ['米拉·托伦'], ru: ['Мира Толен'] },
    { en: ['Tolen'], zh: ['托伦'], ru: ['Толен'] },
    [{ role: 'prime-minister', from: '2016-09-05' }],
  ),
  person(
    'nikolai-veshenko',
    'Nikolai Veshenko',
    'XS',
    { zh: ['尼古拉·韦申科'], ru: ['Николай Вешенко'] },
    { en: ['Veshenko'], zh: ['韦申科'], ru: ['Вешенко'] },
    [{ role: 'president', from: '2004-08-12' }],
  ),
  person(
    'otto-reimwald',
    'Otto Reimwald',
    'XB',
    { zh: ['奥托·赖姆瓦尔德'], ru: ['Отто Реймвальд'] },
    { en: ['Reimwald'], zh: ['赖姆瓦尔德'], ru: ['Реймвальд'] },
    [{ role: 'chancellor', from: '2013-11-22' }],
  ),
  person('qiu-lanshan', 'Qiu Lanshan', 'XH', { zh: ['邱岚山', '邱嵐山'], ru: ['Цю Ланьшань'] }, { en: ['Qiu'], ru: ['Цю'] }, [
    { role: 'president', from: '2013-03-14' },
  ]),
  person(
    'rangga-wiryawan',
    'Rangga Wiryawan',
    homeState,
    { zh: ['朗加'], ru: ['Рангга Вирьяван'] },
    { en: ['Rangga'], ru: ['Рангга'] },
    [
      { role: 'defence-minister', from: '2014-10-27', to: '2019-10-19' },
      { role: 'president', from: '2019-10-20' },
    ],
  ),
  person(
    'sekar-larasati',
    'Sekar Larasati',
    homeState,
    { zh: ['塞卡尔'], ru: ['Секар Ларасати'] },
    { en: ['Sekar'], ru: ['Секар'] },
    [{ role: 'foreign-minister', from: '2019-10-23' }],
  ),
  person('shen-yuhe', 'Shen Yuhe', 'XH', { zh: ['沈予和'], ru: ['Шэнь Юйхэ'] }, { en: ['Shen'], ru: ['Шэнь'] }, [
    { role: 'foreign-minister', from: '2015-02' },
  ]),
  person(
    'tomas-ardel',
    'Tomas Ardel',
    'XV',
    { zh: ['托马斯·阿德尔'], ru: ['Томас Ардел'] },
    { en: ['Ardel'], zh: ['阿德尔'], ru: ['Ардел'] },
    [{ role: 'president', from: '2009', to: '2019-02-28' }],
  ),
];
