import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";

export default async function NotFoundPage() {
  const t = await getTranslations("shell.notFound");
  return (
    <div className="mx-auto max-w-column">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 text-lg text-muted">{t("text")}</p>
      <Button asChild variant="primary" className="mt-6">
        <Link href="/">{t("home")}</Link>
      </Button>
    </div>
  );
}
