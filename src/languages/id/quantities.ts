import type { Entry } from '../../language/automaton.ts';
import { lexicon, words } from '../../language/lexicon.ts';

const numbers = lexicon(
  {
    '0': ['nol'],
    '1': ['satu', 'sebuah'],
    '2': ['dua'],
    '3': ['tiga'],
    '4': ['empat'],
    '5': ['lima'],
    '6': ['enam'],
    '7': ['tujuh'],
    '8': ['delapan'],
    '9': ['sembilan'],
    '10': ['sepuluh'],
    '11': ['sebelas'],
    '12': ['dua belas'],
    '13': ['tiga belas'],
    '14': ['empat belas'],
    '15': ['lima belas'],
    '20': ['dua puluh'],
    '25': ['dua puluh lima'],
    '30': ['tiga puluh'],
    '40': ['empat puluh'],
    '50': ['lima puluh'],
    '60': ['enam puluh'],
    '70': ['tujuh puluh'],
    '100': ['seratus'],
    '1000': ['seribu'],
  },
  value => ({ kind: 'number', value: Number(value) }),
);

const magnitudes = lexicon(
  {
    '1000': ['ribu'],
    '1000000': ['juta'],
    '1000000000': ['miliar', 'milyar', 'milliar'],
    '1000000000000': ['triliun', 'trilyun'],
  },
  factor => ({ kind: 'magnitude', factor: Number(factor) }),
);

const currencies = lexicon(
  {
    USD: ['US$', 'USD', 'dolar AS', 'dollar AS', 'dolar Amerika (Serikat)', 'dolar', 'dollar', '$'],
    IDR: ['Rp', 'rupiah', 'IDR'],
    EUR: ['€', 'euro', 'EUR'],
    CNY: ['yuan', 'RMB', 'CNY', '¥'],
    RUB: ['rubel', 'RUB'],
    GBP: ['poundsterling', 'pound sterling', '£', 'GBP'],
    JPY: ['yen', 'JPY'],
    MYR: ['ringgit'],
    SGD: ['dolar Singapura', 'S$'],
  },
  code => ({ kind: 'currency', code }),
);

const units: Entry[] = [
  ...words({ kind: 'unit', figure: 'percentage', unit: 'percent', factor: 1 }, ['%', 'persen', 'pct']),
  ...words({ kind: 'unit', figure: 'multiple', unit: 'times', factor: 1 }, ['kali (lipat)']),
  ...words({ kind: 'unit', figure: 'count', unit: 'person', factor: 1 }, [
    'orang',
    'jiwa',
    'warga',
    'peserta',
    'personel',
    'prajurit',
    'tentara',
    'mahasiswa',
    'pelatih',
    'korban',
    'wisatawan',
    'pekerja',
    'sandera',
    'tahanan',
    'pelajar',
    'jemaah',
    'delegasi',
    'pengusaha',
  ]),
  ...words({ kind: 'unit', figure: 'count', unit: 'ton', factor: 1 }, ['ton']),
  ...words({ kind: 'unit', figure: 'count', unit: 'document', factor: 1 }, [
    'dokumen',
    'kesepakatan',
    'perjanjian',
    'nota kesepahaman',
    'MoU',
  ]),
  ...words({ kind: 'unit', figure: 'count', unit: 'company', factor: 1 }, ['perusahaan']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'year', factor: 1 }, ['tahun']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'year', factor: 10 }, ['dekade', 'dasawarsa']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'month', factor: 1 }, ['bulan']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'week', factor: 1 }, ['minggu', 'pekan']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'day', factor: 1 }, ['hari']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'hour', factor: 1 }, ['jam']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'minute', factor: 1 }, ['menit']),
];

/** What makes a span of years an anniversary. */
const anniversaries = words({ kind: 'anniversary' }, [
  'peringatan',
  'perayaan',
  'ulang tahun',
  'hari jadi',
  'HUT',
  'memperingati',
  'merayakan',
]);

const figureLeads = words({ kind: 'figure-lead' }, [
  'naik',
  'turun',
  'meningkat',
  'menurun',
  'tumbuh',
  'anjlok',
  'sebesar',
  'sebanyak',
  'mencapai',
  '(lebih|kurang) dari',
  'sekitar',
  'hampir',
  'menjadi',
  'senilai',
  'selama (lebih dari)',
  'tarif',
  'setidaknya',
  'total',
]);

export const quantities: Entry[] = [...numbers, ...figureLeads, ...magnitudes, ...currencies, ...units, ...anniversaries];
