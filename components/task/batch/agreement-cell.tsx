"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { useBatch } from "./batch-context";

/** How often two versions say the same, and, with true labels, whether their difference is more than chance. */
export function AgreementCell() {
  const t = useTranslations("batch.agreement");
  const format = useFormatter();
  const { cells } = useBatch();
  const [[first, second]] = useSource(cells.versions);
  const percent = (share: number) =>
    format.number(share, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <Cell name={cells.agreement} title={t("title")} empty={<p className="text-muted">{t("later")}</p>}>
      {({ n, agreed, interval: [low, high], labelled, onlyFirst, onlySecond, pValue }) =>
        n === 0 ? (
          <p className="text-muted">{t("none")}</p>
        ) : (
          <div className="grid gap-4">
            <p data-slot="agreement">
              <span className="text-2xl font-semibold">{percent(agreed / n)}</span>{" "}
              <span className="text-muted">
                {t("interval", { low: percent(low), high: percent(high), agreed, n })}
              </span>
            </p>
            {labelled > 0 && (
              <p data-slot="mcnemar">
                {t("mcnemar", {
                  first: first?.version ?? 1,
                  second: second?.version ?? 2,
                  onlyFirst,
                  onlySecond,
                  labelled,
                })}{" "}
                {pValue < 0.05 ? t("differ") : t("noDifference")}{" "}
                <span className="text-muted">
                  {t("p", {
                    p:
                      pValue < 0.001 ? "< 0.001" : `= ${format.number(pValue, { maximumFractionDigits: 3 })}`,
                  })}
                </span>
              </p>
            )}
          </div>
        )
      }
    </Cell>
  );
}
