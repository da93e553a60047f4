-- What becomes of a calculation: dates given by hand, a second person who does not agree, checks before release,
-- approved dates, those who are told, and what is to be done at each place.

alter table release_dates.calculation
  -- How the dates came about.
  add column way text not null default 'calculated'
    check (way in ('calculated', 'manual-determinate', 'manual-indeterminate', 'genuine-override')),
  -- For dates given by hand: on what evidence and why, and what they stand in place of.
  add column by_hand jsonb,
  -- Who did not agree with the dates, when, and why.
  add column sent_back_by text,
  add column sent_back_at timestamptz,
  add column sent_back_why text,
  add check ((way = 'calculated') = (by_hand is null)),
  add check ((sent_back_by is null) = (sent_back_at is null) and (sent_back_by is null) = (sent_back_why is null)),
  add check (state <> 'sent-back' or sent_back_by is not null),
  add constraint sent_back_by_second_person check (sent_back_by is null or not sent_back_by = any (makers)),
  drop constraint calculation_state_check,
  add constraint calculation_state_check
    check (state in ('provisional', 'sent-back', 'refused', 'confirmed', 'stale', 'superseded'));

drop index release_dates.calculation_latest;
create unique index calculation_latest on release_dates.calculation (person)
  where state in ('provisional', 'sent-back', 'refused', 'confirmed');
drop index release_dates.calculation_waiting;
create index key_date_person on release_dates.key_date (person);

create or replace function release_dates.workings_stay() returns trigger language plpgsql as $$
begin
  if row(new.id, new.person, new.number, new.because, new.reason, new.makers, new.made_by, new.made_at, new.edition,
         new.input, new.outcome, new.way, new.by_hand)
     is distinct from
     row(old.id, old.person, old.number, old.because, old.reason, old.makers, old.made_by, old.made_at, old.edition,
         old.input, old.outcome, old.way, old.by_hand)
     or old.state = 'superseded' then
    raise exception 'A calculation is never edited: another is made';
  end if;
  return new;
end $$;

-- Dates that somebody approved: home detention curfew, parole, release on temporary licence.
create table release_dates.approved_date (
  id          uuid primary key,
  version     integer not null default 1,
  person      uuid not null references people.person (id),
  kind        text not null,
  on_day      date not null,
  -- The confirmed calculation that it was given beside.
  calculation uuid not null references release_dates.calculation (id),
  state       text not null check (state in ('in-force', 'removed')),
  reason      text not null,
  given_by    text not null,
  given_at    timestamptz not null
);
create unique index approved_date_one on release_dates.approved_date (person, kind) where state = 'in-force';
create index approved_date_person on release_dates.approved_date (person);

-- The checks before release, by name. A check holds for the calculation that was looked at, and for no other.
create table release_dates.release_check (
  id          uuid primary key,
  person      uuid not null references people.person (id),
  calculation uuid not null references release_dates.calculation (id),
  kind        text not null check (kind in ('fourteen-day', 'two-day')),
  -- The day of release that was checked.
  release_on  date not null,
  done_by     text not null,
  done_at     timestamptz not null,
  note        text,
  unique (calculation, kind, release_on)
);
create index release_check_person on release_dates.release_check (person);

-- Who is to be told that a date moved: one line for each team that answers for the person.
create table release_dates.notice (
  id          uuid primary key,
  person      uuid not null references people.person (id),
  -- What it tells of: a confirmed calculation, or an approved date as it then was. Nobody is told twice.
  source      text not null,
  team        text not null check (team in ('offender-management-unit', 'probation')),
  place       text not null,
  moved       jsonb not null,
  told_at     timestamptz not null,
  told_by     text not null,
  seen_by     text,
  seen_at     timestamptz,
  unique (source, team),
  check ((seen_by is null) = (seen_at is null))
);
create index notice_unseen on release_dates.notice (place, team, told_at, id) where seen_by is null;
create index notice_person on release_dates.notice (person);

-- What is to be done about whose dates, where, and by when: derived from the other tables by release_dates.settle.
create table release_dates.to_do (
  person      uuid not null references people.person (id),
  kind        text not null check (kind in ('work-out', 'second-check', 'answer', 'fourteen-day-check', 'two-day-check', 'approved-date')),
  -- Null: nobody holds or supervises the person.
  place       text,
  calculation uuid not null references release_dates.calculation (id),
  since       timestamptz not null,
  due         date not null,
  -- True when other dates were confirmed before, and what they came from has changed.
  changed     boolean not null,
  -- Who has taken it on.
  owner       text,
  primary key (person, kind)
);
create index to_do_place on release_dates.to_do (place, kind, due, person);

