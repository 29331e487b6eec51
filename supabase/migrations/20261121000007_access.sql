-- Keys for programs, the one-time link for the first admin, and the lock after failed sign-ins.

create table public.api_keys (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  created_by text not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create table public.setup_links (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table public.sign_in_attempts (
  subject_hash text primary key check (subject_hash ~ '^[0-9a-f]{64}$'),
  failures integer not null default 0,
  last_failure_at timestamptz not null default now(),
  locked_until timestamptz
);

alter table public.api_keys enable row level security;
alter table public.setup_links enable row level security;
alter table public.sign_in_attempts enable row level security;
create policy "admins read api keys" on public.api_keys for select to authenticated using ((select public.is_admin()));

-- Takes a one-time link. True once, for a link that exists, is unused and has not expired.
create function public.use_setup_link(with_token_hash text) returns boolean
language sql volatile security definer set search_path = ''
as $$
  with used as (
    update public.setup_links set used_at = now()
     where token_hash = with_token_hash and used_at is null and expires_at > now()
    returning 1
  )
  select exists (select 1 from used);
$$;

-- Seconds a sign-in must still wait, 0 when it may go on.
create function public.sign_in_wait(with_subject_hash text) returns integer
language sql stable security definer set search_path = ''
as $$
  select coalesce((
    select greatest(0, ceil(extract(epoch from (a.locked_until - now()))))::integer
      from public.sign_in_attempts a where a.subject_hash = with_subject_hash and a.locked_until is not null
  ), 0);
$$;

-- Notes how a sign-in went: five failures in a row lock for five minutes, every further one doubles it, an hour at most.
create function public.note_sign_in(with_subject_hash text, succeeded boolean) returns integer
language plpgsql security definer set search_path = ''
as $$
begin
  if succeeded then
    delete from public.sign_in_attempts where subject_hash = with_subject_hash;
    return 0;
  end if;
  insert into public.sign_in_attempts as a (subject_hash, failures)
  values (with_subject_hash, 1)
  on conflict (subject_hash) do update
    set failures = case when a.last_failure_at < now() - interval '1 day' then 1 else a.failures + 1 end,
        last_failure_at = now();
  update public.sign_in_attempts
     set locked_until = now() + least(interval '1 hour', interval '5 minutes' * power(2, failures - 5))
   where subject_hash = with_subject_hash and failures >= 5;
  return public.sign_in_wait(with_subject_hash);
end;
$$;
