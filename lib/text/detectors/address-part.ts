const END = "(?![\\p{L}\\p{N}])";
const NAME = "\\p{Lu}[\\p{L}'’]{1,24}";
const sticky = (source: string, flags = "iu") => new RegExp(source, `${flags}y`);

/** The parts that may follow a street or estate; each opens with its own word or sign. */
const PARTS = [
  sticky(`(?:no|nomor|nomer|nmr)(?:\\. ?|: ?| )?[0-9]{1,4}(?: ?[a-h])?(?:[/-][0-9a-z]{1,4}){0,2}${END}`),
  sticky(`(?:blok|blk) ?[a-z]{1,2}(?: ?[-./]? ?[0-9]{1,3}[a-z]?)?(?:[/-][0-9]{1,3}){0,2}${END}`),
  sticky(`rt ?/ ?rw[. :]{0,2}[0-9]{1,3} ?/ ?[0-9]{1,3}${END}`),
  sticky(`rt[. :]{0,2}[0-9]{1,3} ?[,/]? ?(?:rw[. :]{0,2})?[0-9]{1,3}${END}`),
  sticky(`r[tw][. :]{0,2}[0-9]{1,3}${END}`),
  sticky(
    `(?:kav(?:ling)?|lt|lantai|unit|km|kode pos|kodepos)[. :]{0,2}[0-9]{1,5}[a-z]?(?:-[0-9]{1,5}[a-z]?)?${END}`,
  ),
  sticky(
    `(?:[Gg](?:ang|g\\.?)|[Kk]omp(?:lek|leks|\\.)|[Pp]erum(?:ahan|\\.)?) ?${NAME}(?: ${NAME}){0,2}${END}`,
    "u",
  ),
  sticky(
    `(?:[Kk]el(?:urahan|\\.)?|[Kk]ec(?:amatan|\\.)?|[Dd]esa|[Dd]s\\.|[Dd]usun|[Kk]ab(?:upaten|\\.)?|[Kk]ota|[Pp]rov(?:insi|\\.)?) ?${NAME}(?: ${NAME}){0,2}(?:[ ,]{1,2}[1-9][0-9]{4})?${END}`,
    "u",
  ),
  sticky(`(?:kel|kec|kab)\\.? [a-z]{3,20}${END}`),
  sticky(`(?:${NAME} ){0,2}${NAME}[ ,]{1,2}[1-9][0-9]{4}${END}`, "u"),
];
const GAP = sticky("[ ,]{0,3}(?:[-–] )?");

/** Offset after the one address part at `at` (with an optional comma before it), or `at` when there is none. */
export function addressPartEnd(text: string, at: number): number {
  GAP.lastIndex = at;
  const from = at + (GAP.exec(text)?.[0].length ?? 0);
  for (const part of PARTS) {
    part.lastIndex = from;
    const match = part.exec(text);
    if (match) return from + match[0].length;
  }
  return at;
}

/** Offset after all the address parts that follow `at` without a break. */
export function addressPartsEnd(text: string, at: number): number {
  let end = at;
  for (let next = addressPartEnd(text, end); next > end; next = addressPartEnd(text, end)) end = next;
  return end;
}
