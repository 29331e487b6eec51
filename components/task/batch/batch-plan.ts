import type { Language } from "@/lib/language";
import type { Place } from "../cells/made";
import type { ServingVersion } from "../device/serving-version";
import type { Mapping, Reading } from "./table";

/** All that decides what comes out of a file. */
export type BatchPlan = Reading & {
  file: File;
  /** Columns of the table: a row with more cells is at fault. */
  width: number;
  mapping: Mapping;
  /** Column of the true labels, where there is one. */
  truth: number | null;
  place: Place;
  /** One version; two to compare them. */
  versions: readonly ServingVersion[];
  /** What the server's sentences are asked for in. */
  language: Language;
};
