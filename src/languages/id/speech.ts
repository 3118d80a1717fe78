import type { Act } from '../../diplomacy/vocabulary.ts';
import type { Entry } from '../../language/automaton.ts';
import type { Concept, CueForm } from '../../language/concept.ts';
import { expand, lexicon, words } from '../../language/lexicon.ts';

/** Verbs that report words and say no more of them: 'mengatakan bahwa …'. */
const reporting = words({ kind: 'cue', act: 'state', performs: false, form: 'verb' }, [
  'mengatakan',
  'berkata',
  'menyatakan',
  'menegaskan',
  'menekankan',
  'menyebut',
  'menyebutkan',
  'menuturkan',
  'mengakui',
  'mengaku',
  'menambahkan',
  'menilai',
  'memandang',
  'mengklaim',
  'bercerita',
  'menggarisbawahi',
  'menganggap',
  'mengindikasikan',
  'mengisyaratkan',
  'berpendapat',
  'berpandangan',
  'menyimpulkan',
  'berargumen',
  'menandaskan',
  'menyiratkan',
  'menulis',
  'mengungkit',
  'memberitahu',
  'meyakinkan',
  'bertanya',
  'menyadari',
  'mengingatkan',
  'bilang',
  'menyoroti',
  'berseloroh',
  'berkelakar',
  'berkomentar',
  'membandingkan',
]);

/** Verbs that report words or just name what was spoken of: 'menyinggung soal toleransi'. */
const touching = words({ kind: 'cue', act: 'state', performs: false, form: 'topic-verb' }, [
  'menyinggung',
  'menyampaikan',
  'mengungkapkan',
  'mengungkap',
  'menceritakan',
  'membeberkan',
  'menjelaskan',
  'memaparkan',
  'menanyakan',
  'menerangkan',
  'mengumumkan',
  'melanjutkan',
  'menunjukkan',
  'menggambarkan',
  'menguraikan',
  'mengutarakan',
  'mengemukakan',
  'melontarkan',
  'membantah',
  'memastikan',
  'mengingat',
  'mencatat',
  'mengonfirmasi',
  'mengkonfirmasi',
  'menjawab',
]);

/** Bare roots that follow a quotation and take their subject after them: '…, kata X'. */
const roots = [
  'kata',
  'ujar',
  'ucap',
  'tutur',
  'tegas',
  'imbuh',
  'jelas',
  'ungkap',
  'papar',
  'terang',
  'sebut',
  'tandas',
  'tambah',
  'lanjut',
  'sambung',
  'beber',
  'jawab',
  'tanya',
  'pungkas',
  'tukas',
  'cetus',
  'seru',
  'timpal',
  'ulas',
  'urai',
  'tulis',
  'cuit',
  'kisah',
];
const inverted = words({ kind: 'cue', act: 'state', performs: false, form: 'inverted' }, roots);
const enclitic = words({ kind: 'cue', act: 'state', performs: false, form: 'enclitic' }, [
  ...roots.map(root => `${root}nya`),
  'harapnya',
  'pintanya',
  'menurutnya',
]);

const prefix = words({ kind: 'cue', act: 'state', performs: false, form: 'prefix' }, ['menurut']);

