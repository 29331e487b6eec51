/** Indonesian words that turn the meaning of what follows, with their common short and spoken spellings. */
export const negators: ReadonlySet<string> = new Set(
  (
    "tidak tak tdk tidaklah tidakkah tiada bukan bukanlah bkn belum blm belom kurang krg krang jangan jgn janganlah " +
    "gak ga gk g gag nggak ngga enggak engga ndak nda ndk kagak kaga kgk gada gaada tanpa"
  ).split(" "),
);
