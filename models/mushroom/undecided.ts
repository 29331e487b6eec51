import type { Bilingual } from "@/lib/language";
import type { Reason } from "./decision";
import { rules } from "./decision";

const reasons: Record<Reason, Bilingual> = {
  unlike_known: {
    en: "This combination of answers is unlike any mushroom the model has learned from. It knows nothing about it.",
    id: "Gabungan jawaban ini tidak seperti jamur mana pun yang dipelajari model. Model tidak tahu apa-apa tentangnya.",
  },
  too_few_answers: {
    en: `Fewer than ${rules.leastAnswers} questions are answered. That is too little to call any mushroom edible.`,
    id: `Kurang dari ${rules.leastAnswers} pertanyaan terjawab. Itu terlalu sedikit untuk menyebut jamur apa pun dapat dimakan.`,
  },
  not_sure_enough: {
    en: `Poison cannot be ruled out: "edible" takes a chance of poison below 1 in ${rules.cost.toLocaleString("en")}. More answers may help.`,
    id: `Racun belum dapat dikesampingkan: "dapat dimakan" menuntut peluang racun di bawah 1 banding ${rules.cost.toLocaleString("id")}. Jawaban tambahan mungkin membantu.`,
  },
  mixed_signs: {
    en: "Some of these answers occur together only in poisonous mushrooms, although the others speak for an edible one.",
    id: "Sebagian jawaban ini hanya muncul bersama pada jamur beracun, walau yang lain mengarah ke jamur yang dapat dimakan.",
  },
};

export const undecided = {
  title: { en: "Undecided: do not eat", id: "Belum dapat dipastikan: jangan dimakan" },
  reasons,
};
