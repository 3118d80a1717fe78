import { Chance } from './chance.ts';
import { generateNews, type NewsLeader } from './news.ts';

/** Leaders of the sample's invented states (`sample/world`), so that an archive of generated news has people, states and facets. */
const leaders: Readonly<Record<'en' | 'id', readonly NewsLeader[]>> = {
  en: [
    { office: 'President', name: 'Bela Karsan', short: 'Karsan' },
    { office: 'President', name: 'Nikolai Veshenko', short: 'Veshenko' },
    { office: 'President', name: 'Kofi Adunle', short: 'Adunle' },
    { office: 'President', name: 'Qiu Lanshan', short: 'Qiu' },
    { office: 'President', name: 'Rangga Wiryawan', short: 'Rangga' },
    { office: 'Chancellor', name: 'Otto Reimwald', short: 'Reimwald' },
    { office: 'Prime Minister', name: 'Edith Marlowe', short: 'Marlowe' },
    { office: 'Prime Minister', name: 'Arun Devray', short: 'Devray' },
    { office: 'Foreign Minister', name: 'Lena Orsova', short: 'Orsova' },
    { office: 'Foreign Minister', name: 'Shen Yuhe', short: 'Shen' },
  ],
  id: [
    { office: 'Presiden', name: 'Bela Karsan', short: 'Karsan' },
    { office: 'Presiden', name: 'Nikolai Veshenko', short: 'Veshenko' },
    { office: 'Presiden', name: 'Rangga Wiryawan', short: 'Rangga' },
    { office: 'Presiden', name: 'Batyr Oskenov', short: 'Oskenov' },
    { office: 'Kanselir', name: 'Otto Reimwald', short: 'Reimwald' },
    { office: 'Perdana Menteri', name: 'Mira Tolen', short: 'Tolen' },
    { office: 'Menteri Luar Negeri', name: 'Sekar Larasati', short: 'Sekar' },
    { office: 'Menteri Luar Negeri', name: 'Irena Solvik', short: 'Solvik' },
  ],
};

const phrases = {
  en: [
    'strategic partnership',
    'mutually beneficial cooperation',
    'one-shore principle',
    'territorial integrity',
    'Steady Hand Dialogue',
  ],
  id: [
    'kemitraan strategis',
    'kerja sama yang saling menguntungkan',
    'prinsip satu pantai',
    'integritas wilayah',
    'kepentingan inti',
  ],
} as const;
const closings = { en: '{a} reaffirmed the {phrase}.', id: '{a} menegaskan kembali {phrase}.' } as const;

const outlets = [
  'Karlin Courier',
  'Olembe Herald',
  'Meridian Wire',
  'Kabar Samudra',
  'Warta Raya',
  'Valdorian News Agency',
  'Qadira News',
];
const firstDay = Date.UTC(2019, 10, 1);
const days = 2200;
const together = 250;

/** A line of NDJSON for each of so many articles, in two languages, about ten leaders and six years; the same for the same count. */
export function* archiveLines(count: number): Generator<string> {
  const chance = new Chance(count);
  for (let made = 0, block = 1; made < count; block++) {
    const language = block % 2 === 0 ? 'id' : 'en';
    for (const text of generateNews(language, Math.min(together, count - made), block, leaders[language])) {
      const day = new Date(firstDay + chance.below(days) * 86_400_000).toISOString().slice(0, 10);
      const closing = closings[language].replace('{a}', leaders[language][chance.below(leaders[language].length)]?.short ?? '');
      const url = `https://news.example/${day}/${made++}`;
      yield `${JSON.stringify({
        id: `generated-${made}`,
        url,
        published: day,
        outlet: chance.one(outlets),
        language,
        text: `${text}\n\n${closing.replace('{phrase}', chance.one(phrases[language]))}`,
      })}\n`;
    }
  }
}
