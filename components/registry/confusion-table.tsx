"use client";
import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Table } from "@/components/ui/table";
import type { Evaluation } from "@/lib/task/version";
import { Caption } from "./caption";
import type { ClassView } from "./version-view";

type ConfusionTableProps = { confusion: Evaluation["confusion"]; classes: readonly ClassView[] };

/** What became of the rows of each class: counts, and the share of the class beside them. */
export function ConfusionTable({ confusion, classes }: ConfusionTableProps) {
  const t = useTranslations("registry");
  const format = useFormatter();
  return (
    <Table caption={<Caption>{t("confusion.caption")}</Caption>} className="w-auto">
      <thead>
        <tr>
          <th scope="col">{t("confusion.truth")}</th>
          {classes.map(({ id, title }) => (
            <th key={id} scope="col" className="text-right">
              {t("confusion.answered", { label: title })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.map(({ id: truth, title }) => {
          const row = confusion[truth] ?? {};
          const n = Object.values(row).reduce((sum, count) => sum + count, 0);
          return (
            <tr key={truth}>
              <th scope="row">{title}</th>
              {classes.map(({ id: answered }) => {
                const count = row[answered] ?? 0;
                const share = n === 0 ? 0 : count / n;
                return (
                  <td
                    key={answered}
                    className={cn("text-right", truth === answered && "bg-accent-soft font-semibold")}
                  >
                    {format.number(count)}
                    <span className="block text-sm font-normal text-muted">
                      {format.number(share, { style: "percent", maximumFractionDigits: 1 })}
                    </span>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
