"use client";
import { useFormatter, useTranslations } from "next-intl";
import { NumberCell, Table } from "@/components/ui/table";
import { ToneMark } from "@/components/ui/tone-mark";
import { useTask } from "../task-context";
import type { ProbabilityChange } from "./probability-changes";

type ChangesTableProps = { changes: readonly ProbabilityChange[]; first: number; second: number };

/** The probability of each class by both versions, and the difference in percentage points. */
export function ChangesTable({ changes, first, second }: ChangesTableProps) {
  const t = useTranslations("compare.difference");
  const format = useFormatter();
  const { task } = useTask();
  const percent = (share: number) =>
    format.number(share, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <Table caption={t("caption")} className="max-w-column">
      <thead>
        <tr>
          <th scope="col">{t("class")}</th>
          {[first, second].map((version, at) => (
            <th key={at} scope="col" className="text-right">
              {t("version", { version })}
            </th>
          ))}
          <th scope="col" className="text-right">
            {t("points")}
          </th>
        </tr>
      </thead>
      <tbody>
        {task.labels.map(({ id, title, tone }) => {
          const { before = 0, after = 0, change = 0 } = changes.find(({ label }) => label === id) ?? {};
          return (
            <tr key={id}>
              <th scope="row">
                <span className="inline-flex items-center gap-2">
                  <ToneMark tone={tone} />
                  {title}
                </span>
              </th>
              <NumberCell>{percent(before)}</NumberCell>
              <NumberCell>{percent(after)}</NumberCell>
              <NumberCell>
                {format.number(change * 100, {
                  signDisplay: "exceptZero",
                  minimumFractionDigits: 1,
                  maximumFractionDigits: 1,
                })}
              </NumberCell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