alter table release_dates.approved_date enable row level security;
create policy seen on release_dates.approved_date using (platform.sees_person(person)) with check (true);
alter table release_dates.release_check enable row level security;
create policy seen on release_dates.release_check using (platform.sees_person(person)) with check (true);
alter table release_dates.notice enable row level security;
create policy seen on release_dates.notice using (platform.sees_person(person)) with check (true);
alter table release_dates.to_do enable row level security;
create policy seen on release_dates.to_do using (platform.sees_person(person)) with check (true);

-- Works out what is to be done about some people: [{person, held_at, supervised_at}]. releases: the kinds of date on
-- which somebody is released. With the owner's rights, because whoever records a move may not see the person after it.
create function release_dates.settle(people jsonb, releases text[]) returns void
language sql security definer set search_path = pg_catalog as $$
  with asked as (
    select person, held_at, coalesce(held_at, supervised_at) as place
      from jsonb_to_recordset(people) as row(person uuid, held_at text, supervised_at text)
  ),
  latest as (
    select distinct on (c.person) c.person, c.id, c.state, c.made_at, c.sent_back_at
      from release_dates.calculation c join asked using (person)
     order by c.person, c.number desc
  ),
  relied as (
    select c.person, c.id, c.state, c.confirmed_at, (c.confirmed_at at time zone 'Europe/London')::date as confirmed_on
      from release_dates.calculation c join asked using (person)
     where c.state in ('confirmed', 'stale')
  ),
  release as (
    select each.id, min(each.on_day) as on_day
      from (select relied.id, k.on_day from relied join release_dates.key_date k on k.calculation = relied.id
             where k.kind = any (releases)
            union all
            select relied.id, a.on_day from relied join release_dates.approved_date a on a.person = relied.person
             where a.state = 'in-force' and a.kind = any (releases)) each
     group by each.id
  ),
  found as (
    select person, case state when 'refused' then 'work-out' when 'sent-back' then 'answer' else 'second-check' end as kind,
           id as calculation, coalesce(sent_back_at, made_at) as since,
           (coalesce(sent_back_at, made_at) at time zone 'Europe/London')::date + 1 as due
      from latest where state in ('provisional', 'sent-back', 'refused')
    union all
    select relied.person, checks.kind, relied.id, relied.confirmed_at,
           greatest(release.on_day - checks.days, relied.confirmed_on)
      from relied join release on release.id = relied.id
      join asked on asked.person = relied.person
      cross join (values ('fourteen-day-check', 'fourteen-day', 14), ('two-day-check', 'two-day', 2)) as checks(kind, done, days)
     where relied.state = 'confirmed' and asked.held_at is not null and release.on_day >= relied.confirmed_on
       and not exists (select from release_dates.release_check r
                        where r.calculation = relied.id and r.kind = checks.done and r.release_on = release.on_day)
    union all
    select relied.person, 'approved-date', relied.id, relied.confirmed_at, relied.confirmed_on + 1
      from relied
     where relied.state = 'confirmed'
       and exists (select from release_dates.approved_date a
                    where a.person = relied.person and a.state = 'in-force' and a.calculation <> relied.id
                      and exists ((select kind, on_day from release_dates.key_date where calculation = a.calculation
                                   except select kind, on_day from release_dates.key_date where calculation = relied.id)
                                  union all
                                  (select kind, on_day from release_dates.key_date where calculation = relied.id
                                   except select kind, on_day from release_dates.key_date where calculation = a.calculation)))
  ),
  no_longer as (
    delete from release_dates.to_do t using asked
     where t.person = asked.person
       and not exists (select from found where found.person = t.person and found.kind = t.kind)
  ),
  moved as (
    update release_dates.notice n set place = asked.held_at from asked
     where n.person = asked.person and n.team = 'offender-management-unit' and n.seen_by is null
       and asked.held_at is not null and n.place <> asked.held_at
  )
  insert into release_dates.to_do (person, kind, place, calculation, since, due, changed)
  select found.person, found.kind, asked.place, found.calculation, found.since, found.due,
         exists (select from relied where relied.person = found.person and relied.state = 'stale')
    from found join asked using (person)
  on conflict (person, kind) do update
    set place = excluded.place, calculation = excluded.calculation, since = excluded.since, due = excluded.due,
        changed = excluded.changed,
        owner = case when to_do.calculation = excluded.calculation then to_do.owner end
$$;

select release_dates.settle(
  (select coalesce(jsonb_agg(jsonb_build_object('person', p.id, 'held_at', p.held_at, 'supervised_at', p.supervised_at)), '[]')
     from people.person p
    where p.merged_into is null and exists (select from release_dates.calculation c where c.person = p.id)),
  array['CRD', 'ARD']);
