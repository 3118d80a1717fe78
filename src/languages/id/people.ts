import { lexicon, words } from '../../language/lexicon.ts';

/** Offices, with the abbreviations that stand for them. Stems are not used: an office is written out. */
const offices = lexicon(
  {
    president: ['Presiden', 'Kepala Negara', 'Ketua Dewan Kedaulatan'],
    'vice-president': ['Wakil Presiden', 'Wapres', 'Wakil Presiden (Wapres)'],
    'prime-minister': ['Perdana Menteri', 'PM', 'Perdana Menteri PM', 'Kepala Pemerintahan'],
    chancellor: ['Kanselir'],
    monarch: ['Raja', 'Ratu', 'Sultan', 'Emir', 'Kaisar', 'Paus', 'Yang di-Pertuan Agong', 'Amir'],
    'crown-prince': ['Putra Mahkota', 'Pangeran Mahkota'],
    'foreign-minister': ['Menteri Luar Negeri', 'Menlu', 'Menteri Luar Negeri (Menlu)', 'Sekretaris Negara AS', 'Menteri Luar Negeri AS'],
    'defence-minister': ['Menteri Pertahanan', 'Menhan', 'Menteri Pertahanan (Menhan)'],
    minister: [
      'Menteri', 'Menko', 'Menteri Koordinator', 'Mensesneg', 'Menteri Sekretaris Negara', 'Menkeu', 'Menteri Keuangan', 'Mendag', 'Menteri Perdagangan', 'Menperin', 'Mendagri',
      'Menteri Kebudayaan', 'Menbud', 'Menkes', 'Menteri Kesehatan', 'Menteri ESDM', 'Mentan', 'Menteri Pertanian', 'Menhub', 'Menkominfo', 'Menkomdigi', 'Wakil Menteri', 'Wamen', 'Wamenlu', 'Wakil Menteri Luar Negeri',
      'Menteri Investasi', 'Menteri Agama', 'Menag', 'Menteri Pendidikan', 'Menteri Dalam Negeri', 'Menko Perekonomian', 'Menteri Koordinator Bidang Perekonomian', 'Seskab', 'Sekretaris Kabinet', 'Mendikdasmen', 'Menteri BUMN', 'Menteri Energi',
      'Menteri Perdagangan dan Industri', 'Menteri Ekonomi', 'Wakil Perdana Menteri', 'Deputi Perdana Menteri',
    ],
    'party-leader': ['Sekretaris Jenderal Partai', 'Ketua Umum Partai', 'Ketum', 'Ketua Umum'],
    'secretary-general': ['Sekjen', 'Sekretaris Jenderal', 'Direktur Jenderal', 'Dirjen'],
    'commission-president': ['Presiden Komisi', 'Presiden Komisi Eropa', 'Ketua Komisi Eropa'],
    'council-president': ['Presiden Dewan Eropa', 'Ketua Dewan Eropa'],
    'security-adviser': ['Penasihat Keamanan Nasional', 'Sekretaris Dewan Keamanan'],
    envoy: ['Utusan Khusus', 'Utusan', 'Duta Besar', 'Dubes', 'Wakil Tetap'],
    spokesperson: ['Juru Bicara', 'Jubir', 'Jubir Kremlin', 'Juru Bicara Kremlin'],
    other: [
      'Ketua', 'Wakil Ketua', 'Wakil Ketua Komisi', 'Ketua Komisi', 'Kepala', 'Wakil Kepala', 'Gubernur', 'Bupati', 'Wali Kota', 'Walikota', 'Anggota', 'Anggota Komisi', 'Direktur', 'Direktur Utama', 'Dirut', 'Panglima', 'Kapolri',
      'Komandan', 'Pengamat', 'Politikus', 'Politisi', 'Ekonom', 'Peneliti', 'Guru Besar', 'Kepala Kantor Komunikasi Kepresidenan', 'Kepala Staf', 'Staf Khusus', 'Ibu Negara', 'Kepala Pusat', 'Kepala Badan', 'Kepala Biro', 'Ketua DPR', 'Ketua MPR',
      'Ketua Parlemen', 'Ketua Kongres', 'Ajudan', 'Analis', 'Pakar', 'Sekretaris', 'Penasihat', 'Asisten', 'Koordinator',
    ],
  },
  role => ({ kind: 'role', role, former: false }),
);

const former = words({ kind: 'role', role: 'other', former: true }, [
  '{mantan|eks|bekas} {Presiden|presiden|Perdana Menteri|perdana menteri|PM|Menteri Luar Negeri|menteri luar negeri|Menlu|Kanselir|kanselir|Menteri|Wakil Presiden|Gubernur}',
  'Presiden ke-{5|6|7} RI,', 'Presiden ke-{1|2|3|4|5|6|7} RI', 'Presiden ke-{1|2|3|4|5|6|7} Republik Indonesia',
]);

