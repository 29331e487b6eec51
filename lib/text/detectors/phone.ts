import type { DigitGroup, DigitRun } from "@/lib/text/detectors/digit-runs";
import type { Finding } from "@/lib/text/detectors/finding";
import { followsOrderWord } from "@/lib/text/detectors/follows-order-word";
import { followsCurrency, isThousands, startsWithDate } from "@/lib/text/detectors/number-shape";
import { foreignPlan, indonesianPlan, type PhonePlan } from "@/lib/text/detectors/phone-shape";

const COMPLETE = 9;
const NAMED =
  /(?<![\p{L}\p{N}])(?:wa|w\.a|whatsapp|whatsap|hp|handphone|ponsel|telp|tlp|tlpn|telepon|telpon|phone|call|hub|hubungi|kontak|contact|sms)(?:nya)?[.:=]?(?: {0,2}(?:no|nomor|number|aku|saya|ku|di|ke|is|at|adalah)[.:]?){0,3} {0,2}\(?$/iu;
const GLUED_NAME = /(?<![\p{L}\p{N}])(?:wa|hp|telp|tlp|no|sms|hub)$/iu;
const SECOND_LINE = /^ ?\/ ?[0-9]{1,8}(?![0-9]|[-. ][0-9])/;

/** Index of the last group of the number that opens at `from`, or -1; grows while the digits fit the plan. */
function lastGroup(text: string, run: DigitRun, from: number, plan: PhonePlan): number {
  let total = 0;
  let best = -1;
  let separator = "";
  for (let j = from; j < run.length; j += 1) {
    const group = run[j];
    if (!group || group.gluedRight) break;
    const previous = run[j - 1];
    if (j > from && previous) {
      const gap = text.slice(previous.end, group.start);
      if (/^[ ]?[.,] |\) ?\(/.test(gap) || gap.length > 3) break;
      // Once there are enough digits, "2 kali" or "10 pcs" after the number must not join it.
      const sameStyle = gap === separator || separator === "" || /[()]/.test(separator);
      const likePrevious = group.digits.length >= Math.min(3, previous.digits.length);
      if (total >= COMPLETE && (!likePrevious || !sameStyle || j === from + 1)) break;
      separator = gap;
    }
    total += group.digits.length;
    if (total > plan.max) break;
    if (total >= plan.min) best = j;
  }
  return best;
}

function leadingDigits(run: DigitRun, from: number): string {
  let digits = "";
  for (let j = from; j < Math.min(run.length, from + 5); j += 1) digits += run[j]?.digits ?? "";
  return digits;
}

function planAt(text: string, run: DigitRun, i: number, first: DigitGroup): PhonePlan | undefined {
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const digits = leadingDigits(run, i);
  if (/\+ ?\(?$/.test(before)) return foreignPlan(digits);
  if (first.gluedLeft && !GLUED_NAME.test(before)) return undefined;
  if (followsCurrency(text, first.start) || followsOrderWord(text, first.start)) return undefined;
  const gap = run[i - 1] ? text.slice(run[i - 1]?.end, first.start) : "";
  // The tail of a longer code ("2024-0812-…") and a decimal fraction ("0.8123…") are no numbers to call.
  if (gap === "-" || gap === ".") return undefined;
  if (first.digits === "0" && /^0\.[0-9]{2}/.test(text.slice(first.start, first.start + 4))) return undefined;
  const plan = indonesianPlan(digits, first.digits.length);
  if (plan || !NAMED.test(before)) return plan;
  // "hp 2500000" is the price of a phone, 1500… and 14… are company hotlines.
  return /^[1-9][0-9]*0{3}$|^1500|^14[0-9]{3}$/.test(first.digits) ? undefined : { min: 7, max: 14 };
}

/** Phone numbers, Indonesian and foreign, in the spellings people use; prices, dates and order numbers are not. */
export function detectPhones(text: string, runs: DigitRun[]): Finding[] {
  const found: Finding[] = [];
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      const first = run[i];
      if (!first || startsWithDate(text, first.start)) continue;
      const plan = planAt(text, run, i, first);
      const last = plan ? run[lastGroup(text, run, i, plan)] : undefined;
      if (!last || isThousands(text.slice(first.start, last.end))) continue;
      const second = SECOND_LINE.exec(text.slice(last.end, last.end + 12))?.[0].length ?? 0;
      const end = last.end + second;
      const plus = /(?:\+ ?\(?|\(\+ ?|\+)$/.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[0];
      let start = first.start - (plus?.length ?? 0);
      if (!plus && text.charAt(start - 1) === "(" && text.slice(start, end).includes(")")) start -= 1;
      if (plus && text.charAt(start - 1) === "(" && text.slice(start, end).includes(")")) start -= 1;
      found.push({ kind: "PHONE", start, end });
      i = run.indexOf(last);
    }
  }
  return found;
}
