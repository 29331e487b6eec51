import type { GatePolicy } from "@/lib/task/define-task";
import type { PairedCell } from "./paired-macro-f1";
import type { Verdict, VerdictReason } from "./verdict";

/** Rounding must not fail a class that lost exactly what is allowed. */
const slack = 1e-9;

/**
 * Recall of every class of the hold-out against the floor, and against the champion if there is one. Only measured recall is
 * judged, without an interval: the floors are a safety net under the test of macro-F1, which a lost class might slip by.
 * Where the champion itself misses the floor, the challenger has to reach the champion: else a poor champion would stay for
 * ever, whatever better came.
 */
export function recallRules(
  cells: readonly PairedCell[],
  policy: Pick<GatePolicy, "perClassFloor" | "perClassDrop" | "classes">,
  hasChampion: boolean,
): { perClass: Verdict["perClassRecall"]; failures: VerdictReason[] } {
  const failures: VerdictReason[] = [];
  const perClass: Verdict["perClassRecall"] = {};
  for (const label of [...new Set(cells.map((cell) => cell.truth))].sort()) {
    const { floor: perClassFloor, drop: perClassDrop } = policy.classes?.[label] ?? {
      floor: policy.perClassFloor,
      drop: policy.perClassDrop,
    };
    const rows = cells.filter((cell) => cell.truth === label);
    const n = rows.reduce((total, cell) => total + cell.count, 0);
    const recallOf = (version: "champion" | "challenger") =>
      rows.reduce((hits, cell) => hits + (cell[version] === label ? cell.count : 0), 0) / n;
    const challenger = recallOf("challenger");
    const champion = hasChampion ? recallOf("champion") : null;

    const leastRecall = champion === null ? perClassFloor : Math.min(perClassFloor, champion);
    const aboveFloor = challenger >= leastRecall - slack;
    const notDropped = champion === null || challenger >= champion - perClassDrop - slack;
    const floor = Math.max(leastRecall, champion === null ? 0 : champion - perClassDrop);
    perClass[label] = { n, champion, challenger, floor, pass: aboveFloor && notDropped };
    if (!aboveFloor) {
      failures.push({
        code: "recall_below_floor",
        values: { label, recall: challenger, floor: leastRecall },
      });
    }
    if (!notDropped && champion !== null) {
      failures.push({ code: "recall_dropped", values: { label, champion, challenger, perClassDrop } });
    }
  }
  return { perClass, failures };
}
