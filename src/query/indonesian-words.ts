const listed = (words: string): string[] => words.trim().split(/\s+/);

/** Roots of which the nasal of a prefix swallows a k, or that begin with a nasal of their own, where the other reading is the usual one. */
export const nasalRoots: ReadonlySet<string> = new Set(
  listed(`
    kata kunjung kutuk kecam kirim kembang kembali kuat kurang kejar kaji kait kendali kenal kerah kritik kunci kukuh kumpul kuasa kelola
    keluh klaim kehendak kerja keluar kalah kawal kawatir khawatir kemuka kepung kerap kibar kikis kosong konfirmasi kontrol konsolidasi
    koordinasi kirim kubur kukuhkan kurangi kaget kagum kampanye kandung karya kasih katung kecil kecewa kecuali kelompok kemas kena kenang
    kesan ketat kisah kobar kolaborasi kompensasi komentar konsumsi kutip kuras kunjungi ketik ketuk kejut kacau kabar kabul kukuh kondisi
    minta mulai makan makna maaf masuk milik muat main maju mohon malu mampu mandat masal matang menang misal modal moderat mufakat
    mukim musuh musnah
    nilai nikah nikmat nama nanti napas naik nasihat normal niat
    nyata nyala nyanyi nyaman
  `),
);

/** Words that keep what looks like an affix, since they mean something else without it, or nothing. */
export const lexicalised: ReadonlySet<string> = new Set(
  listed(`
    pemerintah pemerintahan persatuan perserikatan pertahanan perhatian perempuan penghargaan penduduk peluang perdana pertama periode permanen
    percaya perancis persen pesan pekan penting kepentingan kesempatan kemudian kembali kepala kedutaan kesehatan kewenangan kementerian
    terorisme teroris teritorial termasuk terutama tertentu terhadap tersebut terakhir terbuka terima terus terang
    berita berikut berlangsung beranda berlian bernegara berbagai beberapa berani berlin bersih bersama
    digital dialog diplomat diplomasi diplomatik diplomatis diskusi distribusi direktur dinamika dilema disiplin diaspora dimensi dirgantara
    diskriminasi dokumen dukuh
    media medali mediasi mediator mekanisme mekah meksiko melayu meliter memori menteri mental mendatang mengenai menurut meskipun merah
    merdeka mereka metode menit medan mesin melalui
    pendapat pengaruh penjara peristiwa peringkat peraturan perjalanan perikanan pelabuhan penyakit pesawat petani pemuda peserta persona
    perspektif permata perangkat perabot perisai perunggu persis persepsi pertanyaan
    makan bukan ikan rekan akan jaringan lapangan pangan kawan lawan bulan bahan badan jalan tujuan taiwan dewan sultan setan depan ribuan jutaan
    selatan daratan lautan pasukan republikan vatikan balkan afrikan
    resmi ekonomi energi negeri strategi kami kini hari lagi bagi jadi cari beri
  `),
);

/** Words whose root the affixes do not show. */
export const rootsOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    temu: 'ketemu',
    kerjasama: 'bekerjasama',
    sah: 'mengesahkan pengesahan disahkan',
    cek: 'mengecek pengecekan dicek',
    akui: 'mengakui diakui pengakuan',
    kerja: 'bekerja pekerja pekerjaan dikerjakan mengerjakan',
    ajar: 'belajar pelajar pelajaran pembelajaran mempelajari pengajaran',
    rencana: 'berencana merencanakan direncanakan perencanaan',
    runding: 'berunding perundingan merundingkan perunding',
    tahu: 'mengetahui diketahui pengetahuan',
    beri: 'memberi memberikan diberi diberikan pemberian',
    kuasa: 'menguasai dikuasai penguasaan kekuasaan penguasa berkuasa',
    awas: 'mengawasi diawasi pengawasan pengawas',
    atas: 'mengatasi diatasi',
    batas: 'membatasi dibatasi pembatasan perbatasan',
    serta: 'menyertai disertai',
    hadir: 'menghadiri dihadiri kehadiran',
    negosiasi: 'menegosiasikan bernegosiasi',
    rusia: 'rusianya',
    percaya: 'kepercayaan mempercayai dipercaya',
    merdeka: 'kemerdekaan',
    pengaruh: 'memengaruhi mempengaruhi dipengaruhi berpengaruh',
    anggap: 'menganggap dianggap anggapan',
    tangan: 'menangani ditangani penanganan',
    akhir: 'mengakhiri diakhiri berakhir pengakhiran',
    ikut: 'mengikuti diikuti pengikut',
    lindung: 'melindungi dilindungi perlindungan pelindungan',
    layan: 'melayani dilayani pelayanan layanan',
    perintah: 'memerintahkan diperintahkan',
    pandang: 'memandang dipandang pandangan',
    undang: 'mengundang diundang undangan',
    resmi: 'meresmikan diresmikan peresmian',
    cari: 'mencari dicari pencarian',
    jadi: 'menjadi dijadikan menjadikan terjadi kejadian',
    beda: 'berbeda perbedaan membedakan',
    dukung: 'mendukung didukung dukungan pendukung',
    satu: 'bersatu menyatukan penyatuan',
    baru: 'memperbarui diperbarui pembaruan',
    baik: 'memperbaiki diperbaiki perbaikan',
  }).flatMap(([root, words]) => [[root, root] as const, ...listed(words).map(word => [word, root] as const)]),
);

/** Two roots that are written as two words or as one, with affixes or without: 'bekerja sama', 'kerjasama', 'kerja sama'. */
const compounds = [
  'kerja sama',
  'tanda tangan',
  'tanggung jawab',
  'tindak lanjut',
  'garis bawah',
  'titik berat',
  'beri tahu',
  'ambil alih',
  'sebar luas',
  'latar belakang',
  'ikut serta',
  'salah guna',
  'serah terima',
  'lipat ganda',
  'uji coba',
  'olah raga',
  'tata kelola',
  'temu wicara',
] as const;

/** The compounds as one word, and the two roots of each. */
export const joinedCompounds: ReadonlyMap<string, readonly string[]> = new Map(
  compounds.map(compound => [compound.replace(' ', ''), compound.split(' ')]),
);
