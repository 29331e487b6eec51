import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ClientMessages } from "@/app/messages/client-messages";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { findCaller } from "@/lib/server/auth/authorise";
import { listApiKeys } from "@/lib/server/data/api-keys";
import { signOutAction } from "./actions";
import { ApiKeyTable } from "./api-key-table";
import { NewApiKeyForm } from "./new-api-key-form";
import { PasswordForm } from "./password-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("accountTitle") };
}

/** Who is signed in, their password, and the keys for programs. */
export default async function AccountPage() {
  const caller = await findCaller();
  if (!caller) redirect("/sign-in?next=/account");
  const t = await getTranslations("auth");
  return (
    <div className="mx-auto grid w-full max-w-column gap-10 pb-16">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-1">
          <h1 className="text-2xl font-semibold">{t("accountTitle")}</h1>
          <p className="text-muted">{t("signedInAs", { email: caller.actor.name })}</p>
        </div>
        <form action={signOutAction}>
          <Button type="submit">{t("signOut")}</Button>
        </form>
      </header>
      {!caller.admin && <Alert tone="warn">{t("notAdmin")}</Alert>}
      <ClientMessages areas={["auth"]}>
        {caller.admin && (
          <section aria-labelledby="keys" className="grid gap-5">
            <div className="grid gap-1">
              <h2 id="keys" className="text-xl font-semibold">
                {t("keysTitle")}
              </h2>
              <p className="text-muted">{t("keysLead")}</p>
            </div>
            <NewApiKeyForm />
            <ApiKeyTable keys={await listApiKeys()} />
          </section>
        )}
        <section aria-labelledby="password" className="grid gap-5">
          <h2 id="password" className="text-xl font-semibold">
            {t("passwordTitle")}
          </h2>
          <PasswordForm />
        </section>
      </ClientMessages>
    </div>
  );
}
