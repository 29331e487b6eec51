import "server-only";
import type { AnyTask } from "@/lib/task/define-task";

type LoadedEstimator = Awaited<ReturnType<AnyTask["estimators"][string]>>;

/** A version in memory, ready to predict. */
export type Serving = { version: number; sha256: string; estimator: LoadedEstimator; weights: unknown };
