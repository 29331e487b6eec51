import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { NotebookPage } from "@/components/task/notebook-page";
import { env } from "@/lib/env";
import { servingVersion } from "@/lib/server/serving";
import { taskView } from "@/lib/task/task-view";
import { findTask } from "@/models";
import { TaskNotebook } from "./task-notebook";

type PageProps = { params: Promise<{ task: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const task = findTask((await params).task);
  if (!task) return {};
  const language = await getLocale();
  return { title: task.text.title[language], description: task.text.description[language] };
}

/** The prediction notebook of a task. */
export default async function TaskPage({ params }: PageProps) {
  const task = findTask((await params).task);
  if (!task) notFound();
  const view = taskView(task, await getLocale());
  const [batch, compare, explore] = await Promise.all([
    getTranslations("batch"),
    getTranslations("compare"),
    getTranslations("explore"),
  ]);
  const { version, sha256, estimator } = await servingVersion(task);
  return (
    <NotebookPage
      title={view.title}
      lead={view.description}
      links={[
        { href: `/${view.id}/batch`, title: batch("link") },
        { href: `/${view.id}/compare`, title: compare("link") },
        ...(task.explorer ? [{ href: `/${view.id}/explore`, title: explore("link") }] : []),
      ]}
    >
      <ClientMessages areas={["predict", "expert", "matches", "version"]}>
        <TaskNotebook
          task={view}
          serving={{ version, sha256, estimator: estimator.name }}
          retentionDays={env().LINGKAR_RETENTION_DAYS}
        />
      </ClientMessages>
    </NotebookPage>
  );
}
