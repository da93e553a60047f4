-- Extensions are made here so that both engines have the same.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists btree_gist;
create extension if not exists unaccent;

-- The role that the house's transactions take on. Roles belong to the whole server, so another database may have made it.
do $$
begin
  create role throughcare_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  execute format('grant throughcare_app to %I', current_user);
exception when others then null; -- a superuser needs no grant; an administrator may have made it already
end $$;

-- The journal of facts: audit trail, outbox and case file at once. Lines are added, never changed.
create table platform.fact (
  seq      bigint generated always as identity primary key,
  id       uuid not null unique,
  kind     text not null,
  -- Whose history the line belongs to: 'person:…', 'place:…', 'staff:…' or 'house'.
  chain    text not null,
  link     integer not null check (link > 0),
  person   uuid,
  on_day   date not null,
  at       timestamptz not null,
  by_user  text not null,
  reason   text,
  of       jsonb not null,
  before   jsonb,
  after    jsonb,
  previous text not null,
  hash     text not null,
  -- Lines of a transaction still under way are not yet read by those who follow the journal.
  tx       xid8 not null default pg_current_xact_id(),
  unique (chain, link)
);
create index fact_person on platform.fact (person, seq desc) where person is not null;
create index fact_kind on platform.fact (kind, seq);

-- The last link of each chain: its lock, and the proof that no line at the end has been taken away.
create table platform.chain (
  chain  text primary key,
  length integer not null,
  head   text not null
);

create function platform.facts_stay() returns trigger language plpgsql as $$
begin
  raise exception 'A line of the journal is never changed or removed';
end $$;
create trigger facts_stay before update or delete or truncate on platform.fact
  for each statement execute function platform.facts_stay();

-- Whether the transaction's actor may know about a person. The room that keeps people replaces it.
create function platform.sees_person(person uuid) returns boolean language sql stable as $$ select true $$;

alter table platform.fact enable row level security;
create policy seen on platform.fact for select using (person is null or platform.sees_person(person));
create policy told on platform.fact for insert with check (true);
