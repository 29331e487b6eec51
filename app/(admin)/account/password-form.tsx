"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { changePasswordAction } from "./actions";

export function PasswordForm() {
  const t = useTranslations("auth");
  const [result, send, busy] = useActionState(changePasswordAction, null);
  const fields = result && !result.ok ? result.fields : undefined;
  return (
    <form action={send} className="grid max-w-md gap-5">
      {result &&
        (result.ok ? <Alert>{t("passwordChanged")}</Alert> : <Alert tone="danger">{result.message}</Alert>)}
      <Field label={t("currentPassword")} error={fields?.["current"]}>
        {(control) => (
          <Input {...control} name="current" type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Field label={t("newPassword")} hint={t("passwordHint")} error={fields?.["password"]}>
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            required
          />
        )}
      </Field>
      <Button type="submit" busy={busy} className="justify-self-start">
        {t("changePassword")}
      </Button>
    </form>
  );
}
