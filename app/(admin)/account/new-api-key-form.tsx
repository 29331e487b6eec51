"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createApiKeyAction } from "./actions";

/** Makes a key and shows it until the page is left. */
export function NewApiKeyForm() {
  const t = useTranslations("auth");
  const [result, send, busy] = useActionState(createApiKeyAction, null);
  const refused = result && !result.ok ? result : undefined;
  return (
    <div className="grid gap-4">
      <form action={send} className="flex flex-wrap items-end gap-3">
        <Field
          label={t("keyName")}
          hint={t("keyNameHint")}
          error={refused && (refused.fields?.["name"] ?? refused.message)}
          className="min-w-0 grow"
        >
          {(control) => <Input {...control} name="name" maxLength={80} required autoComplete="off" />}
        </Field>
        <Button type="submit" variant="primary" busy={busy}>
          {t("makeKey")}
        </Button>
      </form>
      {result?.ok && (
        <Alert title={t("keyShownOnce")}>
          <p className="my-2 font-mono text-sm break-all" data-testid="new-api-key">
            {result.value.key}
          </p>
          <CopyButton
            text={result.value.key}
            label={t("copy")}
            copiedLabel={t("copied")}
            failedLabel={t("copyFailed")}
          />
        </Alert>
      )}
    </div>
  );
}
