import { negators } from "./negators";

const littleWords =
  "yang yg dan dn atau di ke dari dr pada pd untuk utk buat dengan dgn dg sama sm oleh dalam dlm antara tentang karena krn " +
  "karna sebab jika kalau kalo klo kl bila saat ketika waktu sejak sampai hingga agar supaya maka lalu terus trs lagi lg " +
  "itu ini tu nih tuh sih deh dong kok lah pun kan ya yaa nya para si sang saya sy aku gue gw gua kami kita kamu km anda " +
  "kalian dia ia mereka mrk lo lu ada adalah ialah merupakan akan sudah sdh udah udh telah sedang sdg masih msh pernah " +
  "bisa bs dapat dpt mau mo ingin harus juga jg saja aja hanya cuma cuman seperti sprt kayak kyk begitu gitu begini gini " +
  "apa siapa mana kapan bagaimana gimana kenapa mengapa berapa semua setiap tiap banyak beberapa lebih paling sangat " +
  "sekali banget bgt jadi jd tapi tp tetapi namun padahal sedangkan serta sebagai bagi secara per tersebut hal lain " +
  "orang sekarang skrg skrang tadi nanti dulu setelah sebelum bahwa pas nge kali";

/** Little words that say nothing by themselves. No word that turns a meaning (tidak, kurang, belum, jangan, ...) is one. */
export const stopWords: ReadonlySet<string> = new Set(
  littleWords.split(" ").filter((word) => !negators.has(word)),
);
