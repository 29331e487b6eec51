import type { VersionRow, VersionView } from "@/components/registry/version-view";
import { Alias } from "@/lib/api/alias";
import { Judgement } from "@/lib/loop/judgement";
import type { AliasRow } from "@/lib/server/data/aliases";
import type { RegisteredVersion } from "@/lib/server/data/model-versions";

/** A registered version as its page shows it, with the aliases that point at it now. */
export function versionView(row: RegisteredVersion, aliases: readonly AliasRow[]): VersionView {
  return {
    version: row.version,
    aliases: Alias.options.filter((name) =>
      aliases.some(
        ({ task, alias, version }) => task === row.task && alias === name && version === row.version,
      ),
    ),
    origin: row.origin,
    bytes: row.bytes,
    seconds: row.seconds,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    sha256: row.sha256,
    lineage: row.lineage,
    validation: row.validation,
    evaluations: row.evaluations,
    // A version that came with the code was never judged.
    gate: row.gate === null ? null : Judgement.parse(row.gate),
    run: row.run,
  };
}

/** The same as a line of the table. */
export const versionRow = (view: VersionView): VersionRow => ({
  version: view.version,
  aliases: view.aliases,
  origin: view.origin,
  estimator: view.lineage.estimator,
  macroF1: view.validation.macroF1,
  accuracy: view.validation.accuracy,
  bytes: view.bytes,
  seconds: view.seconds,
  createdAt: view.createdAt,
  createdBy: view.createdBy,
  decision: view.gate?.verdict.decision ?? null,
});
