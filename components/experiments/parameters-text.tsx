import type { FactValue } from "./run-facts";

/** The settings of a method, one after the other. */
export function ParametersText({
  parameters,
}: {
  parameters: Readonly<Record<string, FactValue>> | undefined;
}) {
  const entries = Object.entries(parameters ?? {});
  if (entries.length === 0) return <>–</>;
  return (
    <ul className="min-w-56 text-sm">
      {entries.map(([name, value]) => (
        <li key={name}>
          <code className="font-mono text-muted">{name}</code> {String(value)}
        </li>
      ))}
    </ul>
  );
}
