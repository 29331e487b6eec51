-- A version may come of a change of what its task compares with: the weights of another version, and another collection.
alter table public.model_versions drop constraint model_versions_origin_check;
alter table public.model_versions
  add constraint model_versions_origin_check check (origin in ('shipped', 'run', 'collection'));
