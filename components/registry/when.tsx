"use client";
import { useFormatter } from "next-intl";

/** A point in time, readable by people and programs. */
export function When({ at, precision = "minute" }: { at: string; precision?: "day" | "minute" | "second" }) {
  const format = useFormatter();
  return (
    <time dateTime={at}>
      {format.dateTime(new Date(at), {
        dateStyle: "medium",
        ...(precision !== "day" && { timeStyle: precision === "second" ? "medium" : "short" }),
      })}
    </time>
  );
}
