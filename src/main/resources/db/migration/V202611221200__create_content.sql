-- Entries in two languages, their topics, addresses and revisions: what every kind of content shares.

create table topic (
    id bigint generated always as identity primary key,
    key text not null constraint topic_key_unique unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table topic_text (
    topic_id bigint not null constraint topic_text_topic_fk references topic on delete cascade,
    language text not null check (language in ('es', 'en')),
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    name text not null check (name <> ''),
    primary key (topic_id, language),
    constraint topic_text_slug_unique unique (language, slug)
);

create table entry (
    id bigint generated always as identity primary key,
    kind text not null,
    translation_group text not null constraint entry_group_unique unique
        check (translation_group ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(translation_group) <= 100),
    purpose text constraint entry_purpose_unique unique,
    comments_open boolean not null,
    created_at timestamptz not null,
    version integer not null,
    constraint entry_id_kind_unique unique (id, kind)
);

create table entry_topic (
    entry_id bigint not null constraint entry_topic_entry_fk references entry on delete cascade,
    topic_id bigint not null constraint entry_topic_topic_fk references topic,
    primary key (entry_id, topic_id)
);
create index entry_topic_topic_index on entry_topic (topic_id);

create table entry_text (
    id bigint generated always as identity primary key,
    entry_id bigint not null,
    kind text not null,
    language text not null check (language in ('es', 'en')),
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    title text not null check (title <> '' and length(title) <= 200),
    summary text not null check (summary <> '' and length(summary) <= 500),
    byline text not null,
    body text not null,
    html text not null,
    outline jsonb not null,
    word_count integer not null check (word_count >= 0),
    status text not null check (status in ('draft', 'published')),
    publish_at timestamptz not null,
    unpublish_at timestamptz check (unpublish_at > publish_at),
    listed_at timestamptz not null,
    updated_on date,
    change_note text not null check (change_note = '' or updated_on is not null),
    version integer not null,
    constraint entry_text_entry_fk foreign key (entry_id, kind) references entry (id, kind) on delete cascade,
    constraint entry_text_language_unique unique (entry_id, language),
    constraint entry_text_slug_unique unique (kind, language, slug)
);
create index entry_text_entry_index on entry_text (entry_id, kind);
create index entry_text_listed_index on entry_text (language, kind, listed_at desc);

-- Addresses that a text once had; they answer 301 for ever.
create table slug_alias (
    kind text not null,
    language text not null check (language in ('es', 'en')),
    slug text not null,
    text_id bigint not null constraint slug_alias_text_fk references entry_text on delete cascade,
    primary key (kind, language, slug)
);
create index slug_alias_text_index on slug_alias (text_id);

-- Every save, whole, as the form that was sent.
create table revision (
    id bigint generated always as identity primary key,
    text_id bigint not null constraint revision_text_fk references entry_text on delete cascade,
    number integer not null check (number > 0),
    saved_at timestamptz not null,
    form jsonb not null,
    constraint revision_number_unique unique (text_id, number)
);
