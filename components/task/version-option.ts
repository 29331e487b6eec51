import type { Alias } from "@/lib/api/alias";
import type { ServingVersion } from "./device/serving-version";

/** A version one can choose, with what tells it from the others. */
export type VersionOption = ServingVersion & {
  aliases: readonly Alias[];
  /** On the rows it was validated with. */
  macroF1: number;
  n: number;
};
