-- Runs as experiments: what came out of them, what people note about them, finding and really deleting them.

alter table public.runs
  -- {lineage, sha256, bytes, seconds, macroF1, accuracy}, once training has ended; null before, and when it failed.
  add column outcome jsonb,
  add column note text not null default '' check (length(note) <= 20000),
  add column tags jsonb not null default '[]' check (jsonb_typeof(tags) = 'array' and jsonb_array_length(tags) <= 20);

-- asked: {task, status, estimator, tag, text, sort, descending, limit, offset}; what is absent does not narrow.
-- Answers {total, found, active, tags, estimators, runs: [a row without its metrics, log and verdict]}.
create function public.find_runs(asked jsonb) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with chosen as (
    select r.id, r.requested_at,
           case asked ->> 'sort'
             when 'macroF1' then (r.outcome -> 'macroF1' ->> 'value')::double precision
             when 'accuracy' then (r.outcome -> 'accuracy' ->> 'value')::double precision
             when 'rows' then (r.outcome -> 'lineage' ->> 'rows')::double precision
             when 'seconds' then extract(epoch from r.finished_at - r.started_at)::double precision
             when 'seed' then r.seed::double precision
             when 'version' then r.version::double precision
             when 'when' then extract(epoch from r.requested_at)::double precision
           end as amount,
           case asked ->> 'sort'
             when 'task' then r.task when 'estimator' then r.estimator when 'status' then r.status
             when 'who' then r.requested_by
           end collate "C" as word
      from public.runs r
     where (asked ->> 'task' is null or r.task = asked ->> 'task')
       and (asked ->> 'status' is null or r.status = asked ->> 'status')
       and (asked ->> 'estimator' is null or r.estimator = asked ->> 'estimator')
       and (asked ->> 'tag' is null or r.tags ? (asked ->> 'tag'))
       and (asked ->> 'text' is null
            or strpos(lower(concat_ws(' ', r.id, r.reason, r.note, r.requested_by, r.tags)), lower(asked ->> 'text')) > 0)
  ), numbered as (
    select c.id, row_number() over (order by
        case when (asked ->> 'descending')::boolean then c.amount end desc nulls last,
        case when not (asked ->> 'descending')::boolean then c.amount end asc nulls last,
        case when (asked ->> 'descending')::boolean then c.word end desc nulls last,
        case when not (asked ->> 'descending')::boolean then c.word end asc nulls last,
        c.requested_at desc, c.id) as place
      from chosen c
  )
  select jsonb_build_object(
    'total', (select count(*) from public.runs),
    'found', (select count(*) from chosen),
    'active', exists (select 1 from public.runs r where r.status in ('queued', 'running')),
    'tags', (select coalesce(jsonb_agg(distinct t.tag), '[]'::jsonb)
               from public.runs r cross join lateral jsonb_array_elements_text(r.tags) as t (tag)),
    'estimators', (select coalesce(jsonb_agg(distinct r.estimator), '[]'::jsonb) from public.runs r),
    'runs', (select coalesce(jsonb_agg(to_jsonb(r) - '{metrics,log,gate}'::text[] order by n.place), '[]'::jsonb)
               from numbered n join public.runs r on r.id = n.id
              where n.place > (asked ->> 'offset')::integer
                and n.place <= (asked ->> 'offset')::integer + (asked ->> 'limit')::integer));
$$;

