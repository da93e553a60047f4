-- Recalls, the movements that release dates ask for, and every kind of adjustment.

-- A recall: which sentences' licence was revoked, when, and when the person was back in custody.
create table sentences.recall (
  id          uuid primary key,
  version     integer not null default 1,
  person      uuid not null references people.person (id),
  state       text not null check (state in ('in-force', 'cancelled')),
  kind        text not null check (kind in ('standard', 'fixed-term-14', 'fixed-term-28', 'fixed-term-48', 'fixed-term-56',
                'curfew-breach', 'curfew-monitoring', 'curfew-fixed-term-14', 'curfew-fixed-term-28')),
  revoked_on  date not null,
  -- Null while the person is still at large.
  returned_on date,
  sentences   uuid[] not null check (cardinality(sentences) > 0),
  decision    text not null check (decision <> ''),
  check (returned_on is null or returned_on >= revoked_on)
);
create index recall_person on sentences.recall (person, revoked_on);

-- Out of custody or into it, until movements have a room of their own (decision 0071).
create table sentences.movement (
  id        uuid primary key,
  version   integer not null default 1,
  person    uuid not null references people.person (id),
  state     text not null check (state in ('in-force', 'cancelled')),
  on_day    date not null,
  direction text not null check (direction in ('out', 'in')),
  reason    text not null check (case direction
              when 'out' then reason in ('curfew', 'early-removal', 'parole', 'end-of-custody-supervised-licence',
                'conditional-release', 'training-order', 'immigration-bail', 'release-after-recall')
              else reason in ('sentence', 'remand', 'recall', 'curfew-recall', 'early-removal-breach', 'failed-removal')
            end)
);
create index movement_person on sentences.movement (person, on_day);

alter table sentences.recall enable row level security;
create policy seen on sentences.recall using (platform.sees_person(person)) with check (true);
alter table sentences.movement enable row level security;
create policy seen on sentences.movement using (platform.sees_person(person)) with check (true);

alter table sentences.adjustment
  -- The sentence that it counts towards; null when it bears on all, or was ordered for a whole warrant.
  add column sentence uuid references sentences.sentence (id),
  -- The recall that brought it about.
  add column recall uuid references sentences.recall (id),
  add column detail jsonb not null default '{}',
  drop column note,
  drop constraint adjustment_kind_check,
  drop constraint adjustment_days_check,
  drop constraint adjustment_check1,
  drop constraint adjustment_person_kind_daterange_excl,
  add constraint adjustment_kind_check check (kind in ('remand', 'tagged-bail', 'unlawfully-at-large', 'added-days',
    'restored-days', 'unused-deductions', 'lawfully-at-large', 'special-remission', 'custody-abroad', 'appeal-applicant',
    'fine-payment')),
  add constraint adjustment_days_check check ((kind = 'fine-payment') = (days = 0) and days >= 0),
  add constraint adjustment_period_check check
    ((kind in ('remand', 'unlawfully-at-large', 'lawfully-at-large')) = (from_day is not null and to_day is not null)),
  -- A day counts once: two periods of one kind never share a day.
  add constraint adjustment_a_day_once exclude using gist (person with =, kind with =, daterange(from_day, to_day, '[]') with &&)
    where (state = 'in-force' and kind in ('remand', 'unlawfully-at-large', 'lawfully-at-large'));
create unique index adjustment_unused_once on sentences.adjustment (person) where state = 'in-force' and kind = 'unused-deductions';

-- What an appeal court decided, when a warrant is corrected because of it.
alter table warrants.warrant
  add column appeal_decided_on date,
  add column appeal_reference text,
  add constraint warrant_appeal_check check ((appeal_decided_on is null or because = 'appeal')
    and (appeal_reference is null or because = 'appeal'));

create or replace function warrants.orders_stay() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'state' - 'version' - 'replaced_by') is distinct from
     (to_jsonb(old) - 'state' - 'version' - 'replaced_by') or old.state = 'replaced' then
    raise exception 'A recorded warrant is never edited: it is replaced by another';
  end if;
  return new;
end $$;
