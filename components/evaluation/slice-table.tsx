"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Caption } from "@/components/registry/caption";
import { ScoreText } from "@/components/registry/score-text";
import { NumberCell, Table } from "@/components/ui/table";
import { evaluationLimits } from "@/lib/loop/evaluation-limits";
import type { Checked } from "./evaluation-cells";
import type { SliceView } from "./evaluation-view";

/** The figures of every value of every slice; of those with few rows only how many there are. */
export function SliceTable({ evaluation, slices }: { evaluation: Checked; slices: readonly SliceView[] }) {
  const t = useTranslations("evaluation");
  const format = useFormatter();
  const limit = evaluationLimits.slices;
  return (
    <Table caption={<Caption>{t("slices.table", { limit })}</Caption>} className="w-auto">
      <thead>
        <tr>
          <th scope="col">{t("slices.slice")}</th>
          <th scope="col">{t("slices.value")}</th>
          <th scope="col" className="text-right">
            n
          </th>
          <th scope="col">{t("accuracy")}</th>
          <th scope="col" className="text-right">
            {t("macroF1")}
          </th>
        </tr>
      </thead>
      <tbody>
        {slices.flatMap((slice) =>
          slice.values.map(({ id, title }) => {
            const score = evaluation.slices?.[slice.id]?.[id];
            const enough = score && score.n >= limit;
            return (
              <tr key={`${slice.id} ${id}`}>
                <td className="text-muted">{slice.title}</td>
                <th scope="row">{title}</th>
                <NumberCell>{format.number(score?.n ?? 0)}</NumberCell>
                <td>{enough ? <ScoreText score={score.accuracy} /> : t("slices.few")}</td>
                <NumberCell>
                  {enough
                    ? format.number(score.macroF1, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
                    : "–"}
                </NumberCell>
              </tr>
            );
          }),
        )}
      </tbody>
    </Table>
  );
}
