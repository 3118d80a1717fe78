/** Generated news in two languages: invented people of real-sounding offices, always the same for the same seed. */

/** A small deterministic generator of numbers in [0, 1) (Mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Vocabulary {
  readonly offices: readonly string[];
  readonly days: readonly string[];
  readonly nouns: readonly string[];
  readonly places: readonly string[];
  readonly openings: readonly string[];
  readonly claims: readonly string[];
  readonly quoted: readonly string[];
  readonly reported: readonly string[];
}

const english: Vocabulary = {
  offices: ['President', 'Prime Minister', 'Foreign Minister', 'Chancellor', 'King', 'Deputy Prime Minister', 'Trade Minister'],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nouns:
    'energy|agriculture|fisheries|digital technology|vaccines|railways|ports|border security|migration|tourism|higher education|scholarships|semiconductors|rare minerals|steel|textiles|coffee exports|grain shipments|fertiliser|drought relief|flood defences|satellite launches|space research|cyber security|banking|currency swaps|debt relief|development loans|hydropower|natural gas|oil pipelines|nuclear safety|solar parks|wind farms|forest protection|carbon markets|fishing rights|maritime patrols|joint exercises|arms control|prisoner exchanges|humanitarian corridors|refugee return|press freedom|judicial reform|customs procedures|air links|cultural festivals|football|archaeology|language teaching|medical research|water management|disaster response|election observers|peacekeeping'.split(
      '|',
    ),
  places: [
    'Geneva',
    'the capital',
    'the summer residence',
    'the port city',
    'Vienna',
    'the border town',
    'the palace',
    'New York',
  ],
  openings: [
    '{office} {a} spoke by phone with {office} {b} on {day} about {noun} and {noun}.',
    '{office} {a} met {office} {b} in {place} on {day}, the ministry said in a statement about {noun}.',
    '{office} {a} received {office} {b} for talks on {day} at {place}, with {noun} high on the agenda.',
  ],
  claims: [
    'both sides should expand cooperation in {noun}, {noun} and {noun}',
    'the two countries had agreed to reduce tariffs on {noun} by {n} percent before the end of the year',
    'his government was ready to deepen the partnership and to protect {noun} against outside pressure',
    'a lasting ceasefire was the only way to end the conflict and to talk about {noun} again',
    'trade in {noun} had reached {n} billion dollars last year, up from {n} billion the year before',
    'the working group on {noun} would meet again in {place} within {n} days',
    'nobody had an interest in seeing {noun} become a matter of dispute between neighbours',
  ],
  quoted: [
    'We will work together for peace and stability in the region, and {noun} will be a part of it',
    'Our partnership in {noun} is stronger than it has ever been',
    'The sanctions on {noun} must be lifted before talks about {noun} can begin',
    'We look forward to a new round of consultations on {noun} in the spring',
    'I told my colleague quite frankly that {noun} cannot wait for another {n} years',
  ],
  reported: [
    '{a} said that {claim}.',
    '"{quote}," {b} said.',
    '{b} stressed that {claim}.',
    'According to {a}, {claim}.',
    '"{quote}," said {a}, adding that {claim}.',
    'Officials in {place} expect {n} agreements on {noun}, though details were not released on {day}.',
    'Analysts have followed {noun} closely since the crisis of {n} years ago, when {noun} nearly collapsed.',
  ],
};

const indonesian: Vocabulary = {
  offices: [
    'Presiden',
    'Perdana Menteri',
    'Menteri Luar Negeri',
    'Kanselir',
    'Raja',
    'Wakil Perdana Menteri',
    'Menteri Perdagangan',
  ],
  days: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  nouns:
    'energi|pertanian|perikanan|teknologi digital|vaksin|perkeretaapian|pelabuhan|keamanan perbatasan|migrasi|pariwisata|pendidikan tinggi|beasiswa|semikonduktor|mineral langka|baja|tekstil|ekspor kopi|pengiriman gandum|pupuk|bantuan kekeringan|tanggul banjir|peluncuran satelit|riset antariksa|keamanan siber|perbankan|pertukaran mata uang|keringanan utang|pinjaman pembangunan|tenaga air|gas alam|pipa minyak|keselamatan nuklir|tenaga surya|ladang angin|perlindungan hutan|pasar karbon|hak penangkapan ikan|patroli laut|latihan bersama|pengendalian senjata|pertukaran tahanan|koridor kemanusiaan|pemulangan pengungsi|kebebasan pers|reformasi peradilan|prosedur pabean|jalur udara|festival budaya|sepak bola|arkeologi|pengajaran bahasa|penelitian medis|pengelolaan air|penanggulangan bencana|pemantau pemilu|pasukan perdamaian'.split(
      '|',
    ),
  places: ['Jenewa', 'ibu kota', 'kediaman musim panas', 'kota pelabuhan', 'Wina', 'kota perbatasan', 'istana', 'New York'],
  openings: [
    '{office} {a} berbicara melalui telepon dengan {office} {b} pada {day} mengenai {noun} dan {noun}.',
    '{office} {a} bertemu {office} {b} di {place}, {day} waktu setempat, menurut keterangan kementerian soal {noun}.',
    '{office} {a} menerima kunjungan {office} {b} pada {day} di {place} dengan {noun} sebagai agenda utama.',
  ],
  claims: [
    'kedua belah pihak harus memperluas kerja sama di bidang {noun}, {noun}, dan {noun}',
    'kedua negara sepakat menurunkan tarif {noun} sebesar {n} persen sebelum akhir tahun',
    'pemerintahnya siap memperdalam kemitraan dan melindungi {noun} dari tekanan luar',
    'gencatan senjata adalah satu-satunya jalan untuk mengakhiri konflik dan membicarakan {noun} lagi',
    'perdagangan {noun} mencapai {n} miliar dolar AS pada tahun lalu, naik dari {n} miliar setahun sebelumnya',
    'kelompok kerja {noun} akan bertemu lagi di {place} dalam {n} hari',
    'tidak ada yang ingin melihat {noun} menjadi sengketa antara negara tetangga',
  ],
  quoted: [
    'Kami akan bekerja sama demi perdamaian dan stabilitas di kawasan, termasuk dalam {noun}',
    'Kemitraan kita dalam {noun} lebih kuat daripada sebelumnya',
    'Sanksi atas {noun} harus dicabut sebelum perundingan tentang {noun} dimulai',
    'Kami menantikan putaran konsultasi yang baru tentang {noun} pada musim semi',
    'Saya katakan terus terang kepada rekan saya bahwa {noun} tidak bisa menunggu {n} tahun lagi',
  ],
  reported: [
    '{a} mengatakan bahwa {claim}.',
    '"{quote}," kata {b}.',
    '{b} menekankan bahwa {claim}.',
    'Menurut {a}, {claim}.',
    '"{quote}," ujar {a}, seraya menambahkan bahwa {claim}.',
    'Para pejabat di {place} memperkirakan {n} kesepakatan soal {noun}, meski rinciannya tidak diumumkan pada {day}.',
    'Para pengamat mengikuti {noun} sejak krisis {n} tahun lalu, ketika {noun} nyaris runtuh.',
  ],
};

const syllables = [
  'va',
  'ro',
  'mi',
  'lek',
  'dan',
  'su',
  'tar',
  'en',
  'ko',
  'bri',
  'sha',
  'mon',
  'el',
  'dra',
  'ni',
  'pol',
  'ga',
  'ves',
  'ur',
  'ti',
];

const vocabularies = { en: english, id: indonesian } as const;

/** Somebody who is known: the office in the language of the news, the whole name, and the one that stands alone. */
export interface NewsLeader {
  readonly office: string;
  readonly name: string;
  readonly short: string;
}

