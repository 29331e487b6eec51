"use client";
import { useFormatter } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ChartData } from "./chart-data";

/** The chart in numbers; the first column names the row. */
export function ChartTable({ caption, data }: { caption: string; data: ChartData }) {
  const format = useFormatter();
  const figures = data.columns.map((_, column) => data.rows.some((row) => typeof row[column] === "number"));
  const side = (column: number) => (figures[column] ? "text-right whitespace-nowrap" : undefined);
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          {data.columns.map((title, column) => (
            <th key={title} scope="col" className={side(column)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row, index) => (
          <tr key={index}>
            {row.map((value, column) => {
              const Cell = column === 0 ? "th" : "td";
              return (
                <Cell key={column} scope={column === 0 ? "row" : undefined} className={side(column)}>
                  {typeof value === "number"
                    ? format.number(value, { maximumSignificantDigits: 5 })
                    : (value ?? "–")}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
