import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { tasks } from "@/models";
import { requireAdminPage } from "../require-admin-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registry");
  return { title: t("title") };
}

/** The tasks, each with its registry. */
export default async function ModelsPage() {
  await requireAdminPage("/models");
  const t = await getTranslations("registry");
  const language = await getLocale();
  return (
    <div className="mx-auto grid max-w-column gap-8">
      <header>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 text-muted">{t("lead")}</p>
      </header>
      <ul className="grid gap-4">
        {tasks.map(({ id, text }) => (
          <li key={id} className="relative rounded-lg border border-line bg-surface p-5 hover:border-accent">
            <h2 className="text-xl">
              <Link href={`/models/${id}`} className="after:absolute after:inset-0 after:rounded-lg">
                {text.title[language]}
              </Link>
            </h2>
            <p className="mt-1 text-muted">{text.description[language]}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/audit" className="prose-link">
          {t("toAudit")}
        </Link>
      </p>
    </div>
  );
}
