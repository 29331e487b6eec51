/** A record as indented JSON, with every list of numbers on one line: the points of a curve are not read one by one. */
export const recordText = (record: unknown): string =>
  `${JSON.stringify(record, null, 2).replaceAll(/\[\s+(-?\d[^[\]{}"]*?)\s+\]/g, (_, numbers: string) => `[${numbers.split(/,\s+/).join(", ")}]`)}\n`;
