-- Hourly counts in fixed bins. Every aggregate an admin sees comes from here,
-- so its cost follows hours, versions and bins, never rows.

create table public.rollups (
  task text not null,
  version integer not null,
  hour timestamptz not null,
  -- latency (key: place) | confidence | label (key: label) | feature (key: name) | feedback (key: predicted/truth) | mismatch
  metric text not null,
  key text not null default '',
  bin integer not null default 0,
  n bigint not null,
  total double precision not null default 0,
  primary key (task, version, hour, metric, key, bin)
);

create index rollups_by_time on public.rollups (task, hour);

-- Hours whose counts no longer hold: something was added, erased or given feedback.
create table public.stale_hours (
  task text not null,
  version integer not null,
  hour timestamptz not null,
  primary key (task, version, hour)
);

alter table public.rollups enable row level security;
alter table public.stale_hours enable row level security;
create policy "admins read rollups" on public.rollups for select to authenticated using ((select public.is_admin()));

-- Counts the stale hours, and always the last two, again from the raw rows. Idempotent.
-- An hour is a short range of the index on (task, created_at, version). The planner knows nothing of the due hours
-- and would read the whole table to join them, so it is told not to.
create function public.refresh_rollups() returns integer
language plpgsql security definer set search_path = '' set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  refreshed integer;
begin
  -- One refresh at a time: two would delete and insert the same rows.
  if not pg_try_advisory_xact_lock(715001) then
    return 0;
  end if;

  create temporary table if not exists due (task text, version integer, hour timestamptz) on commit delete rows;
  delete from pg_temp.due;
  with taken as (delete from public.stale_hours returning task, version, hour)
  insert into pg_temp.due
    select task, version, hour from taken
    union
    select v.task, v.version, h.hour
      from public.model_versions v
      cross join generate_series(
        date_trunc('hour', now(), 'UTC') - interval '1 hour', date_trunc('hour', now(), 'UTC'), interval '1 hour'
      ) as h (hour)
      where exists (
        select 1 from public.predictions p
         where p.task = v.task and p.version = v.version
           and p.created_at >= h.hour and p.created_at < h.hour + interval '1 hour'
      );
  get diagnostics refreshed = row_count;

  delete from public.rollups r using pg_temp.due d
    where r.task = d.task and r.version = d.version and r.hour = d.hour;

  insert into public.rollups (task, version, hour, metric, key, bin, n, total)
  with rows as materialized (
    select d.task, d.version, d.hour, p.id, p.place, p.latency_bin, p.latency_ms, p.confidence, p.label,
           p.feature_bins, p.claimed_label
      from pg_temp.due d
      join public.predictions p
        on p.task = d.task and p.version = d.version
       and p.created_at >= d.hour and p.created_at < d.hour + interval '1 hour'
  )
  select task, version, hour, 'latency', place, latency_bin, count(*), sum(latency_ms) from rows group by 1, 2, 3, 5, 6
  union all
  select task, version, hour, 'confidence', '', least(19, floor(confidence * 20)::integer), count(*), sum(confidence)
    from rows group by 1, 2, 3, 6
  union all
  select task, version, hour, 'label', label, 0, count(*), 0 from rows group by 1, 2, 3, 5
  union all
  select task, version, hour, 'feature', f.key, f.value::integer, count(*), 0
    from rows cross join lateral jsonb_each_text(feature_bins) f group by 1, 2, 3, 5, 6
  union all
  select task, version, hour, 'mismatch', '', 0, count(*), 0 from rows where claimed_label <> label group by 1, 2, 3
  union all
  select r.task, r.version, r.hour, 'feedback',
         r.label || '/' || case when f.correct then r.label else coalesce(f.label, '?') end, 0, count(*), 0
    from rows r join public.feedback f on f.prediction_id = r.id group by 1, 2, 3, 5;

  return refreshed;
end;
$$;

-- Sums over a window, per version: [{version, metric, key, bin, n, total}]. One JSON value, so no page limit cuts it.
create function public.rollup_sums(
  for_task text, from_hour timestamptz, to_hour timestamptz, for_version integer default null
) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(s)), '[]'::jsonb) from (
    select version, metric, key, bin, sum(n)::bigint as n, sum(total) as total
      from public.rollups
     where task = for_task and hour >= from_hour and hour < to_hour
       and (for_version is null or version = for_version)
     group by version, metric, key, bin
     order by version, metric, key, bin
  ) s;
$$;

-- One metric over time, per version: [{version, at, key, bin, n, total}], in buckets of an hour or a day.
create function public.rollup_series(
  for_task text, from_hour timestamptz, to_hour timestamptz, for_metric text, bucket text default 'day',
  for_version integer default null
) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(s)), '[]'::jsonb) from (
    select version, date_trunc(case bucket when 'hour' then 'hour' else 'day' end, hour, 'UTC') as at,
           key, bin, sum(n)::bigint as n, sum(total) as total
      from public.rollups
     where task = for_task and metric = for_metric and hour >= from_hour and hour < to_hour
       and (for_version is null or version = for_version)
     group by 1, 2, 3, 4
     order by 2, 1, 3, 4
  ) s;
$$;