/** `count` articles of about two kilobytes each, each with leaders of its own, or with two of those that are given. */
export function generateNews(
  language: keyof typeof vocabularies,
  count: number,
  seed = 1,
  known: readonly NewsLeader[] = [],
): string[] {
  const random = numbers(seed);
  const vocabulary = vocabularies[language];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const name = (): string => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const fill = (template: string): string =>
    template
      .replace('{claim}', () => pick(vocabulary.claims))
      .replace('{quote}', () => pick(vocabulary.quoted))
      .replace(/\{noun\}/g, () => pick(vocabulary.nouns))
      .replace(/\{place\}/g, () => pick(vocabulary.places))
      .replace(/\{day\}/g, () => pick(vocabulary.days))
      .replace(/\{n\}/g, () => String(2 + Math.floor(random() * 90)))
      .replace(/\{office\}/g, () => pick(vocabulary.offices));
  const named = (text: string, x: string, y: string): string => text.replaceAll('{a}', x).replaceAll('{b}', y);
  const articleAbout = (a: string, b: string, opening: string): string => {
    const paragraphs = Array.from({ length: 8 }, () => [1, 2].map(() => named(fill(pick(vocabulary.reported)), a, b)).join(' '));
    return [opening, ...paragraphs].join('\n\n');
  };
  const two = (): readonly (NewsLeader | undefined)[] => {
    const first = Math.floor(random() * known.length);
    return [known[first], known[(first + 1 + Math.floor(random() * (known.length - 1))) % known.length]];
  };
  return Array.from({ length: count }, () => {
    const [one, other] = known.length < 2 ? [] : two();
    if (one !== undefined && other !== undefined) {
      const opening = pick(vocabulary.openings).replace('{office}', one.office).replace('{office}', other.office);
      return articleAbout(one.short, other.short, named(fill(opening), one.name, other.name));
    }
    const [a, b] = [name(), name()];
    return articleAbout(a, b, named(fill(pick(vocabulary.openings)), `${name()} ${a}`, `${name()} ${b}`));
  });
}
