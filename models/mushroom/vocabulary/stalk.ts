import { question } from "./question";

const surfaceCodes = ["f", "y", "k", "s"] as const;
const surfaces = {
  f: ["Fibrous", "Berserat"],
  y: ["Scaly", "Bersisik"],
  k: ["Silky", "Seperti sutra"],
  s: ["Smooth", "Halus"],
} as const;

const colorCodes = ["n", "b", "c", "g", "o", "p", "e", "w", "y"] as const;
const colors = {
  n: ["Brown", "Cokelat"],
  b: ["Buff", "Kuning gading"],
  c: ["Cinnamon", "Kayu manis"],
  g: ["Grey", "Abu-abu"],
  o: ["Orange", "Jingga"],
  p: ["Pink", "Merah muda"],
  e: ["Red", "Merah"],
  w: ["White", "Putih"],
  y: ["Yellow", "Kuning"],
} as const;

/** What is seen of the stalk. Without a ring, "above" and "below" are its upper and lower half. */
export const stalk = [
  question(
    "stalk-shape",
    [
      { en: "Stalk shape", id: "Bentuk tangkai" },
      {
        en: "Whether the stalk grows wider or thinner downwards.",
        id: "Apakah tangkai melebar atau mengecil ke bawah.",
      },
    ],
    ["e", "t"],
    { e: ["Wider at the foot", "Melebar ke bawah"], t: ["Thinner at the foot", "Mengecil ke bawah"] },
  ),
  question(
    "stalk-root",
    [
      { en: "Stalk root", id: "Pangkal tangkai" },
      {
        en: "The lowest part of the stalk, in the ground. Dig carefully, do not pull.",
        id: "Bagian terbawah tangkai di dalam tanah. Gali hati-hati, jangan dicabut.",
      },
    ],
    ["b", "c", "e", "r"],
    {
      b: ["Bulbous", "Menggembung"],
      c: ["Club-shaped", "Seperti gada"],
      e: ["Equal", "Sama tebal"],
      r: ["Rooted", "Berakar"],
    },
  ),
  question(
    "stalk-surface-above-ring",
    [
      { en: "Stalk surface above the ring", id: "Permukaan tangkai di atas cincin" },
      { en: "Without a ring: the upper half.", id: "Tanpa cincin: separuh bagian atas." },
    ],
    surfaceCodes,
    surfaces,
  ),
  question(
    "stalk-surface-below-ring",
    [
      { en: "Stalk surface below the ring", id: "Permukaan tangkai di bawah cincin" },
      { en: "Without a ring: the lower half.", id: "Tanpa cincin: separuh bagian bawah." },
    ],
    surfaceCodes,
    surfaces,
  ),
  question(
    "stalk-color-above-ring",
    [
      { en: "Stalk colour above the ring", id: "Warna tangkai di atas cincin" },
      { en: "Without a ring: the upper half.", id: "Tanpa cincin: separuh bagian atas." },
    ],
    colorCodes,
    colors,
  ),
  question(
    "stalk-color-below-ring",
    [
      { en: "Stalk colour below the ring", id: "Warna tangkai di bawah cincin" },
      { en: "Without a ring: the lower half.", id: "Tanpa cincin: separuh bagian bawah." },
    ],
    colorCodes,
    colors,
  ),
];
