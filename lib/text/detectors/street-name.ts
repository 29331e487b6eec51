import { addressPartEnd } from "@/lib/text/detectors/address-part";

const words = (list: string) => new Set(list.split(" "));

// What follows "jl"/"jalan" when it is the verb or an idiom, and what ends a street name in loose typing.
const NO_NAME = words(
  "yang yg ini itu tu di ke dari dan dgn dengan dulu dl aja saja doang terus trs lagi lg cepat cepet lambat lancar kaki kami kita aku saya dia mereka sendiri bareng sama ma mau udah sudah sdh udh belum blm tidak tdk gak ga nggak ngga enggak bisa juga jg banget bgt macet rusak ditutup tutup buntu pintas tikus tol keluar masuk tengah pikir pikiran hidup ninja terbaik cerita ceritanya alur alurnya filmnya film cinta kebenaran menuju untuk utk buat biar supaya kalau kalo karena krn tapi tp atau setiap tiap hari pagi siang sore malam rumah dekat depan belakang samping sebelah sesama damai pulang pergi lurus mundur maju santai pelan kencang apa mana siapa nya oleh pada sampai sampe hingga jadi adalah barangnya barang paket kurir pengiriman tolong mohon makasih terima sangat sekali is the",
);
// Ranks and initials keep their dot inside the name ("Jl. Jend. Sudirman", "Jl. W.R. Supratman"), and some
// streets are named after a date ("Jl. 17 Agustus").
const TITLE =
  "(?:\\p{L}|jend|let(?:jend?)?|mayjen|brigjen|kol|kapt|hj|kh|prof|dr|ir|ra|st|tgk?|tb)\\.(?= ?\\p{L})";
const DAY =
  "[0-9]{1,2} (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?!\\p{L})";
const HOUSE = "[0-9]{1,3}(?![\\p{L}\\p{N}%]|[.,:][0-9])";
const WORD = new RegExp(`${TITLE}|[\\p{L}'’]{1,24}|${DAY}|${HOUSE}`, "iuy");
const COUNTED =
  /^ (?:hari|jam|menit|detik|kali|x|bulan|bln|minggu|orang|org|tahun|thn|th|km|m|meter|rb|ribu|juta|jt|pcs|buah|unit|persen|bintang|lantai)(?![\p{L}])/iu;
const MAX_WORDS = 5;
const ROMAN = /^[IVX]{1,4}$/;

export type StreetKeyword = { short: boolean; capitals: boolean };

/**
 * Offset after the name of a street or estate that begins at `at`, or -1. Capitals carry the name (at most
 * four words); loose lower-case typing counts up to three words if a house number or the like follows, and
 * one word after an abbreviation, which is hardly ever the verb "jalan" (to walk, to work).
 */
export function streetNameEnd(text: string, at: number, keyword: StreetKeyword): number {
  const ends: number[] = [];
  let from = at;
  let titled = 0;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const afterTitle = count > 0 && text.charAt(from - 1) === ".";
    if (count === 0 && addressPartEnd(text, from) > from) break;
    if (count > 0 && !afterTitle && (text.charAt(from) !== " " || addressPartEnd(text, from) > from)) break;
    const begin = text.charAt(from) === " " ? from + 1 : from;
    WORD.lastIndex = begin;
    const word = WORD.exec(text)?.[0];
    if (!word) break;
    const end = begin + word.length;
    const house = /^[0-9]+$/.test(word);
    if (house && (count === 0 || COUNTED.test(text.slice(end, end + 10)))) break;
    const capitals = word.length > 2 && word === word.toUpperCase() && !ROMAN.test(word);
    const title = /^[\p{Lu}0-9]/u.test(word) && (!capitals || keyword.short);
    // Inside a capitalised name even "Tengah" or "Raya" belongs to it.
    if (NO_NAME.has(word.toLowerCase()) && !(count > 0 && title && !capitals && titled === count)) break;
    if (titled === count && title) titled += 1;
    ends.push(end);
    from = end;
    if (house) break;
  }
  if (titled > 0 && !keyword.capitals) return ends[titled - 1] ?? -1;
  const last = ends.at(-1) ?? -1;
  if (last < 0) return -1;
  const numbered = addressPartEnd(text, last) > last || /[0-9]$/.test(text.slice(at, last));
  if (numbered && (keyword.short || ends.length < MAX_WORDS)) return last;
  return keyword.short ? (ends[0] ?? -1) : -1;
}
