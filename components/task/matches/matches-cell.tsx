"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Button } from "@/components/ui/button";
import { download, fileNameOf } from "@/components/charts/download";
import { useTask } from "../task-context";
import { MatchControls } from "./match-controls";
import { MatchRow } from "./match-row";
import { matchesCsv } from "./matches-csv";
import type { RankedMatch } from "./select-matches";

/** The known texts an input was compared with, best first. */
export function MatchesCell() {
  const t = useTranslations("matches");
  const { cells, task } = useTask();

  function save(matches: readonly RankedMatch[]) {
    const url = URL.createObjectURL(
      new Blob([matchesCsv(matches, task.labels)], { type: "text/csv;charset=utf-8" }),
    );
    download(url, fileNameOf(`${task.id} ${t("title")}`, "csv"));
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <Cell name={cells.matches} title={t("title")} failed={() => <p className="text-muted">{t("failed")}</p>}>
      {({ shown, fitting, all }) => (
        <div className="grid gap-4">
          <MatchControls />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p role="status" data-slot="match-count">
              {t("count", { shown: shown.length, fitting, all })}
            </p>
            <Button size="sm" disabled={shown.length === 0} onClick={() => save(shown)}>
              {t("csv")}
            </Button>
          </div>
          {shown.length === 0 ? (
            <p className="text-muted">{t("none")}</p>
          ) : (
            <ol data-slot="matches" className="border-t border-line">
              {shown.map((match) => (
                <MatchRow
                  key={match.rank}
                  match={match}
                  band={task.labels.find(({ id }) => id === match.label)}
                />
              ))}
            </ol>
          )}
          <p className="text-sm text-muted">{t("scores")}</p>
        </div>
      )}
    </Cell>
  );
}
