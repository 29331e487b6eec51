"use client";
import { CircleCheck, CircleSlash, CircleHelp } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Judgement } from "@/lib/loop/judgement";

const marks = {
  promote: <CircleCheck aria-hidden className="mt-1 size-5 shrink-0 text-accent" />,
  keep: <CircleSlash aria-hidden className="mt-1 size-5 shrink-0 text-warn" />,
  "not enough evidence": <CircleHelp aria-hidden className="mt-1 size-5 shrink-0 text-muted" />,
};

/** What the gate said, in its own words. */
export function GateVerdict({ gate }: { gate: Judgement | null }) {
  const t = useTranslations("registry.gate");
  const language = useLocale();
  if (gate === null) return <p className="text-muted">{t("none")}</p>;
  return (
    <div data-slot="gate-verdict" data-decision={gate.verdict.decision} className="flex gap-3">
      {marks[gate.verdict.decision]}
      <p className="min-w-0">{gate.text[language]}</p>
    </div>
  );
}
