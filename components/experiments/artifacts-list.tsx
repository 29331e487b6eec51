"use client";
import { Download } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ExperimentRow } from "./experiment-view";
import { saveText } from "./save-text";

type ArtifactsListProps = {
  run: ExperimentRow;
  /** Further things to take away, where they are at hand: log and verdict. */
  children?: ReactNode;
};

/** What a run left behind, to take away. */
export function ArtifactsList({ run, children }: ArtifactsListProps) {
  const t = useTranslations("experiments.artifacts");
  const format = useFormatter();
  const { outcome, version } = run;
  return (
    <section data-slot="artifacts" aria-label={t("title")} className="grid gap-2">
      <h3 className="font-semibold">{t("title")}</h3>
      {outcome === null ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <dl className="grid gap-1">
          <dt className="text-sm text-muted">{t("weights")}</dt>
          <dd className="font-mono text-sm break-all">{outcome.sha256}</dd>
          <dt className="mt-2 text-sm text-muted">
            {t("dataHash", { n: format.number(outcome.lineage.rows) })}
          </dt>
          <dd className="font-mono text-sm break-all">{outcome.lineage.dataHash}</dd>
        </dl>
      )}
      {outcome !== null && version === null && <p className="text-muted">{t("notKept")}</p>}
      <p className="flex flex-wrap gap-2">
        {outcome !== null && version !== null && (
          <>
            <Button asChild size="sm">
              <a href={`/api/v1/models/${outcome.sha256}`} download={`${outcome.sha256}.bin`}>
                <Download aria-hidden />
                {t("downloadWeights", {
                  size: format.number(outcome.bytes / 1000, { maximumFractionDigits: 0 }),
                })}
              </a>
            </Button>
            <Button asChild size="sm">
              <Link href={`/models/${run.task}/${version}`}>{t("card", { version })}</Link>
            </Button>
          </>
        )}
        <Button
          size="sm"
          onClick={() => saveText(`run-${run.id}.json`, JSON.stringify(run, null, 2), "application/json")}
        >
          <Download aria-hidden />
          {t("record")}
        </Button>
        {children}
      </p>
    </section>
  );
}
