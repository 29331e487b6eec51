"use client";
import { useTranslations } from "next-intl";
import { Alias } from "@/lib/api/alias";
import { actionKey, isKnownAction } from "./audit-action";
import type { AuditView } from "./audit-view";

/** What an entry says happened, in one sentence, with the reason that was given. */
export function AuditSentence({ entry }: { entry: AuditView }) {
  const t = useTranslations("registry");
  const { action, subject, detail } = entry;
  const text = (key: string) =>
    typeof detail[key] === "string" || typeof detail[key] === "number" ? String(detail[key]) : "";
  const alias = Alias.safeParse(subject);
  const what = isKnownAction(action)
    ? t(`audit.sentences.${actionKey(action)}`, {
        alias: alias.success ? t(`alias.${alias.data}`) : subject,
        from: text("from") || "none",
        to: text("to"),
        subject: subject.slice(0, 8),
        name: text("name") || text("email") || text("file") || subject.slice(0, 8),
      })
    : `${action}: ${subject}`;
  const reason = text("reason");
  return (
    <p className="min-w-0 wrap-anywhere">
      {what}
      {reason && <span className="block text-muted">“{reason}”</span>}
    </p>
  );
}
