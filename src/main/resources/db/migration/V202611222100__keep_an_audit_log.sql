-- Who did what to what stays on record: the application adds to it and reads it, and nobody changes it unnoticed.

create table audit_event (
    position bigint primary key,
    at timestamptz not null,
    -- The account and its name as it was then, on purpose without a foreign key: the record outlives the account.
    account bigint,
    name text not null,
    act text not null check (act ~ '^[a-z]+([.-][a-z0-9]+)+$'),
    target text not null,
    detail text not null,
    previous bytea not null check (octet_length(previous) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    -- What no account did, the house did by itself.
    check ((account is null) = (name = ''))
);

-- For the page that shows what one person did, or one kind of act.
create index audit_event_account_index on audit_event (account, position);
create index audit_event_act_index on audit_event (act, position);

-- Gives each event its place and its hash, whatever the client says of them. One transaction adds at a time, so that
-- there is one chain. The hash is the SHA-256 of all other columns in UTF-8, each with its length in bytes before it
-- ("3:abc"), an account of the house as "0:": no two rows are written alike. laurel.audit.AuditChain computes the same by itself.
create function audit_event_chain() returns trigger language plpgsql as $$
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
            coalesce(new.account::text, ''), new.name, new.act, new.target, new.detail, encode(new.previous, 'hex')])
            with ordinality as fields (field, place)
    );
    return new;
end
$$;

create trigger audit_event_chain before insert on audit_event
    for each row execute function audit_event_chain();

create function audit_event_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log can only be added to';
end
$$;

create trigger audit_event_refuse before update or delete or truncate on audit_event
    for each statement execute function audit_event_refuse();

-- Even in a session that leaves ordinary triggers out.
alter table audit_event enable always trigger audit_event_refuse;

-- The application's role owns the table; it gives up everything else that an owner may do with the rows.
revoke all on audit_event from public, current_user;
grant select, insert on audit_event to current_user;
