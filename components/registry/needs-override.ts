import type { Alias } from "@/lib/api/alias";
import type { Judgement } from "@/lib/loop/judgement";

/** Whether making a version serve goes against the verdict it got. One that was never judged has none to go against. */
export const needsOverride = (alias: Alias, gate: Judgement | null): boolean =>
  alias === "champion" && gate !== null && !gate.verdict.pass;
