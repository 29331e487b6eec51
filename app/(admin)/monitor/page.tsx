import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { createLoader, createSerializer } from "nuqs/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { ClientMessages } from "@/app/messages/client-messages";
import { MonitorNotebook } from "@/components/monitor/monitor-notebook";
import { monitorSearch, windowText } from "@/components/monitor/search";
import { tasks } from "@/models";
import { requireAdminPage } from "../require-admin-page";
import { loadRollupsAction, loadSumsAction } from "./actions";
import { taskFacts } from "./task-facts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("monitor");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const load = createLoader(monitorSearch);
const serialize = createSerializer(monitorSearch);

/** How the versions of a task do, from the hourly rollups. The first window comes with the page. */
export default async function MonitorPage({ searchParams }: Props) {
  const search = await load(searchParams);
  await requireAdminPage(serialize("/monitor", search));
  const t = await getTranslations("monitor");
  const language = await getLocale();
  return (
    <div className="pb-16">
      <header className="mb-8 max-w-column">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 text-muted">{t("lead")}</p>
      </header>
      <ClientMessages areas={["monitor", "charts"]}>
        <NuqsAdapter>
          <MonitorNotebook
            tasks={tasks.map((task) => taskFacts(task, language, t("otherValue")))}
            actions={{ loadRollups: loadRollupsAction, loadSums: loadSumsAction }}
            initial={await firstWindow(search)}
          />
        </NuqsAdapter>
      </ClientMessages>
    </div>
  );
}

/** What the page shows at once; when it cannot be had the notebook asks again and says why. */
async function firstWindow(search: Awaited<ReturnType<typeof load>>) {
  const window = windowText(search);
  const task = (tasks.find(({ id }) => id === search.task) ?? tasks[0]).id;
  if (window === undefined) return undefined;
  const loaded = await loadRollupsAction({ task, window });
  return loaded.ok ? { task, window, loaded: loaded.value } : undefined;
}
