"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { isActive } from "@/components/registry/run-view";
import { ReasonField } from "@/components/registry/reason-field";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useAnnounce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { DeleteRunActions } from "./experiment-actions";
import type { DeletionFacts, ExperimentRow } from "./experiment-view";

type DeleteRunProps = {
  run: Pick<ExperimentRow, "id" | "status">;
  actions: DeleteRunActions;
  onDeleted: () => void;
};

/** Deletes a run for good, after saying what goes, what stays and why. */
export function DeleteRun({ run, actions, onDeleted }: DeleteRunProps) {
  const t = useTranslations("experiments.delete");
  const announce = useAnnounce();
  const [facts, setFacts] = useState<DeletionFacts>();
  const [reason, setReason] = useState("");
  const [version, setVersion] = useState(false);
  const [failure, fail] = useState("");
  const [asking, ask] = useTransition();
  const [busy, start] = useTransition();

  if (isActive(run)) return <p className="text-sm text-muted">{t("active")}</p>;

  const open = () =>
    ask(async () => {
      const result = await actions.readDeletion(run.id);
      fail(result.ok ? "" : result.message);
      setVersion(false);
      if (result.ok) setFacts(result.value);
    });
  const confirm = () =>
    start(async () => {
      const result = await actions.deleteRun({ id: run.id, reason, version });
      fail(result.ok ? "" : result.message);
      if (!result.ok) return;
      setFacts(undefined);
      announce(t("done"));
      onDeleted();
    });

  const serves = facts?.keptBy === "alias";
  return (
    <div className="grid justify-items-start gap-3">
      <Button size="sm" busy={asking} onClick={open}>
        <Trash2 aria-hidden />
        {t("button")}
      </Button>
      {failure && !facts && <Alert tone="danger">{failure}</Alert>}
      <AlertDialog
        open={facts !== undefined}
        title={t("title")}
        description={t("text")}
        confirmLabel={t("confirm")}
        cancelLabel={t("keep")}
        danger
        busy={busy}
        ready={reason.trim() !== "" && !serves}
        onConfirm={confirm}
        onCancel={() => setFacts(undefined)}
      >
        <div className="grid gap-4">
          {facts !== undefined && facts.version !== null && (
            <>
              {facts.keptBy === null ? (
                <Checkbox
                  label={t("versionToo", { version: facts.version })}
                  hint={t("versionTooHint")}
                  checked={version}
                  onChange={(event) => setVersion(event.target.checked)}
                />
              ) : (
                <Alert tone={serves ? "danger" : "warn"}>
                  {t(`kept.${facts.keptBy}`, { version: facts.version })}
                </Alert>
              )}
            </>
          )}
          {!serves && <ReasonField value={reason} onChange={setReason} hint={t("reasonHint")} />}
          {failure && <Alert tone="danger">{failure}</Alert>}
        </div>
      </AlertDialog>
    </div>
  );
}
