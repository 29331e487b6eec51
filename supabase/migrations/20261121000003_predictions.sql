-- What people agreed to have stored: the redacted input, its prediction, their consent and feedback.

create table public.predictions (
  id uuid primary key,
  -- Only the hash: whoever holds the receipt proves it by showing it.
  receipt_hash text not null unique check (receipt_hash ~ '^[0-9a-f]{64}$'),
  task text not null,
  version integer not null,
  input jsonb not null,
  label text not null,
  confidence double precision not null check (confidence between 0 and 1),
  probabilities jsonb not null,
  familiarity double precision check (familiarity between 0 and 1),
  -- Bin of each drift feature, as declared by the task: {"words": 3, ...}.
  feature_bins jsonb not null,
  latency_ms double precision not null check (latency_ms >= 0 and latency_ms < 1e9),
  latency_bin smallint not null check (latency_bin >= 0),
  place text not null check (place in ('browser', 'server')),
  -- What the browser said, where it differs from what the server computed again.
  claimed_label text,
  created_at timestamptz not null default now(),
  foreign key (task, version) references public.model_versions (task, version)
);

create index predictions_by_time on public.predictions (task, created_at, version);
create index predictions_span on public.predictions using brin (created_at);

create table public.consents (
  prediction_id uuid primary key references public.predictions (id) on delete cascade,
  text_version integer not null check (text_version > 0),
  language text not null check (language in ('en', 'id')),
  channel text not null check (channel in ('page', 'api')),
  given_at timestamptz not null default now()
);

create table public.feedback (
  prediction_id uuid primary key references public.predictions (id) on delete cascade,
  correct boolean not null,
  label text,
  comment text check (length(comment) <= 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changes integer not null default 0,
  check (not correct or label is null)
);

-- Labelled rows of a data set. Those that come from feedback go when the person erases the prediction.
create table public.examples (
  id uuid primary key default gen_random_uuid(),
  dataset text not null references public.datasets (sha256) on delete cascade,
  position integer not null,
  prediction_id uuid references public.predictions (id) on delete cascade,
  input jsonb not null,
  label text not null,
  unique (dataset, position)
);

create index examples_by_prediction on public.examples (prediction_id) where prediction_id is not null;

alter table public.predictions enable row level security;
alter table public.consents enable row level security;
alter table public.feedback enable row level security;
alter table public.examples enable row level security;

create policy "admins read predictions" on public.predictions for select to authenticated using ((select public.is_admin()));
create policy "admins read consents" on public.consents for select to authenticated using ((select public.is_admin()));
create policy "admins read feedback" on public.feedback for select to authenticated using ((select public.is_admin()));
create policy "admins read examples" on public.examples for select to authenticated using ((select public.is_admin()));
