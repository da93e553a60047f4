-- What courts ordered, and the sentences and adjustments that follow from it.
create schema warrants;
create schema sentences;

-- A warrant as the court made it. Never edited: a correction is a new warrant that replaces it.
create table warrants.warrant (
  id             uuid primary key,
  version        integer not null default 1,
  person         uuid not null references people.person (id),
  state          text not null check (state in ('recorded', 'replaced')),
  court          text not null,
  case_reference text,
  heard_on       date not null,
  hearing        text not null check (hearing in ('sentencing', 'appeal', 'remand')),
  court_order    jsonb not null,
  recorded_by    text not null,
  recorded_at    timestamptz not null,
  replaces       uuid unique references warrants.warrant (id),
  because        text check (because in ('entered-wrongly', 'court-amended', 'appeal')),
  reason         text,
  replaced_by    uuid references warrants.warrant (id) deferrable initially deferred,
  check (replaces is null or replaces <> id),
  check ((replaces is null) = (because is null)),
  check ((replaces is null) = (coalesce(reason, '') = '')),
  check ((state = 'replaced') = (replaced_by is not null))
);
create index warrant_person on warrants.warrant (person, heard_on);
create unique index warrant_once on warrants.warrant (person, court, case_reference, heard_on)
  where state = 'recorded' and case_reference is not null;

create function warrants.orders_stay() returns trigger language plpgsql as $$
begin
  if row(new.id, new.person, new.court, new.case_reference, new.heard_on, new.hearing, new.court_order, new.recorded_by,
         new.recorded_at, new.replaces, new.because, new.reason)
     is distinct from
     row(old.id, old.person, old.court, old.case_reference, old.heard_on, old.hearing, old.court_order, old.recorded_by,
         old.recorded_at, old.replaces, old.because, old.reason)
     or old.state = 'replaced' then
    raise exception 'A recorded warrant is never edited: it is replaced by another';
  end if;
  return new;
end $$;
create trigger orders_stay before update on warrants.warrant for each row execute function warrants.orders_stay();

-- A warrant while it is typed, exactly as it was typed. Only its author sees it.
create table warrants.draft (
  id         uuid primary key,
  version    integer not null default 1,
  person     uuid not null references people.person (id),
  author     text not null,
  corrects   uuid references warrants.warrant (id),
  typed      jsonb not null,
  started_at timestamptz not null,
  changed_at timestamptz not null
);
create unique index draft_one on warrants.draft
  (person, author, coalesce(corrects, '00000000-0000-0000-0000-000000000000'::uuid));

alter table warrants.warrant enable row level security;
create policy seen on warrants.warrant using (platform.sees_person(person)) with check (true);
alter table warrants.draft enable row level security;
create policy seen on warrants.draft using (
  platform.sees_person(person)
  and ((select current_setting('app.kind', true)) = 'house' or author = (select current_setting('app.user', true)))
) with check (true);

-- A sentence in force, or one that was. Its id is the id of its charge on the warrant.
create table sentences.sentence (
  id         uuid primary key,
  version    integer not null default 1,
  person     uuid not null references people.person (id),
  warrant    uuid not null references warrants.warrant (id),
  state      text not null check (state in ('in-force', 'removed')),
  imposed_on date not null,
  follows    uuid references sentences.sentence (id) deferrable initially deferred,
  charge     jsonb not null,
  check (follows is null or follows <> id)
);
create index sentence_person on sentences.sentence (person, imposed_on);
create index sentence_follows on sentences.sentence (follows) where follows is not null;

-- Days taken off, added or given back. Periods include both ends.
create table sentences.adjustment (
  id           uuid primary key,
  version      integer not null default 1,
  person       uuid not null references people.person (id),
  -- The warrant that ordered it; null when it was added by itself.
  warrant      uuid references warrants.warrant (id),
  state        text not null check (state in ('in-force', 'removed')),
  kind         text not null check (kind in ('remand', 'tagged-bail', 'unlawfully-at-large', 'added-days', 'restored-days')),
  -- The day from which it takes effect: the day of sentence, or the first day of an absence or award.
  applies_from date not null,
  days         integer not null check (days > 0),
  from_day     date,
  to_day       date,
  absence      text check (absence in ('escape', 'recall', 'immigration-detention', 'sentenced-in-absence', 'release-in-error')),
  note         text,
  check (to_day is null or from_day is null or to_day >= from_day),
  check ((kind in ('remand', 'unlawfully-at-large')) = (from_day is not null and to_day is not null)),
  check (kind <> 'remand' or days <= to_day - from_day + 1),
  check ((kind = 'unlawfully-at-large') = (absence is not null)),
  -- A day counts once: two periods of one kind never share a day.
  exclude using gist (person with =, kind with =, daterange(from_day, to_day, '[]') with &&)
    where (state = 'in-force' and kind in ('remand', 'unlawfully-at-large'))
);
create index adjustment_person on sentences.adjustment (person);

alter table sentences.sentence enable row level security;
create policy seen on sentences.sentence using (platform.sees_person(person)) with check (true);
alter table sentences.adjustment enable row level security;
create policy seen on sentences.adjustment using (platform.sees_person(person)) with check (true);
