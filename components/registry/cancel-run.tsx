"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Result } from "@/lib/result";

export type CancelRunAction = (asked: { id: string; reason?: string }) => Promise<Result<null>>;
type CancelRunProps = { id: string; cancelRun: CancelRunAction; onCancelled: () => void };

/** Ends a run after asking. */
export function CancelRun({ id, cancelRun, onCancelled }: CancelRunProps) {
  const t = useTranslations("runs.cancel");
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();

  function confirm() {
    start(async () => {
      const result = await cancelRun({ id, ...(reason.trim() && { reason }) });
      fail(result.ok ? "" : result.message);
      if (!result.ok) return;
      setOpen(false);
      onCancelled();
    });
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("button")}</Button>
      <AlertDialog
        open={open}
        title={t("title")}
        description={t("text")}
        confirmLabel={t("confirm")}
        cancelLabel={t("keep")}
        danger
        busy={busy}
        onConfirm={confirm}
        onCancel={() => setOpen(false)}
      >
        <div className="grid gap-4">
          <Field label={t("reason")}>
            {(control) => (
              <Textarea
                {...control}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                maxLength={500}
                className="min-h-20"
              />
            )}
          </Field>
          {failure && <Alert tone="danger">{failure}</Alert>}
        </div>
      </AlertDialog>
    </>
  );
}
