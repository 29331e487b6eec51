import "@fontsource-variable/source-code-pro/wght.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { Theme } from "@/components/shell/theme";
import { Announcer } from "@/components/ui/announcer";
import { tasks } from "@/models";
import { ClientMessages } from "./messages/client-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: "Lingkar", template: "%s · Lingkar" }, description: t("description") };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await getLocale();
  const t = await getTranslations("shell");
  const jar = await cookies();
  const theme = Theme.catch("system").parse(jar.get("lingkar-theme")?.value);
  const signedIn = jar.getAll().some(({ name }) => name.startsWith("lingkar-session"));
  return (
    <html lang={language} data-theme={theme === "system" ? undefined : theme}>
      <body className="flex min-h-dvh flex-col font-sans">
        <ClientMessages areas={["shell"]}>
          <Announcer>
            <a
              data-slot="skip-link"
              href="#content"
              className="absolute top-2 left-2 z-30 -translate-y-20 rounded-md bg-ink px-4 py-2 text-paper focus:translate-y-0"
            >
              {t("skip")}
            </a>
            <SiteHeader
              tasks={tasks.map(({ id, text }) => ({ id, title: text.title[language] }))}
              theme={theme}
              signedIn={signedIn}
            />
            <main
              id="content"
              tabIndex={-1}
              className="mx-auto w-full max-w-wide grow px-4 pt-8 outline-none sm:px-6 sm:pt-12"
            >
              {children}
            </main>
            <SiteFooter />
          </Announcer>
        </ClientMessages>
      </body>
    </html>
  );
}
