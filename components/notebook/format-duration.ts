/** Milliseconds as people read them: "<1 ms", "12 ms", "1.3 s", with the decimal mark of the locale. */
export const formatDuration = (milliseconds: number, locale: string): string => {
  if (milliseconds < 1) return "<1 ms";
  const rounded = Math.round(milliseconds);
  if (rounded < 1000) return `${rounded} ms`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(milliseconds / 1000).toLocaleString(locale, digits)} s`;
};
