"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { useBatch } from "./batch-context";
import { useFaultText } from "./fault-text";
import { PlaceChoice } from "./place-choice";
import { RunControls } from "./run-controls";

/** Where it runs, the button that starts it, and how far it is. */
export function RunCell() {
  const t = useTranslations("batch.run");
  const { cells } = useBatch();
  const sentence = useFaultText();
  const controls = (
    <div className="grid gap-5">
      <PlaceChoice />
      <RunControls />
    </div>
  );
  return (
    <Cell
      name={cells.run}
      title={t("title")}
      failed={(error) => (
        <div className="grid gap-5">
          {controls}
          <Alert tone="danger" title={t("failed")}>
            <p>{sentence(error.cause)}</p>
          </Alert>
        </div>
      )}
    >
      {controls}
    </Cell>
  );
}
