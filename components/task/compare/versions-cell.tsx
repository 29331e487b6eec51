"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { Alert } from "@/components/ui/alert";
import type { CompareCells } from "./compare-cells";
import type { VersionOption } from "../version-option";
import { VersionSelect } from "../version-select";

type VersionsCellProps = { cells: CompareCells; options: readonly VersionOption[] };

/** The two versions. */
export function VersionsCell({ cells, options }: VersionsCellProps) {
  const t = useTranslations("compare.versions");
  const [left, setLeft] = useSource(cells.left);
  const [right, setRight] = useSource(cells.right);
  return (
    <Cell name={cells.left} title={t("title")}>
      <div className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <VersionSelect label={t("first")} options={options} value={left} onChoose={setLeft} />
          <VersionSelect label={t("second")} options={options} value={right} onChoose={setRight} />
        </div>
        {left.version === right.version && (
          <Alert tone="warn">{options.length < 2 ? t("only") : t("same")}</Alert>
        )}
      </div>
    </Cell>
  );
}
