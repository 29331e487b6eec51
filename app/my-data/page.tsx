import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { giveFeedbackAction } from "@/app/(tasks)/[task]/actions";
import { ClientMessages } from "@/app/messages/client-messages";
import { MyDataNotebook } from "@/components/task/my-data/my-data-notebook";
import { NotebookPage } from "@/components/task/notebook-page";
import { env } from "@/lib/env";
import { formFields } from "@/lib/task/form-field";
import { labelViews } from "@/lib/task/task-view";
import { tasks } from "@/models";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("my-data");
  return { title: t("title") };
}

/** What is stored under this browser's receipts. The server learns of none before the browser shows them. */
export default async function MyDataPage() {
  const t = await getTranslations("my-data");
  const language = await getLocale();
  return (
    <NotebookPage title={t("title")} lead={t("lead")}>
      <ClientMessages areas={["my-data", "predict"]}>
        <MyDataNotebook
          tasks={tasks.map(({ id, text, labels, schema }) => ({
            id,
            title: text.title[language],
            labels: labelViews(labels, language),
            fields: formFields(schema.input, language),
          }))}
          sendFeedback={giveFeedbackAction}
          retentionDays={env().LINGKAR_RETENTION_DAYS}
        />
      </ClientMessages>
    </NotebookPage>
  );
}
