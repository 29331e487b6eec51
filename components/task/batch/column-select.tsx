"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { columnTitle } from "./column-title";

type ColumnSelectProps = {
  label: string;
  hint?: string;
  /** What stands for no column. */
  none: string;
  columns: readonly string[];
  value: number | null;
  onChoose: (at: number | null) => void;
  className?: string;
};

/** One of the file's columns. */
export function ColumnSelect({ label, hint, none, columns, value, onChoose, className }: ColumnSelectProps) {
  const t = useTranslations("batch.table");
  const place = (number: number) => t("column", { number });
  return (
    <Field label={label} hint={hint} {...(className && { className })}>
      {(control) => (
        <Select
          {...control}
          value={value === null ? "" : String(value)}
          onChange={(event) => onChoose(event.target.value === "" ? null : Number(event.target.value))}
        >
          <option value="">{none}</option>
          {columns.map((name, at) => (
            <option key={at} value={String(at)}>
              {columnTitle(name, at, place)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
