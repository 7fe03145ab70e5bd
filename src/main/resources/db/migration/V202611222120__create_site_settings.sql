-- What the site is called and what its menu holds: rows, so that an organisation settles both at its desk.

-- One row each, so that both can be changed only by whoever saw the latest.
create table organisation (
    id integer primary key check (id = 1),
    version integer not null
);

-- No row until staff name the site; LAUREL_NAME stands in for it.
create table organisation_text (
    organisation_id integer not null constraint organisation_text_organisation_fk references organisation on delete cascade,
    language text not null check (language in ('es', 'en')),
    name text not null check (name <> '' and length(name) <= 60),
    full_name text not null check (full_name <> '' and length(full_name) <= 150),
    sentence text not null check (length(sentence) <= 300),
    primary key (organisation_id, language)
);

create table navigation (
    id integer primary key check (id = 1),
    version integer not null
);

-- What staff put into the menu or took out of it. A list that stands in no row is a new one and comes last. Lists belong
-- to the code, and a page that is withdrawn may come back: no target needs to be there.
create table navigation_item (
    navigation_id integer not null constraint navigation_item_navigation_fk references navigation on delete cascade,
    target text not null check (target ~ '^(list:[a-z]+(-[a-z]+)*|topics|entry:[0-9]+)$'),
    position integer not null check (position >= 0),
    shown boolean not null,
    primary key (navigation_id, target)
);

insert into organisation (id, version) values (1, 0);
insert into navigation (id, version) values (1, 0);
