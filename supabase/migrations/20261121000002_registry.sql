-- Data sets, runs, immutable model versions and the aliases that point at them.

create table public.datasets (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  task text not null,
  name text not null,
  kind text not null check (kind in ('base', 'starter', 'feedback')),
  rows integer not null check (rows >= 0),
  created_at timestamptz not null default now(),
  created_by text not null,
  retired_at timestamptz
);

create table public.runs (
  id uuid primary key default gen_random_uuid(),
  task text not null,
  status text not null default 'queued'
    check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
  progress double precision not null default 0 check (progress between 0 and 1),
  step text not null default 'queued',
  estimator text not null,
  seed integer not null,
  reason text not null,
  requested_by text not null,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  attempts integer not null default 0,
  metrics jsonb not null default '[]',
  log jsonb not null default '[]',
  gate jsonb,
  version integer,
  error text
);

-- Two clicks make one run: a task has at most one that is not finished.
create unique index runs_one_active on public.runs (task) where status in ('queued', 'running');
create index runs_newest on public.runs (task, requested_at desc);

create table public.artifacts (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null
);

create table public.model_versions (
  task text not null,
  version integer not null check (version > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null,
  seconds double precision not null,
  lineage jsonb not null,
  validation jsonb not null,
  evaluations jsonb not null,
  reference jsonb not null,
  gate jsonb,
  run_id uuid,
  origin text not null check (origin in ('shipped', 'run')),
  created_at timestamptz not null default now(),
  created_by text not null,
  primary key (task, version)
);

create table public.aliases (
  task text not null,
  alias text not null check (alias in ('champion', 'challenger', 'shadow')),
  version integer not null,
  moved_at timestamptz not null default now(),
  moved_by text not null,
  reason text not null,
  primary key (task, alias),
  foreign key (task, version) references public.model_versions (task, version)
);

create function public.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception 'rows of % never change', tg_table_name using errcode = 'check_violation';
end;
$$;

create trigger model_versions_are_immutable before update on public.model_versions
  for each row execute function public.refuse_change();
create trigger artifacts_are_immutable before update on public.artifacts
  for each row execute function public.refuse_change();

alter table public.datasets enable row level security;
alter table public.runs enable row level security;
alter table public.artifacts enable row level security;
alter table public.model_versions enable row level security;
alter table public.aliases enable row level security;

create policy "admins read datasets" on public.datasets for select to authenticated using ((select public.is_admin()));
create policy "admins read runs" on public.runs for select to authenticated using ((select public.is_admin()));
create policy "admins read artifacts" on public.artifacts for select to authenticated using ((select public.is_admin()));
create policy "admins read versions" on public.model_versions for select to authenticated using ((select public.is_admin()));
create policy "admins read aliases" on public.aliases for select to authenticated using ((select public.is_admin()));
