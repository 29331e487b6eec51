import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { notebookText } from "@/components/notebook/notebook-text";
import { Markdown } from "@/components/registry/markdown/markdown";
import { versionCard } from "@/components/registry/version-card";
import { VersionNotebook } from "@/components/registry/version-notebook";
import { findTask } from "@/models";
import { requireAdminPage } from "../../../require-admin-page";
import { classViews } from "../../class-views";
import { Refused } from "../../refused";
import { promoteAction, readServingAction } from "../actions";
import { readVersion } from "./read-version";

type Props = { params: Promise<{ task: string; version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("registry");
  const { task: id, version } = await params;
  const task = findTask(id);
  const number = Number(version);
  if (!task || !Number.isSafeInteger(number)) return { title: t("title") };
  return { title: t("versionOf", { version: number, task: task.text.title[await getLocale()] }) };
}

/** One version: where it comes from, how it did, what the gate says, and putting it to use. */
export default async function VersionPage({ params }: Props) {
  const { task: id, version } = await params;
  await requireAdminPage(`/models/${encodeURIComponent(id)}/${encodeURIComponent(version)}`);
  const task = findTask(id);
  if (!task || !/^[1-9]\d{0,8}$/.test(version)) notFound();
  const language = await getLocale();
  const t = await getTranslations("registry");
  const read = await readVersion({ task: task.id, version: Number(version) });
  if (!read.ok) return <Refused {...read} />;
  const { version: shown, champion, serving, shippedCard } = read.value;
  const title = task.text.title[language];
  const classes = classViews(task, language);
  const card = shippedCard ?? versionCard(shown, { title, classes, language });
  return (
    <ClientMessages areas={["registry", "selection", "charts"]}>
      <VersionNotebook
        task={{ id: task.id, title }}
        classes={classes}
        version={shown}
        champion={champion}
        serving={serving}
        card={<Markdown source={card} under={2} tableCaption={t("card.table")} />}
        cardSource={card}
        text={notebookText[language]}
        actions={{ promote: promoteAction, readServing: readServingAction }}
      />
    </ClientMessages>
  );
}
