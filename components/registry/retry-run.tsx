"use client";
import { RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { RequestRun } from "./registry-view";
import type { RunRow } from "./run-view";

type RetryRunProps = { run: RunRow; requestRun: RequestRun };

/** Asks for the same run once more. */
export function RetryRun({ run: { task, estimator, seed, reason }, requestRun }: RetryRunProps) {
  const t = useTranslations("runs");
  const router = useRouter();
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();

  function again() {
    start(async () => {
      const result = await requestRun({ task, estimator, seed, reason });
      fail(result.ok ? "" : result.message);
      if (result.ok) router.push(`/runs/${result.value.run}${result.value.created ? "" : "?joined"}`);
    });
  }

  return (
    <div className="grid justify-items-start gap-3">
      {failure && <Alert tone="danger">{failure}</Alert>}
      <Button variant="primary" busy={busy} onClick={again}>
        <RotateCw aria-hidden />
        {t("retry")}
      </Button>
    </div>
  );
}
