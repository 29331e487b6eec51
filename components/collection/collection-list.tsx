"use client";
import { Download, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Pager } from "@/components/ui/pager";
import type { CollectionPage } from "@/lib/api/collection";
import { type CollectionWords, pageSize } from "./collection-calls";

type Question = { q: string; offset: number };
type Props = {
  words: CollectionWords;
  page: CollectionPage;
  question: Question;
  onQuestion: (next: Question) => Promise<void>;
  onRetire: (items: string[]) => void;
};

/** A page of the texts, to search, to export, and to mark for retiring. */
export function CollectionList({ words, page, question, onQuestion, onRetire }: Props) {
  const t = useTranslations("collection.list");
  const [q, type] = useState(question.q);
  const [marked, mark] = useState<readonly string[]>([]);
  const [busy, start] = useTransition();
  const go = (next: Question) => start(() => onQuestion(next));
  const pages = Math.max(1, Math.ceil(page.found / pageSize));
  const at = Math.floor(page.offset / pageSize) + 1;

  return (
    <div className="grid gap-4">
      <form
        role="search"
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          go({ q, offset: 0 });
        }}
      >
        <Field label={t("search")} className="min-w-56 grow">
          {(control) => (
            <Input
              {...control}
              type="search"
              value={q}
              maxLength={200}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" busy={busy}>
          <Search aria-hidden />
          {t("find")}
        </Button>
      </form>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-muted">
          {t("count", { found: page.found, total: page.total, version: page.version })}
        </p>
        <a
          href={`/api/v1/tasks/${words.id}/collection?format=csv`}
          download
          className="prose-link inline-flex items-center gap-1.5"
        >
          <Download aria-hidden className="size-4" />
          {t("export")}
        </a>
      </div>
      {page.items.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <ul aria-label={words.title} className="grid divide-y divide-line border-y border-line">
          {page.items.map((item) => (
            <li key={item}>
              <Checkbox
                label={item}
                checked={marked.includes(item)}
                onChange={({ target: { checked } }) =>
                  mark((now) => (checked ? [...now, item] : now.filter((one) => one !== item)))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button disabled={marked.length === 0} onClick={() => onRetire([...marked])}>
          {t("retire", { count: marked.length })}
        </Button>
        <Pager
          label={t("pages")}
          page={at}
          pages={pages}
          text={t("page", { page: at, pages })}
          previous={t("previous")}
          next={t("next")}
          onPage={(to) => go({ q: question.q, offset: (to - 1) * pageSize })}
        />
      </div>
    </div>
  );
}
