"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Cell } from "@/components/notebook/cell";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import type { NotebookText } from "@/components/notebook/notebook-text";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { Alert } from "@/components/ui/alert";
import type { CollectionPage } from "@/lib/api/collection";
import { defineSource } from "@/lib/reactive/define-cell";
import { AddTexts } from "./add-texts";
import { ChangeDialog } from "./change-dialog";
import type { ChangeWish, CollectionCalls, CollectionWords } from "./collection-calls";
import { CollectionList } from "./collection-list";
import { UndoChange } from "./undo-change";

const collection = defineSource("collection", undefined as CollectionPage | undefined);
const additions = defineSource("additions", 0);

type Props = { words: CollectionWords; first: CollectionPage; calls: CollectionCalls };

/** What a task compares inputs with: to look through, add to, retire from, import, export, and take back. */
export function CollectionNotebook({ text, ...props }: Props & { text: NotebookText }) {
  const notebook = useNewNotebook(() => [{ ...collection, value: props.first }, additions]);
  return (
    <NotebookProvider notebook={notebook} text={text}>
      <NotebookColumn>
        <CollectionCells {...props} />
      </NotebookColumn>
    </NotebookProvider>
  );
}

function CollectionCells({ words, first, calls }: Props) {
  const t = useTranslations("collection");
  const [page, show] = useState(first);
  const [question, ask] = useState({ q: "", offset: 0 });
  const [wish, want] = useState<ChangeWish>();
  const [failure, fail] = useState("");
  const [changes, count] = useState(0);
  useBindSource(collection, page);

  async function load(next: { q: string; offset: number }) {
    ask(next);
    const read = await calls.read(next);
    fail(read.ok ? "" : read.message);
    if (read.ok) show(read.value);
  }
  const changed = () => {
    want(undefined);
    count((before) => before + 1);
    void load({ ...question, offset: 0 });
  };

  return (
    <>
      <header className="md:pl-[9.5rem]">
        <p className="text-muted">
          <Link href={`/models/${words.id}`} className="prose-link">
            {t("back", { task: words.task })}
          </Link>
        </p>
        <h1 className="mt-1 text-3xl">{words.title}</h1>
        <p className="mt-2 text-muted">{t("lead")}</p>
      </header>
      <Cell name={additions} title={t("add.title")}>
        {() => <AddTexts key={changes} words={words} onWish={want} />}
      </Cell>
      <Cell name={collection} title={t("list.title")} wide>
        <div className="grid gap-5">
          {failure && <Alert tone="danger">{failure}</Alert>}
          <UndoChange task={words.id} page={page} rollBack={calls.rollBack} onDone={changed} />
          <CollectionList
            key={`${page.version} ${page.offset} ${question.q}`}
            words={words}
            page={page}
            question={question}
            onQuestion={load}
            onRetire={(retire) => want({ retire })}
          />
        </div>
      </Cell>
      {wish && (
        <ChangeDialog
          wish={wish}
          base={page.version}
          change={calls.change}
          onDone={changed}
          onCancel={() => want(undefined)}
        />
      )}
    </>
  );
}
