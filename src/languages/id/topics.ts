import type { Topic } from '../../diplomacy/vocabulary.ts';
import { topicLexicon } from '../../language/lexicon.ts';

/** Words that name a topic by themselves. Matched by stem: '-nya' and its like do not matter. */
const plain: Readonly<Record<Topic, readonly string[]>> = {
  'diplomatic-relations': [
    'hubungan diplomatik', 'kunjungan (kenegaraan|resmi)', 'kemitraan strategis', 'kerja sama strategis', 'saling percaya', 'hubungan bilateral', 'kemitraan', 'persahabatan', 'prioritas tertinggi diplomasi', 'mitra dekat', 'teman dekat', 'pertemuan', 'state visit',
    'strategic partnership', 'peringatan {30|40|50|60|70|75} tahun', 'komunikasi strategis', 'diplomasi', 'isu(-isu) bilateral', 'hubungan {kedua|dua} negara', 'hubungan kita', 'kepemimpinan', 'duta besar', 'kedutaan',
  ],
  trade: [
    'Forum Ekonomi Internasional', 'Free Trade {Area|Agreement}', 'perdagangan', 'dagang', 'ekspor', 'impor', 'tarif', 'pasar', 'CEPA', 'IEU-CEPA', 'FTA', 'perdagangan bebas', 'rantai pasok', 'rantai industri', 'rantai pasokan', 'akses pasar', 'bea masuk', 'daya saing', 'komoditas', 'perekonomian', 'ekonomi', 'produk', 'niaga',
    'kesepakatan dagang', 'Uni Ekonomi Eurasia', 'volume perdagangan', 'defisit', 'surplus', 'pengusaha', 'bisnis', 'kelapa sawit', 'sawit', 'proteksionisme', 'perindustrian', 'manufaktur',
  ],
  investment: ['investasi', 'investor', 'penanaman modal', 'berinvestasi', 'menanamkan modal', 'Danantara', 'dana investasi', 'Forum Ekonomi Internasional', 'Forum Ekonomi', 'sesi pleno di Forum Ekonomi', 'hilirisasi'],
  finance: ['keuangan', 'mata uang', 'utang', 'pinjaman', 'perbankan', 'bank', 'moneter', 'hibah', 'rupiah', 'obligasi', 'pembiayaan', 'dana moneter', 'sistem pembayaran', 'fiskal', 'pajak'],
  'belt-and-road': ['Belt and Road (Initiative)', 'Sabuk dan Jalan', 'Jalur Sutra', 'Inisiatif Sabuk dan Jalan', 'BRI', 'Satu Sabuk Satu Jalan'],
  transport: [
    'kereta (api|cepat)', 'railway', 'pelabuhan', 'penerbangan', 'transportasi', 'logistik', 'pelayaran', 'kapal', 'bandara', 'jalan tol', 'konektivitas', 'perkeretaapian', 'Whoosh', 'Selat Hormuz', 'selat', 'maskapai', 'infrastruktur', 'China-Europe Railway Express',
  ],
  energy: ['energi', '{sektor|proyek|energi|tenaga|reaktor|bidang} nuklir', 'nuklir (bertujuan) damai', 'nuklir untuk perdamaian', 'minyak', 'gas', 'listrik', 'nuklir', 'pembangkit', 'batu bara', 'kilang', 'PLTN', 'migas', 'bahan bakar', 'energi terbarukan', 'bidang nuklir', 'BBM', 'LNG', 'tenaga surya'],
  'environment-climate': ['iklim', 'perubahan iklim', 'lingkungan', 'pembangunan hijau', 'hijau', 'emisi', 'karbon', 'hutan', 'deforestasi', 'energi bersih', 'transisi energi', 'keanekaragaman hayati', 'polusi', 'dekarbonisasi', 'perlindungan lingkungan', 'pembangunan rendah karbon'],
  'digital-technology': ['digital', 'ekonomi digital', 'kecerdasan buatan', 'AI', 'siber', 'teknologi informasi', 'telekomunikasi', 'semikonduktor', 'kota pintar', '5G', 'internet', 'e-commerce', 'teknologi digital', 'data center', 'pusat data', 'platform digital', 'perdagangan elektronik'],
  'science-technology': ['teknologi tinggi', 'teknologi canggih', 'ilmiah', 'penelitian', 'riset', 'inovasi', 'sains', 'ilmu pengetahuan', 'teknologi', 'industri 4.0', 'alih teknologi', 'laboratorium'],
  space: ['luar angkasa', 'antariksa', 'satelit', 'roket', 'penjelajahan luar angkasa', 'astronaut', 'kosmonaut'],
  health: ['kesehatan', 'vaksin', 'COVID', 'Covid-19', 'pandemi', 'epidemi', 'virus', 'obat', 'obat-obatan', 'rumah sakit', 'biosekuriti', 'wabah', 'medis', 'corona', 'virus corona', 'dokter', 'WHO', 'stunting'],
  education: ['pendidikan', 'sekolah', 'mahasiswa', 'pelajar', 'universitas', 'beasiswa', 'bahasa Prancis', 'bahasa asing', 'bahasa Portugis', 'kurikulum', 'pelajaran', 'peserta didik', 'siswa', 'siswi', 'pelatihan (staf)', 'belajar', 'guru', 'tenaga pendidik', 'mata pelajaran', 'diajarkan', 'kampus', 'Mendikdasmen', 'Kemendikdasmen', 'makan bergizi gratis', 'dosen'],
  'culture-people': [
    'budaya', 'kebudayaan', 'konser', 'pameran', 'pertunjukan', 'seni', 'pariwisata', 'wisata', 'wisatawan', 'olahraga', 'pertukaran antarmasyarakat', 'people-to-people', 'antarmasyarakat', 'Idul Adha', 'Idul Fitri', 'salat', 'agama', 'toleransi', 'solidaritas sosial', 'haji', 'umrah', 'film', 'pertukaran budaya',
    'bebas visa', 'visa', 'museum', 'sepak bola', 'pertukaran pemuda', 'diaspora', 'solidaritas', 'warisan', 'kampung haji', 'turis', 'Kemenangan dalam Perang',
  ],
  'agriculture-food': ['pertanian', 'pangan', 'perikanan', 'gandum', 'beras', 'pupuk', 'peternakan', 'petani', 'ketahanan pangan', 'swasembada', 'daging', 'kedelai', 'pertanian modern', 'nelayan', 'perkebunan'],
  development: ['pembangunan', 'modernisasi', 'kemiskinan', 'pembangunan berkelanjutan', 'Agenda 2030', 'Agenda Pembangunan', 'rekonstruksi', 'revitalisasi', 'kesejahteraan', 'SDGs', 'negara berkembang', 'jalur pembangunan', 'pengentasan kemiskinan', 'pertumbuhan ekonomi'],
  defence: ['pertahanan', 'militer', 'tentara', 'senjata', 'persenjataan', 'alutsista', 'latihan militer', 'angkatan bersenjata', 'jet tempur', 'rudal', 'Rafale', 'kapal selam', 'bidang militer', 'Akademi Militer', 'industri pertahanan', 'militer dan teknis', 'pasukan', 'parade militer', 'sistem pertahanan rudal'],
  'arms-control-nuclear': ['senjata nuklir', 'nonproliferasi', 'non-proliferasi', 'perlucutan senjata', 'denuklirisasi', 'program nuklir', 'nuklir (bertujuan) damai', 'nuklir untuk perdamaian', '{non|non-}militer', 'non militer', 'pengayaan uranium', 'stabilitas strategis global', 'proyek nuklir', 'sektor nuklir', 'bidang nuklir', 'perjanjian nuklir', 'uji coba nuklir'],
  'counter-terrorism-crime': ['terorisme', 'teroris', 'kejahatan', 'narkoba', 'korupsi', 'penegakan hukum', 'kejahatan transnasional', 'penipuan', 'penyelundupan', 'fentanil', 'judi online', 'serangan teror', 'perdagangan manusia', 'perdagangan orang', 'ekstremisme', 'radikalisme'],
  sovereignty: [
    'kedaulatan', 'integritas wilayah', 'keutuhan wilayah', 'kepentingan inti', 'campur tangan (asing|eksternal)', 'urusan dalam negeri', 'Taiwan', 'Hong Kong', 'Xinjiang', 'Tibet', 'Laut China Selatan', 'Laut Cina Selatan', 'Natuna', 'satu China', 'keamanan nasional', 'gangguan eksternal', 'kemerdekaan Palestina',
    'solusi dua negara', 'intervensi asing', 'jalur pembangunan yang sesuai', 'reunifikasi', 'Satu Tiongkok', 'perbatasan', 'teritorial', 'wilayah', 'kemerdekaan', 'Selat Taiwan',
  ],
  'human-rights-democracy': ['hak asasi (manusia)', 'HAM', 'demokrasi', 'kebebasan', 'nilai-nilai kemanusiaan', 'kemanusiaan yang sama', 'tahanan politik', 'rasisme', 'kesetaraan gender', 'pers'],
  'domestic-politics': ['konstitusi', 'referendum', 'kabinet', 'parlemen', 'undang-undang', 'koalisi', 'pemerintahan baru', 'stabilitas politik', 'pemakzulan', 'reshuffle', 'DPR', 'kebijakan dalam negeri', 'arahan', 'raker', 'memanggil'],
  'party-politics': ['partai', 'Partai Komunis', 'partai politik', 'kongres partai', 'antarpartai'],
  elections: ['pemilu', 'pemilihan', 'terpilih', 'pilpres', 'kemenangan dalam pemilihan', 'pemilihan presiden', 'pilkada', 'kampanye', 'suara pemilih', 'terpilihnya', 'pelantikan'],
  'multilateral-order': [
    'multilateral', 'multilateralisme', 'unilateral', 'unilateralisme', 'hegemonisme', 'tata kelola global', 'tatanan internasional', 'tatanan dunia', 'PBB', 'sistem internasional', 'hukum internasional', 'keadilan internasional', 'situasi internasional', 'situasi regional dan internasional', 'dunia internasional', 'isu(-isu) {internasional|global}',
    'isu global', 'geopolitik', 'masa depan bersama', 'masa depan yang sama', 'multipolar', 'Global South', 'Selatan Global', 'tantangan global', 'Perserikatan Bangsa-Bangsa', 'Dewan Keamanan', 'isu regional dan global', 'regional dan global', 'regional maupun global', 'Asia Pasifik', 'Indo-Pasifik', 'Piagam PBB', 'inisiatif global', 'non-blok', 'nonblok',
  ],
  'regional-organisations': ['SCO', 'Organisasi Kerja sama Shanghai', 'Organisasi Kerja Sama Shanghai', 'BRICS', 'APEC', 'G20', 'G7', 'OKI', 'Uni Afrika', 'Liga Arab', 'Mercosur', 'Pacific Islands Forum', 'Dewan Kerja Sama Teluk', 'RCEP'],
  'war-ceasefire': [
    'perang', 'gencatan senjata', 'konflik', 'perdamaian', 'Timur Tengah', 'Gaza', 'Palestina', 'Ukraina', 'sandera', 'invasi', 'perundingan damai', 'krisis Ukraina', 'perdamaian dunia', 'agresi', 'pendudukan', 'Hamas', 'negosiasi damai', 'solusi dua negara', 'pasukan perdamaian', 'serangan', 'menyerang', 'deeskalasi', 'stabilitas Timur Tengah',
  ],
  'humanitarian-aid': ['bantuan kemanusiaan', 'kemanusiaan', 'pengungsi', 'bantuan pangan', 'bantuan medis', 'koridor kemanusiaan', 'krisis kemanusiaan'],
  disaster: ['banjir', 'gempa', 'bencana', 'tsunami', 'kebakaran', 'longsor', 'topan', 'badai', 'erupsi', 'kecelakaan', 'korban jiwa', 'musibah', 'duka cita', 'tewas', 'ledakan'],
  migration: ['migrasi', 'imigran', 'imigrasi', 'pekerja migran', 'TKI', 'migran', 'tenaga kerja', 'WNI', 'deportasi', 'suaka', 'PMI'],
  sanctions: ['sanksi', 'embargo', 'pembatasan ekspor', 'blokade', 'daftar hitam', 'sanksi sepihak'],
  'media-information': ['media', 'disinformasi', 'wartawan', 'jurnalis', 'berita palsu', 'informasi', 'propaganda', 'hoaks'],
};

/** Words of the general relation: they count only where nothing more particular does. */
const faint: readonly string[] = ['hubungan', 'kerja sama', 'bekerja sama', 'kerjasama', 'kedua negara', 'kedua belah pihak', 'mitra', 'dukungan', 'koordinasi', 'bilateral', 'saling mendukung', 'saling menghormati', 'dikerjasamakan', 'sikap yang sama', 'kunjungan', 'saling menguntungkan'];

/** Blocs that are often only a party or a market: the topic only where nothing else is. */
const blocs: readonly string[] = ['ASEAN', 'Uni Eropa', 'NATO', 'Uni (Ekonomi) Eurasia', 'EAEU', 'OECD'];

export const topicEntries = topicLexicon(plain, { faint: { 'diplomatic-relations': faint, 'regional-organisations': blocs }, theme: ['hubungan'] });
