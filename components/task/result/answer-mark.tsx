import { CircleHelp } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { ToneMark } from "@/components/ui/tone-mark";
import type { AnswerView } from "./answer-of";

/** The shape of a class, or a question mark where none was decided for. */
export const AnswerMark = ({ tone, className }: Pick<AnswerView, "tone"> & { className?: string }) =>
  tone === undefined ? (
    <CircleHelp aria-hidden className={cn("size-4 shrink-0 text-muted", className)} />
  ) : (
    <ToneMark tone={tone} {...(className && { className })} />
  );
