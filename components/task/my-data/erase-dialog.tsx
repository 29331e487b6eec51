"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Checkbox } from "@/components/ui/checkbox";

type EraseDialogProps = {
  /** How many records; undefined while nothing is asked. */
  n: number | undefined;
  busy: boolean;
  onConfirm: (options: { history: boolean }) => void;
  onCancel: () => void;
};

/** Asks once before something is gone for good. */
export function EraseDialog({ n, busy, onConfirm, onCancel }: EraseDialogProps) {
  const t = useTranslations("my-data.erase");
  const [history, setHistory] = useState(false);
  return (
    <AlertDialog
      danger
      busy={busy}
      open={n !== undefined}
      title={t("title", { n: n ?? 0 })}
      description={t("text")}
      confirmLabel={t("confirm")}
      cancelLabel={t("cancel")}
      onConfirm={() => onConfirm({ history })}
      onCancel={onCancel}
    >
      <Checkbox
        label={t("history")}
        checked={history}
        onChange={(event) => setHistory(event.target.checked)}
      />
    </AlertDialog>
  );
}
