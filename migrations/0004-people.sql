-- One record for each person. Names, identifiers and addresses carry the days between which they were used; what was
-- changed, and by whom, stands in the journal.
create schema people;

create table people.person (
  id                    uuid primary key,
  version               integer not null default 1,
  -- The name in use now. A person with one name has it as surname.
  forename              text not null default '',
  middle_names          text not null default '',
  surname               text not null check (surname <> ''),
  date_of_birth         date,
  -- Why no date of birth is known.
  date_of_birth_unknown text,
  sex                   text not null check (sex in ('male', 'female', 'not-known', 'not-specified')),
  gender_identity       text,
  nationality           text,
  ethnicity             text,
  preferred_language    text,
  -- The language they need an interpreter for.
  interpreter           text,
  -- Who may know of the record.
  restricted            boolean not null default false,
  named                 text[] not null default '{}',
  excluded              text[] not null default '{}',
  places                text[] not null default '{}',
  -- Where they are, and how they stand, told by the rooms that know.
  held_at               text,
  living_unit           text,
  supervised_at         text,
  status_line           jsonb,
  -- An invented person.
  demo                  boolean not null default false,
  -- The record that this one was found to be the same person as, and the one at the end of that line: itself if none.
  merged_into           uuid references people.person (id),
  stands_as             uuid not null references people.person (id),
  -- What this record says by itself of who may know of it and where the person is, while it stands in a merge.
  own                   jsonb,
  check (date_of_birth is not null or date_of_birth_unknown is not null),
  check ((merged_into is null) = (stands_as = id)),
  check (merged_into is null or own is not null)
);
create index person_born on people.person (date_of_birth);
create index person_places on people.person using gin (places) with (fastupdate = off);
create index person_held on people.person (held_at, living_unit) where held_at is not null and merged_into is null;
create index person_supervised on people.person (supervised_at) where supervised_at is not null and merged_into is null;
create index person_stands_as on people.person (stands_as);

-- Names and aliases. The keys are made by the program: capitals without accents, marks or double spaces.
create table people.name (
  id           uuid primary key,
  person       uuid not null references people.person (id),
  kind         text not null check (kind in ('current', 'former', 'maiden', 'preferred', 'alias')),
  forename     text not null default '',
  middle_names text not null default '',
  surname      text not null check (surname <> ''),
  from_day     date,
  until_day    date,
  surname_key  text not null collate "C",
  forename_key text not null collate "C",
  words        text[] not null,
  check (until_day is null or from_day is null or until_day >= from_day)
);
create unique index name_current on people.name (person) where kind = 'current';
create index name_person on people.name (person);
create index name_surname on people.name (surname_key, forename_key, person);
create index name_forename on people.name (forename_key, surname_key, person);
-- Without a list of pending entries, which every search would have to read through as well.
create index name_words on people.name using gin (words) with (fastupdate = off);

-- Every word that occurs in a name, with how it sounds: a small list to look for like-sounding and misspelt words in.
create table people.word (
  word  text primary key collate "C",
  sound text not null,
  other text not null
);
create index word_sound on people.word (sound);
create index word_other on people.word (other);
create index word_like on people.word using gin (word gin_trgm_ops) with (fastupdate = off);

-- Further dates of birth that a person has given.
create table people.other_date_of_birth (
  person        uuid not null references people.person (id),
  date_of_birth date not null,
  primary key (person, date_of_birth)
);
create index other_date_of_birth_day on people.other_date_of_birth (date_of_birth);

create table people.identifier (
  id        uuid primary key,
  person    uuid not null references people.person (id),
  kind      text not null check (kind in ('prison-number', 'booking-number', 'pnc', 'cro', 'crn', 'national-insurance',
                                          'nhs', 'uln', 'upn', 'defendant')),
  -- In the canonical form of its kind, so that equal numbers are equal text.
  value     text not null collate "C",
  from_day  date,
  until_day date,
  unique (person, kind, value),
  check (until_day is null or from_day is null or until_day >= from_day)
);
create unique index identifier_one_person on people.identifier (kind, value) where kind in ('prison-number', 'crn');
create index identifier_value on people.identifier (value);

create table people.address (
  id              uuid primary key,
  person          uuid not null references people.person (id),
  no_fixed_abode  boolean not null default false,
  lines           text not null default '',
  -- Capitals without a space, and its first half.
  postcode        text collate "C",
  outward         text collate "C",
  from_day        date,
  until_day       date,
  check (until_day is null or from_day is null or until_day >= from_day)
);
create index address_person on people.address (person);
create index address_postcode on people.address (postcode) where postcode is not null;

-- Days on which the person was sentenced, told by the room that records warrants: they help to match records.
create table people.sentence_day (
  person uuid not null references people.person (id),
  on_day date not null,
  primary key (person, on_day)
);
create index sentence_day_day on people.sentence_day (on_day);

-- Each time two records were found to be one person, and each time that was taken back.
create table people.merge (
  id         uuid primary key,
  survivor   uuid not null references people.person (id),
  person     uuid not null references people.person (id),
  reason     text not null,
  at         timestamptz not null,
  by_user    text not null,
  undone_at  timestamptz,
  undone_by  text,
  undone_why text,
  check (survivor <> person),
  check ((undone_at is null) = (undone_by is null))
);
create unique index merge_standing on people.merge (person) where undone_at is null;
create index merge_survivor on people.merge (survivor);

