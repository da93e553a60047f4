-- Recalculations of many people at once: what was asked, how far it has come, and what came of it.
create schema recalculation;

create table recalculation.run (
  id         uuid primary key,
  version    integer not null default 1,
  -- A rehearsal writes to nobody's record.
  mode       text not null check (mode in ('rehearsal', 'for-real')),
  state      text not null check (state in ('running', 'finished', 'cancelled')),
  cohort     jsonb not null,
  -- The editions of the law, whole: a draft may have changed by the time that a run goes on.
  law        jsonb not null,
  against    jsonb not null,
  reason     text not null,
  -- How many people it is about, and the prisons it was asked for; none: every prison.
  people     integer not null check (people >= 0),
  places     text[] not null default '{}',
  started_by text not null,
  started_at timestamptz not null,
  on_day     date not null,
  ended_at   timestamptz,
  report     jsonb,
  check ((state = 'running') = (ended_at is null)),
  check ((state = 'finished') = (report is not null))
);
create index run_started on recalculation.run (started_at desc);
create index run_running on recalculation.run (id) where state = 'running';

-- The people of a run, some hundreds in each part. A part is done whole, in one transaction, or not at all: whoever works
-- on it holds its row, so that a program that is killed gives it back by itself.
create table recalculation.part (
  run     uuid not null references recalculation.run (id),
  number  integer not null,
  people  uuid[] not null,
  size    integer not null,
  done_at timestamptz,
  primary key (run, number)
);
create index part_waiting on recalculation.part (run, number) where done_at is null;

-- What came of each person. Without foreign keys: half a million rows at once would each lock a person's record.
create table recalculation.outcome (
  run           uuid not null,
  person        uuid not null,
  held_at       text,
  supervised_at text,
  -- by-hand: dates given by hand, which no law moves.
  -- changed-since: what is recorded has changed since the dates were worked out, so they could not be compared.
  result        text not null check (result in ('same', 'moved', 'refused', 'by-hand', 'changed-since', 'without-dates')),
  -- The day of release by the law that is compared with, and by the other.
  before_on     date,
  after_on      date,
  -- True where release is on licence.
  licence_before boolean not null,
  licence_after  boolean not null,
  worse         boolean not null,
  primary key (run, person)
);
create table recalculation.moved (
  run      uuid not null,
  person   uuid not null,
  kind     text not null,
  from_day date,
  to_day   date,
  -- The versions of rules that are responsible: 'cja-2003/s246/longest-curfew@1'.
  by_rules text[] not null,
  primary key (run, person, kind)
);

-- Releases by day, before and after, where people are held and supervised: counted when a run is finished.
create table recalculation.wave (
  run             uuid not null,
  on_day          date not null,
  held_at         text,
  supervised_at   text,
  before          integer not null,
  after           integer not null,
  licences_before integer not null,
  licences_after  integer not null
);
create index wave_run on recalculation.wave (run, on_day);

-- The house itself is let through before the policy is asked of each row: it reads the nation's.
alter table recalculation.outcome enable row level security;
create policy seen on recalculation.outcome
  using ((select current_setting('app.kind', true)) = 'house' or platform.sees_person(person)) with check (true);
alter table recalculation.moved enable row level security;
create policy seen on recalculation.moved
  using ((select current_setting('app.kind', true)) = 'house' or platform.sees_person(person)) with check (true);
alter policy seen on release_dates.calculation
  using ((select current_setting('app.kind', true)) = 'house' or platform.sees_person(person));
alter policy seen on release_dates.key_date
  using ((select current_setting('app.kind', true)) = 'house' or platform.sees_person(person));
