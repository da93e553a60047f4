-- What somebody decided about a person's sentences where the law is open, and why. The newest on each question counts;
-- none is ever edited.
create table sentences.decision (
  id       uuid primary key,
  person   uuid not null references people.person (id),
  question text not null check (question <> ''),
  answer   text not null check (answer <> ''),
  reason   text not null check (btrim(reason) <> '')
);
create index decision_person on sentences.decision (person, question, id desc);

alter table sentences.decision enable row level security;
create policy seen on sentences.decision using (platform.sees_person(person)) with check (true);
