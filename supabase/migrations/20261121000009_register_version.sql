-- What a training run needs of the database: its data, its state, and the one step that makes it a version.

-- A data set that is still being written is not there for anybody else.
alter table public.datasets add column ready boolean not null default true;

-- Answers that a person confirmed or corrected: [{prediction, input, label}]. A wrong answer without the right one teaches nothing.
create function public.confirmed_answers(for_task text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'prediction', p.id, 'input', p.input, 'label', case when f.correct then p.label else f.label end) order by p.id), '[]'::jsonb)
    from public.feedback f join public.predictions p on p.id = f.prediction_id
   where p.task = for_task and (f.correct or f.label is not null);
$$;

-- rows: [{position, prediction, input, label}]. Rows whose prediction was erased meanwhile are left out. Answers how many
-- of these positions the set has now.
create function public.save_examples(to_dataset text, rows jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.examples (dataset, position, prediction_id, input, label)
  select to_dataset, r.position, r.prediction, r.input, r.label
    from jsonb_to_recordset(rows) as r (position integer, prediction uuid, input jsonb, label text)
   where r.prediction is null or exists (select 1 from public.predictions p where p.id = r.prediction for key share)
  on conflict (dataset, position) do nothing;
  return (select count(*) from public.examples e
           where e.dataset = to_dataset
             and e.position in (select r.position from jsonb_to_recordset(rows) as r (position integer)));
end;
$$;

-- Starts an attempt at a run. Answers the run, or null when it is finished or cancelled.
create function public.begin_run(for_run uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  run public.runs;
begin
  update public.runs r
     set status = 'running', attempts = r.attempts + 1, started_at = coalesce(r.started_at, now()), heartbeat_at = now()
   where r.id = for_run and r.status in ('queued', 'running')
  returning r.* into run;
  return case when run.id is null then null else to_jsonb(run) end;
end;
$$;

-- Makes the result of a run a version: artifact, version, alias, audit entry and the end of the run, or nothing of it.
-- `made`: {sha256, content (base64), bytes, seconds, lineage, validation, evaluations, reference, gate, promote}.
-- It serves at once only if the gate let it and the champion is still the one it was judged against. Weights that are
-- a version already are not registered again. Answers {version, alias}, or null when the run was cancelled meanwhile.
create function public.register_version(for_run uuid, made jsonb, judged_against integer, by_actor text, because text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  run public.runs;
  number integer;
  champion integer;
  appointed text;
  existed boolean;
begin
  perform pg_advisory_xact_lock(715004);
  select * into run from public.runs r where r.id = for_run for update;
  if run.status = 'done' then
    return jsonb_build_object('version', run.version, 'alias', null);
  end if;
  if run.status is distinct from 'running' then
    return null;
  end if;

  select min(v.version) into number from public.model_versions v where v.task = run.task and v.sha256 = made ->> 'sha256';
  existed := number is not null;
  if not existed then
    insert into public.artifacts (sha256, content) values (made ->> 'sha256', decode(made ->> 'content', 'base64'))
    on conflict (sha256) do nothing;
    loop
      select coalesce(max(v.version), 0) + 1 into number from public.model_versions v where v.task = run.task;
      begin
        insert into public.model_versions (task, version, sha256, bytes, seconds, lineage, validation, evaluations,
          reference, gate, run_id, origin, created_by)
        values (run.task, number, made ->> 'sha256', (made ->> 'bytes')::integer, (made ->> 'seconds')::double precision,
          made -> 'lineage', made -> 'validation', made -> 'evaluations', made -> 'reference', made -> 'gate', run.id,
          'run', by_actor);
        exit;
      exception when unique_violation then
        -- The version that comes with the code took the number.
      end;
    end loop;
    perform public.append_audit(by_actor, 'version.register', run.task, number::text,
      jsonb_build_object('run', run.id, 'sha256', made ->> 'sha256'));
    select a.version into champion from public.aliases a where a.task = run.task and a.alias = 'champion';
    appointed := case when (made ->> 'promote')::boolean and coalesce(champion, 0) = judged_against
                      then 'champion' else 'challenger' end;
    perform public.move_alias(run.task, appointed, number, because, by_actor);
  end if;

  update public.runs
     set status = 'done', step = 'done', progress = 1, version = number, gate = made -> 'gate', error = null,
         heartbeat_at = now(), finished_at = now()
   where id = run.id;
  return jsonb_build_object('version', number, 'alias', appointed, 'existed', existed);
end;
$$;

revoke execute on function public.confirmed_answers(text), public.save_examples(text, jsonb), public.begin_run(uuid),
  public.register_version(uuid, jsonb, integer, text, text) from public, anon, authenticated;
grant execute on function public.confirmed_answers(text), public.save_examples(text, jsonb), public.begin_run(uuid),
  public.register_version(uuid, jsonb, integer, text, text) to service_role;
