"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDuration } from "@/components/notebook/format-duration";
import { useCellValue } from "@/components/notebook/use-cell-value";
import type { Ready } from "../cells/made";
import { artifactPath } from "../device/artifact-path";
import { useTask } from "../task-context";
import { RegistryLink } from "./registry-link";

export function ModelFacts({ ready: { serving, place, opened } }: { ready: Ready }) {
  const t = useTranslations("predict.model");
  const format = useFormatter();
  const locale = useLocale();
  const made = useCellValue(useTask().cells.prediction);
  const size = opened && {
    kilobytes: format.number(Math.round(opened.bytes / 1000)),
    time: formatDuration(opened.milliseconds, locale),
  };
  return (
    <div className="grid gap-4">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Fact term={t("version")}>
          <span data-slot="version">{serving.version}</span>{" "}
          <span className="text-muted">({serving.estimator})</span>
        </Fact>
        <Fact term={t("ran")}>{t(place)}</Fact>
        <Fact term={t("took")}>
          <span data-slot="took">{made ? formatExactly(format, made.milliseconds) : "–"}</span>
        </Fact>
        {size && <Fact term={t("loadedTerm")}>{t(opened.cached ? "fromCache" : "fromServer", size)}</Fact>}
        <Fact term={t("fingerprint")}>
          <a
            href={artifactPath(serving.sha256)}
            download={`${serving.sha256}.bin`}
            className="prose-link font-mono text-[0.94em]"
          >
            {serving.sha256.slice(0, 12)}
          </a>
        </Fact>
      </dl>
      <RegistryLink />
    </div>
  );
}

/** Under a millisecond still tells models apart. */
const formatExactly = (format: ReturnType<typeof useFormatter>, milliseconds: number) =>
  `${format.number(milliseconds, { maximumFractionDigits: milliseconds < 10 ? 1 : 0 })} ms`;

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-muted">{term}</dt>
    <dd>{children}</dd>
  </div>
);
