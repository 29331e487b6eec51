"use client";
import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { signInAction } from "./actions";

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("auth");
  const [failure, send, busy] = useActionState(signInAction, null);
  // A form is emptied once it was sent; the address stays.
  const [email, keep] = useState("");
  const refused = failure && !failure.ok ? failure : undefined;
  return (
    <form action={send} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      {refused && <Alert tone="danger">{refused.message}</Alert>}
      <Field label={t("email")} error={refused?.fields?.["email"]}>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={email}
            onChange={(event) => keep(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("password")} error={refused?.fields?.["password"]}>
        {(control) => (
          <Input {...control} name="password" type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={busy}>
        {t("signIn")}
      </Button>
    </form>
  );
}
