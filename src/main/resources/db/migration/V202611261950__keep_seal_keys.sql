-- Addresses that commenters leave are sealed with a key of their week; the half that opens them is never in a database.

create table seal_key (
    -- Its Monday, in UTC.
    week date primary key check (extract(isodow from week) = 1),
    -- The half that seals. The row goes when the week's key is destroyed.
    public_key bytea not null check (octet_length(public_key) = 32)
);
