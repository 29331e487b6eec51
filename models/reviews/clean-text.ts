// E-mails go before mentions: the other way round "budi@contoh.com" would leave "budi" and ".com" behind.
const removed = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /[@#][\p{L}\p{N}_]+/gu,
];

/**
 * The words of a review for reading by machines: lower case, without e-mails, web addresses, mentions, hashtags, digits and
 * everything else that is no letter, one space between words.
 */
export function cleanText(text: string): string {
  const without = removed.reduce((rest, pattern) => rest.replace(pattern, " "), text.normalize("NFKC"));
  return without
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
}
