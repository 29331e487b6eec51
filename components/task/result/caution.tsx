"use client";
import { TriangleAlert } from "lucide-react";
import { useTask } from "../task-context";

/** What the answer must not be taken for. It stands there before there is one. */
export function Caution() {
  const { task } = useTask();
  if (task.caution === undefined) return null;
  return (
    <p role="note" data-slot="caution" className="flex gap-3 rounded-md bg-warn-soft px-4 py-3">
      <TriangleAlert aria-hidden className="mt-1 size-4.5 shrink-0 text-warn" />
      {task.caution}
    </p>
  );
}
