import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { ClientMessages } from "@/app/messages/client-messages";
import { pageSize } from "@/components/collection/collection-calls";
import { notebookText } from "@/components/notebook/notebook-text";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { readCollection } from "@/lib/server/collection/read-collection";
import { requireTask } from "@/lib/server/require-task";
import { findTask } from "@/models";
import { requireAdminPage } from "../../../require-admin-page";
import { Refused } from "../../refused";
import { rollBackAction } from "../actions";
import { CollectionClient } from "./collection-client";

type Props = { params: Promise<{ task: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const collection = findTask((await params).task)?.collection;
  return collection ? { title: collection.title[await getLocale()] } : {};
}

/** What a task compares inputs with, for admins to change. */
export default async function CollectionPage({ params }: Props) {
  const { task: id } = await params;
  await requireAdminPage(`/models/${encodeURIComponent(id)}/collection`);
  const task = findTask(id);
  if (!task?.collection) notFound();
  const language = await getLocale();
  const read = await answer(
    z.string(),
    id,
    async (known) => {
      await requireAdminSession();
      return readCollection(requireTask(known), { q: "", offset: 0, limit: pageSize });
    },
    { name: "read-collection", limit: "read" },
  );
  if (!read.ok) return <Refused {...read} />;
  const { title, item } = task.collection;
  return (
    <ClientMessages areas={["collection", "registry"]}>
      <CollectionClient
        words={{ id, task: task.text.title[language], title: title[language], item: item[language] }}
        first={read.value}
        text={notebookText[language]}
        rollBack={rollBackAction}
      />
    </ClientMessages>
  );
}
