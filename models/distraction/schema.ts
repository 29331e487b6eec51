import { z } from "zod";
import type { Bilingual } from "@/lib/language";
import { fieldMeta } from "@/lib/task/field-meta";

export const lowest = 1;
export const highest = 8;

type Question = { title: Bilingual; description: Bilingual; anchors: [Bilingual, Bilingual, Bilingual] };

/** One answer from 1 to 8. The words at 1, 4 and 8 are this project's own: the survey's were never written down. */
const scale = ({ title, description, anchors: [low, middle, high] }: Question) =>
  z
    .int()
    .min(lowest)
    .max(highest)
    .meta(
      fieldMeta({
        title,
        description,
        widget: "scale",
        anchors: [
          { value: lowest, text: low },
          { value: 4, text: middle },
          { value: highest, text: high },
        ],
      }),
    );

/** Seven statements about one's phone in the last two weeks. Management, effort and perception are better when higher. */
export const input = z.strictObject({
  frequency: scale({
    title: { en: "How often", id: "Frekuensi" },
    description: {
      en: "How often do you pick up your phone in a day? Higher means more often.",
      id: "Seberapa sering kamu membuka ponsel dalam sehari? Makin tinggi, makin sering.",
    },
    anchors: [
      { en: "a few times a day", id: "beberapa kali sehari" },
      { en: "about every hour", id: "kira-kira tiap jam" },
      { en: "every few minutes", id: "tiap beberapa menit" },
    ],
  }),
  duration: scale({
    title: { en: "How long", id: "Durasi" },
    description: {
      en: "How long do you use it in a day, outside class? Higher means longer.",
      id: "Berapa lama kamu memakainya dalam sehari, di luar jam kuliah? Makin tinggi, makin lama.",
    },
    anchors: [
      { en: "under 1 hour", id: "kurang dari 1 jam" },
      { en: "about 4 hours", id: "sekitar 4 jam" },
      { en: "over 8 hours", id: "lebih dari 8 jam" },
    ],
  }),
  purpose: scale({
    title: { en: "What for", id: "Tujuan" },
    description: {
      en: "What do you mostly use it for? Higher means more entertainment.",
      id: "Untuk apa kamu paling sering memakainya? Makin tinggi, makin banyak hiburan.",
    },
    anchors: [
      { en: "nearly all study", id: "hampir semua untuk belajar" },
      { en: "half and half", id: "seimbang" },
      { en: "nearly all fun", id: "hampir semua untuk hiburan" },
    ],
  }),
  control: scale({
    title: { en: "Hard to stop", id: "Sulit mengontrol" },
    description: {
      en: "How hard is it to stop when you meant to? Higher means harder.",
      id: "Seberapa sulit berhenti ketika kamu memang ingin berhenti? Makin tinggi, makin sulit.",
    },
    anchors: [
      { en: "I just stop", id: "langsung bisa berhenti" },
      { en: "it takes some effort", id: "perlu usaha" },
      { en: "I hardly ever manage", id: "hampir tidak pernah bisa" },
    ],
  }),
  perception: scale({
    title: { en: "Effect on studies", id: "Pengaruh pada kuliah" },
    description: {
      en: "What does the phone do to your studies? Higher means it helps more.",
      id: "Apa pengaruh ponsel pada kuliahmu? Makin tinggi, makin membantu.",
    },
    anchors: [
      { en: "it harms them", id: "sangat mengganggu" },
      { en: "it does neither", id: "tidak berpengaruh" },
      { en: "it helps a lot", id: "sangat membantu" },
    ],
  }),
  management: scale({
    title: { en: "Balancing time", id: "Mengatur waktu" },
    description: {
      en: "How well do you balance phone time and study time? Higher means better.",
      id: "Seberapa baik kamu membagi waktu antara ponsel dan belajar? Makin tinggi, makin baik.",
    },
    anchors: [
      { en: "not at all", id: "tidak bisa sama sekali" },
      { en: "it varies", id: "kadang bisa, kadang tidak" },
      { en: "very well", id: "sangat baik" },
    ],
  }),
  effort: scale({
    title: { en: "Trying to cut down", id: "Upaya mengurangi" },
    description: {
      en: "How much are you doing to use it less? Higher means more.",
      id: "Seberapa besar upayamu untuk menguranginya? Makin tinggi, makin besar.",
    },
    anchors: [
      { en: "nothing", id: "tidak ada" },
      { en: "a little, now and then", id: "sedikit, sesekali" },
      { en: "a plan I keep to", id: "punya rencana dan dijalankan" },
    ],
  }),
});

export type Answers = z.output<typeof input>;

export const indicators = input.keyof().options;
export type Indicator = (typeof indicators)[number];

/** Whether a higher answer goes with more distraction in the survey (1) or with less (-1). */
export const direction: Record<Indicator, 1 | -1> = {
  frequency: 1,
  duration: 1,
  purpose: 1,
  control: 1,
  perception: -1,
  management: -1,
  effort: -1,
};

export const label = z.enum(["low", "medium", "high"]);
export type Label = z.output<typeof label>;
