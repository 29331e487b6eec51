import type { TitleWord } from "./normalise-title";

/** Words that hold a title together and name nothing. They count in the edit ratio only. */
export const littleWords: ReadonlySet<string> = new Set(
  (
    "dan atau serta di ke dari daripada yang yg untuk utk u pada pd dengan dgn dg terhadap thd thdp trhdp dalam dlm oleh sebagai sbg secara scr antara bagi atas tentang ttg mengenai melalui lewat " +
    "menurut berdasarkan sesuai agar supaya akan telah sudah adalah ialah merupakan sebuah suatu para penyandang si sang ini itu tersebut tsb juga guna demi kepada saat ketika setelah sesudah sebelum hingga sampai " +
    "menggunakan mengunakan menggunkan memakai no nomor ditinjau dilihat upaya kajian telaah studi tinjauan study dipandang the of and in on for with to an a at by from using"
  ).split(" "),
);

/** The words of a title but the little ones; of little words alone, all of them. */
export function withoutLittleWords(words: readonly TitleWord[]): readonly TitleWord[] {
  const others = words.filter(({ text }) => !littleWords.has(text));
  return others.length > 0 ? others : words;
}
