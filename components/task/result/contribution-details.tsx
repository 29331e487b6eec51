"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { NumberCell, Table } from "@/components/ui/table";
import type { LabelExplanation } from "../cells/explain";
import { signed } from "./signed";

type ContributionDetailsProps = { explanation: LabelExplanation; title: string };

/** The same as a table, strongest first; drawn only while somebody looks. */
export function ContributionDetails({ explanation, title }: ContributionDetailsProps) {
  const t = useTranslations("predict.explanation");
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const { parts, base, score } = explanation;
  const strongest = open ? parts.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)) : [];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit cursor-pointer prose-link">{t("table", { n: parts.length })}</summary>
      {open && (
        <div className="mt-3 max-h-96 overflow-y-auto">
          <Table caption={t("caption", { label: title })}>
            <thead>
              <tr>
                <th scope="col">{t("part")}</th>
                <th scope="col" className="text-right">
                  {t("contribution")}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t("base")}</th>
                <NumberCell>{signed(format, base)}</NumberCell>
              </tr>
              {strongest.map(({ field, start, text, value }) => (
                <tr key={`${field} ${start} ${text}`}>
                  <td>{text}</td>
                  <NumberCell>{signed(format, value)}</NumberCell>
                </tr>
              ))}
              <tr>
                <th scope="row">{t("score")}</th>
                <NumberCell className="font-semibold">{signed(format, score)}</NumberCell>
              </tr>
            </tbody>
          </Table>
        </div>
      )}
    </details>
  );
}
