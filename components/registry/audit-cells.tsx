"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { EmptyState } from "@/components/ui/empty-state";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { Result } from "@/lib/result";
import { AuditFilter } from "./audit-filter";
import type { AuditQuery } from "./audit-filter";
import { AuditPager } from "./audit-pager";
import { AuditTable } from "./audit-table";
import type { AuditView } from "./audit-view";
import { ChainVerdict } from "./chain-verdict";
import type { ChainCheck } from "./chain-verdict";

export type AuditProps = {
  tasks: readonly { id: string; title: string }[];
  query: AuditQuery;
  page: { entries: readonly AuditView[]; next: number | undefined };
  checkChain: () => Promise<Result<ChainCheck>>;
};

const entriesCell = defineSource("entries", [] as readonly AuditView[]);
/** Reads the entries so that it checks again when there are new ones. */
const chainCell = (checkChain: AuditProps["checkChain"]) =>
  defineCell({
    name: "chain",
    inputs: [entriesCell],
    source: "hash = sha256(hash of the entry before, and everything in this one)",
    run: async () => {
      const result = await checkChain();
      if (result.ok) return result.value;
      throw new Error(result.message);
    },
  });

export const auditCells = ({ page, checkChain }: AuditProps) => [
  { ...entriesCell, value: page.entries },
  chainCell(checkChain),
];

/** Whether the record is whole, and what it says. */
export function AuditCells({ tasks, query, page }: AuditProps) {
  const t = useTranslations("registry.audit");
  useBindSource(entriesCell, page.entries);
  return (
    <>
      <header className="md:pl-[9.5rem]">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 text-muted">{t("lead")}</p>
      </header>
      <Cell<ChainCheck> name="chain" title={t("chain.title")}>
        {(check) => <ChainVerdict check={check} />}
      </Cell>
      <Cell name={entriesCell} title={t("entries")} wide>
        {(entries) => (
          <div className="grid gap-6">
            <AuditFilter tasks={tasks} query={query} />
            {entries.length === 0 ? (
              <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
            ) : (
              <AuditTable entries={entries} tasks={tasks} />
            )}
            <AuditPager query={query} next={page.next} />
          </div>
        )}
      </Cell>
    </>
  );
}
