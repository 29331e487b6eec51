"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { NumberCell, Table } from "@/components/ui/table";
import type { WindowDrift } from "@/lib/loop/monitor/window-drift";
import { psi } from "@/lib/stats/psi";
import { psiBand } from "@/lib/loop/psi-band";
import { PairedBars } from "./paired-bars";
import type { TaskFacts } from "./task-facts";
import { useColumnTitle } from "./use-column-title";
import { useFigures } from "./use-figures";

type DriftTableProps = {
  drift: WindowDrift;
  task: TaskFacts;
  shown: string | undefined;
  onShow: (column: string) => void;
};

const tests = {
  "chi-square": "chiSquare",
  "two-proportion z": "twoProportion",
  "fisher exact": "fisherExact",
} as const;

/** One row a column, the strongest change first; a row's name shows its chart below. */
export function DriftTable({ drift, task, shown, onShow }: DriftTableProps) {
  const t = useTranslations("monitor.drift");
  const { decimal } = useFigures();
  const titleOf = useColumnTitle(task);
  const columns = [...drift.columns].sort((a, b) => (b.effect ?? -1) - (a.effect ?? -1));
  const verdict = (column: WindowDrift["columns"][number]) =>
    column.test === null ? t("tooFewShort") : column.drifted ? t("yes") : t("no");
  return (
    <Table caption={t("table")} className="[&_th[scope=row]]:min-w-36">
      <thead>
        <tr>
          <th scope="col">{t("column")}</th>
          <th scope="col">{t("verdict")}</th>
          <th scope="col" className="text-right">
            {t("effect")}
          </th>
          <th scope="col" className="text-right">
            {t("qValue")}
          </th>
          <th scope="col">{t("psi")}</th>
          <th scope="col">{t("shares")}</th>
          <th scope="col">{t("test")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.name}>
            <th scope="row">
              <button
                type="button"
                aria-pressed={column.name === shown}
                onClick={() => onShow(column.name)}
                className="prose-link -my-1 min-h-8 text-left aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:decoration-2"
              >
                {titleOf(column)}
              </button>
            </th>
            <td>
              <Badge tone={column.drifted ? "warn" : "plain"}>{verdict(column)}</Badge>
            </td>
            <NumberCell>{column.effect === null ? "–" : decimal(column.effect)}</NumberCell>
            <NumberCell>
              {column.qValue === null
                ? "–"
                : column.qValue < 0.001
                  ? `< ${decimal(0.001)}`
                  : decimal(column.qValue)}
            </NumberCell>
            <td className="whitespace-nowrap">{column.test === null ? "–" : <Psi {...column.counts} />}</td>
            <td>
              <PairedBars {...column.counts} />
            </td>
            <td className="whitespace-nowrap text-muted">
              {column.test ? t(`tests.${tests[column.test]}`) : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Psi({ baseline, current }: WindowDrift["columns"][number]["counts"]) {
  const t = useTranslations("monitor.drift.psiBands");
  const { decimal } = useFigures();
  const index = psi(baseline, current);
  return (
    <>
      {decimal(index)} <span className="text-sm text-muted">{t(psiBand(index))}</span>
    </>
  );
}
