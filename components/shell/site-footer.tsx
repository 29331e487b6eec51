import Link from "next/link";
import { useTranslations } from "next-intl";

export function SiteFooter() {
  const t = useTranslations("shell.footer");
  return (
    <footer data-slot="site-footer" className="mt-20 border-t border-line text-[0.94em] text-muted">
      <div className="mx-auto flex max-w-wide flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 sm:px-6">
        <p>{t("privacy")}</p>
        <p className="flex gap-5">
          {/* Served by the API, so there is nothing to fetch ahead. */}
          <Link href="/api/docs" prefetch={false} className="prose-link">
            {t("api")}
          </Link>
          <span>{t("licence")}</span>
        </p>
      </div>
    </footer>
  );
}
