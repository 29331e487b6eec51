"use client";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { CopyButton } from "@/components/ui/copy-button";
import { NumberCell, Table } from "@/components/ui/table";
import type { VersionView } from "./version-view";

/** Everything that makes a version repeatable. */
export function LineageList({ task, version }: { task: string; version: VersionView }) {
  const t = useTranslations("registry.lineage");
  const format = useFormatter();
  const { lineage } = version;
  return (
    <div className="grid gap-6">
      {version.erased !== undefined && version.erased > 0 && (
        <Alert tone="warn">{t("erased", { n: version.erased })}</Alert>
      )}
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <Entry name={t("estimator")}>{lineage.estimator}</Entry>
        <Entry name={t("seed")}>
          <code className="font-mono text-[0.94em]">{lineage.seed}</code>
        </Entry>
        <Entry name={t("parent")}>
          {lineage.parent === null ? (
            t("noParent")
          ) : (
            <Link href={`/models/${task}/${lineage.parent}`} className="prose-link">
              {t("version", { version: lineage.parent })}
            </Link>
          )}
        </Entry>
        <Entry name={t("run")}>
          {version.run === null ? (
            t("noRun")
          ) : version.runDeleted ? (
            t("runDeleted")
          ) : (
            <Link href={`/runs/${version.run}`} className="prose-link">
              {t("toRun")}
            </Link>
          )}
        </Entry>
        <Entry name={t("code")}>
          <code className="font-mono text-[0.94em]">{lineage.codeVersion}</code>
        </Entry>
        <Entry name={t("rows")}>{format.number(lineage.rows)}</Entry>
        <Entry name={t("dataHash")}>
          <Hash value={lineage.dataHash} />
        </Entry>
        <Entry name={t("weights")}>
          <Hash value={version.sha256} />
        </Entry>
      </dl>
      <Table caption={t("sources")}>
        <thead>
          <tr>
            <th scope="col">{t("source")}</th>
            <th scope="col" className="text-right">
              {t("rows")}
            </th>
            <th scope="col">sha-256</th>
          </tr>
        </thead>
        <tbody>
          {lineage.sources.map(({ name, rows, sha256 }) => (
            <tr key={sha256}>
              <th scope="row">{name}</th>
              <NumberCell>{format.number(rows)}</NumberCell>
              <td className="font-mono text-sm break-all">{sha256}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Table caption={t("parameters")} className="w-auto">
        <thead>
          <tr>
            <th scope="col">{t("parameter")}</th>
            <th scope="col">{t("value")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(lineage.parameters).map(([name, value]) => (
            <tr key={name}>
              <th scope="row" className="font-mono text-sm">
                {name}
              </th>
              <td>{String(value)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const Entry = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="contents">
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
);

function Hash({ value }: { value: string }) {
  const t = useTranslations("registry.copy");
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <code className="font-mono text-sm break-all">{value}</code>
      <CopyButton text={value} label={t("label")} copiedLabel={t("done")} failedLabel={t("failed")} />
    </span>
  );
}
