import { activeVersions } from "./active-versions";
import type { Rollups, VersionChoice } from "./rollups";

/**
 * The one version that can be compared with its own reference: the one chosen; of all, the one that serves, or when
 * that answered nothing in the window, the one that answered most.
 */
export function focusVersion({ sums, champion }: Pick<Rollups, "sums" | "champion">, choice: VersionChoice) {
  if (choice !== "all") return choice;
  const active = activeVersions(sums);
  if (active.length === 0 || active.some(({ version }) => version === champion)) return champion;
  return active.reduce((most, next) => (next.n > most.n ? next : most)).version;
}
