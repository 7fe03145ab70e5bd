-- The four kinds of content: what each adds to an entry and to its text in one language.

create table post (
    id bigint primary key constraint post_entry_fk references entry on delete cascade
);

create table page (
    id bigint primary key constraint page_entry_fk references entry on delete cascade
);

create table finding (
    id bigint primary key constraint finding_entry_fk references entry on delete cascade,
    authors text[] not null,
    first_year integer not null check (first_year between 1900 and 2200),
    last_year integer not null check (last_year between first_year and 2200),
    report text not null
);

create table finding_text (
    id bigint primary key constraint finding_text_text_fk references entry_text on delete cascade,
    study_question text not null,
    methods text not null,
    sample text not null,
    population text not null,
    themes jsonb not null
);

create table webinar (
    id bigint primary key constraint webinar_entry_fk references entry on delete cascade,
    starts_at timestamptz not null,
    zone text not null,
    minutes integer not null check (minutes between 1 and 1440),
    presenters text[] not null,
    registration text not null,
    recording text not null,
    slides text not null
);

create table webinar_text (
    id bigint primary key constraint webinar_text_text_fk references entry_text on delete cascade,
    transcript text not null,
    transcript_html text not null
);
