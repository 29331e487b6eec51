"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActorText } from "./actor-text";
import { ScoreText } from "./score-text";
import type { VersionView } from "./version-view";
import { When } from "./when";

/** The first things to know of a version. */
export function VersionSummary({ version }: { version: VersionView }) {
  const t = useTranslations("registry");
  const format = useFormatter();
  const { validation } = version;
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-5 sm:grid-cols-3">
      <Figure name={t("macroF1")}>
        <ScoreText score={validation.macroF1} withN className="whitespace-normal" />
      </Figure>
      <Figure name={t("accuracy")}>
        <ScoreText score={validation.accuracy} withN className="whitespace-normal" />
      </Figure>
      <Figure name={t("origin")}>{t(`origins.${version.origin}`)}</Figure>
      <Figure name={t("sizeLong")}>
        {format.number(version.bytes / 1000, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 })}
      </Figure>
      <Figure name={t("secondsLong")}>
        {format.number(version.seconds, { style: "unit", unit: "second", maximumFractionDigits: 1 })}
      </Figure>
      <Figure name={t("created")}>
        <When at={version.createdAt} />
        <span className="block text-sm text-muted">
          <ActorText actor={version.createdBy} />
        </span>
      </Figure>
    </dl>
  );
}

const Figure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-sm text-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
);
