"use client";
import { useFormatter, useTranslations } from "next-intl";
import { NumberCell, Table } from "@/components/ui/table";
import { Caption } from "./caption";
import { ScoreText } from "./score-text";
import type { ClassView, VersionView } from "./version-view";

type SideBySideProps = { left: VersionView; right: VersionView; classes: readonly ClassView[] };

/** Two versions and what is known of each; whether the difference means anything is for the gate to say. */
export function SideBySide({ left, right, classes }: SideBySideProps) {
  const t = useTranslations("registry");
  const format = useFormatter();
  const both = [left, right];
  const sameRows = left.validation.n === right.validation.n;
  return (
    <Table caption={<Caption>{sameRows ? t("sideBySide.caption") : t("sideBySide.otherRows")}</Caption>}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("sideBySide.now", { version: left.version })}</th>
          <th scope="col">{t("sideBySide.then", { version: right.version })}</th>
        </tr>
      </thead>
      <tbody>
        {(["macroF1", "accuracy"] as const).map((score) => (
          <tr key={score}>
            <th scope="row">{t(score)}</th>
            {both.map(({ version, validation }) => (
              <td key={version}>
                <ScoreText score={validation[score]} className="whitespace-normal" />
              </td>
            ))}
          </tr>
        ))}
        {classes.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row">{t("sideBySide.recallOf", { label: title })}</th>
            {both.map(({ version, validation: { perClass } }) => (
              <td key={version}>
                {format.number(perClass[id]?.recall ?? 0, { style: "percent", maximumFractionDigits: 1 })}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">n</th>
          {both.map(({ version, validation }) => (
            <NumberCell key={version} className="text-left">
              {format.number(validation.n)}
            </NumberCell>
          ))}
        </tr>
      </tbody>
    </Table>
  );
}
