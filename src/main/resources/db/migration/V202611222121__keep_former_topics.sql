-- Topics that get another address, or become part of another topic, stay reachable by what they were.

alter table topic add column version integer not null default 0;

-- Addresses that a topic once had, or that a topic had which became part of it; they answer 301 for ever.
create table topic_alias (
    language text not null check (language in ('es', 'en')),
    slug text not null,
    topic_id bigint not null constraint topic_alias_topic_fk references topic on delete cascade,
    primary key (language, slug)
);
create index topic_alias_topic_index on topic_alias (topic_id);

-- Keys of topics that became part of it: files and earlier saves of entries still name them.
create table topic_former_key (
    key text primary key,
    topic_id bigint not null constraint topic_former_key_topic_fk references topic on delete cascade
);
create index topic_former_key_topic_index on topic_former_key (topic_id);
