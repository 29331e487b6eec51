"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { NumberCell, Table } from "@/components/ui/table";
import type { TaskInput } from "@/lib/task/task-view";
import type { LabelExplanation } from "../cells/explain";
import { useTask } from "../task-context";
import { partName } from "./part-name";
import { signed } from "./signed";
import { strongestFirst } from "./strongest-first";

type ContributionDetailsProps = { explanation: LabelExplanation & { input: TaskInput }; title: string };

/** The same as a table, strongest first; drawn only while somebody looks. */
export function ContributionDetails({ explanation, title }: ContributionDetailsProps) {
  const t = useTranslations("predict.explanation");
  const format = useFormatter();
  const { task } = useTask();
  const [open, setOpen] = useState(false);
  const { parts, base, score } = explanation;
  const strongest = open ? strongestFirst(parts) : [];
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
              {strongest.map((part, index) => {
                const { title: name, answer } = partName(task.fields, explanation.input, part);
                return (
                  <tr key={`${part.field} ${part.start} ${index}`}>
                    <td>{answer === undefined ? name : `${name}: ${answer}`}</td>
                    <NumberCell>{signed(format, part.value)}</NumberCell>
                  </tr>
                );
              })}
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
