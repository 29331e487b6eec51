import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { ClientMessages } from "@/app/messages/client-messages";
import { NotebookPage } from "@/components/task/notebook-page";
import { env } from "@/lib/env";
import { taskView } from "@/lib/task/task-view";
import { findTask } from "@/models";
import { firstChoice } from "./first-choice";
import { readVersions } from "./read-versions";
import { TaskComparison } from "./task-comparison";

type PageProps = {
  params: Promise<{ task: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

const Wished = z.object({
  a: z.coerce.number().int().optional().catch(undefined),
  b: z.coerce.number().int().optional().catch(undefined),
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const task = findTask((await params).task);
  if (!task) return {};
  const t = await getTranslations("compare");
  return { title: t("title", { task: task.text.title[await getLocale()] }), description: t("lead") };
}

/** Two versions of a task on the same input and the same file. `?a=1&b=2` chooses them. */
export default async function ComparePage({ params, searchParams }: PageProps) {
  const task = findTask((await params).task);
  if (!task) notFound();
  const t = await getTranslations("compare");
  const batch = await getTranslations("batch");
  const view = taskView(task, await getLocale());
  const options = await readVersions(task);
  const { a, b } = Wished.parse(await searchParams);
  const initial = firstChoice(options, [a, b]);
  if (!initial) notFound();
  const [{ version, sha256, estimator }] = initial;
  return (
    <NotebookPage
      title={t("title", { task: view.title })}
      lead={t("lead")}
      links={[{ href: `/${view.id}`, title: batch("one") }]}
    >
      <ClientMessages
        areas={["predict", "expert", "matches", "version", "batch", "compare", "charts", "registry"]}
      >
        <TaskComparison
          task={view}
          serving={{ version, sha256, estimator }}
          options={options}
          initial={initial}
          retentionDays={env().LINGKAR_RETENTION_DAYS}
        />
      </ClientMessages>
    </NotebookPage>
  );
}
