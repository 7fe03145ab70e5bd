-- Whoever has such an address sees a text before it is public; only a hash of what opens it is kept.

create table preview_link (
    id bigint generated always as identity primary key,
    hash bytea not null constraint preview_link_hash_unique unique check (length(hash) = 32),
    manuscript_id bigint not null constraint preview_link_manuscript_fk references manuscript on delete cascade,
    -- What it is for, in words of whoever made it.
    purpose text not null check (purpose <> '' and length(purpose) <= 200),
    account_id bigint not null constraint preview_link_account_fk references account,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
);
create index preview_link_manuscript_index on preview_link (manuscript_id);
create index preview_link_account_index on preview_link (account_id);
