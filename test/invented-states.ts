import type { Forms, State } from '../src/gazetteer/gazetteer.ts';

/** The state whose press leaves its own officials unmarked. */
export const homeState = 'XR';

interface StateForms {
  readonly names: Forms;
  readonly adjectives: Forms;
  readonly capital: Forms;
  readonly abbreviation?: Forms;
  readonly seats?: Forms;
  readonly cities?: Forms;
}

function state(code: string, { names, adjectives, capital, abbreviation = {}, seats = {}, cities = {} }: StateForms): State {
  return {
    id: `state:${code}`,
    code,
    name: names.en?.[0] ?? code,
    wikidata: null,
    names,
    adjectives,
    abbreviation,
    capitals: capital,
    seats,
    cities,
  };
}

/** A dozen states that do not exist. Codes are those that ISO 3166 leaves to its users. */
export const inventedStates: readonly State[] = [
  state('XA', {
    names: {
      en: ['Astrel', 'Commonwealth of Astrel'],
      id: ['Astrel', 'Persemakmuran Astrel'],
      zh: ['阿斯特雷尔'],
      ru: ['Астрель'],
    },
    adjectives: { en: ['Astrelian'], ru: ['астрельский'] },
    capital: { en: ['Port Marlin'], id: ['Port Marlin'], zh: ['马林港'], ru: ['Порт-Марлин'] },
  }),
  state('XB', {
    names: { en: ['Belgara'], id: ['Belgara'], zh: ['贝尔加拉'], ru: ['Бельгара'] },
    adjectives: { en: ['Belgaran'], ru: ['бельгарский'] },
    capital: { en: ['Tarnau'], id: ['Tarnau'], zh: ['塔尔瑙'], ru: ['Тарнау'] },
  }),
  state('XH', {
    names: { en: ['Lanhai'], id: ['Lanhai', 'Republik Lanhai', 'RL'], zh: ['岚海', '嵐海'], ru: ['Ланьхай'] },
    adjectives: { en: ['Lanhainese'], ru: ['ланьхайский'] },
    capital: { en: ['Yunjing'], id: ['Yunjing'], zh: ['云京'], ru: ['Юньцзин'] },
    cities: { en: ['Heping'], id: ['Heping'], zh: ['和坪'], ru: ['Хэпин'] },
  }),
  state('XL', {
    names: { en: ['Lumora', 'Kingdom of Lumora'], id: ['Lumora', 'Kerajaan Lumora'], zh: ['卢莫拉'], ru: ['Лумора'] },
    adjectives: { en: ['Lumoran'], ru: ['луморский'] },
    capital: { en: ['Aldenne'], id: ['Aldenne'], zh: ['阿尔登'], ru: ['Альденна'] },
  }),
  state('XM', {
    names: { en: ['Marenia'], id: ['Marenia'], zh: ['马雷尼亚'], ru: ['Марения'] },
    adjectives: { en: ['Marenian'], ru: ['маренийский'] },
    capital: { en: ['Costalva'], id: ['Costalva'], zh: ['科斯塔尔瓦'], ru: ['Косталва'] },
  }),
  state('XN', {
    names: { en: ['North Kesmir'], id: ['Kesmir Utara'], zh: ['北凯斯米尔'], ru: ['Северный Кесмир'] },
    adjectives: { en: ['North Kesmiri'], ru: ['северокесмирский'] },
    capital: { en: ['Devgarh'], id: ['Devgarh'], zh: ['德夫加尔'], ru: ['Девгарх'] },
  }),
  state('XQ', {
    names: { en: ['Qadira', 'Emirate of Qadira'], id: ['Qadira', 'Keemiran Qadira'], zh: ['卡迪拉'], ru: ['Кадира'] },
    adjectives: { en: ['Qadiri'], ru: ['кадирский'] },
    capital: { en: ['Madinat al-Bahr'], id: ['Madinat al-Bahr'], zh: ['海城'], ru: ['Мадинат-эль-Бахр'] },
  }),
  state(homeState, {
    names: { en: ['Nusa Raya'], id: ['Nusa Raya', 'Republik Nusa Raya', 'RNR'], zh: ['努沙拉雅'], ru: ['Нуса-Рая'] },
    adjectives: { en: ['Nusarayan'], ru: ['нусарайский'] },
    capital: { en: ['Kartapura'], id: ['Kartapura'], zh: ['卡塔普拉'], ru: ['Картапура'] },
    seats: { id: ['Istana Samudra'], en: ['Samudra Palace'] },
    cities: { id: ['Bandarsari'], en: ['Bandarsari'] },
  }),
  state('XS', {
    names: {
      en: ['Sorvania', 'Sorvanian Federation'],
      id: ['Sorvania', 'Federasi Sorvania'],
      zh: ['索尔瓦尼亚'],
      ru: ['Сорвания'],
    },
    adjectives: { en: ['Sorvanian'], ru: ['сорванский'] },
    capital: { en: ['Veligrad'], id: ['Veligrad'], zh: ['韦利格勒'], ru: ['Велиград'] },
    seats: { en: ['the Veligrad Palace'], id: ['Istana Veligrad'], ru: ['Велиградский дворец'] },
  }),
  state('XT', {
    names: { en: ['Tansul'], id: ['Tansul', 'Republik Tansul'], zh: ['坦苏尔'], ru: ['Тансул'] },
    adjectives: { en: ['Tansuli'], ru: ['тансульский'] },
    capital: { en: ['Akdala'], id: ['Akdala'], zh: ['阿克达拉'], ru: ['Акдала'] },
  }),
  state('XV', {
    names: { en: ['Valdoria'], id: ['Valdoria', 'Waldoria', 'Republik Valdoria'], zh: ['瓦尔多利亚'], ru: ['Валдория'] },
    adjectives: { en: ['Valdorian'], ru: ['валдорийский'] },
    capital: { en: ['Karlin'], id: ['Karlin'], zh: ['卡尔林'], ru: ['Карлин'] },
  }),
  state('XZ', {
    names: { en: ['Zantara'], id: ['Zantara'], zh: ['赞塔拉'], ru: ['Зантара'] },
    adjectives: { en: ['Zantaran'], ru: ['зантарский'] },
    capital: { en: ['Olembe'], id: ['Olembe'], zh: ['奥伦贝'], ru: ['Олембе'] },
  }),
];
