import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { notebookText } from "@/components/notebook/notebook-text";
import { AuditNotebook } from "@/components/registry/audit-notebook";
import { tasks } from "@/models";
import { Refused } from "../models/refused";
import { requireAdminPage } from "../require-admin-page";
import { checkChainAction } from "./actions";
import { AuditQuery } from "./audit-query";
import { readAudit } from "./read-audit";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registry");
  return { title: t("audit.title") };
}

/** Who did what, newest first, and whether the record is whole. */
export default async function AuditPage({ searchParams }: Props) {
  const query = AuditQuery.parse(await searchParams);
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ).toString();
  await requireAdminPage(search ? `/audit?${search}` : "/audit");
  const language = await getLocale();
  const read = await readAudit(query);
  if (!read.ok) return <Refused {...read} />;
  return (
    <ClientMessages areas={["registry"]}>
      <AuditNotebook
        tasks={tasks.map(({ id, text }) => ({ id, title: text.title[language] }))}
        query={query}
        page={read.value}
        text={notebookText[language]}
        checkChain={checkChainAction}
      />
    </ClientMessages>
  );
}
