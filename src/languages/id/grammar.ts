import type { Entry } from '../../language/automaton.ts';
import { lexicon } from '../../language/lexicon.ts';

/** The words that hold Indonesian sentences together. */
export const grammar: Entry[] = lexicon(
  {
    that: ['bahwa', 'bahwasanya'],
    relative: ['yang'],
    subordinator: ['untuk', 'agar', 'supaya', 'guna', 'demi', 'karena', 'sebab', 'lantaran', 'sehingga', 'jika', 'apabila', 'bila', 'meski', 'meskipun', 'walaupun', 'walau', 'dengan cara', 'kalau', 'daripada', 'akibat', 'dalam upaya', 'dalam mengambil', 'dalam hal'],
    temporal: ['saat', 'ketika', 'kala', 'setelah', 'usai', 'seusai', 'sesudah', 'sebelum', 'sejak', 'selama', 'selepas', 'sembari', 'sambil', 'seraya', 'sewaktu', 'di sela(-sela)', 'di tengah', 'seiring', 'sementara itu', 'di sela sela', 'menjelang'],
    conjunction: ['dan', 'serta', 'namun', 'tetapi', 'tapi', 'sedangkan', 'sekaligus', 'melainkan', 'maupun', 'atau', 'kemudian', 'lalu', 'maka'],
    preposition: ['di', 'dari', 'dalam', 'pada', 'oleh', 'terhadap', 'atas', 'tentang', 'mengenai', 'soal', 'terkait', 'bagi', 'antara', 'melalui', 'lewat', 'seperti', 'sebagai', 'tanpa', 'di hadapan', 'bersama', 'hadapan', 'milik', 'ala', 'versi', 'hingga', 'sampai', 'menuju', 'dalam rangka', 'via', 'antar', 'selain', 'di depan', 'di bawah', 'di kediaman'],
    with: ['dengan', 'bersama dengan'],
    to: ['kepada', 'ke'],
    by: [],
    side: ['pihak', 'pemerintah', 'negara'],
    parenthesis: ['baik itu', 'entah itu'],
    consequence: ['maka'],
    example: ['misalnya', 'antara lain', 'contohnya'],
    demonstrative: ['ini', 'itu', 'tersebut'],
    perfective: ['sudah', 'telah', 'pernah'],
    elaboration: ['sebab', 'pasalnya', 'artinya', 'karena itu', 'oleh karena itu', 'dengan begitu', 'alasannya'],
    discourse: [
      'selain itu', 'lebih lanjut', 'sementara', 'sementara itu', 'namun', 'di sisi lain', 'dalam kesempatan yang sama', 'dalam kesempatan itu', 'pada kesempatan yang sama', 'pada kesempatan itu', 'tak lupa', 'tidak lupa', 'oleh karena itu', 'karena itu', 'karena itu lah',
      'terakhir', 'awalnya', 'sebelumnya', 'pasalnya', 'kemudian', 'selanjutnya', 'di samping itu', 'menanggapi hal tersebut', 'menanggapi hal itu', 'dalam momen yang sama', 'dalam teleponnya', 'dalam pertemuan itu', 'dalam pertemuan tersebut', 'sedangkan', 'adapun', 'misalnya',
      'secara khusus', 'jadi', 'maka', 'dan', 'lantas', 'bukan hanya', 'tak hanya itu', 'tidak hanya itu', 'sebab', 'padahal', 'artinya', 'dengan demikian', 'akan tetapi', 'tetapi', 'lagi pula', 'apalagi', 'untuk itu', 'di bidang ekonomi',
    ],
    adverb: [
      'juga', 'turut', 'pun', 'telah', 'sudah', 'terus', 'selalu', 'lantas', 'langsung', 'sendiri', 'kembali', 'lalu', 'dengan tegas', 'secara tegas', 'sangat', 'tetap', 'sekali lagi', 'lagi', 'baru', 'pula', 'tengah', 'sedang', 'masih', 'hanya', 'secara khusus', 'lebih lanjut', 'akhirnya', 'kemudian', 'bersama-sama', 'saling', 'kerap', 'awalnya',
      'akan', 'bakal', 'benar-benar', 'memang', 'sempat', 'sepenuhnya', 'kian', 'makin', 'semakin', 'berulang kali', 'secara langsung', 'terlebih dahulu', 'lebih dulu', 'tampak', 'terlihat', 'ikut', 'secara terbuka', 'tentu', 'tentunya', 'pasti', 'secara khusus', 'sungguh', 'secara resmi', 'secara eksplisit', 'secara pribadi',
    ],
    interrogative: ['apakah', 'mengapa', 'kenapa', 'bagaimana', 'siapa', 'kapan', 'di mana'],
    additive: ['juga', 'pun', 'pula'],
    negation: ['tidak', 'bukan', 'belum', 'tak', 'jangan'],
    copula: ['adalah', 'ialah', 'merupakan'],
  },
  word => ({ kind: 'grammar', word }),
);
