"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Cell } from "@/components/notebook/cell";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { CopyButton } from "@/components/ui/copy-button";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import { AliasBadges } from "./alias-badges";
import { classRows } from "./class-rows";
import { ClassTable } from "./class-table";
import { ConfusionTable } from "./confusion-table";
import { EvaluationsTable } from "./evaluations-table";
import { GateTable } from "./gate-table";
import { GateVerdict } from "./gate-verdict";
import { LineageList } from "./lineage-list";
import { Promote } from "./promote";
import type { Promote as PromoteAction, ReadServing } from "./registry-view";
import { answering, champion, serving } from "./serving-cells";
import { ServingNow } from "./serving-now";
import { SelectionTable } from "./selection-table";
import { useServing } from "./use-serving";
import type { ClassView, VersionView } from "./version-view";
import { VersionSummary } from "./version-summary";

export type VersionProps = {
  task: { id: string; title: string };
  classes: readonly ClassView[];
  version: VersionView;
  champion: VersionView | undefined;
  serving: number;
  /** The model card, drawn, and its Markdown to take away. */
  card: ReactNode;
  cardSource: string;
  actions: { promote: PromoteAction; readServing: ReadServing };
};

const record = defineSource("record", undefined as VersionView | undefined);
const classes = defineCell({
  name: "classes",
  inputs: [record],
  source: "classRows(record.validation)  // intervals after Wilson",
  run: ({ record: version }) => version && classRows(version.validation),
});
const confusion = defineCell({
  name: "confusion",
  inputs: [record],
  source: "record.validation.confusion",
  run: ({ record: version }) => version?.validation.confusion,
});
const measured = defineCell({
  name: "measured",
  inputs: [record],
  source: "{ validation, evaluations } = record",
  run: ({ record: version }) =>
    version && { validation: version.validation, evaluations: version.evaluations },
});
const selection = defineCell({
  name: "selection",
  inputs: [record],
  source: "record.lineage.selection",
  run: ({ record: version }) => version?.lineage.selection,
});
const lineage = defineCell({
  name: "lineage",
  inputs: [record],
  source: "record.lineage",
  run: ({ record: version }) => version,
});
const card = defineSource("card", "");
const verdict = defineCell({
  name: "verdict",
  inputs: [record],
  source: "record.gate",
  run: ({ record: version }) => version && { gate: version.gate },
});

export const versionCells = (
  props: Pick<VersionProps, "version" | "champion" | "serving" | "cardSource">,
) => [
  { ...record, value: props.version },
  { ...champion, value: props.champion?.version },
  { ...answering, value: props.serving },
  classes,
  confusion,
  measured,
  selection,
  lineage,
  { ...card, value: props.cardSource },
  verdict,
  serving,
];

/** What a version is, how it did, what the gate says, where it comes from, and its card. */
export function VersionCells(props: VersionProps) {
  const { task, version, champion: best, classes: shown, actions } = props;
  const t = useTranslations("registry");
  const s = useTranslations("selection");
  useBindSource(record, version);
  useBindSource(card, props.cardSource);
  useServing(task.id, best?.version, props.serving, actions.readServing);

  return (
    <>
      <header className="md:pl-[9.5rem]">
        <p className="text-muted">
          <Link href={`/models/${task.id}`} className="prose-link">
            {t("titleOf", { task: task.title })}
          </Link>
        </p>
        <h1 className="mt-1 flex flex-wrap items-center gap-3 text-3xl">
          {t("versionLong", { version: version.version })}
          <span className="text-base font-normal tracking-normal">
            <AliasBadges aliases={version.aliases} />
          </span>
        </h1>
      </header>
      <Cell name={record} title={t("summary.title")}>
        <div className="grid gap-5">
          <VersionSummary version={version} />
          <p>
            <Link href={`/models/${task.id}/${version.version}/evaluation`} className="prose-link">
              {t("toEvaluation")}
            </Link>
          </p>
        </div>
      </Cell>
      <Cell name={verdict} title={t("gate.title")}>
        {({ gate }) => (
          <div className="grid gap-5">
            <GateVerdict gate={gate} />
            {gate && <GateTable verdict={gate.verdict} classes={shown} />}
          </div>
        )}
      </Cell>
      <Cell name={serving} title={t("promote.section")}>
        <div className="grid justify-items-start gap-4">
          <ServingNow task={task.id} first={props.serving} />
          <Promote
            task={task.id}
            version={version}
            champion={best}
            classes={shown}
            promote={actions.promote}
          />
        </div>
      </Cell>
      <Cell name={classes} title={t("classes.title")} wide>
        {(rows) => <ClassTable rows={rows} classes={shown} />}
      </Cell>
      <Cell name={confusion} title={t("confusion.title")} wide>
        {(matrix) => <ConfusionTable confusion={matrix} classes={shown} />}
      </Cell>
      <Cell name={measured} title={t("evaluations.title")} wide>
        {(shown) => <EvaluationsTable version={shown} />}
      </Cell>
      {version.lineage.selection && (
        <Cell name={selection} title={s("title")} wide>
          {(table) => <SelectionTable selection={table} chosen={version.lineage.estimator} classes={shown} />}
        </Cell>
      )}
      <Cell name={lineage} title={t("lineage.title")}>
        {(shown) => <LineageList task={task.id} version={shown} />}
      </Cell>
      <Cell name={card} title={t("card.title")} wide>
        <div className="grid gap-5">
          {props.card}
          <p>
            <CopyButton
              text={props.cardSource}
              label={t("card.copy")}
              copiedLabel={t("copy.done")}
              failedLabel={t("copy.failed")}
            />
          </p>
        </div>
      </Cell>
    </>
  );
}
