import type { Bilingual } from "./language";

/** Rises with every change of the wording, so that each stored consent says what was agreed to. */
export const consentVersion = 1;

/** What a person agrees to, in plain words. */
export function consentText(
  retentionDays: number,
): Record<"title" | "stored" | "purpose" | "duration" | "erasure", Bilingual> {
  return {
    title: {
      en: "May we keep an anonymised copy?",
      id: "Bolehkah kami menyimpan salinan anonimnya?",
    },
    stored: {
      en: "What is stored: your input after personal details are replaced, the prediction, how long it took, and your feedback. No name, no account, no address of your device.",
      id: "Yang disimpan: masukan Anda setelah data pribadi diganti, hasil prediksi, lama prosesnya, dan umpan balik Anda. Tanpa nama, akun, atau alamat perangkat Anda.",
    },
    purpose: {
      en: "What for: to check how well the model does and to train better versions of it.",
      id: "Untuk apa: memeriksa kinerja model dan melatih versi yang lebih baik.",
    },
    duration: {
      en: `How long: at most ${retentionDays} days, then it is erased. A version trained in the meantime keeps what it learned.`,
      id: `Berapa lama: paling lama ${retentionDays} hari, lalu dihapus. Versi yang sudah dilatih tetap membawa hasil belajarnya.`,
    },
    erasure: {
      en: "How to erase: at any time under “My data”, in this browser. You can also take this choice back at any time.",
      id: "Cara menghapus: kapan saja di “Data saya”, di peramban ini. Pilihan ini juga dapat Anda ubah kapan saja.",
    },
  };
}
