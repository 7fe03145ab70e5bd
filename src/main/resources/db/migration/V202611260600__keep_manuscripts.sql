-- What staff write stands apart from what readers see: a text is changed for days and released in one moment.

-- An entry as staff write it, in one language or both; it exists before there is anything to release.
create table manuscript (
    id bigint generated always as identity primary key,
    kind text not null,
    translation_group text not null constraint manuscript_group_unique unique
        check (translation_group ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(translation_group) <= 100),
    original text check (original in ('es', 'en')),
    entry_id bigint constraint manuscript_entry_unique unique
        constraint manuscript_entry_fk references entry on delete cascade,
    author bigint constraint manuscript_author_fk references account,
    created_at timestamptz not null,
    saved_at timestamptz not null,
    version integer not null
);
create index manuscript_author_index on manuscript (author);
create index manuscript_saved_index on manuscript (saved_at desc);

-- The same in one language: its latest save, and what of it lists and searches at the desk need.
create table manuscript_text (
    id bigint generated always as identity primary key,
    manuscript_id bigint not null constraint manuscript_text_manuscript_fk references manuscript on delete cascade,
    language text not null check (language in ('es', 'en')),
    stage text not null check (stage in ('draft', 'ready')),
    title text not null check (length(title) <= 200),
    slug text not null check (slug = '' or slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    form jsonb not null,
    -- Keys of topics, of which some may have become part of others since.
    topics text[] not null,
    -- All words of it, in lower case and without accents.
    words text not null,
    revision integer not null check (revision > 0),
    released integer check (released between 1 and revision),
    saved_at timestamptz not null,
    saved_by bigint constraint manuscript_text_saver_fk references account,
    constraint manuscript_text_language_unique unique (manuscript_id, language)
);
create index manuscript_text_saver_index on manuscript_text (saved_by);
create index manuscript_text_saved_index on manuscript_text (saved_at);
create index manuscript_text_words_index on manuscript_text using gin (to_tsvector('simple', words));

-- What there is comes from files: nobody of the staff wrote it.
insert into manuscript (kind, translation_group, original, entry_id, created_at, saved_at, version)
select e.kind, e.translation_group,
    (select t.language from entry_text t join revision r on r.text_id = t.id where t.entry_id = e.id
        order by r.saved_at, r.id limit 1),
    e.id, e.created_at,
    coalesce((select max(r.saved_at) from entry_text t join revision r on r.text_id = t.id where t.entry_id = e.id),
        e.created_at), 0
from entry e;

insert into manuscript_text (manuscript_id, language, stage, title, slug, form, topics, words, revision, released, saved_at)
select m.id, t.language, 'draft', t.title, t.slug, r.form,
    array(select jsonb_array_elements_text(r.form -> 'topics')),
    translate(lower(concat_ws(' ', t.title, t.summary, t.slug, t.byline, t.body)), 'áéíóúüñ', 'aeiouun'),
    r.number, case when t.status = 'published' then r.number end, r.saved_at
from manuscript m
join entry_text t on t.entry_id = m.entry_id
join revision r on r.text_id = t.id and r.number = (select max(l.number) from revision l where l.text_id = t.id);

alter table revision
    add column manuscript_text_id bigint constraint revision_manuscript_text_fk references manuscript_text on delete cascade,
    add column saved_by bigint constraint revision_saver_fk references account;
update revision r set manuscript_text_id = n.id
from entry_text t join manuscript m on m.entry_id = t.entry_id
join manuscript_text n on n.manuscript_id = m.id and n.language = t.language
where t.id = r.text_id;
alter table revision
    drop constraint revision_number_unique,
    drop column text_id,
    alter column manuscript_text_id set not null,
    add constraint revision_number_unique unique (manuscript_text_id, number);
create index revision_saver_index on revision (saved_by);

-- What readers see: released texts alone, of entries that have one.
delete from entry_text where status = 'draft';
update manuscript m set entry_id = null where not exists (select 1 from entry_text t where t.entry_id = m.entry_id);
delete from entry e where not exists (select 1 from entry_text t where t.entry_id = e.id);
alter table entry
    drop column translation_group;

-- A text that was withdrawn: why, what stands in its place, and what readers are told.
alter table entry_text
    drop column status,
    add column withdrawal text check (withdrawal in ('error', 'replaced', 'notice')),
    add column withdrawn_at timestamptz,
    add column withdrawal_note text not null default '' check (length(withdrawal_note) <= 500),
    add column replacement_id bigint constraint entry_text_replacement_fk references entry on delete set null,
    add check ((withdrawal is null) = (withdrawn_at is null));
create index entry_text_replacement_index on entry_text (replacement_id);

-- Who has a manuscript open, and what was typed into it that nobody saved yet.
create table writing (
    manuscript_id bigint not null constraint writing_manuscript_fk references manuscript on delete cascade,
    account_id bigint not null constraint writing_account_fk references account on delete cascade,
    seen_at timestamptz not null,
    -- The version of the manuscript that it was typed into.
    version integer not null,
    typed jsonb,
    typed_at timestamptz,
    primary key (manuscript_id, account_id),
    check ((typed is null) = (typed_at is null))
);
create index writing_account_index on writing (account_id);
