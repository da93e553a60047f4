-- Signed-in sessions. The id that the browser holds is kept only as a hash, so that a copy of this table opens nothing.
create table platform.session (
  id_hash  text primary key,
  username text,
  content  jsonb not null,
  began_at timestamptz not null,
  seen_at  timestamptz not null
);
create index session_seen on platform.session (seen_at);
create index session_username on platform.session (username);

-- Systems that may call the API, each with the permissions it was given.
create table platform.machine (
  client_id   text primary key check (client_id ~ '^[a-z][a-z0-9-]{2,63}$'),
  name        text not null,
  secret_hash text not null,
  scopes      text[] not null check (cardinality(scopes) > 0),
  added_at    timestamptz not null,
  ended_at    timestamptz
);

create table platform.machine_token (
  token_hash text primary key,
  machine    text not null references platform.machine (client_id),
  scopes     text[] not null,
  expires_at timestamptz not null
);
create index machine_token_expires on platform.machine_token (expires_at);

-- Requests that must not be carried out twice: the key is taken in the transaction of the change itself.
create table platform.once (
  username   text not null,
  key        text not null,
  claim      uuid not null,
  -- A hash of the operation and the body, so that a key used for something else is noticed.
  fingerprint text not null,
  claimed_at timestamptz not null,
  -- The answer, once it has been given.
  status     integer,
  headers    jsonb,
  body       text,
  primary key (username, key)
);
create index once_claimed on platform.once (claimed_at);

-- None of this is any actor's business: the house reads it, and a request its own claims.
alter table platform.session enable row level security;
alter table platform.machine enable row level security;
alter table platform.machine_token enable row level security;
alter table platform.once enable row level security;
create policy house_only on platform.session
  using (current_setting('app.kind', true) = 'house') with check (current_setting('app.kind', true) = 'house');
create policy house_only on platform.machine
  using (current_setting('app.kind', true) = 'house') with check (current_setting('app.kind', true) = 'house');
create policy house_only on platform.machine_token
  using (current_setting('app.kind', true) = 'house') with check (current_setting('app.kind', true) = 'house');
create policy own on platform.once
  using (current_setting('app.kind', true) = 'house' or username = current_setting('app.user', true))
  with check (current_setting('app.kind', true) = 'house' or username = current_setting('app.user', true));
