const words = (list: string) => new Set(list.split(" "));

const PROVIDERS = words(
  "gmail googlemail yahoo ymail rocketmail hotmail outlook live icloud proton protonmail gmx zoho aol yandex mail",
);
const TOP_LEVEL = words(
  "com net org id co ac go sch or web my biz info io me app dev xyz link page ly gl sh to gg tv shop store site online club tech edu gov int cc us uk sg au jp kr cn in eu de nl fr ru ph th vn tw hk nz ca be ai",
);

/** Whether the name is a public mail service, so that "name at gmail" reads as an address. */
export function isMailProvider(label: string): boolean {
  return PROVIDERS.has(label.toLowerCase());
}

/** Whether the label is a top-level domain seen in Indonesian texts; "bagus.murah" must not become a domain. */
export function isTopLevel(label: string): boolean {
  return TOP_LEVEL.has(label.toLowerCase());
}
