"use client";
import { useTranslations } from "next-intl";
import { useSource } from "@/components/notebook/use-source";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useBatch } from "./batch-context";
import { delimiters, type DelimiterName } from "./delimiter";
import type { Reading } from "./table";

const names = Object.keys(delimiters).filter((name): name is DelimiterName => name in delimiters);

/** What was guessed of the file, to be put right by whoever knows it. */
export function ReadingControls({ reading }: { reading: Reading }) {
  const t = useTranslations("batch.table");
  const { cells } = useBatch();
  const [chosen, choose] = useSource(cells.reading);
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
      <Field label={t("separator")} className="w-56">
        {(control) => (
          <Select
            {...control}
            value={reading.delimiter}
            onChange={(event) => {
              const delimiter = names.find((name) => name === event.target.value);
              if (delimiter) choose({ ...chosen, delimiter });
            }}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {t(`separators.${name}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Checkbox
        label={t("header")}
        checked={reading.header}
        onChange={(event) => choose({ ...chosen, header: event.target.checked })}
      />
    </div>
  );
}
