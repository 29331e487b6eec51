import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { notebookText } from "@/components/notebook/notebook-text";
import { RunsNotebook } from "@/components/registry/runs-notebook";
import { tasks } from "@/models";
import { Refused } from "../models/refused";
import { requireAdminPage } from "../require-admin-page";
import { readRunsAction } from "./actions";
import { readRuns } from "./read-runs";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("runs");
  return { title: t("title") };
}

/** What was trained, is being trained and waits to be. */
export default async function RunsPage() {
  await requireAdminPage("/runs");
  const language = await getLocale();
  const read = await readRuns();
  if (!read.ok) return <Refused {...read} />;
  return (
    <ClientMessages areas={["runs"]}>
      <RunsNotebook
        tasks={tasks.map(({ id, text }) => ({ id, title: text.title[language] }))}
        runs={read.value}
        text={notebookText[language]}
        readRuns={readRunsAction}
      />
    </ClientMessages>
  );
}
