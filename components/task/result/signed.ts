import type { useFormatter } from "next-intl";

/** A contribution with its sign and three decimals. */
export const signed = (format: ReturnType<typeof useFormatter>, value: number): string =>
  format.number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: "exceptZero" });
