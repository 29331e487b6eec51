import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { ToneMark, type Tone } from "@/components/ui/tone-mark";

type TaskCardProps = {
  href: string;
  title: string;
  description: string;
  answersLabel: string;
  answers: readonly { id: string; title: string; tone: Tone }[];
  /** Other pages of the task. */
  more: readonly { href: string; title: string }[];
};

/** A task to choose: what it does and what it may answer. */
export function TaskCard({ href, title, description, answersLabel, answers, more }: TaskCardProps) {
  return (
    <article
      data-slot="task-card"
      className="group relative rounded-lg border border-line bg-surface p-5 transition-colors hover:border-accent sm:p-6"
    >
      <h3 className="text-xl">
        <Link href={href} className="after:absolute after:inset-0 after:rounded-lg">
          {title}
          <ArrowRight
            aria-hidden
            className="ml-2 inline size-5 text-accent transition-transform group-hover:translate-x-1"
          />
        </Link>
      </h3>
      <p className="mt-1.5 text-muted">{description}</p>
      <ul aria-label={answersLabel} className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
        {answers.map(({ id, title: answer, tone }) => (
          <li key={id} className="flex items-center gap-2">
            <ToneMark tone={tone} />
            {answer}
          </li>
        ))}
      </ul>
      {/* Above the link that fills the card. */}
      <p className="relative mt-3 flex w-fit flex-wrap gap-x-6 gap-y-1">
        {more.map(({ href: page, title: name }) => (
          <Link key={page} href={page} aria-label={`${title}: ${name}`} className="prose-link">
            {name}
          </Link>
        ))}
      </p>
    </article>
  );
}
