/** Words that hold a title together and name nothing. They count in the edit ratio only. */
export const littleWords: ReadonlySet<string> = new Set(
  (
    "dan atau serta di ke dari daripada yang untuk utk pada pd dengan dgn terhadap thd dalam dlm oleh sebagai secara antara bagi atas tentang ttg mengenai melalui lewat " +
    "menurut berdasarkan sesuai agar supaya akan telah sudah adalah ialah merupakan sebuah suatu para si sang ini itu tersebut juga guna demi kepada saat ketika setelah pasca sebelum hingga sampai " +
    "ditinjau dilihat upaya kajian studi tinjauan the of and in on for with to an a at by from using"
  ).split(" "),
);
