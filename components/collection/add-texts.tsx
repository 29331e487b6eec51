"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ChangeWish, CollectionWords } from "./collection-calls";

const largestBytes = 15 * 1024 * 1024;

/** Texts typed one a line, or a file of them, to be looked at before anything changes. */
export function AddTexts({ words, onWish }: { words: CollectionWords; onWish: (wish: ChangeWish) => void }) {
  const t = useTranslations("collection.add");
  const [typed, type] = useState("");
  const [file, choose] = useState<File>();
  const [replace, setReplace] = useState(false);
  const [error, fail] = useState("");
  const add = typed.split("\n").filter((line) => line.trim() !== "");

  async function preview() {
    if (file && file.size > largestBytes) return fail(t("tooLarge"));
    fail("");
    onWish({ add, ...(file && { file: await file.text(), replace }) });
  }

  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void preview();
      }}
    >
      <Field label={t("typed", { item: words.item })} hint={t("typedHint")}>
        {(control) => (
          <Textarea
            {...control}
            value={typed}
            onChange={(event) => type(event.target.value)}
            className="min-h-24"
          />
        )}
      </Field>
      <Field label={t("file")} hint={t("fileHint")} error={error || undefined}>
        {(control) => (
          <Input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={(event) => choose(event.target.files?.[0])}
          />
        )}
      </Field>
      {file && (
        <Checkbox
          label={t("replace")}
          hint={t("replaceHint")}
          checked={replace}
          onChange={(event) => setReplace(event.target.checked)}
        />
      )}
      <div>
        <Button type="submit" variant="primary" disabled={add.length === 0 && !file}>
          {t("preview")}
        </Button>
      </div>
    </form>
  );
}
