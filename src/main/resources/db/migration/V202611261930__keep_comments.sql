-- Comments, with nothing that tells who wrote them or when: the day alone, and ids in no order.

create table comment (
    id uuid primary key,
    entry_id bigint not null constraint comment_entry_fk references entry on delete cascade,
    parent_id uuid constraint comment_parent_fk references comment on delete set null check (parent_id <> id),
    language text not null check (language in ('es', 'en')),
    -- Whatever the writer likes to be called; empty for nothing.
    name text not null check (length(name) <= 60),
    -- Words that stand for what was taken out may be longer than it.
    text text not null check (length(text) <= 12000),
    -- The same by a person, in the other language; empty where nobody translated it.
    translation text not null default '' check (length(translation) <= 6000),
    voice text not null check (voice in ('reader', 'organisation')),
    day date not null,
    state text not null check (state in ('held', 'approved', 'public', 'rejected', 'spam', 'withdrawn')),
    -- When staff decided; only until the decision can no longer be undone or, of what was refused, until it is deleted.
    decided_at timestamptz check (decided_at is null or state in ('approved', 'rejected', 'spam')),
    -- Approved ones become public together with others, at this instant.
    public_at timestamptz check ((public_at is not null) = (state = 'approved')),
    withdrawal_hash bytea constraint comment_withdrawal_unique unique check (length(withdrawal_hash) = 32),
    sealed_email bytea,
    email_week date,
    email_safe boolean,
    score smallint not null default 0 check (score between 0 and 100),
    reasons text not null default '',
    likeness bigint not null default 0,
    endangered boolean not null default false,
    version integer not null,
    check ((sealed_email is null) = (email_week is null) and (sealed_email is null) = (email_safe is null))
);
create index comment_entry_index on comment (entry_id, state);
create index comment_parent_index on comment (parent_id);
create index comment_waiting_index on comment (state, day) where state <> 'public';

-- How many comments of an entry readers see. Only what they see changes it: one that is held leaves no trace here.
alter table entry add column comment_count integer not null default 0 check (comment_count >= 0);

create function count_public_comments() returns trigger language plpgsql as $$
declare
    before_entry bigint;
    after_entry bigint;
begin
    if tg_op <> 'INSERT' and old.state = 'public' then
        before_entry := old.entry_id;
    end if;
    if tg_op <> 'DELETE' and new.state = 'public' then
        after_entry := new.entry_id;
    end if;
    if before_entry is distinct from after_entry then
        update entry set comment_count = comment_count - 1 where id = before_entry;
        update entry set comment_count = comment_count + 1 where id = after_entry;
    end if;
    return null;
end $$;

create trigger comment_counted after insert or delete or update of state, entry_id on comment
    for each row execute function count_public_comments();

-- What the organisation says of its comments, once for the whole site.
create table comment_setting (
    id boolean primary key default true check (id),
    -- So many days after an entry appeared, it takes no more comments; never where null.
    closes_after_days integer check (closes_after_days > 0),
    -- About how many days writers are told to wait.
    answer_days integer not null default 3 check (answer_days between 1 and 60),
    -- What to do when somebody who wrote may be in danger, in the organisation's own words.
    steps_es text not null default '',
    steps_en text not null default '',
    version integer not null default 0
);
insert into comment_setting (id) values (true);

-- Answers that staff give again and again, in both languages.
create table comment_answer (
    id bigint generated always as identity primary key,
    title_es text not null check (title_es <> '' and length(title_es) <= 100),
    title_en text not null check (title_en <> '' and length(title_en) <= 100),
    text_es text not null check (text_es <> '' and length(text_es) <= 3000),
    text_en text not null check (text_en <> '' and length(text_en) <= 3000),
    version integer not null
);
