/** Everything the redactor can replace, in the order that settles a tie between equally long findings. */
export const redactionKinds = [
  "EMAIL",
  "URL",
  "ACCOUNT",
  "ID",
  "CARD",
  "PHONE",
  "ADDRESS",
  "PLATE",
  "HANDLE",
] as const;

export type RedactionKind = (typeof redactionKinds)[number];
