"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useSource } from "@/components/notebook/use-source";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { NumberCell, Table } from "@/components/ui/table";
import { useBatch } from "./batch-context";
import type { BatchRow } from "./batch-results";
import { LabelText } from "./label-text";

/** A page of rows: what was read, what was answered, and what is wrong with those that could not be. */
export function RowsTable({ rows }: { rows: readonly BatchRow[] }) {
  const t = useTranslations("batch.rows");
  const format = useFormatter();
  const language = useLocale();
  const { task, cells } = useBatch();
  const mapping = useCellValue(cells.columns) ?? {};
  const [truth] = useSource(cells.truth);
  const [versions] = useSource(cells.versions);
  const used = task.fields.flatMap(({ name, title }) => {
    const at = mapping[name];
    return at === null || at === undefined ? [] : [{ title, at }];
  });
  const inputOf = (row: BatchRow) =>
    used.length === 1
      ? (row.cells[used[0]?.at ?? 0] ?? "")
      : used.map(({ title, at }) => `${title}: ${row.cells[at] || "–"}`).join(" · ");
  const several = versions.length > 1;
  return (
    <Table caption={t("title")} captionHidden data-slot="rows">
      <thead>
        <tr>
          <th scope="col">{t("row")}</th>
          <th scope="col">{used.length === 1 ? used[0]?.title : t("input")}</th>
          {versions.map(({ version }) => (
            <th key={version} scope="col">
              {several ? t("version", { version }) : task.result}
            </th>
          ))}
          {versions.map(({ version }) => (
            <th key={version} scope="col" className="text-right">
              {t("confidence")}
            </th>
          ))}
          {truth !== null && <th scope="col">{t("truth")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row} data-failed={row.fault !== undefined || undefined}>
            <th scope="row" className="text-muted">
              {format.number(row.row)}
            </th>
            <td className="min-w-56">
              <span className="line-clamp-3 max-w-[62ch] break-words">{inputOf(row)}</span>
            </td>
            {row.fault ? (
              <td colSpan={2 * versions.length + (truth === null ? 0 : 1)} className="min-w-56 text-danger">
                {row.fault[language]}
              </td>
            ) : (
              <>
                {row.answers.map((answer, at) => (
                  <td key={at}>
                    <LabelText label={answer.label} undecided={answer.undecided} />
                    {answer.match && (
                      <span className="block max-w-[40ch] text-sm text-muted">{answer.match.title}</span>
                    )}
                  </td>
                ))}
                {row.answers.map(({ confidence }, at) => (
                  <NumberCell key={at}>
                    {format.number(confidence, {
                      style: "percent",
                      minimumFractionDigits: 1,
                      maximumFractionDigits: 1,
                    })}
                  </NumberCell>
                ))}
                {truth !== null && <td>{row.truth ? <LabelText label={row.truth} /> : "–"}</td>}
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
