"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { classRows } from "@/components/registry/class-rows";
import { ClassTable } from "@/components/registry/class-table";
import { LineageList } from "@/components/registry/lineage-list";
import { ConfusionMatrix } from "./confusion-matrix";
import { CurvesView } from "./curves-view";
import { DataView } from "./data-view";
import * as cells from "./evaluation-cells";
import type { EvaluationProps } from "./evaluation-view";
import { GapsView } from "./gaps-view";
import { ReliabilityView } from "./reliability-view";
import { ScoreTiles } from "./score-tiles";
import { SetSelect } from "./set-select";
import { SlicesView } from "./slices-view";
import { Verified } from "./verified";

/** The cells of the page, from the headline down to what the version was made of. */
export function EvaluationPage({ task, version, classes, slices, reasons }: EvaluationProps) {
  const t = useTranslations("evaluation");
  useBindSource(cells.record, version);
  return (
    <>
      <header className="md:pl-[9.5rem]">
        <p className="text-muted">
          <Link href={`/models/${task.id}/${version.version}`} className="prose-link">
            {t("back", { task: task.title, version: version.version })}
          </Link>
        </p>
        <h1 className="mt-1 text-3xl">{t("title", { version: version.version })}</h1>
        <p className="mt-2 max-w-[68ch] text-muted">{t("lead")}</p>
      </header>
      <Cell name={cells.set} title={t("setTitle")}>
        <SetSelect version={version} />
      </Cell>
      <Cell name={cells.evaluation} title={t("scores")} wide>
        {(shown) => (
          <Verified
            evaluation={shown}
            parts={["accuracy", "macroF1", "probabilities", "baseline", "decided"]}
          >
            <ScoreTiles evaluation={shown} classes={classes} reasons={reasons} />
          </Verified>
        )}
      </Cell>
      <Cell name={cells.confusion} title={t("confusion.title")} wide>
        {(shown) => (
          <Verified evaluation={shown} parts={["rows"]}>
            <ConfusionMatrix confusion={shown.confusion} classes={classes} />
          </Verified>
        )}
      </Cell>
      <Cell name={cells.classes} title={t("classes")} wide>
        {(shown) => (
          <Verified evaluation={shown} parts={["perClass", "classIntervals"]}>
            <ClassTable rows={classRows(shown)} classes={classes} caption={t("classesCaption")} />
          </Verified>
        )}
      </Cell>
      <Cell name={cells.curves} title={t("curves.title")} wide>
        {({ shown, label }) => (
          <Verified evaluation={shown} parts={["curves"]} recorded={shown.curves !== undefined}>
            <CurvesView evaluation={shown} label={label} classes={classes} />
          </Verified>
        )}
      </Cell>
      <Cell name={cells.reliability} title={t("reliability.title")} wide>
        {(shown) => (
          <Verified
            evaluation={shown}
            parts={["reliability", "probabilities"]}
            recorded={shown.reliability !== undefined}
          >
            <ReliabilityView evaluation={shown} />
          </Verified>
        )}
      </Cell>
      <Cell name={cells.slices} title={t("slices.title")} wide>
        {(shown) => (
          <Verified evaluation={shown} parts={["slices"]} recorded={shown.slices !== undefined}>
            <SlicesView evaluation={shown} slices={slices} />
          </Verified>
        )}
      </Cell>
      {version.validation.gaps && (
        <Cell name={cells.gaps} title={t("gaps.title")} wide>
          {(shown) =>
            shown.gaps ? (
              <Verified evaluation={shown} parts={["gaps"]}>
                <GapsView gaps={shown.gaps} rows={shown.n} classes={classes} />
              </Verified>
            ) : (
              <p className="text-muted">{t("gaps.none")}</p>
            )
          }
        </Cell>
      )}
      <Cell name={cells.data} title={t("data.title")} wide>
        {(shown) => <DataView version={shown} classes={classes} />}
      </Cell>
      <Cell name={cells.lineage} title={t("lineage")}>
        {(shown) => <LineageList task={task.id} version={shown} />}
      </Cell>
    </>
  );
}
