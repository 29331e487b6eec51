import { question } from "./question";

/** What is seen of the cap. */
export const cap = [
  question(
    "cap-shape",
    [
      { en: "Cap shape", id: "Bentuk tudung" },
      { en: "The outline of the cap, seen from the side.", id: "Garis tudung bila dilihat dari samping." },
    ],
    ["b", "c", "x", "f", "k", "s"],
    {
      b: ["Bell", "Lonceng"],
      c: ["Conical", "Kerucut"],
      x: ["Convex", "Cembung"],
      f: ["Flat", "Datar"],
      k: ["Knobbed", "Berpuncak tonjolan"],
      s: ["Sunken", "Cekung"],
    },
  ),
  question(
    "cap-surface",
    [
      { en: "Cap surface", id: "Permukaan tudung" },
      {
        en: "What the skin of the cap looks and feels like.",
        id: "Seperti apa kulit tudung dilihat dan diraba.",
      },
    ],
    ["f", "g", "y", "s"],
    {
      f: ["Fibrous", "Berserat"],
      g: ["Grooved", "Beralur"],
      y: ["Scaly", "Bersisik"],
      s: ["Smooth", "Halus"],
    },
  ),
  question(
    "cap-color",
    [
      { en: "Cap colour", id: "Warna tudung" },
      { en: "The colour most of the cap has.", id: "Warna sebagian besar tudung." },
    ],
    ["n", "b", "c", "g", "r", "p", "u", "e", "w", "y"],
    {
      n: ["Brown", "Cokelat"],
      b: ["Buff", "Kuning gading"],
      c: ["Cinnamon", "Kayu manis"],
      g: ["Grey", "Abu-abu"],
      r: ["Green", "Hijau"],
      p: ["Pink", "Merah muda"],
      u: ["Purple", "Ungu"],
      e: ["Red", "Merah"],
      w: ["White", "Putih"],
      y: ["Yellow", "Kuning"],
    },
  ),
  question(
    "bruises",
    [
      { en: "Bruises", id: "Memar" },
      {
        en: "Whether the flesh changes colour where it is pressed or cut.",
        id: "Apakah dagingnya berubah warna bila ditekan atau diiris.",
      },
    ],
    ["t", "f"],
    { t: ["Changes colour", "Berubah warna"], f: ["Stays as it is", "Tidak berubah"] },
  ),
];
