"use client";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { Alert } from "@/components/ui/alert";
import { useAnnounce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { ToneMark } from "@/components/ui/tone-mark";
import type { FeedbackAnswer } from "@/lib/api/feedback";
import { commentMaximum } from "@/lib/api/limits";
import type { LabelView } from "@/lib/task/task-view";
import { attempt } from "../attempt";
import { refusalText } from "../refusal-text";
import type { TaskActions } from "../task-actions";

type FeedbackFormProps = {
  stored: { id: string; receipt: string };
  predicted: string;
  /** Whether the answer was that nothing can be decided. */
  undecided?: boolean;
  labels: readonly LabelView[];
  /** What was said before, if anything: it can be changed. */
  given: Pick<FeedbackAnswer, "correct" | "label" | "comment"> | undefined;
  send: TaskActions["feedback"];
  onSaved: (feedback: FeedbackAnswer) => void;
};

type Answer = "right" | "wrong";

/** The choice among the labels for those who only know that it was wrong. */
const unsure = "";

export function FeedbackForm(props: FeedbackFormProps) {
  const { stored, predicted, undecided = false, labels, given, send, onSaved } = props;
  const t = useTranslations("predict.feedback");
  const announce = useAnnounce();
  const [answer, setAnswer] = useState<Answer | undefined>(given && (given.correct ? "right" : "wrong"));
  const [label, setLabel] = useState<string | undefined>(
    given && !given.correct ? (given.label ?? unsure) : undefined,
  );
  const [comment, setComment] = useState(given?.comment ?? "");
  const [sending, setSending] = useState<
    { state: "idle" | "busy" | "changed" } | { state: "failed"; message: string }
  >({
    state: "idle",
  });
  const complete = answer === "right" || (answer === "wrong" && label !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const sent = useRef(false);
  // A button that works is disabled meanwhile and loses the focus.
  useEffect(() => {
    const over = sending.state === "idle" || sending.state === "failed";
    if (over && document.activeElement === document.body && sent.current) button.current?.focus();
    sent.current = sending.state === "busy";
  }, [sending.state]);
  const changed = () => setSending({ state: "changed" });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSending({ state: "busy" });
    const feedback = {
      id: stored.id,
      receipt: stored.receipt,
      correct: answer === "right",
      ...(answer === "wrong" && label && { label }),
      ...(comment.trim() && { comment }),
    };
    const result = await attempt(() => send(feedback), t("unreachable"));
    if (!result.ok) return setSending({ state: "failed", message: refusalText(result) });
    setSending({ state: "idle" });
    setComment(result.value.comment ?? "");
    onSaved(result.value);
    announce(t("saved"));
  }

  return (
    <form data-slot="feedback-form" className="grid gap-4" onSubmit={(event) => void submit(event)}>
      <RadioGroup
        legend={t(undecided ? "questionUndecided" : "question", {
          label: labels.find(({ id }) => id === predicted)?.title ?? predicted,
        })}
        value={answer}
        onValueChange={(value) => {
          setAnswer(value);
          changed();
        }}
        options={[
          { value: "right", label: t("right") },
          { value: "wrong", label: t("wrong") },
        ]}
        className="sm:flex sm:flex-wrap sm:gap-x-8"
      />
      {answer === "wrong" && (
        <RadioGroup
          legend={t("which")}
          value={label}
          onValueChange={(value) => {
            setLabel(value);
            changed();
          }}
          options={[
            ...labels
              .filter(({ id }) => id !== predicted)
              .map(({ id, title, tone }) => ({
                value: id,
                label: (
                  <span className="flex items-center gap-2">
                    <ToneMark tone={tone} /> {title}
                  </span>
                ),
              })),
            { value: unsure, label: t("unsure") },
          ]}
        />
      )}
      {answer !== undefined && (
        <Field label={t("comment")} hint={t("commentHint")}>
          {(control) => (
            <Textarea
              {...control}
              value={comment}
              maxLength={commentMaximum}
              className="min-h-20"
              onChange={(event) => {
                setComment(event.target.value);
                changed();
              }}
            />
          )}
        </Field>
      )}
      {sending.state === "failed" && (
        <Alert tone="danger" title={t("failed")}>
          {sending.message}
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button
          ref={button}
          type="submit"
          variant="primary"
          disabled={!complete}
          busy={sending.state === "busy"}
        >
          {sending.state === "failed" ? t("retry") : given ? t("change") : t("send")}
        </Button>
        {given && sending.state === "idle" && (
          <p data-slot="feedback-saved" className="flex items-center gap-2">
            <CircleCheck aria-hidden className="size-5 shrink-0 text-accent" />
            {t("saved")}
          </p>
        )}
      </div>
    </form>
  );
}
