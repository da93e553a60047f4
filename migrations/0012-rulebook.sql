-- Editions of the law that calculations have used or will use. What was worked out by one can be worked out again.
create schema rulebook;

create table rulebook.edition (
  -- The fingerprint of the law in it.
  id      text primary key check (id ~ '^[0-9a-f]{16}$'),
  law     jsonb not null,
  kept_at timestamptz not null
);

-- From which day calculations use an edition.
create table rulebook.publication (
  edition      text not null unique references rulebook.edition (id),
  begins       date primary key,
  published_at timestamptz not null,
  published_by text not null
);

create function rulebook.law_stays() returns trigger language plpgsql as $$
begin
  raise exception 'An edition of the law is never changed: another is published';
end $$;
create trigger law_stays before update or delete on rulebook.edition
  for each row execute function rulebook.law_stays();
create trigger law_stays before update or delete on rulebook.publication
  for each row execute function rulebook.law_stays();
