import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { ClientMessages } from "@/app/messages/client-messages";
import { NotebookPage } from "@/components/task/notebook-page";
import { servingVersion } from "@/lib/server/serving";
import { taskView } from "@/lib/task/task-view";
import { findTask } from "@/models";
import { importedTables } from "./imported-tables";
import { TaskExplore } from "./task-explore";

type PageProps = { params: Promise<{ task: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const task = findTask((await params).task);
  if (!task?.explorer) return {};
  const t = await getTranslations("explore");
  return { title: t("title", { task: task.text.title[await getLocale()] }), description: t("lead") };
}

/** A table of texts of a task, looked at from many sides. */
export default async function ExplorePage({ params }: PageProps) {
  const task = findTask((await params).task);
  if (!task?.explorer) notFound();
  const t = await getTranslations("explore");
  const language = await getLocale();
  const view = taskView(task, language);
  const { version, sha256, estimator } = await servingVersion(task);
  const { text, stars, version: appVersion, date } = task.explorer;
  const address = (source: string) => `/${task.id}/explore/rows/${source}`;
  const imported = await importedTables(task.id);
  return (
    <NotebookPage
      title={t("title", { task: view.title })}
      lead={t("lead")}
      links={[{ href: `/${task.id}`, title: t("one") }]}
    >
      <ClientMessages areas={["predict", "batch", "charts", "explore"]}>
        <NuqsAdapter>
          {" "}
          <TaskExplore
            task={view}
            version={{ version, sha256, estimator: estimator.name }}
            columns={{
              text: text.title[language],
              ...(stars && { stars: stars.title[language] }),
              ...(appVersion && { version: appVersion.title[language] }),
              ...(date && { date: date.title[language] }),
            }}
            tables={[
              { key: "starter", title: t("starter"), address: address("starter") },
              ...imported.map(({ sha256: key, name, rows }) => ({
                key,
                title: t("imported", { name, n: rows }),
                address: address(key),
              })),
            ]}
          />
        </NuqsAdapter>{" "}
      </ClientMessages>
    </NotebookPage>
  );
}
