import type { RunDeleted, RunDescribed } from "@/lib/api/experiment";
import type { Result } from "@/lib/result";
import type { RequestRun } from "@/components/registry/registry-view";
import type { ComparedRun, DeletionFacts, ExperimentPage, ExperimentQuery } from "./experiment-view";

export type DescribeRun = (change: {
  id: string;
  note?: string;
  seen?: string;
  tags?: string[];
}) => Promise<Result<RunDescribed>>;

export type DeleteRunActions = {
  readDeletion: (id: string) => Promise<Result<DeletionFacts>>;
  deleteRun: (asked: { id: string; reason: string; version: boolean }) => Promise<Result<RunDeleted>>;
};

/** What the page of experiments may ask of the server. */
export type ExperimentActions = DeleteRunActions & {
  findRuns: (query: ExperimentQuery) => Promise<Result<ExperimentPage>>;
  compareRuns: (ids: string[]) => Promise<Result<ComparedRun[]>>;
  describeRun: DescribeRun;
  requestRun: RequestRun;
};
