"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { columnNames } from "./search";
import type { ColumnName } from "./search";

type ColumnChoiceProps = { columns: readonly ColumnName[]; onChange: (columns: ColumnName[]) => void };

/** Which columns the table has, folded away until wanted. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const t = useTranslations("experiments");
  return (
    <details className="min-w-0">
      <summary className="min-h-9 cursor-pointer py-1 font-medium">
        {t("filters.columns", { n: columns.length })}
      </summary>
      <fieldset className="mt-1 grid gap-x-6 sm:grid-cols-3">
        <legend className="sr-only">{t("filters.columnsLegend")}</legend>
        {columnNames.map((name) => (
          <Checkbox
            key={name}
            label={t(`columns.${name}`)}
            checked={columns.includes(name)}
            onChange={(event) =>
              onChange(
                columnNames.filter((one) => (one === name ? event.target.checked : columns.includes(one))),
              )
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
