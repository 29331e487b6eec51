import type { useFormatter } from "next-intl";

const percent = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** A probability with one decimal; what rounds to certainty without being certain says so ("> 99.9%"). */
export function probabilityText(
  format: Pick<ReturnType<typeof useFormatter>, "number">,
  value: number,
): string {
  if (value > 0 && value < 0.0005) return `< ${format.number(0.001, percent)}`;
  if (value < 1 && value >= 0.9995) return `> ${format.number(0.999, percent)}`;
  return format.number(value, percent);
}
