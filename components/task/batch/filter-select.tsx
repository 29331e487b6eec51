"use client";
import { useTranslations } from "next-intl";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useSource } from "@/components/notebook/use-source";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useBatch } from "./batch-context";
import type { RowFilter } from "./batch-results";

/** Which rows are shown. */
export function FilterSelect() {
  const t = useTranslations("batch.rows");
  const { task, cells } = useBatch();
  const notebook = useNotebook();
  const [filter] = useSource(cells.filter);
  const [truth] = useSource(cells.truth);
  const [versions] = useSource(cells.versions);
  const filters: { filter: RowFilter; title: string }[] = [
    { filter: { kind: "all" }, title: t("all") },
    ...(versions.length > 1 ? [{ filter: { kind: "differing" } as const, title: t("differing") }] : []),
    { filter: { kind: "failed" }, title: t("failed") },
    ...(task.undecided ? [{ filter: { kind: "undecided" } as const, title: task.undecided.title }] : []),
    ...(truth === null ? [] : [{ filter: { kind: "wrong" } as const, title: t("wrong") }]),
    ...task.labels.map(({ id, title }) => ({ filter: { kind: "label", label: id } as const, title })),
  ];
  const current = filters.findIndex((one) => JSON.stringify(one.filter) === JSON.stringify(filter));
  return (
    <Field label={t("show")} className="w-64">
      {(control) => (
        <Select
          {...control}
          value={String(Math.max(0, current))}
          onChange={(event) => {
            notebook.set(cells.filter, filters[Number(event.target.value)]?.filter ?? { kind: "all" });
            notebook.set(cells.from, 0);
          }}
        >
          {filters.map(({ title }, at) => (
            <option key={title} value={String(at)}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
