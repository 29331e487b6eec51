"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";

export function RegistryLink() {
  const t = useTranslations("predict.model");
  return (
    <p>
      <Link href="/models" prefetch={false} className="prose-link">
        {t("registry")}
      </Link>
    </p>
  );
}
