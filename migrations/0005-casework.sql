-- Cases of declared processes: columns for what is searched, joined or constrained; what the moves were given is in
-- `data`, checked by the process's own schema on the way in and parsed on the way out.
create schema casework;
create sequence casework.reference;

create table casework."case" (
  id         uuid primary key,
  process    text not null,
  reference  text not null unique,
  -- Whom or what it is about: one of three. The record of the person is known to exist when the case is opened; no
  -- foreign key, because the room that keeps people stands further along.
  person     uuid,
  staff      text,
  site       text,
  -- Where it stands: its place for permissions and lists. Null: nowhere in particular.
  place      text,
  state      text not null,
  is_open    boolean not null,
  version    integer not null default 1 check (version > 0),
  opened_on  date not null,
  opened_at  timestamptz not null,
  opened_by  text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  -- Who made each move last, and everybody who ever made one.
  made       jsonb not null,
  hands      text[] not null,
  data       jsonb not null,
  -- Lower-case words that the search box looks into.
  search     text not null,
  -- Of which only one may be there at a time, while it is.
  only_one   text,
  -- Who alone may read it: `role@place`, `role@` for roles of the nation, `staff:username`. Null: all who may see the person.
  readers    text[],
  check (num_nonnulls(person, staff, site) = 1),
  check (readers is null or cardinality(readers) > 0)
);
create unique index case_only_one on casework."case" (process, only_one) where only_one is not null;
create index case_person on casework."case" (person, process, id desc) where person is not null;
create index case_listed on casework."case" (process, id desc);
create index case_placed on casework."case" (process, place, is_open, id desc);
create index case_hands on casework."case" using gin (hands);

-- What must be done by a day.
create table casework.clock (
  id         uuid primary key,
  "case"     uuid not null references casework."case" (id),
  process    text not null,
  name       text not null,
  begun_on   date not null,
  due_on     date not null,
  -- The day on which it fires, if nothing stops it before.
  fires_on   date not null,
  state      text not null check (state in ('running', 'fired', 'stopped')),
  fired_at   timestamptz,
  stopped_at timestamptz,
  check ((state = 'running') = (fired_at is null and stopped_at is null)),
  check (state <> 'stopped' or stopped_at is not null)
);
-- One of a kind is waited for at a time.
create unique index clock_waiting on casework.clock ("case", name) where state <> 'stopped';
create index clock_firing on casework.clock (process, fires_on, id) where state = 'running';
create index clock_due on casework.clock (process, due_on) where state <> 'stopped';

-- What only some may read of a step: the journal keeps its seal, a hash that shows if this is ever changed.
create table casework.sealed (
  seal    text primary key,
  "case"  uuid not null references casework."case" (id),
  at      timestamptz not null,
  -- Null: those whom the case's own fields allow; checked by the program, which shows each field to its roles only.
  readers text[],
  salt    text not null,
  content jsonb not null
);
create index sealed_case on casework.sealed ("case", at);

-- Whether the transaction's actor is among the readers: `app.readers` is what casework lends the transaction. Where it
-- was not lent, a confidential case is not there.
create function casework.may_read(readers text[]) returns boolean language sql stable as $$
  select readers is null
      or current_setting('app.kind', true) = 'house'
      or readers && string_to_array(current_setting('app.readers', true), ',')
$$;

alter table casework."case" enable row level security;
create policy seen on casework."case"
  using (person is null or platform.sees_person(person)) with check (true);
create policy confided on casework."case" as restrictive
  using (casework.may_read(readers)) with check (true);

alter table casework.clock enable row level security;
create policy seen on casework.clock
  using (exists (select 1 from casework."case" c where c.id = clock."case")) with check (true);

alter table casework.sealed enable row level security;
create policy seen on casework.sealed
  using (exists (select 1 from casework."case" c where c.id = sealed."case") and casework.may_read(readers))
  with check (true);
create function casework.sealed_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What is sealed is never changed or removed';
end $$;
create trigger sealed_stays before update or delete or truncate on casework.sealed
  for each statement execute function casework.sealed_stays();

-- The form in which each process's view was last published.
create table casework.published (
  process text primary key,
  form    text not null
);

-- When somebody last looked at their work: what others changed after `since` is shown to them as new. `seen` moves at
-- every look, `since` only when a look begins, so that a page opened twice still says what is new.
create table casework.looked (
  username text primary key,
  since    timestamptz not null,
  seen     timestamptz not null
);
alter table casework.looked enable row level security;
create policy own on casework.looked
  using (current_setting('app.kind', true) = 'house' or username = current_setting('app.user', true))
  with check (username = current_setting('app.user', true));
