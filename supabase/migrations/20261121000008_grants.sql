-- Functions are executable by everyone unless taken away. The receipt functions check their own proof;
-- every other one that writes is for the server alone.

revoke execute on all functions in schema public from public, anon, authenticated;
grant execute on all functions in schema public to service_role;

grant execute on function public.give_feedback(uuid, text, boolean, text, text) to anon, authenticated;
grant execute on function public.my_data(text[]) to anon, authenticated;
grant execute on function public.erase_my_data(text[]) to anon, authenticated;

-- Row policies call it, and the two read functions below obey row policies.
grant execute on function public.is_admin() to anon, authenticated;
grant execute on function public.rollup_sums(text, timestamptz, timestamptz, integer) to authenticated;
grant execute on function public.rollup_series(text, timestamptz, timestamptz, text, text, integer) to authenticated;

-- Row-level security decides what a role sees; the table grants only let it ask. A hosted project grants
-- everything on a new table to every role, truncate included, which no row policy stops.
revoke all on all tables in schema public from public, anon, authenticated;
revoke all on all sequences in schema public from public, anon, authenticated;
grant usage on schema public to anon, authenticated, service_role;
grant select on all tables in schema public to authenticated;
grant all on all tables in schema public to service_role;
