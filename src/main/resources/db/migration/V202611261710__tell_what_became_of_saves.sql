-- Whoever reads the history of a text sees which save was published, by whom and when, and what became of it later.

create table save_event (
    id bigint generated always as identity primary key,
    manuscript_text_id bigint not null,
    -- The save that it happened to.
    number integer not null,
    act text not null check (act in ('published', 'scheduled', 'unscheduled', 'updated', 'returned', 'withdrawn')),
    at timestamptz not null,
    account_id bigint not null constraint save_event_account_fk references account,
    -- From when on readers see it, as it was meant then.
    due timestamptz not null,
    constraint save_event_revision_fk foreign key (manuscript_text_id, number)
        references revision (manuscript_text_id, number) on delete cascade
);
create index save_event_revision_index on save_event (manuscript_text_id, number);
create index save_event_account_index on save_event (account_id);
