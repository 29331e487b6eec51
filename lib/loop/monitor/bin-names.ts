import type { FeatureDeclaration } from "@/lib/task/feature";

type Words = { number: (value: number) => string; other: string };

/** What each bin of a feature is called: "< 4", "4 – 7", "≥ 7"; the values of a category and a word for the rest. */
export function binNames(declaration: FeatureDeclaration, { number, other }: Words): string[] {
  if (declaration.kind === "categorical") return [...declaration.values, other];
  const { edges } = declaration;
  const inner = edges.slice(1).map((edge, index) => `${number(edges[index] ?? edge)} – ${number(edge)}`);
  return [`< ${number(edges[0] ?? 0)}`, ...inner, `≥ ${number(edges.at(-1) ?? 0)}`];
}
