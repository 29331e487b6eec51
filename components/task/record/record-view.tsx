"use client";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Draft } from "./record-state";
import { RedactedInput } from "./redacted-input";
import { SavedReceipt } from "./saved-receipt";
import { StoredAnswer } from "./stored-answer";
import { useRecords } from "./use-records";
import { useSave } from "./use-save";

export function RecordView({ draft, stale }: { draft: Draft; stale: boolean }) {
  const t = useTranslations("predict.record");
  const save = useSave();
  const record = useRecords().find(draft.made);
  return (
    <div className="grid gap-4">
      <p>{record?.state === "saved" ? t("wasStored") : t("willBeStored")}</p>
      <RedactedInput redaction={draft.redaction} />
      <StoredAnswer draft={draft} />
      {record?.state === "failed" && (
        <Alert tone="danger" title={t("failed")}>
          {record.message}
        </Alert>
      )}
      {record?.state === "saved" ? (
        <SavedReceipt receipt={record.receipt} kept={record.kept} />
      ) : (
        <Button
          variant="primary"
          className="w-fit"
          disabled={stale}
          busy={record?.state === "saving"}
          onClick={() => void save(draft)}
        >
          {record?.state === "failed" ? t("retry") : t("save")}
        </Button>
      )}
    </div>
  );
}
