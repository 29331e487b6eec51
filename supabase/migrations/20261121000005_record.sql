-- Writing predictions and, with the receipt as proof, everything their holder may do with them.

-- rows: [{id, receipt_hash, task, version, input, label, confidence, probabilities, familiarity, feature_bins,
--         latency_ms, latency_bin, place, claimed_label, consent: {text_version, language, channel}}]
-- All or nothing. For the server only: it has computed every label itself.
create function public.record_predictions(rows jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  recorded integer;
begin
  insert into public.predictions (id, receipt_hash, task, version, input, label, confidence, probabilities,
    familiarity, feature_bins, latency_ms, latency_bin, place, claimed_label)
  select r.id, r.receipt_hash, r.task, r.version, r.input, r.label, r.confidence, r.probabilities,
         r.familiarity, r.feature_bins, r.latency_ms, r.latency_bin, r.place, r.claimed_label
    from jsonb_to_recordset(rows) as r (id uuid, receipt_hash text, task text, version integer, input jsonb,
      label text, confidence double precision, probabilities jsonb, familiarity double precision,
      feature_bins jsonb, latency_ms double precision, latency_bin smallint, place text, claimed_label text);
  get diagnostics recorded = row_count;

  insert into public.consents (prediction_id, text_version, language, channel)
  select r.id, (r.consent ->> 'text_version')::integer, r.consent ->> 'language', r.consent ->> 'channel'
    from jsonb_to_recordset(rows) as r (id uuid, consent jsonb);

  insert into public.stale_hours (task, version, hour)
  select distinct r.task, r.version, date_trunc('hour', now(), 'UTC')
    from jsonb_to_recordset(rows) as r (task text, version integer)
  on conflict do nothing;

  return recorded;
end;
$$;

create function public.receipt_hash(receipt text) returns text
language sql immutable set search_path = ''
as $$ select encode(sha256(convert_to(receipt, 'UTF8')), 'hex') $$;

create function public.mark_stale(ids uuid[]) returns void
language sql security definer set search_path = ''
as $$
  insert into public.stale_hours (task, version, hour)
  select distinct task, version, date_trunc('hour', created_at, 'UTC') from public.predictions where id = any (ids)
  on conflict do nothing;
$$;

-- Saves or changes the feedback on one prediction. Answers the saved row, or null when the receipt does not fit.
create function public.give_feedback(
  for_prediction uuid, receipt text, is_correct boolean, true_label text default null, remark text default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  prediction public.predictions;
  saved public.feedback;
begin
  select * into prediction from public.predictions p
    where p.id = for_prediction and p.receipt_hash = public.receipt_hash(receipt);
  if not found then
    return null;
  end if;
  if true_label is not null and (is_correct or true_label = prediction.label or not prediction.probabilities ? true_label) then
    raise exception 'the correct label must be another label of the task' using errcode = 'check_violation';
  end if;

  insert into public.feedback as f (prediction_id, correct, label, comment)
  values (for_prediction, is_correct, true_label, remark)
  on conflict (prediction_id) do update
    set correct = excluded.correct, label = excluded.label, comment = excluded.comment,
        updated_at = now(), changes = f.changes + 1
  returning f.* into saved;
  perform public.mark_stale(array[for_prediction]);
  return to_jsonb(saved);
end;
$$;

-- All that is stored under the receipts.
create function public.my_data(receipts text[]) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'task', p.task, 'version', p.version, 'input', p.input, 'label', p.label,
      'confidence', p.confidence, 'probabilities', p.probabilities, 'familiarity', p.familiarity,
      'featureBins', p.feature_bins, 'latencyMs', p.latency_ms, 'place', p.place, 'createdAt', p.created_at,
      'consent', (select jsonb_build_object('textVersion', c.text_version, 'language', c.language,
                    'channel', c.channel, 'givenAt', c.given_at)
                    from public.consents c where c.prediction_id = p.id),
      'feedback', (select jsonb_build_object('correct', f.correct, 'label', f.label, 'comment', f.comment,
                     'createdAt', f.created_at, 'updatedAt', f.updated_at)
                     from public.feedback f where f.prediction_id = p.id),
      'trainedOn', (select coalesce(jsonb_agg(distinct v.version), '[]'::jsonb)
                      from public.examples e
                      join public.model_versions v
                        on v.task = p.task and v.lineage -> 'sources' @> jsonb_build_array(jsonb_build_object('sha256', e.dataset))
                     where e.prediction_id = p.id)
    ) order by p.created_at), '[]'::jsonb)
    from public.predictions p
   where p.receipt_hash in (select public.receipt_hash(r) from unnest(receipts[1:200]) r);
$$;

-- Erases what is stored under the receipts, with consent, feedback and training rows. Answers the erased ids.
create function public.erase_my_data(receipts text[]) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[];
begin
  select coalesce(array_agg(p.id), '{}') into ids from public.predictions p
    where p.receipt_hash in (select public.receipt_hash(r) from unnest(receipts[1:200]) r);
  perform public.mark_stale(ids);
  delete from public.predictions where id = any (ids);
  return to_jsonb(ids);
end;
$$;

-- Erases what is older than the retention period, by whole hours: the rollups keep their counts,
-- and an hour that is half erased would be counted again as half. Answers how many.
create function public.erase_older_than(days integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  erased integer;
begin
  if days < 1 then
    raise exception 'retention is at least one day' using errcode = 'check_violation';
  end if;
  perform public.refresh_rollups();
  delete from public.predictions
   where created_at < date_trunc('hour', now() - make_interval(days => days), 'UTC');
  get diagnostics erased = row_count;
  return erased;
end;
$$;
