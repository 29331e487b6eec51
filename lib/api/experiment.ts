import { z } from "zod";
import { Reason } from "./alias";
import { RunStatus } from "./run";

export const runSorts = [
  "when",
  "task",
  "estimator",
  "status",
  "macroF1",
  "accuracy",
  "rows",
  "seconds",
  "seed",
  "version",
  "who",
] as const;
export type RunSort = (typeof runSorts)[number];

export const runPageSize = 25;

/** Which runs, in which order. What is absent does not narrow. */
export const RunQuery = z.strictObject({
  task: z.string().max(100).optional(),
  status: RunStatus.optional(),
  estimator: z.string().max(100).optional(),
  tag: z.string().max(50).optional(),
  text: z.string().max(200).optional(),
  sort: z.enum(runSorts),
  descending: z.boolean(),
  limit: z.int().min(1).max(500),
  offset: z.int().min(0).max(1_000_000),
});
export type RunQuery = z.output<typeof RunQuery>;

export const tagsMaximum = 20;
export const noteMaximum = 20_000;

/** Tags are trimmed and each is there once. */
const Tags = z
  .array(z.string().trim().min(1).max(50))
  .max(tagsMaximum)
  .transform((tags) => [...new Set(tags)]);

/** What people say about a run. `seen` is the note they had before their eyes: given, another one is not overwritten. */
export const RunChange = z.strictObject({
  note: z.string().max(noteMaximum).optional(),
  seen: z.string().max(noteMaximum).optional(),
  tags: Tags.optional(),
});
export type RunChange = z.output<typeof RunChange>;

export const RunDescribed = z.object({ id: z.uuid(), note: z.string(), tags: z.array(z.string()) });
export type RunDescribed = z.output<typeof RunDescribed>;

/** `version`: take the version the run made too, which is possible only where nothing refers to it. */
export const RunDeletion = z.strictObject({ reason: Reason, version: z.boolean().default(false) });

export const RunDeleted = z.object({
  id: z.uuid(),
  task: z.string(),
  /** The version the run made, if it made one. */
  version: z.int().nullable(),
  versionDeleted: z.boolean(),
});
export type RunDeleted = z.output<typeof RunDeleted>;

/** What keeps a version when the run that made it is deleted. */
export const VersionKeeper = z.enum(["shipped", "alias", "served", "predictions", "child", "run", "newest"]);
export type VersionKeeper = z.output<typeof VersionKeeper>;
