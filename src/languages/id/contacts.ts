import type { Entry } from '../../language/automaton.ts';
import { words } from '../../language/lexicon.ts';

/** How contact is made. Verbs join subject and object; nouns are followed by their parties, or by 'with'. */
export const contacts: Entry[] = [
  ...words({ kind: 'contact', contact: 'phone-call', form: 'verb', initiates: 'subject' }, [
    'menelepon', 'menelpon', 'telepon', 'telpon', '{melakukan|mengadakan} (panggilan|sambungan) telepon {kepada|ke}', 'melakukan panggilan telepon', 'menghubungi', 'menghubungi lewat telepon', 'mengontak',
  ]),
  ...words({ kind: 'contact', contact: 'phone-call', form: 'verb', initiates: 'object' }, ['ditelepon', 'menerima (panggilan|sambungan) telepon', 'mendapat telepon', 'menerima telepon dari']),
  ...words({ kind: 'contact', contact: 'phone-call', form: 'verb', initiates: null }, [
    '(saling) bertelepon', 'teleponan', 'berbicara {melalui|lewat|via|per} (sambungan) telepon', 'berbicara di telepon', 'berbincang {melalui|lewat|via} (sambungan) telepon', 'bicara {melalui|lewat|via} telepon', 'telepon-teleponan',
    '{melakukan|mengadakan|menggelar} {pembicaraan|percakapan|komunikasi|perbincangan} ({melalui|lewat|via}) (sambungan) telepon', 'berkomunikasi {melalui|lewat|via} (sambungan) telepon',
  ]),
  ...words({ kind: 'contact', contact: 'phone-call', form: 'noun', initiates: null }, [
    '{pembicaraan|percakapan|panggilan|sambungan|perbincangan|komunikasi} ({melalui|lewat|via}) telepon', '{lewat|melalui|via} (sambungan) telepon', '{lewat|melalui|via} sambungan telepon', 'dalam telepon(nya)', 'sambungan telepon', 'percakapan telepon', 'telepon dengan',
  ]),
  ...words({ kind: 'contact', contact: 'video-call', form: 'noun', initiates: null }, [
    '{pertemuan|pembicaraan|percakapan|panggilan|konferensi|KTT} (melalui|lewat|secara) {video|virtual|daring|telekonferensi}', 'konferensi video', 'panggilan video', 'telekonferensi', 'video call', '{menggelar|mengadakan|melakukan|menghadiri} {pertemuan|pembicaraan|KTT|konferensi} {virtual|daring|video|secara virtual|secara daring|melalui video}',
    'pertemuan virtual', 'tautan video', 'sambungan video', 'secara virtual', 'secara daring',
  ]),
  ...words({ kind: 'contact', contact: 'meeting', form: 'verb', initiates: null }, [
    'bertemu', 'berjumpa', 'bersua', 'bertatap muka', 'ketemu', 'temui', '{melakukan|mengadakan|menggelar|menghadiri|melaksanakan|menjalani|melangsungkan} (sejumlah|serangkaian) {pertemuan|pembicaraan|perundingan|rapat|dialog} (bilateral|resmi|empat mata|tertutup|trilateral)',
    'berunding', 'berdialog', 'berbincang', 'bercakap-cakap', 'menerima kunjungan', 'berbicara dengan', 'berbicara tatap muka', 'bertukar pandangan', 'bertukar pikiran',
  ]),
  ...words({ kind: 'contact', contact: 'meeting', form: 'noun', initiates: null }, [
    'pertemuan', 'pertemuan (bilateral|resmi|empat mata|tertutup|puncak|trilateral)', 'pembicaraan', 'pembicaraan {bilateral|resmi|formal}', '{perundingan|dialog} (bilateral) dengan', 'perjumpaan', 'courtesy call', 'pertemuannya',
    'pembicaraannya', 'perbincangan', 'di hadapan', 'obrolan', 'obrolannya', 'tatap muka',
  ]),
  ...words({ kind: 'contact', contact: 'visit', form: 'verb', initiates: null }, [
    'mengunjungi', 'berkunjung (ke)', 'melakukan {kunjungan|lawatan} (kerja|kenegaraan|resmi|kehormatan)', 'menyambut', 'disambut', 'sambangi', 'tiba di', 'bertolak ke', 'menjemput', 'melepas', 'bertandang', 'melawat',
    'terbang ke', 'menyematkan', 'menganugerahi', 'menganugerahkan', 'mendampingi', 'mengantar',
  ]),
  ...words({ kind: 'contact', contact: 'visit', form: 'noun', initiates: null }, [
    'kunjungan', 'kunjungan {kerja|kenegaraan|resmi|balasan|kehormatan}', 'kunjungannya', 'lawatan', 'lawatannya', 'upacara {penyambutan|kenegaraan}', 'jamuan {makan malam|makan siang|kenegaraan|santap malam|santap siang}',
  ]),
  ...words({ kind: 'contact', contact: 'letter', form: 'verb', initiates: 'subject' }, [
    'berkirim surat', 'mengirim(kan) {surat|pesan|telegram|ucapan selamat|kawat ucapan selamat}', 'menyurati', 'melayangkan surat', 'mengirim surat', 'menulis surat', 'bersurat',
  ]),
  ...words({ kind: 'contact', contact: 'letter', form: 'verb', initiates: null }, ['(saling) bertukar {pesan|surat|telegram|kawat} (ucapan) (selamat)', 'saling berkirim surat', 'saling mengirim {pesan|surat|telegram|ucapan selamat}']),
  ...words({ kind: 'contact', contact: 'letter', form: 'noun', initiates: null }, ['surat ucapan selamat', 'telegram', 'pesan ucapan selamat', 'sepucuk surat']),
  ...words({ kind: 'contact', contact: 'contact', form: 'verb', initiates: null }, ['berkomunikasi', 'melakukan kontak', '{melakukan|mengadakan|menggelar} {percakapan|komunikasi|perbincangan}', 'bertukar ucapan selamat']),
  ...words({ kind: 'discusses' }, [
    'membahas', 'mendiskusikan', 'membicarakan', 'bahas', 'bertukar pandangan {mengenai|tentang|soal|terkait}', 'berdiskusi {mengenai|tentang|soal|terkait}', 'dibahas', 'berbicara {mengenai|tentang|soal|terkait}', 'bertukar pikiran {mengenai|tentang|soal|terkait}', 'dibicarakan', 'membahas mengenai', 'membahas soal', 'membahas tentang', '{bicara|berbincang|bercakap} {mengenai|tentang|soal|terkait}', 'bertukar {pendapat|pandangan|pikiran|pandang}', 'bertukar pendapat {mengenai|tentang|soal|terkait}', 'menjadi {bahasan|pembahasan|topik|agenda}', 'meninjau',
  ]),
  ...words({ kind: 'contact', contact: 'meeting', form: 'verb', initiates: null, adjacent: true }, ['menerima', 'menemui', 'menjamu', 'menyambangi']),
  ...words({ kind: 'accompanied' }, ['(turut) didampingi (oleh)', 'bersama {delegasi|rombongan}', '(turut|yang) mendampingi {Presiden|PM|Perdana Menteri|Menlu}', '{turut|ikut} hadir (dalam pertemuan|dalam pertemuan itu)', 'hadir mendampingi']),
  ...words({ kind: 'initiative' }, ['atas {inisiatif|prakarsa} (dari)', '{diprakarsai|diinisiasi} oleh', 'inisiatif {datang|berasal} dari']),
  ...words({ kind: 'occasion' }, [
    'KTT {G20|G7|ASEAN|APEC|BRICS|SCO|NATO|Asia Timur}', 'KTT', 'konferensi tingkat tinggi', 'Sidang Umum PBB', 'Sidang Majelis Umum PBB', 'kunjungan kenegaraan', 'kunjungan kerja', 'kunjungan resmi', 'Forum Ekonomi Internasional', 'peringatan hubungan diplomatik', 'perayaan {10|20|25|30|40|50|60|70|75} tahun hubungan',
    'upacara pelantikan', 'parade militer', 'Forum Belt and Road', 'Forum Ekonomi Dunia', 'Hari Kemenangan',
  ]),
];
