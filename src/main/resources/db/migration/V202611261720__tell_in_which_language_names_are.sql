-- Whoever has the audit log read aloud hears each name in its own language.

alter table audit_event add column language text check (language in ('es', 'en'));

-- The language counts as one more column at the end of what the hash is of, and as none where there is none: so the
-- events that were there before keep their hashes, and no two rows are written alike all the same.
create or replace function audit_event_chain() returns trigger language plpgsql as $$
declare
    last_position bigint;
    last_hash bytea;
begin
    perform pg_advisory_xact_lock(tg_relid::bigint);
    execute format('select position, hash from %s order by position desc limit 1', tg_relid::regclass)
        into last_position, last_hash;
    new.position := coalesce(last_position, 0) + 1;
    new.previous := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
    new.hash := (
        select sha256(convert_to(
            string_agg(octet_length(convert_to(field, 'UTF8')) || ':' || field, '' order by place), 'UTF8'))
        from unnest(array[new.position::text, (extract(epoch from new.at) * 1000000)::bigint::text,
            coalesce(new.account::text, ''), new.name, new.act, new.target, new.detail, encode(new.previous, 'hex')]
            || array_remove(array[new.language], null))
            with ordinality as fields (field, place)
    );
    return new;
end
$$;
