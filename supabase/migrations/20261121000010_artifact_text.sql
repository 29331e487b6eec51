-- Artifacts as text in base64: the embedded REST interface cannot carry bytes.

create function public.save_artifact(with_sha256 text, base64 text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  bytes bytea := decode(base64, 'base64');
begin
  if encode(sha256(bytes), 'hex') <> with_sha256 then
    raise exception 'the bytes are not what the hash says' using errcode = 'check_violation';
  end if;
  insert into public.artifacts (sha256, content) values (with_sha256, bytes) on conflict (sha256) do nothing;
end;
$$;

-- Null when there is no such artifact.
create function public.artifact_base64(of_sha256 text) returns text
language sql stable security definer set search_path = ''
as $$ select encode(a.content, 'base64') from public.artifacts a where a.sha256 = of_sha256 $$;

revoke execute on function public.save_artifact(text, text), public.artifact_base64(text) from public, anon, authenticated;
grant execute on function public.save_artifact(text, text), public.artifact_base64(text) to service_role;
