import { animalsTerms } from "./animals";
import { computingTerms } from "./computing";
import { cropsTerms } from "./crops";
import { cultureTerms } from "./culture";
import { economyTerms } from "./economy";
import { engineeringTerms } from "./engineering";
import { everydayTerms } from "./everyday";
import { healthTerms } from "./health";
import { languageTerms } from "./language";
import { lawTerms } from "./law";
import { learningTerms } from "./learning";
import { machinesTerms } from "./machines";
import { medicineTerms } from "./medicine";
import { natureTerms } from "./nature";
import { numberTerms } from "./numbers";
import { peopleTerms } from "./people";
import { schoolingTerms } from "./schooling";
import { societyTerms } from "./society";
import { technologyTerms } from "./technology";
import { tradeTerms } from "./trade";
import { traditionsTerms } from "./traditions";

/**
 * Names of one thing: English beside Indonesian, abbreviations beside what they stand for, other spellings, and the words that
 * thesis titles use for one another. Each line's phrases; the first stands for the others.
 */
export const terms: readonly (readonly string[])[] = [
  animalsTerms,
  computingTerms,
  cropsTerms,
  cultureTerms,
  economyTerms,
  engineeringTerms,
  everydayTerms,
  healthTerms,
  languageTerms,
  lawTerms,
  learningTerms,
  machinesTerms,
  medicineTerms,
  natureTerms,
  numberTerms,
  peopleTerms,
  schoolingTerms,
  societyTerms,
  technologyTerms,
  tradeTerms,
  traditionsTerms,
].flatMap((lines) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|")),
);
