import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/app/messages/client-messages";
import { CellSkeleton } from "@/components/notebook/cell-skeleton";
import { notebookText } from "@/components/notebook/notebook-text";
import { RegistryNotebook } from "@/components/registry/registry-notebook";
import type { AnyTask } from "@/lib/task/define-task";
import { estimatorChoices } from "@/lib/task/estimator-choices";
import { findTask } from "@/models";
import { requireAdminPage } from "../../require-admin-page";
import { requestRunAction } from "../../runs/actions";
import { classViews } from "../class-views";
import { Refused } from "../refused";
import { readServingAction, rollBackAction } from "./actions";
import { readRegistry } from "./read-registry";

type Props = { params: Promise<{ task: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("registry");
  const task = findTask((await params).task);
  return { title: task ? t("titleOf", { task: task.text.title[await getLocale()] }) : t("title") };
}

/** The versions of a task: which serves, how they compare, going back, and training the next. */
export default async function RegistryPage({ params }: Props) {
  const { task: id } = await params;
  await requireAdminPage(`/models/${encodeURIComponent(id)}`);
  const task = findTask(id);
  if (!task) notFound();
  return (
    <Suspense fallback={<CellSkeleton />}>
      <Registry task={task} />
    </Suspense>
  );
}

async function Registry({ task }: { task: AnyTask }) {
  const language = await getLocale();
  const read = await readRegistry(task.id);
  if (!read.ok) return <Refused {...read} />;
  return (
    <ClientMessages areas={["registry", "runs", "charts"]}>
      <RegistryNotebook
        task={{ id: task.id, title: task.text.title[language] }}
        collection={task.collection?.title[language]}
        classes={classViews(task, language)}
        estimators={estimatorChoices(task)}
        registry={read.value}
        text={notebookText[language]}
        actions={{ rollBack: rollBackAction, readServing: readServingAction, requestRun: requestRunAction }}
      />
    </ClientMessages>
  );
}
