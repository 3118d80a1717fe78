import type { LanguagePack } from '../../language/pack.ts';
import { contacts } from './contacts.ts';
import { dates } from './dates.ts';
import { furniture } from './furniture.ts';
import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { quantities } from './quantities.ts';
import { isVerb, speech } from './speech.ts';
import { stem } from './stem.ts';
import { time } from './time.ts';
import { topicEntries } from './topics.ts';

/** Russian. */
export const ru: LanguagePack = {
  code: 'ru',
  name: 'Russian',
  version: '1',
  scripts: ['Cyrl'],
  homeState: 'RU',
  nameMatch: 'stem',
  formulaMatch: 'stem',
  entries: [...time, ...people, ...speech, ...contacts, ...grammar, ...topicEntries, ...quantities],
  stem,
  isVerb,
  sharesSubjects: true,
  inflectsCase: true,
  dates,
  furniture,
  abbreviations: new Set(['г', 'гг', 'ул', 'руб', 'млн', 'млрд', 'трлн', 'тыс', 'долл', 'проц', 'им', 'св', 'см', 'т', 'д', 'п', 'др', 'пр', 'гл', 'стр', 'ст', 'обл', 'р', 'корр', 'проф', 'акад', 'ген', 'янв', 'фев', 'февр', 'мар', 'апр', 'июн', 'июл', 'авг', 'сен', 'сент', 'окт', 'ноя', 'нояб', 'дек', 'о', 'и', 'в', 'н', 'э', 'зам', 'пос', 'просп', 'пл', 'с', 'мин', 'сек', 'час', 'экз', 'ред', 'ч', 'дж']),
  nameParticles: new Set(['бен', 'бин', 'аль', 'эль', 'ибн', 'абу', 'фон', 'ван', 'де', 'да', 'дер', 'дос', 'дель', 'ла', 'ле', 'ди', 'оглы', 'ад', 'ас', 'аш', 'ар', 'ан', 'ат', 'бинт', 'уд']),
  functionWords: ['и', 'в', 'на', 'с', 'что', 'по', 'не', 'о', 'из', 'к', 'для', 'за', 'от', 'как', 'а', 'его', 'это', 'также', 'при', 'до', 'был', 'была', 'были', 'было', 'который', 'которые', 'он', 'она', 'они', 'будет', 'между', 'об', 'со', 'или', 'года', 'после', 'но', 'во', 'все', 'их', 'этого', 'президент', 'президентом', 'президента', 'россии', 'сказал', 'заявил', 'отметил', 'сообщил', 'ходе', 'том', 'то', 'так', 'уже', 'стороны', 'разговор'],
  foreignWords: ['що', 'від', 'його', 'є', 'і', 'які', 'щодо', 'украіни', 'украіна', 'што', 'гэта', 'және', 'бойынша', 'бұл', 'је', 'који', 'като', 'който', 'беше', 'това', 'също'],
};
