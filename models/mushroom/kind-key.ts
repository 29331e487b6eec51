import type { Mushroom } from "./schema";

/** What hardly varies within a species: colours, surfaces, cap shape and place do, and are left out. */
const steady = [
  "bruises",
  "odor",
  "gill-attachment",
  "gill-spacing",
  "gill-size",
  "stalk-shape",
  "stalk-root",
  "ring-number",
  "ring-type",
];

/** Rows that agree in all of these count as one species-like kind. */
export const kindKey = (input: Mushroom): string => steady.map((name) => input[name] ?? "").join("");
