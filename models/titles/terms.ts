import { fieldTerms } from "./terms-field";
import { generalTerms } from "./terms-general";
import { technicalTerms } from "./terms-technical";

/**
 * Names of one thing: English beside Indonesian, abbreviations beside what they stand for, and the words that thesis titles
 * use for one another. Each line's phrases; the first stands for the others.
 */
export const terms: readonly (readonly string[])[] = [technicalTerms, generalTerms, fieldTerms].flatMap(
  (lines) =>
    lines
      .trim()
      .split("\n")
      .map((line) => line.split("|")),
);
