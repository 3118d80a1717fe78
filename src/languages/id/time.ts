import { lexicon, words } from '../../language/lexicon.ts';

/** Months, with the abbreviations of the press: 'Agt.', 'Agu', 'Nop', 'Peb' and the English that slips in. */
const months = lexicon(
  {
    '1': ['Januari', 'Jan', 'January'],
    '2': ['Februari', 'Pebruari', 'Feb', 'Peb', 'February'],
    '3': ['Maret', 'Mar', 'Mrt', 'March'],
    '4': ['April', 'Apr'],
    '5': ['Mei', 'May'],
    '6': ['Juni', 'Jun', 'June'],
    '7': ['Juli', 'Jul', 'July'],
    '8': ['Agustus', 'Agu', 'Agt', 'Ags', 'Agst', 'Aug', 'August'],
    '9': ['September', 'Sep', 'Sept'],
    '10': ['Oktober', 'Okt', 'Oct', 'October'],
    '11': ['November', 'Nopember', 'Nov', 'Nop'],
    '12': ['Desember', 'Des', 'Dec', 'December'],
  },
  month => ({ kind: 'month', month: Number(month) }),
);

/** 'Minggu' is Sunday here; that it also means a week is for the date rules to tell, by what stands beside it. */
const weekdays = lexicon(
  {
    '0': ['Minggu', 'Ahad'],
    '1': ['Senin'],
    '2': ['Selasa'],
    '3': ['Rabu'],
    '4': ['Kamis'],
    '5': ['Jumat', "Jum'at"],
    '6': ['Sabtu'],
  },
  weekday => ({ kind: 'weekday', weekday: Number(weekday) }),
);

const relativeDays = lexicon(
  {
    '-5': ['lima hari (yang) lalu'],
    '-4': ['empat hari (yang) lalu'],
    '-3': ['tiga hari (yang) lalu'],
    '-2': ['kemarin lusa', 'dua hari lalu', 'dua hari yang lalu'],
    '-1': ['kemarin', 'semalam', 'tadi malam', 'sehari sebelumnya', 'kemarin malam'],
    '0': [
      'hari ini',
      'siang ini',
      'pagi ini',
      'sore ini',
      'malam ini',
      'tadi pagi',
      'tadi siang',
      'tadi sore',
      'dini hari tadi',
      'dini hari ini',
    ],
    '1': ['besok', 'esok', 'keesokan hari'],
    '2': ['lusa'],
  },
  days => ({ kind: 'relative-day', days: Number(days) }),
);

const dayParts = lexicon(
  {
    'early-morning': ['dini hari', 'subuh'],
    morning: ['pagi'],
    midday: ['siang'],
    afternoon: ['sore', 'petang'],
    evening: ['malam'],
  },
  part => ({ kind: 'day-part', part }),
);

const timeZones = lexicon(
  {
    '+07:00': ['WIB'],
    '+08:00': ['WITA', 'waktu Beijing'],
    '+09:00': ['WIT'],
    '+03:00': ['waktu Moskow', 'waktu Moskwa', 'MSK'],
    '+00:00': ['GMT', 'UTC'],
  },
  offset => ({ kind: 'time-zone', offset }),
);

const status = [
  ...words({ kind: 'status', status: 'planned' }, [
    'akan',
    'bakal',
    'hendak',
    'dijadwalkan',
    'direncanakan',
    'berencana',
    'rencananya',
    'diagendakan',
    'mengagendakan',
    'diperkirakan',
    'diharapkan',
    'dipastikan',
    'menjelang',
    'jelang',
    'sebelum',
    'ingin',
    'siap',
    'berharap',
    'kalau',
    'jika',
    'apabila',
    'mau',
    'untuk',
    'agar',
    'soal rencana',
    'rencana',
  ]),
  ...words({ kind: 'status', status: 'recalled' }, [
    'sebelumnya',
    'pernah',
    'terakhir kali',
    'tahun lalu',
    'beberapa waktu lalu',
    'sempat',
    'sejak',
    'mantan',
    'kala itu',
    'saat itu',
    'lalu pada',
  ]),
  ...words({ kind: 'status', status: 'denied' }, ['tidak', 'tak', 'belum', '{batal|gagal}', 'membantah', '{tanpa|urung}']),
  ...words({ kind: 'status', status: 'debunked' }, [
    '{adalah|merupakan} {hoaks|kabar bohong|berita palsu|informasi palsu}',
    'tidak benar',
    'disinformasi',
    'kabar palsu',
  ]),
];

const vagueDays = words({ kind: 'vague-day' }, [
  '{minggu|pekan|bulan} lalu',
  'beberapa {hari|minggu|pekan|waktu} {lalu|yang lalu}',
  'baru-baru ini',
  'awal {pekan|bulan|tahun} ini',
  '{akhir|awal} {pekan|bulan} lalu',
  'tahun lalu',
]);

export const time = [...vagueDays, ...months, ...weekdays, ...relativeDays, ...dayParts, ...timeZones, ...status];
