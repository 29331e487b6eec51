import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { NotebookPage } from "@/components/task/notebook-page";
import { servingVersion } from "@/lib/server/serving";
import { taskView } from "@/lib/task/task-view";
import { findTask } from "@/models";
import { TaskBatch } from "./task-batch";

type PageProps = { params: Promise<{ task: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const task = findTask((await params).task);
  if (!task) return {};
  const t = await getTranslations("batch");
  return { title: t("title", { task: task.text.title[await getLocale()] }), description: t("lead") };
}

/** Many inputs of a task at once, from a file. */
export default async function BatchPage({ params }: PageProps) {
  const task = findTask((await params).task);
  if (!task) notFound();
  const t = await getTranslations("batch");
  const view = taskView(task, await getLocale());
  const { version, sha256, estimator } = await servingVersion(task);
  return (
    <NotebookPage
      title={t("title", { task: view.title })}
      lead={t("lead")}
      links={[{ href: `/${view.id}`, title: t("one") }]}
    >
      <ClientMessages areas={["predict", "batch", "charts", "registry"]}>
        <TaskBatch task={view} versions={[{ version, sha256, estimator: estimator.name }]} />
      </ClientMessages>
    </NotebookPage>
  );
}
