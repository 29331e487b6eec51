import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { LoopDrawing } from "@/components/shell/loop-drawing";
import { TaskCard } from "@/components/shell/task-card";
import { Button } from "@/components/ui/button";
import { tasks } from "@/models";

const steps = ["predict", "agree", "correct", "watch", "retrain", "serve"] as const;

export default async function HomePage() {
  const t = await getTranslations("home");
  const batch = await getTranslations("batch");
  const explore = await getTranslations("explore");
  const language = await getLocale();
  const first = tasks[0];
  return (
    <div className="mx-auto grid max-w-column gap-14">
      <section className="grid items-center gap-8 sm:grid-cols-[1fr_19rem]">
        <div>
          <h1 className="text-4xl">{t("title")}</h1>
          <p className="mt-4 text-lg text-muted">{t("lead")}</p>
          {first && (
            <Button asChild variant="primary" className="mt-6">
              <Link href={`/${first.id}`}>{t("start", { task: first.text.title[language] })}</Link>
            </Button>
          )}
        </div>
        <LoopDrawing
          steps={steps.map((step) => t(`loop.${step}.name`))}
          className="mx-auto w-full max-w-96"
        />
      </section>

      <section aria-labelledby="tasks">
        <h2 id="tasks" className="text-2xl">
          {t("tasks")}
        </h2>
        <div className="mt-5 grid gap-4">
          {tasks.map(({ id, text, labels, explorer }) => (
            <TaskCard
              key={id}
              href={`/${id}`}
              title={text.title[language]}
              description={text.description[language]}
              answersLabel={t("answers")}
              more={[
                { href: `/${id}/batch`, title: batch("link") },
                ...(explorer ? [{ href: `/${id}/explore`, title: explore("link") }] : []),
              ]}
              answers={Object.entries(labels).map(([label, { title, tone }]) => ({
                id: label,
                title: title[language],
                tone,
              }))}
            />
          ))}
        </div>
      </section>

      <section aria-labelledby="loop">
        <h2 id="loop" className="text-2xl">
          {t("loopTitle")}
        </h2>
        <ol className="mt-5 grid gap-x-10 gap-y-6 sm:grid-cols-2">
          {steps.map((step, index) => (
            <li key={step} className="grid grid-cols-[2rem_1fr]">
              <span aria-hidden className="font-mono text-accent">
                {index + 1}
              </span>
              <div>
                <h3 className="text-[1.06rem] leading-7">{t(`loop.${step}.name`)}</h3>
                <p className="text-muted">{t(`loop.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
