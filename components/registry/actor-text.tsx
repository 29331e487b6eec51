/** Who did it: the name, and kind and id of a record such as "a@example.com (user 1234)" on demand. */
export function ActorText({ actor }: { actor: string }) {
  const [, name] = /^(.*) \([\w-]+ [^()]*\)$/.exec(actor) ?? [];
  return (
    <span title={actor} className="wrap-anywhere">
      {name ?? actor}
    </span>
  );
}
