"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OwnPrediction } from "@/lib/api/my-data";

export function RecordFacts({ record }: { record: OwnPrediction }) {
  const t = useTranslations("my-data.facts");
  const format = useFormatter();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone });
  const { consent, trainedOn } = record;
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-1 border-t border-line pt-3 text-[0.94em] sm:grid-cols-2">
      <Fact term={t("when")}>{time(record.createdAt)}</Fact>
      <Fact term={t("model")}>{t("version", { version: record.version, place: t(record.place) })}</Fact>
      <Fact term={t("consent")}>
        {consent ? t("consentGiven", { version: consent.textVersion, time: time(consent.givenAt) }) : "–"}
      </Fact>
      <Fact term={t("trained")}>
        {trainedOn.length === 0
          ? t("untrained")
          : t("trainedOn", { versions: format.list(trainedOn.map(String)) })}
      </Fact>
    </dl>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="flex flex-wrap gap-x-2">
    <dt className="text-muted">{term}</dt>
    <dd>{children}</dd>
  </div>
);
