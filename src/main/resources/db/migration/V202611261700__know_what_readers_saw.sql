-- What no reader ever saw may be taken away whole: an entry knows whether somebody could see a text that it no longer has.

alter table entry add column seen boolean not null default false;
-- Of an entry without texts nobody can tell any longer; it is taken for one that readers saw.
update entry e set seen = true where not exists (select 1 from entry_text t where t.entry_id = e.id);
alter table entry alter column seen drop default;
