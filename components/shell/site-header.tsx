import Link from "next/link";
import { useTranslations } from "next-intl";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { NavLink } from "./nav-link";
import { SiteMenu } from "./site-menu";
import { TaskLinks } from "./task-links";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

type SiteHeaderProps = {
  tasks: readonly { id: string; title: string }[];
  theme: Theme;
  /** Whether the browser holds a session: what it may open is decided by each page. */
  signedIn: boolean;
};

const adminPages = ["monitor", "models", "runs", "experiments", "audit", "account"] as const;

export function SiteHeader({ tasks, theme, signedIn }: SiteHeaderProps) {
  const t = useTranslations("shell");
  const forAdmins = signedIn ? adminPages : (["sign-in"] as const);
  return (
    <header data-slot="site-header" className="border-b border-line">
      <div className="mx-auto flex max-w-wide flex-wrap items-center gap-x-2 px-4 py-2 sm:px-6">
        <Link
          href="/"
          aria-label={t("home")}
          className="mr-3 flex min-h-11 items-center gap-2.5 text-xl font-semibold tracking-tight"
        >
          <Logo />
          Lingkar
        </Link>
        <SiteMenu label={t("menu")}>
          <nav aria-label={t("navigation")} className="-mx-3 grid gap-x-1 lg:mx-0 lg:flex lg:items-center">
            <TaskLinks label={t("tasks")} tasks={tasks} />
            <NavLink href="/my-data">{t("myData")}</NavLink>
            <div
              role="group"
              aria-label={t("admin")}
              className="mt-2 grid border-t border-line pt-2 lg:mt-0 lg:ml-2 lg:flex lg:border-t-0 lg:border-l lg:pt-0 lg:pl-2"
            >
              {forAdmins.map((page) => (
                <NavLink key={page} href={`/${page}`}>
                  {t(page)}
                </NavLink>
              ))}
            </div>
          </nav>
          <div className="mt-3 flex flex-wrap gap-3 lg:mt-0 lg:ml-auto">
            <LanguageSwitch />
            <ThemeSwitch theme={theme} />
          </div>
        </SiteMenu>
      </div>
    </header>
  );
}
