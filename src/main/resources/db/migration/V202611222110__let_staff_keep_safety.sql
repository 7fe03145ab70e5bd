-- Staff keep the hotlines, the words of the alert and where the exit leads: each row says when somebody changed it meanwhile.

alter table hotline
    add column version integer not null default 0;

-- Two rows change places in one transaction, row by row.
alter table hotline
    drop constraint hotline_position_unique,
    add constraint hotline_position_unique unique (position) deferrable initially deferred;

alter table exit_destination
    drop constraint exit_destination_position_unique,
    add constraint exit_destination_position_unique unique (language, position) deferrable initially deferred,
    add constraint exit_destination_address_unique unique (language, address),
    add constraint exit_destination_address_length check (char_length(address) <= 200);

-- One row of words in place of the built-in ones of the alert; empty where those stand. What exists in one language alone
-- does not exist.
create table alert_wording (
    id integer primary key check (id = 1),
    version integer not null default 0,
    text_es text not null default '' check (char_length(text_es) <= 240),
    text_en text not null default '' check (char_length(text_en) <= 240),
    danger_es text not null default '' check (char_length(danger_es) <= 60),
    danger_en text not null default '' check (char_length(danger_en) <= 60),
    check ((text_es = '') = (text_en = '')),
    check ((danger_es = '') = (danger_en = ''))
);

insert into alert_wording (id) values (1);
