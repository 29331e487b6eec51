"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { useBatch } from "./batch-context";
import { useFaultText } from "./fault-text";
import { PreviewTable } from "./preview-table";
import { ReadingControls } from "./reading-controls";

/** How the file is read, and its first rows. */
export function TableCell() {
  const t = useTranslations("batch.table");
  const { cells } = useBatch();
  const sentence = useFaultText();
  return (
    <Cell
      name={cells.table}
      title={t("title")}
      wide
      failed={(error) => (
        <Alert tone="danger" title={t("failed")} data-slot="file-fault">
          <p>{sentence(error.cause)}</p>
        </Alert>
      )}
    >
      {(table) => (
        <div className="grid gap-4">
          <ReadingControls reading={table} />
          <PreviewTable table={table} />
        </div>
      )}
    </Cell>
  );
}
