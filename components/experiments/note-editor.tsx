"use client";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOptimistic, useState, useTransition } from "react";
import { noteMaximum } from "@/lib/api/experiment";
import { Markdown } from "@/components/registry/markdown/markdown";
import { Alert } from "@/components/ui/alert";
import { useAnnounce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { DescribeRun } from "./experiment-actions";
import type { ExperimentRow } from "./experiment-view";
import { useOwnValue } from "./use-own-value";

type NoteEditorProps = {
  run: Pick<ExperimentRow, "id" | "note">;
  describeRun: DescribeRun;
  onChanged: () => void;
};

/** The note of a run: shown at once when saved, and given back to edit when saving failed. */
export function NoteEditor({ run, describeRun, onChanged }: NoteEditorProps) {
  const t = useTranslations("experiments.note");
  const announce = useAnnounce();
  const [note, setNote] = useOwnValue(run.note);
  const [shown, show] = useOptimistic(note);
  const [draft, setDraft] = useState<string>();
  /** The note when the editing began. */
  const [seen, setSeen] = useState("");
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();

  const edit = () => {
    setSeen(note);
    setDraft(note);
  };
  const save = (text: string) =>
    start(async () => {
      show(text);
      setDraft(undefined);
      const result = await describeRun({ id: run.id, note: text, seen });
      start(() => {
        fail(result.ok ? "" : result.message);
        if (!result.ok) return setDraft(text);
        setNote(result.value.note);
        announce(t("saved"));
        onChanged();
      });
    });

  return (
    <section data-slot="note" aria-label={t("title")} className="grid justify-items-start gap-2">
      <h3 className="font-semibold">{t("title")}</h3>
      {failure && <Alert tone="danger">{failure}</Alert>}
      {draft === undefined ? (
        <>
          {shown === "" ? (
            <p className="text-muted">{t("none")}</p>
          ) : (
            <Markdown source={shown} under={3} tableCaption={t("table")} />
          )}
          <p role="status" className="text-sm text-muted empty:hidden">
            {busy && t("saving")}
          </p>
          <Button size="sm" disabled={busy} onClick={edit}>
            <Pencil aria-hidden />
            {shown === "" ? t("write") : t("edit")}
          </Button>
        </>
      ) : (
        <form
          className="grid w-full gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            save(draft);
          }}
        >
          <Field label={t("label")} hint={t("hint")}>
            {(control) => (
              <Textarea
                {...control}
                autoFocus
                maxLength={noteMaximum}
                value={draft}
                onChange={(event) => setDraft(event.target.value)}
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" type="submit" variant="primary">
              {t("save")}
            </Button>
            <Button
              size="sm"
              onClick={() => {
                setDraft(undefined);
                fail("");
              }}
            >
              {t("cancel")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
