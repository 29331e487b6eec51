/** No column of a file holds the texts. */
export class NoTextColumn extends Error {
  constructor(readonly columns: readonly string[]) {
    super("No column holds the texts");
    this.name = "NoTextColumn";
  }
}
