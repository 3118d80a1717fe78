/**
 * Takes off the clitics that Indonesian writes onto any word: the possessives -nya, -ku, -mu and the particles -lah, -kah, -pun.
 * Prefixes stay: 'menentang' and 'ditentang' are different acts.
 */
export function stem(norm: string): string {
  for (const suffix of ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'] as const) {
    if (norm.length - suffix.length >= shortest && norm.endsWith(suffix) && !whole.has(norm))
      return stem(norm.slice(0, -suffix.length));
  }
  return norm;
}

/** A stem keeps at least this many letters, so that 'bertemu' and 'suku' lose nothing. */
const shortest = 4;

/** Words that only look as if a clitic ended them. */
const whole = new Set([
  'bertemu',
  'ketemu',
  'penemu',
  'menemu',
  'temu',
  'istilah',
  'masalah',
  'jumlah',
  'sekolah',
  'wilayah',
  'pemerintah',
  'adalah',
  'langkah',
  'naskah',
  'berkah',
  'apakah',
  'ataupun',
  'meskipun',
  'walaupun',
  'maupun',
  'pelaku',
  'perilaku',
  'berlaku',
  'bangku',
  'selaku',
  'mengaku',
  'himpun',
  'tahun',
  'ilmu',
  'tamu',
  'semu',
  'jamu',
  'kelolah',
  'sejumlah',
  'hanya',
  'tanya',
  'bertanya',
  'karunia',
  'dunia',
  'punya',
  'mempunyai',
  'bunya',
  'menyapu',
]);