-- Pairs of records that somebody has decided are two people.
create table people.told_apart (
  person  uuid not null references people.person (id),
  other   uuid not null references people.person (id),
  at      timestamptz not null,
  by_user text not null,
  reason  text not null,
  primary key (person, other),
  check (person < other)
);
create index told_apart_other on people.told_apart (other);

-- How often each value occurs, for matching. Made new by a job; tells nothing of anybody.
create table people.term_frequency (
  term  text not null check (term in ('first-and-last', 'name-1', 'name-2', 'last-name', 'date-of-birth', 'postcode', 'pnc', 'cro')),
  value text not null collate "C",
  share double precision not null check (share > 0 and share <= 1),
  primary key (term, value)
);
create table people.term_count (
  one          boolean primary key default true check (one),
  people       integer not null,
  refreshed_at timestamptz not null
);

-- Who may know of a person: the predicate of seesSql in src/platform/access/sees.ts, word for word.
create or replace function platform.sees_person(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  -- The journal also tells the house of people who have no record here.
  return (select current_setting('app.kind', true)) = 'house' or exists (
    select 1 from people.person p where p.id = $1 and (
      ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ',')))))
    )
  );
end $$;

alter table people.person enable row level security;
create policy seen on people.person for select using (
  ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(person.excluded))) and ((not (person.restricted)) or ((select current_setting('app.user', true)) = any(person.named))) and (((select current_setting('app.reach', true)) = 'nation') or (person.places = '{}') or (person.places && (select string_to_array(current_setting('app.places', true), ',')))))
);
create policy changed on people.person for update using (
  ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(person.excluded))) and ((not (person.restricted)) or ((select current_setting('app.user', true)) = any(person.named))) and (((select current_setting('app.reach', true)) = 'nation') or (person.places = '{}') or (person.places && (select string_to_array(current_setting('app.places', true), ',')))))
) with check (true);
create policy added on people.person for insert with check (true);

do $$
declare owned text;
begin
  foreach owned in array array['name', 'other_date_of_birth', 'identifier', 'address', 'sentence_day', 'merge', 'told_apart'] loop
    execute format('alter table people.%I enable row level security', owned);
    execute format('create policy seen on people.%I using (platform.sees_person(person)) with check (true)', owned);
  end loop;
end $$;
create policy other_seen on people.told_apart as restrictive using (platform.sees_person(other)) with check (true);

-- Writes where a person is and who may know of them. The one who does it must see the person before, but perhaps not
-- after: an officer who records a move to another prison.
create function people.stand(person uuid, standing jsonb, own jsonb, merged_into uuid, stands_as uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not platform.sees_person($1) then raise exception 'No person %', $1; end if;
  update people.person p
     set restricted = (standing->>'restricted')::boolean,
         named = array(select jsonb_array_elements_text(standing->'named')),
         excluded = array(select jsonb_array_elements_text(standing->'excluded')),
         places = array(select jsonb_array_elements_text(standing->'places')),
         held_at = standing->>'heldAt', living_unit = standing->>'livingUnit', supervised_at = standing->>'supervisedAt',
         status_line = nullif(standing->'status', 'null'), own = $3, merged_into = $4, stands_as = $5
   where p.id = $1;
end $$;

-- True when nobody has this number, whether or not the actor may know of them: one number never names two people.
create function people.number_is_free(kind text, value text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select 1 from people.identifier i where i.kind = $1 and i.value = $2)
$$;

-- For search and matching. Under row-level security the planner may not use an index for LIKE or for arrays, because
-- such operators could tell of hidden rows; these views run with the owner's rights and carry the same rule
-- themselves, so that the planner is free.
create view people.seen_name as
  select n.id, n.person, n.kind, n.forename, n.middle_names, n.surname, n.surname_key, n.forename_key, n.words,
         p.date_of_birth, p.stands_as, p.held_at, p.supervised_at, p.places
    from people.name n join people.person p on p.id = n.person
   where ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ',')))));
create view people.seen_identifier as
  select i.person, i.kind, i.value, p.stands_as
    from people.identifier i join people.person p on p.id = i.person
   where ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ',')))));
create view people.seen_address as
  select a.person, a.postcode, a.outward, p.stands_as
    from people.address a join people.person p on p.id = a.person
   where a.postcode is not null and (((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ','))))));
create view people.seen_sentence_day as
  select s.person, s.on_day, p.stands_as
    from people.sentence_day s join people.person p on p.id = s.person
   where ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ',')))));
create view people.seen_person as
  select p.id, p.stands_as, p.places from people.person p where ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ',')))));
create view people.seen_birth as
  select p.id as person, p.date_of_birth
    from people.person p
   where p.date_of_birth is not null and (((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ','))))))
  union all
  select o.person, o.date_of_birth
    from people.other_date_of_birth o join people.person p on p.id = o.person
   where ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ',')))));
create view people.seen_other_date_of_birth as
  select o.person, o.date_of_birth, p.stands_as
    from people.other_date_of_birth o join people.person p on p.id = o.person
   where ((select current_setting('app.kind', true)) = 'house') or ((not ((select current_setting('app.user', true)) = any(p.excluded))) and ((not (p.restricted)) or ((select current_setting('app.user', true)) = any(p.named))) and (((select current_setting('app.reach', true)) = 'nation') or (p.places = '{}') or (p.places && (select string_to_array(current_setting('app.places', true), ',')))));
