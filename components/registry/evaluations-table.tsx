"use client";
import { useFormatter, useTranslations } from "next-intl";
import { NumberCell, Table } from "@/components/ui/table";
import { Caption } from "./caption";
import { ScoreText } from "./score-text";
import type { VersionView } from "./version-view";

const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;

/** How the version did on every set it was measured on. */
export function EvaluationsTable({ version }: { version: Pick<VersionView, "validation" | "evaluations"> }) {
  const t = useTranslations("registry");
  const format = useFormatter();
  const sets = [
    [t("evaluations.validation"), version.validation] as const,
    ...Object.entries(version.evaluations),
  ];
  return (
    <Table caption={<Caption>{t("evaluations.caption")}</Caption>}>
      <thead>
        <tr>
          <th scope="col">{t("evaluations.set")}</th>
          <th scope="col" className="text-right">
            n
          </th>
          <th scope="col">{t("macroF1")}</th>
          <th scope="col">{t("accuracy")}</th>
          <th scope="col" className="text-right">
            {t("evaluations.logLoss")}
          </th>
          <th scope="col" className="text-right">
            {t("evaluations.ece")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sets.map(([name, { n, macroF1, accuracy, logLoss, ece }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <NumberCell>{format.number(n)}</NumberCell>
            <td>
              <ScoreText score={macroF1} />
            </td>
            <td>
              <ScoreText score={accuracy} />
            </td>
            <NumberCell>{format.number(logLoss, digits)}</NumberCell>
            <NumberCell>{format.number(ece, digits)}</NumberCell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
