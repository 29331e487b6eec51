"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { useSource } from "@/components/notebook/use-source";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { defineSource } from "@/lib/reactive/define-cell";
import type { Result } from "@/lib/result";
import { isActive } from "./run-view";
import type { RunRow } from "./run-view";
import { RunsTable } from "./runs-table";
import { usePolled } from "./use-polled";

export const runsCell = defineSource("runs", [] as readonly RunRow[]);

export type RunsProps = {
  tasks: readonly { id: string; title: string }[];
  runs: readonly RunRow[];
  readRuns: () => Promise<Result<readonly RunRow[]>>;
};

/** The list of runs, kept up to date: every second while something is trained. */
export function RunsCells({ tasks, runs: first, readRuns }: RunsProps) {
  const t = useTranslations("runs");
  const [runs, set] = useSource(runsCell);
  useBindSource(runsCell, first);
  usePolled(readRuns, {
    every: runs.some(isActive) ? 1000 : 10_000,
    onAnswer: (answer) => answer?.ok && set(answer.value),
  });
  return (
    <>
      <header className="md:pl-[9.5rem]">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 text-muted">{t("lead")}</p>
        <p className="mt-2">
          <Link href="/experiments" className="prose-link">
            {t("toExperiments")}
          </Link>
        </p>
        <ul className="mt-5 flex flex-wrap gap-3">
          {tasks.map(({ id, title }) => (
            <li key={id}>
              <Button asChild>
                <Link href={`/models/${id}#train`}>{t("trainTask", { task: title })}</Link>
              </Button>
            </li>
          ))}
        </ul>
      </header>
      <Cell name={runsCell} title={t("list.title")} wide>
        {(shown) =>
          shown.length === 0 ? (
            <EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>
          ) : (
            <RunsTable runs={shown} tasks={tasks} />
          )
        }
      </Cell>
    </>
  );
}
