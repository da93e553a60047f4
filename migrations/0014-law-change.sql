-- Changes of the law as headquarters drafts them: nothing here moves anybody's date until an edition is published.
create schema law_change;

create table law_change.draft (
  id               uuid primary key,
  version          integer not null default 1,
  state            text not null check (state in ('drafted', 'awaiting-approval', 'published', 'withdrawn')),
  name_en          text not null check (length(btrim(name_en)) between 1 and 100),
  name_cy          text not null check (length(btrim(name_cy)) between 1 and 100),
  -- The day from which calculations would use it.
  begins           date not null,
  reason           text not null,
  -- The edition that it departs from.
  base             text not null references rulebook.edition (id),
  law              jsonb not null,
  drafters         text[] not null check (cardinality(drafters) > 0),
  approvers        text[] not null default '{}',
  returned_because text,
  changed_at       timestamptz not null,
  -- Whoever had a hand in it never approves it, and it takes two.
  constraint others_approve check (not drafters && approvers),
  check (state <> 'published' or cardinality(approvers) >= 2),
  check (state in ('awaiting-approval', 'published') or approvers = '{}')
);
create index draft_changed on law_change.draft (changed_at desc);

-- What a draft was at each step of its life.
create table law_change.version (
  draft   uuid not null references law_change.draft (id),
  version integer not null,
  what    text not null,
  why     text,
  law     jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (draft, version)
);
