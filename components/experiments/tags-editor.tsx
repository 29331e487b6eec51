"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useOptimistic, useState, useTransition, type FormEvent } from "react";
import { tagsMaximum } from "@/lib/api/experiment";
import { Alert } from "@/components/ui/alert";
import { useAnnounce } from "@/components/ui/announcer";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { DescribeRun } from "./experiment-actions";
import type { ExperimentRow } from "./experiment-view";
import { useOwnValue } from "./use-own-value";

type TagsEditorProps = {
  run: Pick<ExperimentRow, "id" | "tags">;
  /** Tags in use elsewhere, to choose from. */
  knownTags: readonly string[];
  describeRun: DescribeRun;
  onChanged: () => void;
};

/** The tags of a run; each change is shown at once and taken back when saving it failed. */
export function TagsEditor({ run, knownTags, describeRun, onChanged }: TagsEditorProps) {
  const t = useTranslations("experiments.tags");
  const announce = useAnnounce();
  const list = useId();
  const [tags, setTags] = useOwnValue(run.tags);
  const [shown, show] = useOptimistic(tags);
  const [draft, setDraft] = useState("");
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();

  const save = (next: readonly string[], done: string) =>
    start(async () => {
      show(next);
      const result = await describeRun({ id: run.id, tags: [...next] });
      start(() => {
        fail(result.ok ? "" : result.message);
        if (!result.ok) return;
        setTags(result.value.tags);
        setDraft("");
        announce(done);
        onChanged();
      });
    });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const tag = draft.trim();
    if (tag === "" || shown.includes(tag)) return setDraft("");
    save([...shown, tag], t("added", { tag }));
  };

  return (
    <section data-slot="tags" aria-label={t("title")} className="grid justify-items-start gap-2">
      <h3 className="font-semibold">{t("title")}</h3>
      {failure && <Alert tone="danger">{failure}</Alert>}
      {shown.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {shown.map((tag) => (
            <li key={tag}>
              <Badge className="pr-0.5">
                {tag}
                <button
                  type="button"
                  disabled={busy}
                  aria-label={t("remove", { tag })}
                  onClick={() =>
                    save(
                      shown.filter((one) => one !== tag),
                      t("removed", { tag }),
                    )
                  }
                  className="grid size-7 place-items-center rounded-full hover:bg-line"
                >
                  <X aria-hidden />
                </button>
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {shown.length < tagsMaximum && (
        <form onSubmit={add} className="flex flex-wrap items-end gap-2">
          <Field label={t("new")}>
            {(control) => (
              <Input
                {...control}
                list={list}
                maxLength={50}
                value={draft}
                onChange={(event) => setDraft(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" busy={busy}>
            {t("add")}
          </Button>
          <datalist id={list}>
            {knownTags
              .filter((tag) => !shown.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </form>
      )}
    </section>
  );
}
