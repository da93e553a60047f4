-- Ids and no more, for lists of work: what is then shown is asked for under row-level security. With the owner's rights,
-- because under a policy an array is not sought in an index.

-- The people whom places hold or supervise.
create function platform.people_at(places text[]) returns setof uuid
language sql stable security definer rows 1000 set search_path = pg_catalog as $$
  select p.id from people.person p where p.places && $1
$$;

-- The cases of a process that somebody had a hand in and somebody else has changed since an instant, the newest first.
create function casework.in_hands_of(username text, process text, since timestamptz) returns setof uuid
language sql stable security definer rows 100 set search_path = pg_catalog as $$
  select c.id from casework."case" c
   where c.hands @> array[$1] and c.process = $2 and c.changed_by <> $1 and c.changed_at > $3
   order by c.changed_at desc limit 500
$$;

-- The cases of a process at places in which something is waited for.
create function casework.waiting_at(process text, places text[]) returns setof uuid
language sql stable security definer rows 100 set search_path = pg_catalog as $$
  select c.id from casework.clock w join casework."case" c on c.id = w."case"
   where w.process = $1 and w.state <> 'stopped' and c.place = any ($2)
$$;

-- The same about people.
create function casework.waiting_about(process text, people uuid[]) returns setof uuid
language sql stable security definer rows 100 set search_path = pg_catalog as $$
  select c.id from casework."case" c join casework.clock w on w."case" = c.id
   where c.person = any ($2) and c.process = $1 and w.state <> 'stopped'
$$;
