import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { EvaluationNotebook } from "@/components/evaluation/evaluation-notebook";
import { notebookText } from "@/components/notebook/notebook-text";
import { findTask } from "@/models";
import { requireAdminPage } from "../../../../require-admin-page";
import { classViews } from "../../../class-views";
import { Refused } from "../../../refused";
import { sliceViews } from "../../../slice-views";
import { readVersion } from "../read-version";

type Props = { params: Promise<{ task: string; version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("evaluation");
  const { version } = await params;
  const number = Number(version);
  return { title: Number.isSafeInteger(number) ? t("title", { version: number }) : t("data.title") };
}

/** How one version did, in full: what the run that made it measured. */
export default async function Page({ params }: Props) {
  const { task: id, version } = await params;
  await requireAdminPage(`/models/${encodeURIComponent(id)}/${encodeURIComponent(version)}/evaluation`);
  const task = findTask(id);
  if (!task || !/^[1-9]\d{0,8}$/.test(version)) notFound();
  const language = await getLocale();
  const read = await readVersion({ task: task.id, version: Number(version) });
  if (!read.ok) return <Refused {...read} />;
  const reasons = Object.entries(task.undecided?.reasons ?? {}).map(([code, text]) => [code, text[language]]);
  return (
    <ClientMessages areas={["registry", "charts", "evaluation"]}>
      <EvaluationNotebook
        task={{ id: task.id, title: task.text.title[language] }}
        version={read.value.version}
        classes={classViews(task, language)}
        slices={sliceViews(task, language)}
        reasons={Object.fromEntries(reasons)}
        text={notebookText[language]}
      />
    </ClientMessages>
  );
}
