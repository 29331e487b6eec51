"use client";
import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { Table as FileTable } from "./table";
import { columnTitle } from "./column-title";

/** The first rows as they are read. */
export function PreviewTable({ table: { columns, preview } }: { table: FileTable }) {
  const t = useTranslations("batch.table");
  const place = (number: number) => t("column", { number });
  return (
    <Table caption={t("caption", { n: preview.length })} captionHidden data-slot="preview">
      <thead>
        <tr>
          <th scope="col">{t("row")}</th>
          {columns.map((name, at) => (
            <th key={at} scope="col" className="whitespace-nowrap">
              {columnTitle(name, at, place)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.map((cells, row) => (
          <tr key={row}>
            <th scope="row" className="text-muted">
              {row + 1}
            </th>
            {columns.map((_, at) => (
              <td key={at} className="min-w-20">
                <span className="line-clamp-2 max-w-[60ch] break-words">{cells[at] ?? ""}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
