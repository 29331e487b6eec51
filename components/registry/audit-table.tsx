"use client";
import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Caption } from "./caption";
import { ActorText } from "./actor-text";
import { AuditSentence } from "./audit-sentence";
import type { AuditView } from "./audit-view";
import { When } from "./when";

type AuditTableProps = { entries: readonly AuditView[]; tasks: readonly { id: string; title: string }[] };

/** Entries, newest first; each with the beginning of its hash. */
export function AuditTable({ entries, tasks }: AuditTableProps) {
  const t = useTranslations("registry.audit");
  return (
    <Table caption={<Caption>{t("caption", { n: entries.length })}</Caption>}>
      <thead>
        <tr>
          <th scope="col" className="text-right">
            {t("number")}
          </th>
          <th scope="col">{t("at")}</th>
          <th scope="col">{t("actor")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("task")}</th>
          <th scope="col">{t("hash")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} data-entry={entry.id}>
            <th scope="row" className="text-right font-normal text-muted">
              {entry.id}
            </th>
            <td>
              <When at={entry.at} precision="second" />
            </td>
            <td className="min-w-44">
              <ActorText actor={entry.actor} />
            </td>
            <td className="min-w-56">
              <AuditSentence entry={entry} />
            </td>
            <td>
              {entry.task === null ? "–" : (tasks.find(({ id }) => id === entry.task)?.title ?? entry.task)}
            </td>
            <td className="font-mono text-sm text-muted" title={entry.hash}>
              {entry.hash.slice(0, 8)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
