import type { Alias, MoveAliasAnswer } from "@/lib/api/alias";
import type { Result } from "@/lib/result";
import type { AuditView } from "./audit-view";
import type { VersionRow, VersionView } from "./version-view";

/** The registry of a task as its page shows it. */
export type RegistryView = {
  rows: readonly VersionRow[];
  /** Who serves by the registry, since when and why. */
  champion: { version: number; movedAt: string; movedBy: string; reason: string } | undefined;
  championView: VersionView | undefined;
  /** Where a roll-back leads to. */
  previousView: VersionView | undefined;
  /** The last moves of aliases, newest first. */
  entries: readonly AuditView[];
  activeRun: string | undefined;
  /** The version this server answers with. */
  serving: number;
};

export type ReadServing = (task: string) => Promise<Result<number>>;
export type RollBack = (asked: {
  task: string;
  version: number;
  reason: string;
}) => Promise<Result<MoveAliasAnswer>>;
export type Promote = (asked: {
  task: string;
  alias: Alias;
  version: number;
  reason: string;
  override?: string;
}) => Promise<Result<MoveAliasAnswer>>;
export type RequestRun = (asked: {
  task: string;
  estimator?: string;
  seed?: number;
  reason: string;
}) => Promise<Result<{ run: string; created: boolean }>>;
