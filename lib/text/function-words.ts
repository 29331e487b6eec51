const words = (list: string) => new Set(list.split(" "));

/** Little words of Indonesian, everyday spelling included, that standard Malay does not use. */
export const indonesianWords = words(
  "karena krn karna bisa bs banget bgt gak ga gk nggak ngga enggak gue gua gw lo lu kalian kalau kalo klo gimana bagaimana kenapa kok sih dong deh nih tuh udah udh sdh aja doang cuma cuman tapi tp buat utk sama sm dgn yg dg jg trs terus emang memang kayak kyk pake pakai bukan mungkin sekali setelah sebelum ketika adalah merupakan tersebut oleh beberapa antara secara sehingga namun tetapi melainkan gitu gini lagi lg biar nya dr pd tdk blm belum jangan jgn mau mo",
);

/** Little words that Indonesian and Malay share; they speak for Indonesian unless Malay shows itself. */
export const malayAlsoWords = words(
  "yang dan di ke dari ini itu dengan untuk tidak ada saya aku kami kita dia mereka pada akan sudah telah atau juga dalam sangat lebih paling semua setiap seperti apa siapa mana kerja jadi masih hanya sampai lain satu dua para boleh sebab pun pula tak lah tu dah macam anda agar bila maka punya saja",
);

/** Little words by which Malay gives itself away. */
export const malayOnlyWords = words(
  "kerana awak nak takde takda tiada sahaja ialah korang diorang hang kat ni je",
);

/** Little words of English that are not also everyday words of Indonesian. */
export const englishWords = words(
  "the and of to is are was were be been it its this that these those with for from not but have has had i you he she we they my your his her our their me him them will would can could should do does did what which who when where why how there here very just so if than then as at by on or about because after before all some any no into out up more most too also don't doesn't didn't isn't it's i'm can't",
);
