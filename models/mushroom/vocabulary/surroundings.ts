import { question } from "./question";

/** Where it grows, and how many of it there are. */
export const surroundings = [
  question(
    "population",
    [
      { en: "How many grow there", id: "Banyaknya di sana" },
      { en: "How the same kind stands around it.", id: "Bagaimana jenis yang sama tumbuh di sekitarnya." },
    ],
    ["a", "c", "n", "s", "v", "y"],
    {
      a: ["Abundant", "Melimpah"],
      c: ["In clusters", "Bergerombol"],
      n: ["Numerous", "Banyak"],
      s: ["Scattered", "Tersebar"],
      v: ["Several", "Beberapa"],
      y: ["Alone", "Sendirian"],
    },
  ),
  question(
    "habitat",
    [
      { en: "Habitat", id: "Tempat tumbuh" },
      { en: "The ground it was found on.", id: "Tempat jamur itu ditemukan." },
    ],
    ["g", "l", "m", "p", "u", "w", "d"],
    {
      g: ["Grass", "Rumput"],
      l: ["Leaf litter", "Serasah daun"],
      m: ["Meadow", "Padang rumput"],
      p: ["Path", "Jalan setapak"],
      u: ["Town", "Kota"],
      w: ["Waste ground", "Tanah telantar"],
      d: ["Woods", "Hutan"],
    },
  ),
];
