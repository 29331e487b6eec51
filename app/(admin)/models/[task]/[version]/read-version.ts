import { z } from "zod";
import { erasedRows } from "@/lib/loop/erased-rows";
import { answer } from "@/lib/server/action";
import { describeTask } from "@/lib/server/answers/describe-task";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { listAliases } from "@/lib/server/data/aliases";
import { countErased } from "@/lib/server/data/datasets";
import { findVersion } from "@/lib/server/data/model-versions";
import { getRun } from "@/lib/server/data/runs";
import { lineageOf } from "@/lib/server/jobs/lineage";
import { requireTask } from "@/lib/server/require-task";
import { servingVersion } from "@/lib/server/serving";
import { noVersion } from "@/lib/server/serving/load-version";
import { registerShipped } from "@/lib/server/serving/register-shipped";
import { versionView } from "../../version-view";

const Wanted = z.object({ task: z.string(), version: z.int() });

/** A version, the champion beside it, and the card that came with the code if the version did. */
export const readVersion = (wanted: z.input<typeof Wanted>) =>
  answer(
    Wanted,
    wanted,
    async ({ task: id, version: number }) => {
      await requireAdminSession();
      const task = requireTask(id);
      await registerShipped(task);
      const [row, aliases, serving, lost] = await Promise.all([
        findVersion(task.id, number),
        listAliases(),
        servingVersion(task),
        countErased(task.id),
      ]);
      if (!row) throw noVersion();
      const to = aliases.find(({ task: of, alias }) => of === task.id && alias === "champion");
      const champion = to && (await findVersion(task.id, to.version));
      const shipped = row.sha256 === task.shipped.sha256 && row.origin === "shipped";
      return {
        version: {
          ...versionView(row, aliases),
          erased: erasedRows(await lineageOf(row), lost).get(number) ?? 0,
          runDeleted: row.run !== null && (await getRun(row.run)) === undefined,
        },
        champion: champion && versionView(champion, aliases),
        serving: serving.version,
        shippedCard: shipped ? (await describeTask(task, "en")).modelCard.text || undefined : undefined,
      };
    },
    { name: "read-version", limit: "read" },
  );
