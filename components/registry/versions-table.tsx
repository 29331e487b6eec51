"use client";
import { Eraser } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Pager } from "@/components/ui/pager";
import { NumberCell, Table } from "@/components/ui/table";
import { Caption } from "./caption";
import { ActorText } from "./actor-text";
import { AliasBadges } from "./alias-badges";
import { ScoreText } from "./score-text";
import type { VersionRow } from "./version-view";
import { When } from "./when";

const pageSize = 20;
const oneDigit = { maximumFractionDigits: 1, minimumFractionDigits: 1 } as const;

/** The versions of a task, newest first, each a link to its page. */
export function VersionsTable({ task, rows: all }: { task: string; rows: readonly VersionRow[] }) {
  const t = useTranslations("registry");
  const format = useFormatter();
  const [wanted, turn] = useState(1);
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const page = Math.min(wanted, pages);
  const rows = all.slice((page - 1) * pageSize, page * pageSize);
  return (
    <>
      <Table caption={<Caption>{t("versions.caption", { n: all.length })}</Caption>}>
        <thead>
          <tr>
            <th scope="col">{t("version")}</th>
            <th scope="col">{t("origin")}</th>
            <th scope="col">{t("macroF1")}</th>
            <th scope="col">{t("accuracy")}</th>
            <th scope="col" className="text-right">
              n
            </th>
            <th scope="col">{t("gateColumn")}</th>
            <th scope="col" className="text-right">
              {t("size")}
            </th>
            <th scope="col" className="text-right">
              {t("seconds")}
            </th>
            <th scope="col">{t("created")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.version} data-version={row.version}>
              <th scope="row">
                <Link href={`/models/${task}/${row.version}`} className="prose-link mr-2">
                  {t("versionShort", { version: row.version })}
                </Link>
                <AliasBadges aliases={row.aliases} />
                {row.erased !== undefined && row.erased > 0 && (
                  <Badge tone="warn" className="mt-1" title={t("versions.erasedText", { n: row.erased })}>
                    <Eraser aria-hidden />
                    {t("versions.erased", { n: row.erased })}
                  </Badge>
                )}
              </th>
              <td>
                {t(`origins.${row.origin}`)}
                <span className="block text-sm text-muted">{row.estimator}</span>
              </td>
              <td>
                <ScoreText score={row.macroF1} stacked />
              </td>
              <td>
                <ScoreText score={row.accuracy} stacked />
              </td>
              <NumberCell>{format.number(row.macroF1.n)}</NumberCell>
              <td>{row.decision === null ? "–" : t(`decisions.${decisionKeys[row.decision]}`)}</td>
              <NumberCell>{format.number(row.bytes / 1000, { maximumFractionDigits: 0 })}</NumberCell>
              <NumberCell>{format.number(row.seconds, oneDigit)}</NumberCell>
              <td className="min-w-40">
                <When at={row.createdAt} precision="day" />
                <span className="block text-sm text-muted">
                  <ActorText actor={row.createdBy} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager
        label={t("versions.pages")}
        page={page}
        pages={pages}
        text={t("versions.page", { page, pages })}
        previous={t("versions.newer")}
        next={t("versions.older")}
        onPage={turn}
      />
    </>
  );
}

const decisionKeys = { promote: "promote", keep: "keep", "not enough evidence": "unproven" } as const;
