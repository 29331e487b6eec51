"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("shell.error");
  return (
    <div role="alert" className="mx-auto max-w-column">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 text-lg text-muted">{t("text")}</p>
      {error.digest && (
        <p className="mt-3 font-mono text-sm text-muted">{t("reference", { digest: error.digest })}</p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="primary" onClick={retry}>
          {t("retry")}
        </Button>
        <Button asChild>
          <Link href="/">{t("home")}</Link>
        </Button>
      </div>
    </div>
  );
}
