"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { EraseDialog } from "./erase-dialog";
import { EraseOutcome } from "./erase-outcome";
import { ExportButton } from "./export-button";
import { LostReceipts } from "./lost-receipts";
import { useMyData } from "./my-data-context";
import { OwnDataRefused } from "./own-data";
import { RecordCard } from "./record-card";
import { useErase } from "./use-erase";

/** Everything stored under this browser's receipts. */
export function RecordsCell() {
  const t = useTranslations("my-data.records");
  const { cells } = useMyData();
  const [receipts] = useSource(cells.receipts);
  const { erasing, ask, erase, stop } = useErase();
  const asked = erasing.state === "asking" || erasing.state === "busy" ? erasing.receipts : undefined;
  return (
    <Cell
      name={cells.records}
      title={t("title")}
      failed={(error, retry) => (
        <Alert tone="danger" title={t("failed")}>
          <p>{error.cause instanceof OwnDataRefused ? error.cause.message : t("unreachable")}</p>
          <Button size="sm" className="mt-3" onClick={retry}>
            {t("retry")}
          </Button>
        </Alert>
      )}
    >
      {(records) => (
        <div className="grid gap-5">
          <EraseOutcome erasing={erasing} />
          {records.length === 0 ? (
            <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
          ) : (
            <>
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p>{t("count", { n: records.length })}</p>
                <div className="flex flex-wrap gap-3">
                  <ExportButton records={records} />
                  <Button size="sm" onClick={() => ask(receipts)}>
                    {t("eraseAll")}
                  </Button>
                </div>
              </div>
              <ul className="grid gap-4">
                {records.map((record) => (
                  <li key={record.id}>
                    <RecordCard
                      record={record}
                      receipt={receipts.find(({ id }) => id === record.id)?.receipt}
                      onErase={() => ask(receipts.filter(({ id }) => id === record.id))}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
          <LostReceipts receipts={receipts} records={records} />
          <EraseDialog
            n={asked?.filter(({ id }) => records.some((record) => record.id === id)).length}
            busy={erasing.state === "busy"}
            onConfirm={(options) => void erase(asked ?? [], options)}
            onCancel={stop}
          />
        </div>
      )}
    </Cell>
  );
}
