-- Append-only record of what admins did. Each entry carries the hash of the one before.

create table public.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  task text,
  subject text not null,
  detail jsonb not null default '{}',
  previous_hash text not null,
  hash text not null
);

alter table public.audit_log enable row level security;
create policy "admins read the audit log" on public.audit_log for select to authenticated using ((select public.is_admin()));

create trigger audit_log_is_append_only before update or delete on public.audit_log
  for each row execute function public.refuse_change();
create trigger audit_log_is_never_emptied before truncate on public.audit_log
  for each statement execute function public.refuse_change();

create function public.audit_hash(entry public.audit_log) returns text
language sql immutable set search_path = ''
as $$
  select encode(sha256(convert_to(jsonb_build_array(
    entry.previous_hash, extract(epoch from entry.at), entry.actor, entry.action, entry.task, entry.subject, entry.detail
  )::text, 'UTF8')), 'hex');
$$;

create function public.append_audit(
  by_actor text, what text, for_task text, on_subject text, with_detail jsonb default '{}'
) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  entry public.audit_log;
begin
  -- One writer at a time, or two entries would claim the same predecessor.
  perform pg_advisory_xact_lock(715002);
  entry.at := clock_timestamp();
  entry.actor := by_actor;
  entry.action := what;
  entry.task := for_task;
  entry.subject := on_subject;
  entry.detail := coalesce(with_detail, '{}'::jsonb);
  entry.previous_hash := coalesce((select a.hash from public.audit_log a order by a.id desc limit 1), '');
  entry.hash := public.audit_hash(entry);
  insert into public.audit_log (at, actor, action, task, subject, detail, previous_hash, hash)
  values (entry.at, entry.actor, entry.action, entry.task, entry.subject, entry.detail, entry.previous_hash, entry.hash)
  returning id into entry.id;
  return entry.id;
end;
$$;

-- Id of the first entry that was tampered with, or null when the chain holds.
create function public.first_broken_audit_entry() returns bigint
language sql stable security definer set search_path = ''
as $$
  select min(id) from (
    select a.id, a.hash, a.previous_hash, public.audit_hash(a) as expected, lag(a.hash, 1, '') over (order by a.id) as before
      from public.audit_log a
  ) chain
  where hash <> expected or previous_hash <> before;
$$;

-- Points an alias at a version and writes the audit entry, in one step. Answers the version it pointed at before.
create function public.move_alias(
  for_task text, to_alias text, to_version integer, because text, by_actor text
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  before integer;
begin
  if not exists (select 1 from public.model_versions v where v.task = for_task and v.version = to_version) then
    raise exception 'no such version' using errcode = 'no_data_found';
  end if;
  perform pg_advisory_xact_lock(715003);
  select a.version into before from public.aliases a where a.task = for_task and a.alias = to_alias;
  insert into public.aliases as a (task, alias, version, moved_by, reason)
  values (for_task, to_alias, to_version, by_actor, because)
  on conflict (task, alias) do update
    set version = excluded.version, moved_by = excluded.moved_by, reason = excluded.reason, moved_at = now();
  perform public.append_audit(by_actor, 'alias.move', for_task, to_alias,
    jsonb_build_object('from', before, 'to', to_version, 'reason', because));
  return before;
end;
$$;

-- Queues a run unless the task has an unfinished one. Answers {run, created}.
create function public.queue_run(
  for_task text, with_estimator text, with_seed integer, because text, by_actor text
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  run public.runs;
begin
  insert into public.runs (task, estimator, seed, reason, requested_by)
  values (for_task, with_estimator, with_seed, because, by_actor)
  on conflict (task) where status in ('queued', 'running') do nothing
  returning * into run;
  if run.id is not null then
    perform public.append_audit(by_actor, 'run.queue', for_task, run.id::text, jsonb_build_object('reason', because));
    return jsonb_build_object('run', run.id, 'created', true);
  end if;
  select * into run from public.runs r where r.task = for_task and r.status in ('queued', 'running');
  return jsonb_build_object('run', run.id, 'created', false);
end;
$$;
