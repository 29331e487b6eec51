const THOUSANDS = /^[1-9][0-9]{0,2}(?:\.[0-9]{3})+$/;
const DATE =
  /^(?:[0-3]?[0-9]([-. ])[01]?[0-9]\1(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}([-. ])[01]?[0-9]\2[0-3]?[0-9])(?![0-9])/;
const MONEY_BEFORE = /(?:rp|idr|usd|sgd|myr|\$|€|£|¥)[. ]{0,2}$/i;

/** Whether a number is written with dots between thousands, as prices are: `1.250.000`. */
export function isThousands(written: string): boolean {
  return THOUSANDS.test(written);
}

/** Whether the text at `start` opens with a calendar date with a four-digit year. */
export function startsWithDate(text: string, start: number): boolean {
  return DATE.test(text.slice(start, start + 12));
}

/** Whether a currency sign or code stands right before `start`. */
export function followsCurrency(text: string, start: number): boolean {
  return MONEY_BEFORE.test(text.slice(Math.max(0, start - 6), start));
}
