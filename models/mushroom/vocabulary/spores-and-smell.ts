import { question } from "./question";

/** The two strongest hints, and the two that a picture never shows. */
export const sporesAndSmell = [
  question(
    "odor",
    [
      { en: "Smell", id: "Bau" },
      { en: "Smell it, never taste it.", id: "Cukup dicium, jangan pernah dicicipi." },
    ],
    ["a", "l", "c", "y", "f", "m", "n", "p", "s"],
    {
      a: ["Almond", "Almon"],
      l: ["Anise", "Adas manis"],
      c: ["Creosote (tar)", "Kreosot (ter)"],
      y: ["Fishy", "Amis ikan"],
      f: ["Foul", "Busuk"],
      m: ["Musty", "Apak"],
      n: ["None", "Tidak berbau"],
      p: ["Pungent", "Menyengat"],
      s: ["Spicy", "Rempah"],
    },
  ),
  question(
    "spore-print-color",
    [
      { en: "Spore print colour", id: "Warna jejak spora" },
      {
        en: "Lay the cap on paper overnight: the colour of the dust it leaves.",
        id: "Letakkan tudung di atas kertas semalaman: warna serbuk yang tertinggal.",
      },
    ],
    ["k", "n", "b", "h", "r", "o", "u", "w", "y"],
    {
      k: ["Black", "Hitam"],
      n: ["Brown", "Cokelat"],
      b: ["Buff", "Kuning gading"],
      h: ["Chocolate", "Cokelat tua"],
      r: ["Green", "Hijau"],
      o: ["Orange", "Jingga"],
      u: ["Purple", "Ungu"],
      w: ["White", "Putih"],
      y: ["Yellow", "Kuning"],
    },
  ),
];
