-- Each working-out of a person's release dates, with everything that it was worked out from. None is ever removed.
create schema release_dates;

create table release_dates.calculation (
  id           uuid primary key,
  version      integer not null default 1,
  person       uuid not null references people.person (id),
  -- 1 for a person's first.
  number       integer not null check (number > 0),
  -- refused: no dates could be worked out. stale: confirmed, but something has changed since.
  state        text not null check (state in ('provisional', 'refused', 'confirmed', 'stale', 'superseded')),
  -- Why it was made: the kind of fact, and the reason that was given.
  because      text not null,
  reason       text,
  -- Everybody who changed what it was worked out from since the last confirmed calculation.
  makers       text[] not null check (cardinality(makers) > 0),
  made_by      text not null,
  made_at      timestamptz not null,
  edition      text not null,
  input        jsonb not null,
  outcome      jsonb not null,
  confirmed_by text,
  confirmed_at timestamptz,
  unique (person, number),
  check (made_by = any (makers)),
  -- Whoever made the dates, or changed what they came from, never confirms them.
  constraint second_person check (confirmed_by is null or not confirmed_by = any (makers)),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (state not in ('confirmed', 'stale') or confirmed_by is not null),
  check (state not in ('provisional', 'refused') or confirmed_by is null)
);
create unique index calculation_latest on release_dates.calculation (person) where state in ('provisional', 'refused', 'confirmed');
create unique index calculation_relied_on on release_dates.calculation (person) where state in ('confirmed', 'stale');
create index calculation_waiting on release_dates.calculation (made_at) where state = 'provisional';

create table release_dates.key_date (
  calculation uuid not null references release_dates.calculation (id),
  person      uuid not null references people.person (id),
  kind        text not null,
  on_day      date not null,
  primary key (calculation, kind)
);
create index key_date_day on release_dates.key_date (kind, on_day);

create function release_dates.workings_stay() returns trigger language plpgsql as $$
begin
  if row(new.id, new.person, new.number, new.because, new.reason, new.makers, new.made_by, new.made_at, new.edition,
         new.input, new.outcome)
     is distinct from
     row(old.id, old.person, old.number, old.because, old.reason, old.makers, old.made_by, old.made_at, old.edition,
         old.input, old.outcome)
     or old.state = 'superseded' then
    raise exception 'A calculation is never edited: another is made';
  end if;
  return new;
end $$;
create trigger workings_stay before update on release_dates.calculation
  for each row execute function release_dates.workings_stay();

alter table release_dates.calculation enable row level security;
create policy seen on release_dates.calculation using (platform.sees_person(person)) with check (true);
alter table release_dates.key_date enable row level security;
create policy seen on release_dates.key_date using (platform.sees_person(person)) with check (true);

-- The dates that stand now, for desks and analysts: confirmed ones, or those that nobody has confirmed yet.
create view release_dates.v_current with (security_invoker = true) as
  select calculation.person, calculation.id as calculation, calculation.state, calculation.made_at,
         key_date.kind, key_date.on_day
    from release_dates.calculation join release_dates.key_date on key_date.calculation = calculation.id
   where calculation.state in ('provisional', 'confirmed');
