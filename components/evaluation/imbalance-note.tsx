"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ClassView } from "@/components/registry/version-view";
import { Alert } from "@/components/ui/alert";
import { imbalanceRatio, type classImbalance } from "@/lib/loop/class-imbalance";

type ImbalanceNoteProps = NonNullable<ReturnType<typeof classImbalance>> & {
  classes: readonly ClassView[];
};

/** What uneven classes do to the figures, and what helps. */
export function ImbalanceNote({ largest, smallest, classes }: ImbalanceNoteProps) {
  const t = useTranslations("evaluation.imbalance");
  const format = useFormatter();
  const titleOf = (label: string) => classes.find(({ id }) => id === label)?.title ?? label;
  return (
    <Alert tone="warn" title={t("title")} data-slot="imbalance">
      {t("text", {
        largest: titleOf(largest.label),
        most: format.number(largest.n),
        smallest: titleOf(smallest.label),
        least: format.number(smallest.n),
        limit: imbalanceRatio,
      })}
    </Alert>
  );
}
