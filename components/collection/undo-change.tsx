"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useAnnounce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import type { CollectionPage } from "@/lib/api/collection";
import type { CollectionCalls } from "./collection-calls";

type Props = {
  task: string;
  page: CollectionPage;
  rollBack: CollectionCalls["rollBack"];
  onDone: () => void;
};

/** Takes the last change of the collection back, after asking: the version before serves again. */
export function UndoChange({ task, page: { version, undo }, rollBack, onDone }: Props) {
  const t = useTranslations("collection.undo");
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();
  if (undo === null) return null;

  function confirm(to: number) {
    start(async () => {
      const result = await rollBack({ task, version: to, reason: t("reason", { version }) });
      fail(result.ok ? "" : result.message);
      if (!result.ok) return;
      setOpen(false);
      announce(t("done", { version: to }));
      onDone();
    });
  }

  return (
    <div>
      <Button onClick={() => setOpen(true)}>
        <Undo2 aria-hidden />
        {t("button")}
      </Button>
      <AlertDialog
        open={open}
        title={t("title")}
        description={t("text", { from: version, to: undo })}
        confirmLabel={t("confirm")}
        cancelLabel={t("cancel")}
        busy={busy}
        onConfirm={() => confirm(undo)}
        onCancel={() => setOpen(false)}
      >
        {failure && <Alert tone="danger">{failure}</Alert>}
      </AlertDialog>
    </div>
  );
}
