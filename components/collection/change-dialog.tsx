"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState, useTransition } from "react";
import { ReasonField } from "@/components/registry/reason-field";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useAnnounce } from "@/components/ui/announcer";
import { Skeleton } from "@/components/ui/skeleton";
import type { CollectionChanged } from "@/lib/api/collection";
import type { ChangeWish, CollectionCalls } from "./collection-calls";
import { ChangePlan } from "./change-plan";

type Props = {
  wish: ChangeWish;
  /** The version that was looked at. */
  base: number;
  change: CollectionCalls["change"];
  onDone: () => void;
  onCancel: () => void;
};

/** Shows what a change would do, and does it when a reason is given. */
export function ChangeDialog({ wish, base, change, onDone, onCancel }: Props) {
  const t = useTranslations("collection.change");
  const announce = useAnnounce();
  const [plan, show] = useState<CollectionChanged>();
  const [reason, setReason] = useState("");
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();
  const works = plan !== undefined && plan.added.count + plan.retired.count > 0 && plan.total > 0;

  useEffect(() => {
    let left = false;
    void change({ ...wish, base, preview: true }).then((result) => {
      if (left) return;
      if (result.ok) show(result.value);
      else fail(result.message);
    });
    return () => {
      left = true;
    };
  }, [change, wish, base]);

  function confirm() {
    start(async () => {
      const result = await change({ ...wish, base, reason });
      fail(result.ok ? "" : result.message);
      if (!result.ok) return;
      announce(t("done", { version: result.value.version ?? 0, total: result.value.total }));
      onDone();
    });
  }

  return (
    <AlertDialog
      open
      title={t("title")}
      description={plan ? t("text", { from: plan.from, total: plan.total }) : t("looking")}
      confirmLabel={t("confirm")}
      cancelLabel={t("cancel")}
      busy={busy}
      ready={works && reason.trim() !== ""}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <div className="grid gap-5">
        {plan ? <ChangePlan plan={plan} /> : failure === "" && <Skeleton className="h-24" />}
        {works && <ReasonField value={reason} onChange={setReason} />}
        {plan && !works && <Alert>{t("nothing")}</Alert>}
        {failure && <Alert tone="danger">{failure}</Alert>}
      </div>
    </AlertDialog>
  );
}
