"use server";

import { z } from "zod";
import type {
  ComparedRun,
  DeletionFacts,
  ExperimentPage,
  ExperimentQuery,
} from "@/components/experiments/experiment-view";
import { RunChange, RunDeletion, RunQuery } from "@/lib/api/experiment";
import type { RunDeleted, RunDescribed } from "@/lib/api/experiment";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { findRuns, getRuns } from "@/lib/server/data/experiments";
import { changeRun } from "@/lib/server/experiments/change-run";
import { deleteRun } from "@/lib/server/experiments/delete-run";
import { readDeletion } from "@/lib/server/experiments/read-deletion";
import { comparedRun, experimentRow } from "./experiment-row";

const Id = z.uuid();

/** A page of the runs that fit. */
export const findRunsAction = async (query: ExperimentQuery): Promise<Result<ExperimentPage>> =>
  answer(
    RunQuery,
    query,
    async (wanted) => {
      await requireAdminSession();
      const { runs, ...found } = await findRuns(wanted);
      return { ...found, runs: runs.map(experimentRow) };
    },
    { name: "find-runs", limit: "read" },
  );

/** Runs to compare with what they measured on the way; those that were deleted are left out. */
export const compareRunsAction = async (ids: string[]): Promise<Result<ComparedRun[]>> =>
  answer(
    z.array(Id).max(8),
    ids,
    async (wanted) => {
      await requireAdminSession();
      return (await getRuns(wanted)).map(comparedRun);
    },
    { name: "compare-runs", limit: "read" },
  );

const Described = RunChange.extend({ id: Id });

/** Writes note and tags of a run. */
export const describeRunAction = async (change: z.input<typeof Described>): Promise<Result<RunDescribed>> =>
  answer(Described, change, async ({ id, ...wanted }) => changeRun(id, wanted, await requireAdminSession()), {
    name: "describe-run",
  });

/** What deleting a run would mean. */
export const readDeletionAction = async (id: string): Promise<Result<DeletionFacts>> =>
  answer(
    Id,
    id,
    async (wanted) => {
      await requireAdminSession();
      return readDeletion(wanted);
    },
    { name: "read-deletion", limit: "read" },
  );

const Deleted = RunDeletion.extend({ id: Id });

/** Deletes a run for good. */
export const deleteRunAction = async (asked: z.input<typeof Deleted>): Promise<Result<RunDeleted>> =>
  answer(
    Deleted,
    asked,
    async ({ id, reason, version }) =>
      deleteRun({ id, reason, withVersion: version, actor: await requireAdminSession() }),
    { name: "delete-run" },
  );
