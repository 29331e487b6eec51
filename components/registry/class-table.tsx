"use client";
import { useFormatter, useTranslations } from "next-intl";
import { NumberCell, Table } from "@/components/ui/table";
import { ToneMark } from "@/components/ui/tone-mark";
import { Caption } from "./caption";
import type { ClassRow } from "./class-rows";
import { ScoreText } from "./score-text";
import type { ClassView } from "./version-view";

type ClassTableProps = { rows: readonly ClassRow[]; classes: readonly ClassView[]; caption?: string };

/** Precision, recall and F1 of each class with their intervals. */
export function ClassTable({ rows, classes, caption }: ClassTableProps) {
  const t = useTranslations("registry");
  const format = useFormatter();
  return (
    <Table caption={<Caption>{caption ?? t("classes.caption")}</Caption>}>
      <thead>
        <tr>
          <th scope="col">{t("class")}</th>
          <th scope="col" className="text-right">
            n
          </th>
          <th scope="col">{t("precision")}</th>
          <th scope="col">{t("recall")}</th>
          <th scope="col">F1</th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ id, title, tone }) => {
          const row = rows.find(({ label }) => label === id);
          if (!row) return null;
          return (
            <tr key={id}>
              <th scope="row">
                <span className="inline-flex items-center gap-2">
                  <ToneMark tone={tone} />
                  {title}
                </span>
              </th>
              <NumberCell>{format.number(row.n)}</NumberCell>
              {[row.precision, row.recall, row.f1].map((score, index) => (
                <td key={index}>
                  <ScoreText score={score} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
