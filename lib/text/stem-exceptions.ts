/**
 * Words the affix rules would take apart wrongly, with what they come down to: roots that only look affixed, irregular
 * derivations, and verbs whose root ends in -si.
 */
export const stemExceptions: Readonly<Record<string, string>> = {
  belajar: "ajar",
  pelajar: "ajar",
  mempelajari: "ajar",
  pembelajaran: "ajar",
  pelajaran: "ajar",
  mengajar: "ajar",
  meneliti: "teliti",
  bekerja: "kerja",
  mempekerjakan: "kerja",
  pegawai: "pegawai",
  gawai: "gawai",
  mengatasi: "atas",
  mengawasi: "awas",
  menghiasi: "hias",
  mengisi: "isi",
  pengisian: "isi",
  diagnosis: "diagnosis",
  diagnosa: "diagnosis",
  mendiagnosis: "diagnosis",
  mendiagnosa: "diagnosis",
  terapi: "terapi",
  terapan: "terap",
  termal: "termal",
  terminal: "terminal",
  ternak: "ternak",
  peternak: "ternak",
  peternakan: "ternak",
  berita: "berita",
  pemberitaan: "berita",
  diberitakan: "berita",
  bersih: "bersih",
  pembersih: "bersih",
  beternak: "ternak",
  percaya: "percaya",
  kepercayaan: "percaya",
  pesantren: "pesantren",
  pesisir: "pesisir",
  pesawat: "pesawat",
  peserta: "peserta",
  persepsi: "persepsi",
  persen: "persen",
  pemuda: "muda",
  pemilu: "pemilu",
  pengantin: "pengantin",
  peluang: "peluang",
  perempuan: "perempuan",
  keluarga: "keluarga",
  kecamatan: "kecamatan",
  kabupaten: "kabupaten",
  karyawan: "karyawan",
  wartawan: "wartawan",
  relawan: "relawan",
  bangunan: "bangun",
  kesehatan: "sehat",
  menteri: "menteri",
  mental: "mental",
  menarche: "menarche",
  pidana: "pidana",
  perdana: "perdana",
  perdata: "perdata",
  permen: "permen",
  persona: "persona",
  personal: "personal",
  perseroan: "perseroan",
  perspektif: "perspektif",
  pertama: "pertama",
  perang: "perang",
  perilaku: "perilaku",
  penyuluh: "suluh",
  penyuluhan: "suluh",
  penyu: "penyu",
  penyandang: "sandang",
  penjara: "penjara",
  pemerintah: "pemerintah",
  pemerintahan: "pemerintah",
  perintah: "perintah",
  keanekaragaman: "keanekaragaman",
  tingkatan: "tingkat",
  perairan: "air",
  pengairan: "air",
  pendengaran: "dengar",
  penyerbuk: "serbuk",
};

/** Roots in r: "per" before a vowel is then "pe" and their r (perancangan, rancang). */
export const rootsInR: ReadonlySet<string> = new Set(
  "rancang rawat ramal rekam resep rumus rambat raih rokok ringkas raga rasa rakit rekat redam rumah risiko renang rencana".split(
    " ",
  ),
);

/** Roots in k, which "meng" and "peng" swallow (mengirim, kirim). */
export const rootsInK: ReadonlySet<string> = new Set(
  "kirim kembang kelola kenal kendali kaji kandung kurang kelompok kena kuasa kunjung kait kontrol klaster konsumsi kering kemudi kukus kikis kemas kerja ketahui kecil kupas kolah kabul kail kasih kawal kerah kumpul kunci kurban kutip".split(
    " ",
  ),
);

/** Roots in n, which stay whole after "me" and "pe" (menilai, nilai). */
export const rootsInN: ReadonlySet<string> = new Set(
  "nilai nikah naik nyata nanti nalar nasihat natal niaga nikmat nyanyi nama".split(" "),
);

/** Roots in m, which stay whole after "me" and "pe" (memasak, masak). */
export const rootsInM: ReadonlySet<string> = new Set(
  "masak maknai makan minum main minat muat masuk".split(" "),
);
