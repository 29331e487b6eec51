"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { revokeApiKeyAction } from "./actions";

type Key = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null; revokedAt: Date | null };

export function ApiKeyTable({ keys }: { keys: readonly Key[] }) {
  const t = useTranslations("auth");
  const format = useFormatter();
  const [asked, ask] = useState<Key | null>(null);
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();
  const day = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });

  function revoke(key: Key) {
    start(async () => {
      const result = await revokeApiKeyAction(key.id);
      fail(result.ok ? "" : result.message);
      ask(null);
    });
  }

  if (keys.length === 0) return <EmptyState title={t("noKeys")} />;
  return (
    <>
      {failure && <Alert tone="danger">{failure}</Alert>}
      <Table caption={t("keysCaption", { n: keys.length })}>
        <thead>
          <tr>
            <th scope="col">{t("keyName")}</th>
            <th scope="col">{t("made")}</th>
            <th scope="col">{t("lastUsed")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.id}>
              <th scope="row">{key.name}</th>
              <td>{day(key.createdAt)}</td>
              <td>{key.lastUsedAt ? day(key.lastUsedAt) : t("never")}</td>
              <td>
                {key.revokedAt ? (
                  t("revokedAt", { when: day(key.revokedAt) })
                ) : (
                  <Button
                    size="sm"
                    aria-label={t("revokeNamed", { name: key.name })}
                    onClick={() => ask(key)}
                  >
                    {t("revoke")}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <AlertDialog
        open={asked !== null}
        title={t("revokeTitle", { name: asked?.name ?? "" })}
        description={t("revokeText")}
        confirmLabel={t("revoke")}
        cancelLabel={t("keep")}
        danger
        busy={busy}
        onConfirm={() => asked && revoke(asked)}
        onCancel={() => ask(null)}
      />
    </>
  );
}
