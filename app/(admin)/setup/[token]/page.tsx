import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { ClientMessages } from "@/app/messages/client-messages";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { setupLinkIsOpen } from "@/lib/server/auth/setup-link";
import { SetupForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  // The address is the secret: it must not travel on to other sites.
  return { title: t("setupTitle"), referrer: "no-referrer", robots: { index: false } };
}

/** Opening the link does not use it up; sending the form does. */
export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("auth");
  return (
    <section className="mx-auto grid w-full max-w-md gap-6 pb-16">
      <h1 className="text-2xl font-semibold">{t("setupTitle")}</h1>
      {(await setupLinkIsOpen(token)) ? (
        <>
          <p className="text-muted">{t("setupLead")}</p>
          <ClientMessages areas={["auth"]}>
            <SetupForm token={token} />
          </ClientMessages>
        </>
      ) : (
        <>
          <Alert tone="warn">{t("setupSpent")}</Alert>
          <Button asChild>
            <Link href="/sign-in">{t("toSignIn")}</Link>
          </Button>
        </>
      )}
    </section>
  );
}
