import type { DateCase } from './date-case.ts';

/** Indonesian: sentences of our own in the manner of the press. */
export const indonesianDates: readonly DateCase[] = [
  // A weekday with its date is one expression.
  ['Kedua presiden berbicara melalui telepon pada Kamis (19/6/2025).', '2025-06-20', '2025-06-19'],
  ['Pertemuan itu digelar di Istana, Kamis, 19 Juni 2025.', '2025-06-20', '2025-06-19'],
  ['"Kami sepakat," ujarnya di Jakarta, Senin (10/1).', '2022-01-11', '2022-01-10'],
  ['Ia tiba di ibu kota pada Rabu (8/7/20).', '2020-07-09', '2020-07-08'],
  ["Percakapan berlangsung Jum'at malam (4/3/2022).", '2022-03-05', '2022-03-04'],
  ['Presiden menerima tamunya, Minggu (20 Oktober 2024).', '2024-10-21', '2024-10-20'],
  ['Hal itu disampaikan dalam keterangan tertulis, Selasa, 31 Desember 2024, di Jakarta.', '2025-01-02', '2024-12-31'],
  ['Keduanya bertemu pada hari Senin tanggal 12 Mei 2025.', '2025-05-13', '2025-05-12'],
  ['Ahad (13/4) siang, rombongan mendarat di bandara.', '2025-04-14', '2025-04-13'],
  ['Kunjungan dimulai Rabu 3 September 2025.', '2025-09-04', '2025-09-03'],
  ['Menurut jubir, percakapan terjadi Kamis (19/06) pukul 20.30 WIB.', '2025-06-20', '2025-06-19'],
  // Abbreviations and other ways to write a month.
  ['Rabu, 2 Nop 2022, kedua menteri bertemu.', '2022-11-03', '2022-11-02'],
  ['Surat itu bertanggal 3 Agt. 2024.', '2024-08-10', '2024-08-03'],
  ['Sidang dibuka 17 Ags 2023.', '2023-09-01', '2023-08-17'],
  ['Ia dilantik pada 1 Peb. 2021.', '2021-02-20', '2021-02-01'],
  ['Perjanjian diteken 28 Okt 1928 di kota itu.', '2025-01-01', '1928-10-28'],
  ['Terbit: 09 July 2020.', '2020-07-10', '2020-07-09'],
  ['Tgl. 5 Juni 2025 keduanya berjabat tangan.', '2025-06-07', '2025-06-05'],
  ['Dokumen itu terbit 19.06.2025.', '2025-06-20', '2025-06-19'],
  ['Data per 2025-06-19 menunjukkan kenaikan.', '2025-06-20', '2025-06-19'],
  // Days told from the day of publication.
  ['Presiden bertemu koleganya kemarin.', '2025-06-20', '2025-06-19'],
  ['Telepon itu diterima tadi malam.', '2025-06-20', '2025-06-19'],
  ['Kesepakatan dicapai dini hari tadi.', '2025-06-20', '2025-06-20'],
  ['Hari ini kedua pemimpin menandatangani nota kesepahaman.', '2025-06-20', '2025-06-20'],
  ['Rapat digelar kemarin lusa di istana.', '2025-06-20', '2025-06-18'],
  ['Delegasi tiba dua hari lalu.', '2025-06-20', '2025-06-18'],
  ['Ia dijadwalkan bertolak besok pagi.', '2025-06-20', '2025-06-21'],
  ['Menteri itu datang pada tanggal 3 bulan ini.', '2025-06-20', '2025-06-03'],
  ['Menteri itu datang pada tanggal 25 bulan lalu.', '2025-06-20', '2025-05-25'],
  ['Delegasi tiba Rabu pekan lalu.', '2025-06-20', '2025-06-11'],
  // A weekday alone is the last one up to publication.
  ['Keduanya berbincang pada Selasa.', '2025-06-20', '2025-06-17'],
  ['Rabu malam, ia menelepon sekutunya.', '2025-06-20', '2025-06-18'],
  ['Pembicaraan berakhir Kamis dini hari.', '2025-06-20', '2025-06-19'],
  ['Ia berpidato pada Minggu pagi waktu setempat.', '2025-06-20', '2025-06-15'],
  ['Hal itu dikatakan juru bicara, Senin.', '2025-06-20', '2025-06-16'],
  // A year that is not written is the last one.
  ['Keduanya terakhir bertemu 12 Desember.', '2025-01-15', '2024-12-12'],
  ['Upacara digelar 3 Januari.', '2025-01-15', '2025-01-03'],
  ['Pertemuan itu berlangsung pada 18-19 November 2024.', '2024-12-01', '2024-11-18/2024-11-19'],
  ['Konferensi digelar 5 hingga 7 Mei 2025.', '2025-05-20', '2025-05-05/2025-05-07'],
  ['Hubungan itu dimulai pada Januari 2022.', '2025-01-15', '2022-01'],
  ['Keduanya bertemu pada April lalu.', '2025-06-20', '2025-04'],
  ['Keduanya bertemu pada Desember tahun lalu.', '2025-06-20', '2024-12'],
  // Zones.
  ['Percakapan dimulai Rabu (18/6) pukul 21.00 waktu Moskow.', '2025-06-20', '2025-06-18'],
  ['Siaran dimulai 19 Juni 2025 pukul 10.15 WITA.', '2025-06-20', '2025-06-19'],
  // A weekday that contradicts its date: the date stands.
  ['Presiden menelepon pada Selasa (8/7/20).', '2020-07-09', '2020-07-08'],
  ['Jumat, 19 Juni 2025, keduanya bertemu.', '2025-06-20', '2025-06-19'],
  // What only looks like a date.
  ['Pasal 8/7 menyebut kewajiban itu.', '2025-06-20', null],
  ['Sekitar 3/4 anggota setuju.', '2025-06-20', null],
  ['Tim itu menang 5-2 atas lawannya.', '2025-06-20', null],
  ['Perundingan berjalan selama dua minggu terakhir.', '2025-06-20', null],
  ['Minggu depan keduanya berunding lagi.', '2025-06-20', null],
  ['Ia menunggu 3 bulan lalu pergi.', '2025-06-20', null],
  ['Resolusi 2254 disetujui dengan 14 suara.', '2025-06-20', null],
  ['Siaran dimulai pukul 20.30 WIB.', '2025-06-20', null],
  ['Rasio itu tercatat 31/12 menurut laporan.', '2025-06-20', null],
];