/** Words that perform an act: they belong to the statement, and inside reported words they carry its act. */
const performing: Readonly<Record<Exclude<Act, 'state'>, readonly string[]>> = {
  praise: [
    'memuji',
    'mengapresiasi',
    'menyambut baik',
    'menyambut (sangat|dengan) gembira',
    'mengagumi',
    '{memberikan|menyampaikan|memberi} {apresiasi|penghargaan|pujian}',
    'menyambut positif',
    '{menyatakan|menyampaikan|mengungkapkan} {apresiasi|penghargaan|kekaguman|rasa hormat}(nya)',
    'menyambut hangat',
    '(sangat) gembira',
    'bangga',
    'senang',
    'merasa {terhormat|senang|bangga}',
    'mengakui pentingnya',
    'salut',
    '(sangat) berbahagia',
    '{mengucapkan|menyampaikan|memberikan|memberi} (ucapan) selamat datang',
    'ucapkan selamat datang',
    '{menyatakan|menyampaikan|mengungkapkan} {kegembiraan|kebahagiaan|kebanggaan|rasa bangga|kepuasan}(nya)',
  ],
  support: [
    'mendukung',
    '{menyatakan|menyampaikan|memberikan|memberi|mengungkap|mengungkapkan|menegaskan|menegaskan kembali} dukungan(nya)',
    'sependapat',
    'setuju',
    'menyetujui',
    'menegaskan kembali dukungan',
    'mendukung penuh',
    'membela',
    'dukung',
    'berpihak',
    'menyokong',
    'berdiri bersama',
  ],
  oppose: [
    'menentang',
    'menolak',
    'tidak setuju',
    'tidak dapat menerima',
    'tidak akan menerima',
    'tolak',
    'tidak mendukung',
    'keberatan',
  ],
  criticise: [
    'mengecam',
    'mengutuk',
    'menuduh',
    'mengkritik',
    'menyalahkan',
    'menyesalkan',
    'menuding',
    'mencela',
    'menyayangkan',
    'mengkritisi',
    'menyatakan keprihatinan',
    'prihatin',
  ],
  warn: ['memperingatkan', 'mewanti-wanti', 'memberi peringatan'],
  pledge: [
    'berjanji',
    'bertekad',
    'berkomitmen',
    'siap',
    'bersedia',
    'menjanjikan',
    'menawarkan',
    'berniat',
    'berkeinginan',
    'berminat',
    '{menyatakan|menegaskan|menyampaikan|menunjukkan|menegaskan kembali} {komitmen|kesiapan|kesediaan|tekad|minat|keinginan|niat}(nya)',
    'mengungkap(kan) {minat|keinginan|kesiapan}(nya)',
    'terbuka untuk',
    'terbuka bagi',
    'ingin',
    'menjamin',
    'bertekat',
    'berjanji akan',
    'rela',
    'akan terus',
    'akan selalu',
    'akan tetap',
    'janji',
    'komit',
  ],
  urge: [
    'menyerukan',
    'mengajak',
    'mendesak',
    'meminta',
    'mengimbau',
    'menghimbau',
    'menyarankan',
    'mengusulkan',
    'menginstruksikan',
    'memerintahkan',
    'menuntut',
    'menganjurkan',
    '{menekankan|menegaskan|menyoroti|menggarisbawahi|menyampaikan|menyuarakan} (kembali) (soal|akan) pentingnya',
    '{menekankan|menegaskan} perlunya',
    'mendorong {agar|supaya}',
    'menyuarakan',
    'menegaskan perlunya',
    'berseru',
    '{mengatakan|menyampaikan|berpesan} agar',
    'berpesan',
  ],
  hope: [
    'berharap',
    'mengharapkan',
    '(sangat) yakin',
    '(sangat) optimistis',
    'optimis',
    'meyakini',
    '{menyatakan|menyampaikan|mengungkapkan} {harapan|keyakinan|optimisme}(nya)',
    'menantikan',
    'menanti',
    'mudah-mudahan',
    'semoga',
    'harapan {saya|kami|kita}',
    'harap',
    'percaya {diri|bahwa}',
    'berdoa',
  ],
  agree: [
    'sepakat',
    'menyepakati',
    'bersepakat',
    'telah disepakati',
    'sepakati',
    'setuju untuk',
    'mencapai kesepakatan',
    'bersepakat untuk',
    'mencapai konsensus',
  ],
  congratulate: [
    '{mengucapkan|menyampaikan|memberikan|memberi} (ucapan) selamat',
    'menyampaikan ucapan selamat',
    'ucapkan selamat',
    'sampaikan (ucapan) selamat',
    'selamat atas',
  ],
  thank: [
    '(sangat) berterima kasih',
    '(sangat) berterimakasih',
    '{mengucapkan|menyampaikan|menghaturkan|mengungkapkan} (rasa|ucapan) terima kasih',
    'terima kasih',
    'terimakasih',
  ],
  condole: [
    '{menyatakan|menyampaikan|mengucapkan|mengungkapkan} (rasa|ucapan) {belasungkawa|bela sungkawa|duka cita|dukacita|simpati|duka}(nya)',
    'berbelasungkawa',
    'berduka(cita)',
    'turut berduka',
    'ikut berduka',
  ],
  invite: ['mengundang', '{ingin|hendak} mengundang', '{menyampaikan|memberikan} undangan', 'undang'],
};

/** Words that carry an act inside a clause and report nothing: modals and adverbs. */
const modal: Readonly<Partial<Record<Act, readonly string[]>>> = {
  urge: [
    'harus',
    'perlu',
    'hendaknya',
    'mesti',
    'seharusnya',
    'sebaiknya',
    'jangan sampai',
    'wajib',
    'jangan',
    'seyogianya',
    'sepatutnya',
    'mari',
    'ayo',
    'harus dapat',
  ],
  warn: ['akan menghadapi konsekuensi', 'akan bertindak jika'],
};