-- change: {note, seen, tags}. `seen` is the note the writer had before their eyes: nobody's words are lost unread.
-- What people write is not repeated in the audit log, so that it can be deleted. Answers {note, tags}, null without such a run.
create function public.describe_run(for_run uuid, change jsonb, by_actor text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  run public.runs;
begin
  select * into run from public.runs r where r.id = for_run for update;
  if not found then
    return null;
  end if;
  if change ? 'note' and change ? 'seen' and run.note <> change ->> 'seen' and run.note <> change ->> 'note' then
    raise exception 'the note has changed' using errcode = 'check_violation';
  end if;
  if (change ? 'note' and run.note <> change ->> 'note') or (change ? 'tags' and run.tags <> change -> 'tags') then
    update public.runs r
       set note = coalesce(change ->> 'note', r.note), tags = coalesce(change -> 'tags', r.tags)
     where r.id = for_run returning r.* into run;
    perform public.append_audit(by_actor, 'run.describe', run.task, run.id::text, '{}'::jsonb);
  end if;
  return jsonb_build_object('note', run.note, 'tags', run.tags);
end;
$$;

-- Why a version may not be deleted with its run, or null when nothing would miss it. The newest number stays too: the next
-- version would be given the same one, and a number must mean one thing for ever.
create function public.version_kept_by(for_task text, for_version integer) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when not exists (select 1 from public.model_versions v where v.task = for_task and v.version = for_version and v.origin = 'run')
      then 'shipped'
    when exists (select 1 from public.aliases a where a.task = for_task and a.version = for_version) then 'alias'
    when exists (select 1 from public.audit_log l
                  where l.action = 'alias.move' and l.task = for_task and l.subject = 'champion' and l.detail ->> 'to' = for_version::text)
      then 'served'
    when exists (select 1 from public.predictions p where p.task = for_task and p.version = for_version)
      or exists (select 1 from public.rollups u where u.task = for_task and u.version = for_version) then 'predictions'
    when exists (select 1 from public.model_versions v where v.task = for_task and (v.lineage ->> 'parent')::integer = for_version)
      then 'child'
    when (select count(*) from public.runs r where r.task = for_task and r.version = for_version) > 1 then 'run'
    when not exists (select 1 from public.model_versions v where v.task = for_task and v.version > for_version) then 'newest'
  end;
$$;

-- Deletes an ended run with its log, figures, note and tags; `and_version` takes the version it made too, if nothing refers to it.
-- Answers {task, version, versionDeleted}, null without such a run. The audit log keeps that it was.
create function public.delete_run(for_run uuid, and_version boolean, by_actor text, because text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  run public.runs;
  made public.model_versions;
begin
  -- Versions and aliases stay as they are meanwhile; in the order in which a registration takes these locks.
  perform pg_advisory_xact_lock(715004);
  perform pg_advisory_xact_lock(715003);
  select * into run from public.runs r where r.id = for_run for update;
  if not found then
    return null;
  end if;
  if run.status in ('queued', 'running') then
    raise exception 'the run has not ended' using errcode = 'check_violation';
  end if;
  select * into made from public.model_versions v where v.run_id = run.id;
  if exists (select 1 from public.aliases a where a.task = made.task and a.version = made.version) then
    raise exception 'an alias points at the version' using errcode = 'check_violation';
  end if;
  if and_version and (made.version is null or public.version_kept_by(made.task, made.version) is not null) then
    raise exception 'the version is needed' using errcode = 'check_violation';
  end if;

  delete from public.runs r where r.id = for_run;
  perform public.append_audit(by_actor, 'run.delete', run.task, run.id::text, jsonb_build_object('reason', because));
  if and_version then
    delete from public.model_versions v where v.task = made.task and v.version = made.version;
    delete from public.artifacts a
     where a.sha256 = made.sha256 and not exists (select 1 from public.model_versions v where v.sha256 = made.sha256);
    perform public.append_audit(by_actor, 'version.delete', made.task, made.version::text,
      jsonb_build_object('run', run.id, 'sha256', made.sha256, 'reason', because));
  end if;
  return jsonb_build_object('task', run.task, 'version', made.version, 'versionDeleted', and_version);
end;
$$;

-- Data sets of answers of which people erased some since: [{sha256, erased}].
create function public.erased_examples(for_task text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('sha256', s.sha256, 'erased', s.erased)), '[]'::jsonb) from (
    select d.sha256, d.rows - (select count(*) from public.examples e where e.dataset = d.sha256) as erased
      from public.datasets d where d.task = for_task and d.kind = 'feedback' and d.ready
  ) s where s.erased > 0;
$$;

revoke execute on function public.find_runs(jsonb), public.describe_run(uuid, jsonb, text),
  public.version_kept_by(text, integer), public.delete_run(uuid, boolean, text, text), public.erased_examples(text)
  from public, anon, authenticated;
grant execute on function public.find_runs(jsonb), public.describe_run(uuid, jsonb, text),
  public.version_kept_by(text, integer), public.delete_run(uuid, boolean, text, text), public.erased_examples(text)
  to service_role;
