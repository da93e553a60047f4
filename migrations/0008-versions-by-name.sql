-- A rule's version is known by its name. Calculations made before that counted them; the count stays, as text.
alter table release_dates.calculation disable trigger workings_stay;
update release_dates.calculation
   set outcome = regexp_replace(outcome::text, '"version": ([0-9]+)', '"version": "\1"', 'g')::jsonb
 where outcome::text ~ '"version": [0-9]';
alter table release_dates.calculation enable trigger workings_stay;
