-- Who may administer. A table, not a token claim: a role can be taken back at once,
-- and the embedded and the hosted service issue different claims.

create table public.user_roles (
  user_id uuid not null references auth.users (id) on delete cascade,
  role text not null check (role in ('admin')),
  granted_at timestamptz not null default now(),
  primary key (user_id, role)
);

alter table public.user_roles enable row level security;

create function public.is_admin() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select 1 from public.user_roles r where r.user_id = (select auth.uid()) and r.role = 'admin'
  );
$$;

create policy "admins read roles" on public.user_roles for select to authenticated
  using ((select public.is_admin()));
