type Fact = { name: string; value: string; note?: string };

/** A few figures side by side, each with its name. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl data-slot="facts" className="flex flex-wrap gap-x-10 gap-y-4">
    {facts.map(({ name, value, note }) => (
      <div key={name}>
        <dt className="text-sm text-muted">{name}</dt>
        <dd className="text-2xl leading-tight font-semibold">
          {value}
          {note && <span className="ml-2 text-sm font-normal text-muted">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
