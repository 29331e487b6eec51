import type { AnyTask } from "@/lib/task/define-task";
import { holdOut } from "./split";

/** Share of all cases that are kept to judge versions and never train. */
const keptShare = 0.2;

export type Part = "train" | "test";

/**
 * Says for each case, by its key alone, whether it trains or is kept to judge versions: the starter rows as their file
 * says, every other by its hash. So a case stays on its side in every run, wherever its rows come from.
 */
export function assignPart(starter: {
  train: Iterable<string>;
  test: Iterable<string>;
}): (key: string) => Part {
  const test = new Set(starter.test);
  const train = new Set(starter.train);
  return (key) => {
    if (test.has(key)) return "test";
    if (train.has(key)) return "train";
    return holdOut(key, keptShare) ? "test" : "train";
  };
}

type Inputs = readonly { input: Record<string, unknown> }[];

/** `assignPart` for the starter rows of a task. Synthetic ones have no say: a real case does not train because one was made like it. */
export function assignPartFor(
  { groupKey, starter: { synthetic } }: Pick<AnyTask, "groupKey" | "starter">,
  { train, test }: { train: Inputs; test: Inputs },
): (key: string) => Part {
  const keys = (rows: Inputs) => (synthetic ? [] : rows.map(({ input }) => groupKey(input)));
  return assignPart({ train: keys(train), test: keys(test) });
}
