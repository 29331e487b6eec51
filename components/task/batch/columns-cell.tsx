"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useSource } from "@/components/notebook/use-source";
import { Alert } from "@/components/ui/alert";
import { useBatch } from "./batch-context";
import { ColumnSelect } from "./column-select";

/** Which column each field is read from, and where the true labels are, if anywhere. */
export function ColumnsCell() {
  const t = useTranslations("batch.columns");
  const { task, cells } = useBatch();
  const table = useCellValue(cells.table);
  const [chosen, choose] = useSource(cells.chosen);
  const [truth, setTruth] = useSource(cells.truth);
  if (!table) return null;
  return (
    <Cell name={cells.columns} title={t("title")} wide>
      {(mapping) => {
        const open = task.fields.filter(({ name, required }) => required && mapping[name] === null);
        return (
          <div className="grid gap-5">
            <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
              {task.fields.map(({ name, title, required }) => (
                <ColumnSelect
                  key={name}
                  label={required ? title : t("optional", { field: title })}
                  none={required ? t("choose") : t("none")}
                  columns={table.columns}
                  value={mapping[name] ?? null}
                  onChoose={(at) => choose({ ...chosen, [name]: at })}
                />
              ))}
            </div>
            {open.length > 0 && (
              <Alert tone="warn">
                {t("missing", { fields: open.map(({ title }) => title).join(", "), n: open.length })}
              </Alert>
            )}
            <div className="border-t border-line pt-5">
              <ColumnSelect
                className="max-w-sm"
                label={t("truth")}
                hint={t("truthHint", { labels: task.labels.map(({ title }) => title).join(", ") })}
                none={t("noTruth")}
                columns={table.columns}
                value={truth}
                onChoose={setTruth}
              />
            </div>
          </div>
        );
      }}
    </Cell>
  );
}
