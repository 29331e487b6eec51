import { question } from "./question";

/** The skin that covered the young mushroom, and what it left on the stalk. */
export const veilAndRing = [
  question(
    "veil-type",
    [
      { en: "Veil type", id: "Jenis selubung" },
      {
        en: "All known rows have a partial veil, so this tells nothing.",
        id: "Semua data berselubung sebagian, jadi ini tidak memberi petunjuk.",
      },
    ],
    ["p"],
    { p: ["Partial", "Sebagian"] },
  ),
  question(
    "veil-color",
    [
      { en: "Veil colour", id: "Warna selubung" },
      {
        en: "The colour of the skin's remains, under the cap or at the ring.",
        id: "Warna sisa selubung di bawah tudung atau pada cincin.",
      },
    ],
    ["n", "o", "w", "y"],
    { n: ["Brown", "Cokelat"], o: ["Orange", "Jingga"], w: ["White", "Putih"], y: ["Yellow", "Kuning"] },
  ),
  question(
    "ring-number",
    [
      { en: "Rings on the stalk", id: "Jumlah cincin pada tangkai" },
      { en: "How many rings of skin the stalk has.", id: "Berapa cincin kulit yang ada pada tangkai." },
    ],
    ["n", "o", "t"],
    { n: ["None", "Tidak ada"], o: ["One", "Satu"], t: ["Two", "Dua"] },
  ),
  question(
    "ring-type",
    [
      { en: "Ring type", id: "Jenis cincin" },
      { en: "How the ring lies on the stalk.", id: "Bagaimana cincin melekat pada tangkai." },
    ],
    ["e", "f", "l", "n", "p"],
    {
      e: ["Thin, soon gone", "Tipis, cepat hilang"],
      f: ["Flaring upwards", "Mengembang ke atas"],
      l: ["Large", "Besar"],
      n: ["None", "Tidak ada"],
      p: ["Hanging", "Menggantung"],
    },
  ),
];
