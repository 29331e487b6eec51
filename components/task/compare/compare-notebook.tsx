"use client";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useSource } from "@/components/notebook/use-source";
import type { BatchProps } from "../batch/batch-context";
import { InputCell } from "../input/input-cell";
import { TaskProvider, type TaskProps, useTask } from "../task-context";
import { compareCells, type CompareCells } from "./compare-cells";
import { DifferenceCell } from "./difference-cell";
import { SetComparison } from "./set-comparison";
import type { VersionOption } from "../version-option";
import { VersionsCell } from "./versions-cell";

type Choice = {
  options: readonly VersionOption[];
  initial: readonly [VersionOption, VersionOption];
  startBatchWorker: BatchProps["startWorker"];
};

/** The page on which two versions of a task answer the same: one input, then the rows of a file. */
export const CompareNotebook = ({ options, initial, startBatchWorker, ...props }: TaskProps & Choice) => (
  <TaskProvider {...props}>
    <Comparison options={options} initial={initial} startBatchWorker={startBatchWorker} />
  </TaskProvider>
);

function Comparison({ options, initial, startBatchWorker }: Choice) {
  const { notebook, cells: shared, device } = useTask();
  const [cells] = useState(() => {
    const own = compareCells({ device, input: shared.input, initial });
    notebook.define(Object.values(own));
    return own;
  });
  return (
    <NotebookProvider notebook={notebook} text={notebookText[useLocale()]}>
      <NotebookColumn>
        <VersionsCell cells={cells} options={options} />
        <InputCell />
        <DifferenceCell cells={cells} />
      </NotebookColumn>
      <OverSet cells={cells} startBatchWorker={startBatchWorker} />
    </NotebookProvider>
  );
}

function OverSet({ cells, startBatchWorker }: Pick<Choice, "startBatchWorker"> & { cells: CompareCells }) {
  const t = useTranslations("compare.set");
  const { task } = useTask();
  const [left] = useSource(cells.left);
  const [right] = useSource(cells.right);
  const versions = useMemo(
    () => [left, right].map(({ version, sha256, estimator }) => ({ version, sha256, estimator })),
    [left, right],
  );
  if (left.version === right.version) return null;
  return (
    <section aria-labelledby="over-a-set" className="mt-10 border-t border-line pt-8">
      <header className="max-w-column md:ml-[9.5rem]">
        <h2 id="over-a-set" className="text-2xl">
          {t("title")}
        </h2>
        <p className="mt-1 text-muted">{t("lead")}</p>
      </header>
      <SetComparison task={task} versions={versions} startWorker={startBatchWorker} />
    </section>
  );
}