/** Bodies of the Indonesian state and its parties: an office in one of them is Indonesian. */
const institutions = words({ kind: 'institution', state: 'ID' }, [
  'DPR', 'DPR RI', 'MPR', 'DPD', 'TNI', 'Polri', 'TNI AD', 'TNI AL', 'TNI AU', 'Kemlu', 'Kementerian Luar Negeri RI', 'Kemenlu', 'Kemhan', 'Kemendag', 'Kemenkeu', 'Kemendikdasmen', 'Gerindra', 'Partai Gerindra', 'PDIP', 'PDI Perjuangan', 'Golkar',
  'Partai Golkar', 'NasDem', 'PKS', 'PKB', 'PAN', 'Partai Demokrat Indonesia', 'PPP', 'PSI', 'KPK', 'BI', 'Bank Indonesia', 'OJK', 'Kadin', 'Kadin Indonesia', 'Istana Kepresidenan', 'Setpres', 'Sekretariat Presiden', 'Kantor Staf Presiden',
  'Kantor Komunikasi Kepresidenan', 'PCO', 'Pertamina', 'PLN', 'BPMI', 'Otorita IKN', 'Bappenas', 'BKPM', 'BNPB', 'Lemhannas', 'Wantannas', 'BIN', 'Universitas Indonesia', 'UI', 'UGM', 'Komisi I', 'Komisi X',
  'Dewan Ekonomi Nasional', 'Danantara', 'Penerangan TNI',
]);

/** What the name of a body opens with; a body written here in full ends where it ends. */
const bodies = words({ kind: 'body' }, [
  'Partai', 'Komisi', 'Dewan', 'Kementerian', 'Kementrian', 'Universitas', 'Institut', 'Bank', 'Badan', 'Kongres', 'Parlemen', 'Mahkamah', 'Majelis', 'Departemen', 'Komite', 'Kantor', 'Kedutaan', 'Lembaga', 'Yayasan', 'Federasi', 'Fraksi', 'Asosiasi',
  'Organisasi', 'Pusat', 'Biro', 'Direktorat', 'Kelompok', 'Forum', 'Otorita', 'Otoritas', 'Sekretariat', 'Istana', 'Satgas', 'Aliansi', 'Persatuan', 'Ikatan', 'Serikat', 'Kamar', 'Akademi', 'Sekolah', 'Kepolisian', 'Kejaksaan', 'Angkatan', 'Senat', 'Front',
  'Kementerian {Luar Negeri|Pertahanan|Keuangan|Perdagangan|Kesehatan|Dalam Negeri|Agama|Pertanian|Perhubungan|Kehakiman|Ekonomi|Pendidikan|Kebudayaan}', 'Dewan Keamanan (Nasional|PBB)', 'Dewan Negara', 'Partai {Komunis (China|Cina|Tiongkok)|Republik|Demokrat|Buruh}',
  'Gedung Putih', 'Istana (Kepresidenan|Merdeka|Negara)', 'Kedutaan Besar', 'Komisi Eropa', 'Parlemen Eropa', 'Komite Sentral', 'Biro Pers (Sekretariat Presiden)', 'Kantor Kepresidenan',
]);

/** What may stand between an office and the name: ranks, honorifics, 'yang baru terpilih', 'ke-7'. */
const titleWords = words({ kind: 'title-word' }, [
  'Mayjen', 'Letjen', 'Jenderal', 'Brigjen', 'Kolonel', 'Laksamana', 'Marsekal', 'Komjen', 'Mayor Jenderal', 'Letnan Jenderal', 'Jenderal TNI', 'Dr', 'Prof', 'Ir', 'H', 'Hj', 'KH', 'Bapak', 'Pak', 'Bu', 'Ibu', 'Tuan', 'Nyonya', 'Yang Mulia',
  'yang baru terpilih', 'terpilih', 'yang baru dilantik', 'yang baru', 'interim', 'sementara', 'petahana', 'sementara waktu', 'saat ini', 'saat itu', 'kala itu', 'Syekh', 'Sheikh', 'Pangeran', 'Sir', 'Datuk Seri', 'Dato Seri', 'Dato', 'Datuk', 'Tan Sri',
  'Sultan', 'Ayatollah', 'Imam', 'Raja', 'HE', 'Menteri',
]);

const pronouns = [
  ...words({ kind: 'pronoun', refers: 'speaker' }, ['ia', 'dia', 'beliau', 'dirinya', 'pihaknya', 'negaranya']),
  ...words({ kind: 'pronoun', refers: 'self' }, ['saya', 'kami', 'aku']),
  ...words({ kind: 'pronoun', refers: 'both' }, ['mereka', 'kita']),
];

/** Both parties of a contact. */
const pairs = words({ kind: 'pair' }, [
  'kedua belah pihak', 'kedua pihak', 'kedua negara', 'kedua {pemimpin|kepala negara|presiden|menteri|menlu|tokoh|kepala pemerintahan|perdana menteri}', 'keduanya', 'dua pemimpin', 'dua kepala negara', 'dua presiden', 'para pihak', 'para pemimpin',
  'kedua pemimpin negara', 'kedua menteri luar negeri', 'masing-masing pihak',
]);

export const people = [...offices, ...former, ...institutions, ...bodies, ...titleWords, ...pronouns, ...pairs];
