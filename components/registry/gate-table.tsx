"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { Verdict } from "@/lib/loop/verdict";
import { Caption } from "./caption";
import type { ClassView } from "./version-view";

const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const share = { style: "percent", maximumFractionDigits: 1 } as const;

type GateTableProps = { verdict: Verdict; classes: readonly ClassView[] };

/** The figures the gate judged by: both versions on the same rows. Nothing when there was no champion to compare with. */
export function GateTable({ verdict: { macroF1, perClassRecall }, classes }: GateTableProps) {
  const t = useTranslations("registry");
  const format = useFormatter();
  if (macroF1.champion === null || macroF1.difference === null) return null;
  const signed = (value: number) => format.number(value, { ...digits, signDisplay: "exceptZero" });
  return (
    <Table caption={<Caption>{t("gate.caption", { n: format.number(macroF1.n) })}</Caption>}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("gate.then")}</th>
          <th scope="col">{t("gate.this")}</th>
          <th scope="col">{t("gate.difference")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("macroF1")}</th>
          <td>{format.number(macroF1.champion, digits)}</td>
          <td>{format.number(macroF1.challenger, digits)}</td>
          <td>
            {signed(macroF1.difference)}{" "}
            {macroF1.interval && (
              <span className="text-sm whitespace-nowrap text-muted">
                ({t("gate.interval", { low: signed(macroF1.interval[0]), high: signed(macroF1.interval[1]) })}
                )
              </span>
            )}
          </td>
        </tr>
        {classes.map(({ id, title }) => {
          const recall = perClassRecall[id];
          if (!recall) return null;
          return (
            <tr key={id}>
              <th scope="row">{t("sideBySide.recallOf", { label: title })}</th>
              <td>{recall.champion === null ? "–" : format.number(recall.champion, share)}</td>
              <td>{format.number(recall.challenger, share)}</td>
              <td>{recall.champion === null ? "–" : signed(recall.challenger - recall.champion)}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
