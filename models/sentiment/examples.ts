import type { Example } from "@/lib/task/define-task";

/** Sentences written for this page, two or more of every class. */
export const examples: readonly Example<{ text: string }>[] = [
  {
    title: { en: "Good food", id: "Makanan enak" },
    input: {
      text: "Sotonya gurih, porsinya pas, dan ibu penjualnya ramah sekali. Pasti balik lagi ke sini!",
    },
  },
  {
    title: { en: "An app that crashes", id: "Aplikasi bermasalah" },
    input: {
      text: "Sejak diperbarui aplikasinya sering keluar sendiri, saldo tidak muncul, dan CS-nya tidak pernah membalas.",
    },
  },
  {
    title: { en: "A plain fact", id: "Sekadar informasi" },
    input: {
      text: "Pendaftaran ulang mahasiswa baru dibuka hari Senin pukul delapan pagi di gedung rektorat.",
    },
  },
  {
    title: { en: "Praise in slang", id: "Pujian gaul" },
    input: { text: "filmnya keren bgt, ceritanya seru dan aktingnya bagus, gak nyesel nonton 😍" },
  },
  {
    title: { en: "Negation", id: "Kalimat ingkar" },
    input: { text: "Kamarnya tidak bersih dan kurang nyaman, padahal harganya tidak bisa dibilang murah." },
  },
  {
    title: { en: "A question", id: "Pertanyaan" },
    input: { text: "Kapan pendaftaran beasiswa untuk mahasiswa baru dibuka?" },
  },
  {
    title: { en: "Mixed feelings", id: "Campur aduk" },
    input: {
      text: "Pemandangannya indah dan udaranya sejuk, tetapi jalan ke sana rusak parah dan toiletnya kotor.",
    },
  },
];
