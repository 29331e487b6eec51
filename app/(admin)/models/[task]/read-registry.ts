import { z } from "zod";
import type { RegistryView } from "@/components/registry/registry-view";
import { erasedRows } from "@/lib/loop/erased-rows";
import { previousChampion } from "@/lib/loop/previous-champion";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { listAliasMoves } from "@/lib/server/data/alias-moves";
import { listAliases } from "@/lib/server/data/aliases";
import { listAudit } from "@/lib/server/data/audit-log";
import { countErased } from "@/lib/server/data/datasets";
import { listVersions } from "@/lib/server/data/model-versions";
import { listUnfinishedRuns } from "@/lib/server/data/runs";
import { requireTask } from "@/lib/server/require-task";
import { servingVersion } from "@/lib/server/serving";
import { registerShipped } from "@/lib/server/serving/register-shipped";
import { versionRow, versionView } from "../version-view";

/** Everything the registry page of a task shows. */
export const readRegistry = async (id: string): Promise<Result<RegistryView>> =>
  answer(
    z.string(),
    id,
    async (taskId) => {
      await requireAdminSession();
      const task = requireTask(taskId);
      await registerShipped(task);
      const [versions, aliases, moves, entries, unfinished, serving, lost] = await Promise.all([
        listVersions(task.id),
        listAliases(),
        listAliasMoves(task.id, "champion"),
        listAudit({ task: task.id, action: "alias.move", limit: 10 }),
        listUnfinishedRuns(),
        servingVersion(task),
        countErased(task.id),
      ]);
      const erased = erasedRows(versions, lost);
      const views = versions.map((row) => versionView(row, aliases));
      const champion = aliases.find((to) => to.task === task.id && to.alias === "champion");
      const previous = previousChampion(moves);
      return {
        rows: views.map((view) => ({ ...versionRow(view), erased: erased.get(view.version) ?? 0 })),
        champion,
        championView: views.find(({ version }) => version === champion?.version),
        previousView: views.find(({ version }) => version === previous),
        entries,
        activeRun: unfinished.find((run) => run.task === task.id)?.id,
        serving: serving.version,
      };
    },
    { name: "read-registry", limit: "read" },
  );
