import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { notebookText } from "@/components/notebook/notebook-text";
import { RunNotebook } from "@/components/registry/run-notebook";
import { findTask } from "@/models";
import { classViews } from "../../models/class-views";
import { Refused } from "../../models/refused";
import { requireAdminPage } from "../../require-admin-page";
import { deleteRunAction, describeRunAction, readDeletionAction } from "../../experiments/actions";
import { cancelRunAction, readRunAction, requestRunAction } from "../actions";
import { readRun } from "../read-run";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("runs");
  return { title: t("titleOfOne") };
}

/** One run while it goes on and after. */
export default async function RunPage({ params, searchParams }: Props) {
  const { id } = await params;
  await requireAdminPage(`/runs/${encodeURIComponent(id)}`);
  const language = await getLocale();
  const read = await readRun(id);
  if (!read.ok) return <Refused {...read} />;
  const task = findTask(read.value.run.task);
  return (
    <ClientMessages areas={["registry", "runs", "experiments", "charts"]}>
      <RunNotebook
        key={id}
        task={{ id: read.value.run.task, title: task?.text.title[language] ?? read.value.run.task }}
        classes={task ? classViews(task, language) : []}
        first={read.value}
        joined={(await searchParams)["joined"] !== undefined}
        text={notebookText[language]}
        actions={{
          readRun: readRunAction,
          cancelRun: cancelRunAction,
          requestRun: requestRunAction,
          describeRun: describeRunAction,
          readDeletion: readDeletionAction,
          deleteRun: deleteRunAction,
        }}
      />
    </ClientMessages>
  );
}
