-- Places: prisons, youth sites, probation regions, delivery units and offices, courts. What a place is changes over
-- time, so everything that can change is a dated attribute, and no two values of one attribute hold on the same day.
create schema places;

create table places.place (
  code          text primary key check (code ~ '^[A-Z0-9]{2,10}$'),
  kind          text not null check (kind in
    ('prison', 'youth-site', 'region', 'delivery-unit', 'office', 'division', 'court', 'headquarters')),
  parent        text references places.place (code),
  -- The establishment that it is counted with in the population bulletin.
  establishment text references places.place (code),
  country       text not null check (country in ('England', 'Wales')),
  region        text,
  lines         text not null default '',
  town          text not null default '',
  county        text not null default '',
  postcode      text not null default '',
  -- No national code is published: the code is our own.
  our_code      boolean not null default false,
  note          text not null default '',
  version       integer not null default 1,
  check (kind <> 'delivery-unit' or parent is not null)
);
create index place_parent on places.place (parent) where parent is not null;

create table places.attribute (
  place     text not null references places.place (code),
  attribute text not null,
  value     text not null check (value <> '' and length(value) <= 200),
  -- A side without a bound: when it began is not recorded, or it still holds.
  during    daterange not null check (not isempty(during)),
  -- How exactly the first day is known.
  precision text not null check (precision in ('day', 'month', 'year')),
  exclude using gist (place with =, attribute with =, during with &&)
);

-- What the register was last filled from, so that filling it again costs nothing.
create table places.filled (
  name      text primary key,
  checksum  text not null,
  filled_at timestamptz not null
);

-- Staff: who they are, what they may do and where. The sign-in only proves who somebody is; this says the rest.
create schema staff;

create table staff.member (
  username text primary key check (username ~ '^[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]$' and username <> 'house'),
  name     text not null check (name = btrim(name) and name <> '' and length(name) <= 100),
  roles    text[] not null check (cardinality(roles) > 0 and array_position(roles, null) is null),
  language text not null default 'en' check (language in ('en', 'cy')),
  starts   date not null,
  -- The last day; null while they stay.
  ends     date check (ends >= starts),
  -- Invented, for demonstration and training.
  invented boolean not null default false,
  version  integer not null default 1
);
create index member_name on staff.member (lower(name), username);

create table staff.workplace (
  username text not null references staff.member (username),
  place    text not null references places.place (code),
  primary key (username, place)
);
create index workplace_place on staff.workplace (place);

-- Everybody who signs in may look a colleague up. Only those who reach the whole service may write, whatever a page says.
alter table staff.member enable row level security;
create policy looked_up on staff.member for select using (true);
create policy added on staff.member for insert with check (
  (select current_setting('app.kind', true)) = 'house' or (select current_setting('app.reach', true)) = 'nation');
create policy changed on staff.member for update using (
  (select current_setting('app.kind', true)) = 'house' or (select current_setting('app.reach', true)) = 'nation');
alter table staff.workplace enable row level security;
create policy looked_up on staff.workplace for select using (true);
create policy added on staff.workplace for insert with check (
  (select current_setting('app.kind', true)) = 'house' or (select current_setting('app.reach', true)) = 'nation');
create policy removed on staff.workplace for delete using (
  (select current_setting('app.kind', true)) = 'house' or (select current_setting('app.reach', true)) = 'nation');
