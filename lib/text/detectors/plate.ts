import type { Finding } from "@/lib/text/detectors/finding";
import { followsOrderWord } from "@/lib/text/detectors/follows-order-word";
import { followsCurrency } from "@/lib/text/detectors/number-shape";

const words = (list: string) => new Set(list.split(" "));

// Registration areas of the Indonesian police, the retired DS and the new Papuan codes included.
const REGIONS = words(
  "A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW EA EB ED KB KH KT KU PA PB PG PS PT PY",
);
// Units and little words that follow a number in prose: "B 12 kg", "d 2024 ini", "S 23 FE".
const PROSE = words(
  "KG GR G MG ML L LT CC CM MM KM M INC HZ GB MB TB RB RBU JT K PCS BOX KPL HR HRI BLN THN TH JAM MNT DTK ORG PAX ONS SET X XL XXL INI ITU YG DAN DGN DG DI KE DR DRI TU TP TAPI BGT BNR BS BSA GA GAK GK NGK SDH UDH UDA AJA DOANG LBH LG LAGI JD JG SM SAMA KLO KL AN AND THE OF TO IN AT IS ON OR PRO FE GT MAX SE LTE VA W V AH AMP RPM BIT PX WIB WIT ADA BUT FOR NYA SIH LHO LO LU KOK KAN YA PUN TOP NO OK VS",
);
const PLATE =
  /(?<![\p{L}\p{N}_@#/.,-])([a-z]{1,2})([ .-]?)([1-9][0-9]{0,3})([ .-]?)([a-z]{1,3})(?![\p{L}\p{N}_]|-[\p{L}\p{N}])/giu;
const NAMED =
  /(?:nopol|no\.? ?pol(?:isi)?|nomor polisi|plat(?: nomor)?|pelat(?: nomor)?|tnkb)(?:nya)?[ :.]{0,3}$/i;

/** Indonesian number plates: a real region code, one to four digits, one to three letters. */
export function detectPlates(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(PLATE)) {
    const [whole, region = "", gap = "", digits = "", secondGap = "", suffix = ""] = match;
    const start = match.index;
    if (!REGIONS.has(region.toUpperCase())) continue;
    const named = NAMED.test(text.slice(Math.max(0, start - 24), start));
    if (!named) {
      if (PROSE.has(suffix.toUpperCase()) || followsOrderWord(text, start) || followsCurrency(text, start))
        continue;
      const capitals = region + suffix === (region + suffix).toUpperCase();
      // Short numbers are mostly models and sizes ("A52s", "K20 Pro"): there the plate must look printed.
      if (digits.length < 3 && !(capitals && gap === " " && secondGap === " " && suffix.length > 1)) continue;
      if (!capitals && (digits.length < 4 || suffix.length < 2)) continue;
    }
    found.push({ kind: "PLATE", start, end: start + whole.length });
  }
  return found;
}
