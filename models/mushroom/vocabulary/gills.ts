import { question } from "./question";

/** What is seen under the cap. */
export const gills = [
  question(
    "gill-attachment",
    [
      { en: "Gill attachment", id: "Pelekatan bilah" },
      {
        en: "Whether the gills under the cap reach the stalk.",
        id: "Apakah bilah di bawah tudung sampai menempel pada tangkai.",
      },
    ],
    ["a", "f"],
    { a: ["Attached", "Menempel"], f: ["Free", "Bebas"] },
  ),
  question(
    "gill-spacing",
    [
      { en: "Gill spacing", id: "Jarak bilah" },
      {
        en: "How near one gill stands to the next.",
        id: "Seberapa dekat satu bilah dengan bilah berikutnya.",
      },
    ],
    ["c", "w"],
    { c: ["Close", "Rapat"], w: ["Crowded", "Sangat rapat"] },
  ),
  question(
    "gill-size",
    [
      { en: "Gill size", id: "Lebar bilah" },
      {
        en: "How deep a gill is, from the cap to its edge.",
        id: "Seberapa lebar bilah, dari tudung ke tepinya.",
      },
    ],
    ["b", "n"],
    { b: ["Broad", "Lebar"], n: ["Narrow", "Sempit"] },
  ),
  question(
    "gill-color",
    [
      { en: "Gill colour", id: "Warna bilah" },
      { en: "The colour most of the gills have.", id: "Warna sebagian besar bilah." },
    ],
    ["k", "n", "b", "h", "g", "r", "o", "p", "u", "e", "w", "y"],
    {
      k: ["Black", "Hitam"],
      n: ["Brown", "Cokelat"],
      b: ["Buff", "Kuning gading"],
      h: ["Chocolate", "Cokelat tua"],
      g: ["Grey", "Abu-abu"],
      r: ["Green", "Hijau"],
      o: ["Orange", "Jingga"],
      p: ["Pink", "Merah muda"],
      u: ["Purple", "Ungu"],
      e: ["Red", "Merah"],
      w: ["White", "Putih"],
      y: ["Yellow", "Kuning"],
    },
  ),
];
