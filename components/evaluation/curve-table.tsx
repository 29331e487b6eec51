"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Caption } from "@/components/registry/caption";
import { ScoreText } from "@/components/registry/score-text";
import type { ClassView } from "@/components/registry/version-view";
import { NumberCell, Table } from "@/components/ui/table";
import type { ClassCurves } from "@/lib/task/evaluation-parts";

/** The areas under the curves, and the share of the class, which average precision has to beat. */
export function CurveTable({ shown, n }: { shown: readonly (ClassView & ClassCurves)[]; n: number }) {
  const t = useTranslations("evaluation.curves");
  const format = useFormatter();
  const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
  return (
    <Table caption={<Caption>{t("caption")}</Caption>} className="w-auto">
      <thead>
        <tr>
          <th scope="col">{t("class")}</th>
          <th scope="col" className="text-right">
            n
          </th>
          <th scope="col">AUC</th>
          <th scope="col" className="text-right">
            {t("averagePrecision")}
          </th>
          <th scope="col" className="text-right">
            {t("prevalence")}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, title, positives, auc, averagePrecision }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <NumberCell>{format.number(positives)}</NumberCell>
            <td>
              <ScoreText score={auc} />
            </td>
            <NumberCell>{format.number(averagePrecision, three)}</NumberCell>
            <NumberCell>{format.number(positives / n, three)}</NumberCell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