/** Obligations on one's own words, which say no more than that one says them. */
const said = words({ kind: 'act', act: 'state' }, [
  '{harus|perlu} (saya|kami) {mengatakan|mengakui|akui|katakan|tegaskan|sampaikan|tekankan|ditegaskan|diakui|dicatat|dikatakan}',
]);

/** Acts only where the speaker's own side is the subject: of others these words describe. */
const own = lexicon(
  { urge: ['{saya|kami} mendorong'], praise: ['{saya|kami} (sangat) menghargai'] },
  (act): Concept => ({ kind: 'act', act }),
);

/** Words under which an act is spoken of and not done: 'dapat membantu … menentang …'. */
const ability = words({ kind: 'grammar', word: 'ability' }, ['dapat', 'bisa', 'mampu']);

const future = words({ kind: 'grammar', word: 'future' }, ['akan', 'bakal', 'segera']);
const reciprocal = words({ kind: 'grammar', word: 'reciprocal' }, ['saling', 'satu sama lain']);

const cites = words({ kind: 'cites' }, [
  '(seperti) {dikutip|dilansir|dilaporkan|dikabarkan|diberitakan|dinukil|disadur|diwartakan} ({dari|oleh})',
  '(yang) {dikutip|dilansir|dilaporkan} {dari|oleh}',
  'melansir',
  'mengutip',
  'menukil',
  'mewartakan',
  'memberitakan',
  'menurut laporan',
  'sebagaimana {dikutip|dilansir|dilaporkan|diberitakan} ({dari|oleh})',
  'demikian {dilaporkan|dikutip|dilansir} ({dari|oleh})',
  'demikian laporan',
  'berdasarkan laporan',
  'menurut kantor berita',
  'kata kantor berita',
  'mengabarkan',
  'lapor {kantor berita|Reuters|AFP|AP|Xinhua|TASS|Antara|Yonhap|KCNA|CNN|BBC|Anadolu|Sputnik|CGTN}',
  'dalam keterangan',
  'berdasarkan {video|rekaman|keterangan|siaran pers|dokumen|data} yang {dikirimkan|diterima|diunggah|dirilis|diperoleh} (oleh|dari)',
  'menurut keterangan',
]);

/** Both do it. */
const mutual: Readonly<Partial<Record<Act, readonly string[]>>> = {
  congratulate: ['(saling) bertukar ucapan selamat', 'saling mengucapkan selamat', 'saling menyampaikan ucapan selamat'],
  thank: ['saling berterima kasih'],
};

function cueEntries(): Entry[] {
  const form: CueForm = 'verb';
  return [
    ...lexicon({ congratulate: mutual.congratulate ?? [], thank: mutual.thank ?? [] }, act => ({
      kind: 'cue',
      act,
      performs: true,
      form,
      mutual: true,
    })),
    ...words({ kind: 'cue', act: 'praise', performs: true, form }, ['(sangat) menghargai']),
    ...words({ kind: 'cue', act: 'urge', performs: true, form }, ['mendorong']),
    ...lexicon(performing, act => ({ kind: 'cue', act, performs: true, form })),
    ...lexicon(performing, act => ({ kind: 'act', act })),
    ...lexicon({ urge: modal.urge ?? [], warn: modal.warn ?? [] }, act => ({ kind: 'act', act })),
  ];
}

/** A verb by its prefix: me- and ber- (active), di- and ter- (passive); 'memang', 'berbagai' and their like are none. */
const notVerbs = new Set(
  expand(
    '{memang|meski|meskipun|menurut|mereka|mengenai|melalui|merupakan|berbagai|berdasarkan|bersama|besar|benar|bersama-sama|bernama|menit|menteri|media|merah|terhadap|tersebut|terkait|tentang|terus|dia|dini|dirinya|diri|diplomasi|diplomatik|digital|direktur|dialog|terdapat|tertinggi|terbaik|terakhir|besok|beberapa|bebas|berita|beliau|berikut|mesti|militer|mitra|dinas|menuju|menit|mengapa|menjelang}',
  ),
);

export function isVerb(norm: string): boolean {
  if (norm === 'ada' || norm === 'punya') return true;
  return (
    /^(me[mnly]|mem|men|meng|meny|me[rlw]|ber|di[a-z]{4}|bekerja|belajar)/.test(norm) && norm.length > 4 && !notVerbs.has(norm)
  );
}

export const speech: Entry[] = [
  ...reporting,
  ...touching,
  ...inverted,
  ...enclitic,
  ...prefix,
  ...cueEntries(),
  ...said,
  ...own,
  ...ability,
  ...future,
  ...reciprocal,
  ...cites,
];
