import type { Example } from "@/lib/task/define-task";

/** Reviews written for this page. */
export const examples: readonly Example<{ text: string }>[] = [
  {
    title: { en: "Money stuck", id: "Uang tersangkut" },
    input: { text: "Penarikan dana sudah tiga hari belum masuk, CS cuma jawab sabar. Tolong diperbaiki!" },
  },
  {
    title: { en: "Happy user", id: "Pengguna puas" },
    input: {
      text: "Aplikasinya ringan, prosesnya cepat, dan biayanya jelas. Sangat membantu pemula seperti saya.",
    },
  },
  {
    title: { en: "Praise in slang", id: "Pujian gaul" },
    input: { text: "mantap bgt min, wd ke bank cuma semenit, ga ribet sama sekali 🔥" },
  },
  {
    title: { en: "Typos", id: "Salah ketik" },
    input: { text: "aplksi skrg srng eror, mau lgin aja ssah bnget" },
  },
  {
    title: { en: "Mixed feelings", id: "Campur aduk" },
    input: {
      text: "Tampilannya bagus dan promonya banyak, tapi setiap habis diperbarui malah sering keluar sendiri.",
    },
  },
  {
    title: { en: "Negation", id: "Kalimat ingkar" },
    input: { text: "Belum pernah ada masalah, tidak lemot, dan tidak pernah mengecewakan." },
  },
];
