import type { DigitRun } from "@/lib/text/detectors/digit-runs";
import type { Finding } from "@/lib/text/detectors/finding";
import { followsOrderWord } from "@/lib/text/detectors/follows-order-word";

// Two leading digits the home ministry has given to provinces, the Papuan ones of 2022 included.
const PROVINCE = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const NAMED = /(?:nik|ktp|kk|kartu keluarga|identitas)\b[^0-9]{0,16}$/i;
const MAX_GROUPS = 6;

/** Whether sixteen digits can be a national identity number: province, birth date (day + 40 for women), serial. */
export function isPlausibleNik(digits: string): boolean {
  if (!/^[0-9]{16}$/.test(digits) || !PROVINCE.test(digits) || digits.endsWith("0000")) return false;
  const written = Number(digits.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  const month = Number(digits.slice(8, 10));
  const year = Number(digits.slice(10, 12));
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return !(month === 2 && day === 29 && year % 4 !== 0);
}

/** National identity (and family card) numbers, whole or broken by spaces, dots or dashes. */
export function detectNiks(text: string, runs: DigitRun[]): Finding[] {
  const found: Finding[] = [];
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      const first = run[i];
      if (!first || first.gluedLeft) continue;
      let digits = "";
      for (let j = i; j < Math.min(run.length, i + MAX_GROUPS) && digits.length < 16; j += 1) {
        const group = run[j];
        if (!group || (j > i && /[()]/.test(text.slice(run[j - 1]?.end, group.start)))) break;
        digits += group.digits;
        if (group.gluedRight || !isPlausibleNik(digits) || followsOrderWord(text, first.start)) continue;
        // Serials restart daily per district and stay low; a high one, unnamed, may as well be a card.
        const named = NAMED.test(text.slice(Math.max(0, first.start - 32), first.start));
        const unsure = !named && Number(digits.slice(12)) > 999;
        found.push({ kind: "ID", start: first.start, end: group.end, ...(unsure && { unsure }) });
      }
    }
  }
  return found;
}
