-- Moderators teach the filter with each verdict which words spam has; counts of buckets outlive a comment, words must not.

create table spam_total (
    language text primary key check (language in ('es', 'en')),
    -- Verdicts of each sort.
    spam integer not null check (spam >= 0),
    good integer not null check (good >= 0),
    -- When what only one comment had said was last forgotten.
    swept date not null
);
insert into spam_total (language, spam, good, swept) values ('es', 0, 0, current_date), ('en', 0, 0, current_date);

create table spam_bucket (
    language text not null check (language in ('es', 'en')),
    -- Many words share one, so that it tells none of them.
    bucket integer not null check (bucket between 0 and 4095),
    -- Comments of each sort with a word that falls here.
    spam integer not null check (spam >= 0),
    good integer not null check (good >= 0),
    primary key (language, bucket)
);
