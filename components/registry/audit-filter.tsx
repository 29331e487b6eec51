"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { actionKey, knownActions } from "./audit-action";

/** What the address of the page says. */
export type AuditQuery = {
  task?: string | undefined;
  action?: string | undefined;
  before?: number | undefined;
};

/** The address of the audit page for a query. */
export function auditPath(query: AuditQuery): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])),
  ).toString();
  return search ? `/audit?${search}` : "/audit";
}

type AuditFilterProps = { tasks: readonly { id: string; title: string }[]; query: AuditQuery };

/** Narrows the log to a task and a kind of action; the address keeps the choice. */
export function AuditFilter({ tasks, query: { task = "", action = "" } }: AuditFilterProps) {
  const t = useTranslations("registry.audit");
  const router = useRouter();
  const [busy, start] = useTransition();
  const go = (query: AuditQuery) => start(() => router.push(auditPath(query), { scroll: false }));
  return (
    <div aria-busy={busy} className="grid max-w-column gap-4 sm:grid-cols-2">
      <Field label={t("task")}>
        {(control) => (
          <Select {...control} value={task} onChange={(event) => go({ task: event.target.value, action })}>
            <option value="">{t("allTasks")}</option>
            {tasks.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("action")}>
        {(control) => (
          <Select {...control} value={action} onChange={(event) => go({ task, action: event.target.value })}>
            <option value="">{t("allActions")}</option>
            {knownActions.map((one) => (
              <option key={one} value={one}>
                {t(`actions.${actionKey(one)}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
