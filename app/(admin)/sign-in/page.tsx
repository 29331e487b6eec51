import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ClientMessages } from "@/app/messages/client-messages";
import { findAdminSession } from "@/lib/server/auth/authorise";
import { SignInForm } from "./form";
import { ownPath } from "./own-path";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("signIn") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const next = ownPath((await searchParams)["next"], "");
  if (await findAdminSession()) redirect(next || "/monitor");
  const t = await getTranslations("auth");
  return (
    <section className="mx-auto grid w-full max-w-md gap-6 pb-16">
      <header className="grid gap-2">
        <h1 className="text-2xl font-semibold">{t("signInTitle")}</h1>
        <p className="text-muted">{t("signInLead")}</p>
      </header>
      <ClientMessages areas={["auth"]}>
        <SignInForm next={next} />
      </ClientMessages>
    </section>
  );
}
