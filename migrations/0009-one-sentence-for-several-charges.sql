-- A court may pass one sentence for several charges: it stands at one of them, and these are the others.
alter table sentences.sentence add column others jsonb not null default '[]';
