-- Staff see which translations have fallen behind their original, and by how many passages, without reading any text.
create table translation (
    manuscript_id bigint not null,
    language text not null check (language in ('es', 'en')),
    -- The save of the original that the translation is true to, but for the passages that are done.
    source integer not null check (source > 0),
    -- The saves of both that were looked at last.
    original integer not null check (original >= source),
    revision integer not null check (revision >= 0),
    -- Keys of the changes since the source that the translation has followed.
    done text[] not null,
    -- How many it has not.
    stale integer not null check (stale >= 0),
    primary key (manuscript_id, language),
    constraint translation_text_fk foreign key (manuscript_id, language)
        references manuscript_text (manuscript_id, language) on delete cascade
);
create index translation_stale_index on translation (manuscript_id) where stale > 0;

-- Until now a translation was taken to be true to what the original was when it was saved; the start counts the rest.
insert into translation (manuscript_id, language, source, original, revision, done, stale)
select m.id, t.language, s.number, s.number, t.revision, '{}', 0
from manuscript m
join manuscript_text o on o.manuscript_id = m.id and o.language = m.original
join manuscript_text t on t.manuscript_id = m.id and t.language <> m.original
join lateral (
    select coalesce(max(r.number) filter (where r.saved_at <= t.saved_at), min(r.number)) as number
    from revision r where r.manuscript_text_id = o.id) s on s.number is not null;
