import { parseAsArrayOf, parseAsInteger, parseAsString } from "nuqs";

/** The widgets of an explorer in the address; a file on the device has no place there. */
export const exploreSearch = {
  data: parseAsString,
  label: parseAsArrayOf(parseAsString).withDefault([]),
  stars: parseAsArrayOf(parseAsInteger).withDefault([]),
  version: parseAsString,
  from: parseAsString,
  to: parseAsString,
  q: parseAsString.withDefault(""),
  page: parseAsInteger.withDefault(1),
};
