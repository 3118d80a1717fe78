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
  readonly names: readonly string[];
  readonly days: readonly string[];
  readonly openings: readonly string[];
  readonly claims: readonly string[];
  readonly quoted: readonly string[];
  readonly reported: readonly string[];
}

const names = ['Arlen Voss', 'Mirela Tarn', 'Dastan Oruk', 'Iskra Velan', 'Tomas Reyl', 'Nadira Koh', 'Pavel Drun', 'Lena Marsh', 'Osman Teyr', 'Rika Sundar'];

const english: Vocabulary = {
  offices: ['President', 'Prime Minister', 'Foreign Minister', 'Chancellor', 'King'],
  names,
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  openings: [
    '{office} {a} spoke by phone with {office} {b} on {day} about trade and regional security.',
    '{office} {a} met {office} {b} in Geneva on {day}, the ministry said in a statement.',
    '{office} {a} received {office} {b} for talks on {day} at the government palace.',
  ],
  claims: [
    'both sides should expand cooperation in energy, agriculture and digital technology',
    'the two countries had agreed to reduce tariffs on industrial goods by {n} percent',
    'his government was ready to deepen the strategic partnership and to protect supply chains',
    'a lasting ceasefire was the only way to end the conflict and to deliver humanitarian aid',
    'trade between the two countries had reached {n} billion dollars last year',
  ],
  quoted: ['We will work together for peace and stability in the region', 'Our partnership is stronger than it has ever been', 'The sanctions must be lifted before talks can begin', 'We look forward to a new round of consultations in the spring'],
  reported: ['{a} said that {claim}.', '"{quote}," {b} said.', '{b} stressed that {claim}.', 'According to {a}, {claim}.', '"{quote}," said {a}, adding that {claim}.'],
};

const indonesian: Vocabulary = {
  offices: ['Presiden', 'Perdana Menteri', 'Menteri Luar Negeri', 'Kanselir', 'Raja'],
  names,
  days: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'],
  openings: [
    '{office} {a} berbicara melalui telepon dengan {office} {b} pada {day} mengenai perdagangan dan keamanan kawasan.',
    '{office} {a} bertemu {office} {b} di Jenewa, {day} waktu setempat, menurut keterangan kementerian.',
    '{office} {a} menerima kunjungan {office} {b} pada {day} di istana pemerintahan.',
  ],
  claims: [
    'kedua belah pihak harus memperluas kerja sama di bidang energi, pertanian, dan teknologi digital',
    'kedua negara sepakat menurunkan tarif barang industri sebesar {n} persen',
    'pemerintahnya siap memperdalam kemitraan strategis dan melindungi rantai pasok',
    'gencatan senjata adalah satu-satunya jalan untuk mengakhiri konflik dan menyalurkan bantuan kemanusiaan',
    'perdagangan kedua negara mencapai {n} miliar dolar AS pada tahun lalu',
  ],
  quoted: ['Kami akan bekerja sama demi perdamaian dan stabilitas di kawasan', 'Kemitraan kita lebih kuat daripada sebelumnya', 'Sanksi itu harus dicabut sebelum perundingan dimulai', 'Kami menantikan putaran konsultasi yang baru pada musim semi'],
  reported: ['{a} mengatakan bahwa {claim}.', '"{quote}," kata {b}.', '{b} menekankan bahwa {claim}.', 'Menurut {a}, {claim}.', '"{quote}," ujar {a}, seraya menambahkan bahwa {claim}.'],
};

const vocabularies = { en: english, id: indonesian } as const;

/** `count` articles of about two kilobytes each. */
export function generateNews(language: keyof typeof vocabularies, count: number, seed = 1): string[] {
  const random = numbers(seed);
  const vocabulary = vocabularies[language];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, () => {
    const a = pick(vocabulary.names);
    const b = pick(vocabulary.names.filter(name => name !== a));
    const surname = (name: string): string => name.split(' ')[1] ?? name;
    const fill = (template: string): string =>
      template
        .replace('{claim}', pick(vocabulary.claims))
        .replace('{quote}', pick(vocabulary.quoted))
        .replace('{day}', pick(vocabulary.days))
        .replaceAll('{n}', String(2 + Math.floor(random() * 90)))
        .replace(/\{office\}/g, () => pick(vocabulary.offices));
    const opening = fill(pick(vocabulary.openings)).replace('{a}', a).replace('{b}', b);
    const paragraphs = Array.from({ length: 8 }, () => [1, 2].map(() => fill(pick(vocabulary.reported)).replaceAll('{a}', surname(a)).replaceAll('{b}', surname(b))).join(' '));
    return [opening, ...paragraphs].join('\n\n');
  });
}
