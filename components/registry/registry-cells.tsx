"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { Alert } from "@/components/ui/alert";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import { ActorText } from "./actor-text";
import { AliasMoves } from "./alias-moves";
import type { AuditView } from "./audit-view";
import type { ReadServing, RegistryView, RequestRun, RollBack as RollBackAction } from "./registry-view";
import { RetrainForm } from "./retrain-form";
import { RollBack } from "./roll-back";
import { answering, champion, serving } from "./serving-cells";
import { ServingNow } from "./serving-now";
import { useServing } from "./use-serving";
import type { ClassView, VersionRow } from "./version-view";
import { VersionsChart } from "./versions-chart";
import { VersionsTable } from "./versions-table";
import { When } from "./when";

export type RegistryProps = {
  task: { id: string; title: string };
  /** What the task's collection is called, if it has one that can be changed. */
  collection: string | undefined;
  classes: readonly ClassView[];
  estimators: readonly string[];
  registry: RegistryView;
  actions: { rollBack: RollBackAction; readServing: ReadServing; requestRun: RequestRun };
};

const versions = defineSource("versions", [] as readonly VersionRow[]);
const comparison = defineCell({
  name: "comparison",
  inputs: [versions],
  source: "versions",
  run: ({ versions: rows }) => rows,
});
const moves = defineSource("moves", [] as readonly AuditView[]);
const training = defineSource("training", "" as string);

export const registryCells = ({ rows, entries, champion: to, serving: version, activeRun }: RegistryView) => [
  { ...versions, value: rows },
  comparison,
  { ...moves, value: entries },
  { ...training, value: activeRun ?? "" },
  { ...champion, value: to?.version },
  { ...answering, value: version },
  serving,
];

/** What serves, all versions, how they compare, training the next, and who changed what. */
export function RegistryCells({ task, collection, classes, estimators, registry, actions }: RegistryProps) {
  const t = useTranslations("registry");
  const { champion: to, championView: now, previousView: previous, activeRun } = registry;
  useBindSource(versions, registry.rows);
  useBindSource(moves, registry.entries);
  useBindSource(training, activeRun ?? "");
  useServing(task.id, to?.version, registry.serving, actions.readServing);

  return (
    <>
      <header className="md:pl-[9.5rem]">
        <p className="text-muted">
          <Link href="/models" className="prose-link">
            {t("title")}
          </Link>
        </p>
        <h1 className="mt-1 text-3xl">{t("titleOf", { task: task.title })}</h1>
        {collection && (
          <p className="mt-2">
            <Link href={`/models/${task.id}/collection`} className="prose-link">
              {t("toCollection", { title: collection })}
            </Link>
          </p>
        )}
      </header>
      <Cell name={serving} title={t("serving.title")}>
        <div className="grid justify-items-start gap-4">
          <ServingNow task={task.id} first={registry.serving} />
          {to && (
            <p className="text-muted">
              {t("serving.since")} <When at={to.movedAt} /> · <ActorText actor={to.movedBy} /> · “{to.reason}”
            </p>
          )}
          {now && previous ? (
            <RollBack
              key={`${now.version} ${previous.version}`}
              task={task.id}
              now={now}
              previous={previous}
              classes={classes}
              rollBack={actions.rollBack}
            />
          ) : (
            <p className="text-sm text-muted">{t("rollBack.none")}</p>
          )}
        </div>
      </Cell>
      <Cell name={versions} title={t("versions.title")} wide>
        {(rows) => <VersionsTable task={task.id} rows={rows} />}
      </Cell>
      <Cell name={comparison} title={t("comparison.title")} wide>
        {(rows) => <VersionsChart rows={rows} />}
      </Cell>
      <div id="train">
        <Cell name={training} title={t("train.title")}>
          {activeRun ? (
            <Alert title={t("train.active")}>
              <Link href={`/runs/${activeRun}`} className="prose-link">
                {t("train.toRun")}
              </Link>
            </Alert>
          ) : (
            <RetrainForm task={task.id} estimators={estimators} requestRun={actions.requestRun} />
          )}
        </Cell>
      </div>
      <Cell name={moves} title={t("moves.title")}>
        {(entries) => <AliasMoves task={task.id} entries={entries} />}
      </Cell>
    </>
  );
}
