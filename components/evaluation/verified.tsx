"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import type { EvaluationFault } from "@/lib/loop/evaluation-fault";
import type { Checked } from "./evaluation-cells";

type VerifiedProps = {
  evaluation: Checked;
  /** What of the record `children` show. */
  parts: readonly EvaluationFault["part"][];
  /** False where the run did not measure it yet. */
  recorded?: boolean;
  children: ReactNode;
};

/** Figures only if they can be true: otherwise a warning that says which contradict the rest, in their place. */
export function Verified({ evaluation: { n, faults }, parts, recorded = true, children }: VerifiedProps) {
  const t = useTranslations("evaluation");
  const found = new Set(
    faults.map(({ part }) => part).filter((part) => part === "rows" || parts.includes(part)),
  );
  if (found.size > 0)
    return (
      <Alert tone="danger" title={t("faults.title")}>
        <p>{t("faults.text")}</p>
        <ul className="mt-1 list-disc pl-5">
          {[...found].map((part) => (
            <li key={part}>{t(`faults.parts.${part}`)}</li>
          ))}
        </ul>
      </Alert>
    );
  if (n === 0) return <EmptyState title={t("notMeasured.title")}>{t("notMeasured.text")}</EmptyState>;
  if (!recorded) return <EmptyState title={t("notRecorded.title")}>{t("notRecorded.text")}</EmptyState>;
  return children;
}
