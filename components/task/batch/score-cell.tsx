"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { ConfusionTable } from "@/components/registry/confusion-table";
import { ScoreText } from "@/components/registry/score-text";
import { EmptyState } from "@/components/ui/empty-state";
import { useSource } from "@/components/notebook/use-source";
import { useBatch } from "./batch-context";

/** How right the answers are, where the file says what is true. */
export function ScoreCell() {
  const t = useTranslations("batch.score");
  const { task, cells } = useBatch();
  const [versions] = useSource(cells.versions);
  return (
    <Cell name={cells.score} title={t("title")} wide empty={<p className="text-muted">{t("later")}</p>}>
      {({ labelled, unknown, evaluations, undecided }) => {
        if (labelled === 0) return <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>;
        return (
          <div className="grid gap-6">
            {evaluations.map(({ accuracy, macroF1, confusion }, at) => (
              <div key={at} className="grid gap-4" data-slot="evaluation">
                {versions.length > 1 && (
                  <h3 className="font-semibold">
                    {t("version", { version: versions[at]?.version ?? at + 1 })}
                  </h3>
                )}
                <dl className="grid gap-x-10 gap-y-3 sm:flex sm:flex-wrap">
                  <div>
                    <dt className="text-sm text-muted">{t("accuracy")}</dt>
                    <dd className="text-lg font-semibold" data-slot="accuracy">
                      <ScoreText score={accuracy} withN className="whitespace-normal" />
                    </dd>
                  </div>
                  <div>
                    <dt className="text-sm text-muted">{t("macroF1")}</dt>
                    <dd className="text-lg font-semibold">
                      <ScoreText score={macroF1} withN className="whitespace-normal" />
                    </dd>
                  </div>
                </dl>
                <ConfusionTable confusion={confusion} classes={task.labels} />
              </div>
            ))}
            <p className="text-sm text-muted">
              {t("caption")} {unknown > 0 && t("unknown", { n: unknown })}{" "}
              {undecided > 0 && t("undecided", { n: undecided })}
            </p>
          </div>
        );
      }}
    </Cell>
  );
}
