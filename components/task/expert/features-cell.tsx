"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { NumberCell, Table } from "@/components/ui/table";
import type { FeatureRange, FeatureView } from "../device/feature-views";
import { answerText } from "../input/answer-text";
import { useTask } from "../task-context";

/** The named signals of the input that drift is watched by. */
export function FeaturesCell() {
  const t = useTranslations("expert.features");
  const format = useFormatter();
  const language = useLocale();
  const { cells, task } = useTask();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 3 });

  function shown({ name, value }: FeatureView) {
    if (typeof value === "number") return number(value);
    return answerText(task.fields.find((field) => field.name === name) ?? {}, value) ?? "–";
  }
  function words(range: FeatureRange): string {
    if (!("from" in range)) return t(range.kind === "named" ? "category" : "other");
    if (range.kind === "text") return t("inWords", { range: words({ ...range, kind: "numeric" }) });
    const { from, to } = range;
    if (from === undefined) return to === undefined ? "–" : t("below", { to: number(to) });
    return to === undefined
      ? t("from", { from: number(from) })
      : t("between", { from: number(from), to: number(to) });
  }

  return (
    <Cell name={cells.features} title={t("title")} empty={<p className="text-muted">{t("empty")}</p>}>
      {(features) => (
        <Table caption={t("caption")} data-slot="features">
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col" className="text-right">
                {t("value")}
              </th>
              <th scope="col">{t("range")}</th>
            </tr>
          </thead>
          <tbody>
            {features.map((feature) => (
              <tr key={feature.name} data-feature={feature.name}>
                <th scope="row">{feature.title[language]}</th>
                {feature.range.kind === "text" ? (
                  <td className="max-w-72 break-words">{shown(feature)}</td>
                ) : (
                  <NumberCell>{shown(feature)}</NumberCell>
                )}
                <td className="text-muted">{words(feature.range)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Cell>
  );
}
