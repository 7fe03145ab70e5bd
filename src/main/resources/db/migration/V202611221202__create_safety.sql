-- Hotlines and the pages the exit leads to: rows, so that an organisation can mend them without a new version.

create table hotline (
    id bigint generated always as identity primary key,
    position integer not null constraint hotline_position_unique unique,
    number text not null check (number ~ '^[0-9]{3,15}$'),
    tty text check (tty ~ '^[0-9]{3,15}$'),
    verified_on date,
    source text not null
);

create table hotline_text (
    hotline_id bigint not null constraint hotline_text_hotline_fk references hotline on delete cascade,
    language text not null check (language in ('es', 'en')),
    name text not null check (name <> ''),
    hours text not null,
    languages text not null,
    text_keyword text,
    text_number text check (text_number ~ '^[0-9]{3,15}$'),
    website text check (website like 'https://%'),
    primary key (hotline_id, language),
    check ((text_keyword is null) = (text_number is null))
);

create table exit_destination (
    id bigint generated always as identity primary key,
    language text not null check (language in ('es', 'en')),
    position integer not null,
    address text not null check (address like 'https://%'),
    constraint exit_destination_position_unique unique (language, position)
);

-- 911 is the emergency number of the United States. The numbers of the National Domestic Violence Hotline are those of a
-- United States Department of Justice page of January 2022; verified_on stays empty until staff have called them.
insert into hotline (position, number, tty, source) values
    (1, '911', null, 'Emergency number of the United States'),
    (2, '18007997233', '18007873224', 'United States Department of Justice, January 2022');

insert into hotline_text (hotline_id, language, name, hours, languages, text_keyword, text_number)
select hotline.id, words.language, words.name, words.hours, words.languages, words.text_keyword, words.text_number
from (values
    ('911', 'en', 'Emergency', 'Every day, at any hour', 'English; ask for an interpreter', null, null),
    ('911', 'es', 'Emergencia', 'Todos los días, a toda hora', 'Inglés; pida intérprete', null, null),
    ('18007997233', 'en', 'National Domestic Violence Hotline', 'Every day, at any hour', 'English, Spanish and interpreters', 'START', '88788'),
    ('18007997233', 'es', 'Línea Nacional contra la Violencia Doméstica', 'Todos los días, a toda hora', 'Español, inglés e intérpretes', null, null)
) as words (number, language, name, hours, languages, text_keyword, text_number)
join hotline on hotline.number = words.number;

-- Ordinary, fast, not personal, and not about violence.
insert into exit_destination (language, position, address) values
    ('en', 1, 'https://www.weather.gov/'),
    ('en', 2, 'https://www.wikipedia.org/'),
    ('es', 1, 'https://es.wikipedia.org/'),
    ('es', 2, 'https://www.wikipedia.org/');
