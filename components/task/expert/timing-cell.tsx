"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { NumberCell, Table } from "@/components/ui/table";
import { useTask } from "../task-context";

const steps = ["parse", "features", "model"] as const;

/** How long each step of a prediction takes. */
export function TimingCell() {
  const t = useTranslations("expert.timing");
  const format = useFormatter();
  const { cells } = useTask();
  const time = (milliseconds: number) =>
    `${format.number(milliseconds, { maximumSignificantDigits: milliseconds < 100 ? 2 : 3 })} ms`;
  return (
    <Cell
      name={cells.timing}
      title={t("title")}
      empty={<p className="text-muted">{t("empty")}</p>}
      failed={() => <p className="text-muted">{t("empty")}</p>}
    >
      {(timing) => (
        <div className="grid gap-3">
          <Table caption={t("caption")} data-slot="timing">
            <thead>
              <tr>
                <th scope="col">{t("step")}</th>
                <th scope="col" className="text-right">
                  {t("time")}
                </th>
                <th scope="col" className="text-right">
                  {t("runs")}
                </th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={step} data-step={step}>
                  <th scope="row">
                    {t(step === "model" && timing.place === "server" ? "modelServer" : step)}
                  </th>
                  <NumberCell>{time(timing[step].milliseconds)}</NumberCell>
                  <NumberCell>{format.number(timing[step].runs)}</NumberCell>
                </tr>
              ))}
              <tr>
                <th scope="row">{t("together")}</th>
                <NumberCell className="font-semibold">
                  {time(steps.reduce((sum, step) => sum + timing[step].milliseconds, 0))}
                </NumberCell>
                <td />
              </tr>
            </tbody>
          </Table>
          <p className="text-sm text-muted">{t("hint")}</p>
        </div>
      )}
    </Cell>
  );
}
