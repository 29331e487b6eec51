"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useAnnounce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import { ReasonField } from "./reason-field";
import type { RollBack as RollBackAction } from "./registry-view";
import { SideBySide } from "./side-by-side";
import type { ClassView, VersionView } from "./version-view";

type RollBackProps = {
  task: string;
  now: VersionView;
  previous: VersionView;
  classes: readonly ClassView[];
  rollBack: RollBackAction;
};

/** Lets the champion before this one serve again, after asking. */
export function RollBack({ task, now, previous, classes, rollBack }: RollBackProps) {
  const t = useTranslations("registry");
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();

  function confirm() {
    start(async () => {
      const result = await rollBack({ task, version: previous.version, reason });
      fail(result.ok ? "" : result.message);
      if (!result.ok) return;
      setOpen(false);
      setReason("");
      announce(t("rollBack.done", { version: result.value.version }));
    });
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Undo2 aria-hidden />
        {t("rollBack.button", { version: previous.version })}
      </Button>
      <AlertDialog
        open={open}
        title={t("rollBack.title", { version: previous.version })}
        description={t("rollBack.text", { from: now.version, to: previous.version })}
        confirmLabel={t("rollBack.confirm", { version: previous.version })}
        cancelLabel={t("cancel")}
        busy={busy}
        ready={reason.trim() !== ""}
        onConfirm={confirm}
        onCancel={() => setOpen(false)}
      >
        <div className="grid gap-5">
          <SideBySide left={now} right={previous} classes={classes} />
          <ReasonField value={reason} onChange={setReason} />
          {failure && <Alert tone="danger">{failure}</Alert>}
        </div>
      </AlertDialog>
    </>
  );
}
