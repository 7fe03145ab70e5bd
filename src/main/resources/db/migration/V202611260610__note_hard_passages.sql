-- What a reader is told before hard passages; empty where there are none.

alter table entry_text add column content_note text not null default '' check (length(content_note) <= 300);
alter table entry_text alter column content_note drop default;
