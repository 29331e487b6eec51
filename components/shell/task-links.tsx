"use client";
import { usePathname } from "next/navigation";
import { NavGroup } from "./nav-group";
import { NavLink } from "./nav-link";

type TaskLinksProps = { label: string; tasks: readonly { id: string; title: string }[] };

export function TaskLinks({ label, tasks }: TaskLinksProps) {
  const path = usePathname();
  return (
    <NavGroup label={label} here={tasks.some(({ id }) => path.split("/")[1] === id)}>
      {tasks.map(({ id, title }) => (
        <NavLink key={id} href={`/${id}`}>
          {title}
        </NavLink>
      ))}
    </NavGroup>
  );
}
