"use client";
import { ToneMark } from "@/components/ui/tone-mark";
import { useBatch } from "./batch-context";

type LabelTextProps = { label: string; undecided?: string | undefined };

/** A class in word and shape; where the model declined to decide, that it did. */
export function LabelText({ label, undecided }: LabelTextProps) {
  const { task } = useBatch();
  const known = task.labels.find(({ id }) => id === label);
  if (undecided !== undefined)
    return <span title={task.undecided?.reasons[undecided]}>{task.undecided?.title ?? undecided}</span>;
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      {known && <ToneMark tone={known.tone} />}
      {known?.title ?? label}
    </span>
  );
}
