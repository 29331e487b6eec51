import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { createLoader, createSerializer } from "nuqs/server";
import { ClientMessages } from "@/app/messages/client-messages";
import { ExperimentsNotebook } from "@/components/experiments/experiments-notebook";
import { experimentSearch, queryOf } from "@/components/experiments/search";
import { estimatorChoices } from "@/lib/task/estimator-choices";
import { tasks } from "@/models";
import { requireAdminPage } from "../require-admin-page";
import { requestRunAction } from "../runs/actions";
import {
  compareRunsAction,
  deleteRunAction,
  describeRunAction,
  findRunsAction,
  readDeletionAction,
} from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("experiments");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const load = createLoader(experimentSearch);
const serialize = createSerializer(experimentSearch);

/** All training runs, to find, compare, note and delete. The first page of runs comes with the page. */
export default async function ExperimentsPage({ searchParams }: Props) {
  const search = await load(searchParams);
  await requireAdminPage(serialize("/experiments", search));
  const t = await getTranslations("experiments");
  const language = await getLocale();
  const query = queryOf(search);
  const found = await findRunsAction(query);
  return (
    <div className="pb-16">
      <header className="mb-8 max-w-column">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 text-muted">{t("lead")}</p>
      </header>
      <ClientMessages areas={["experiments", "runs", "registry", "charts"]}>
        <NuqsAdapter>
          <ExperimentsNotebook
            tasks={tasks.map((task) => ({
              id: task.id,
              title: task.text.title[language],
              estimators: estimatorChoices(task),
            }))}
            actions={{
              findRuns: findRunsAction,
              compareRuns: compareRunsAction,
              describeRun: describeRunAction,
              readDeletion: readDeletionAction,
              deleteRun: deleteRunAction,
              requestRun: requestRunAction,
            }}
            initial={found.ok ? { query, page: found.value } : undefined}
          />
        </NuqsAdapter>
      </ClientMessages>
    </div>
  );
}
