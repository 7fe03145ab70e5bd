-- PostgreSQL samples columns to plan its work; words that somebody took back must not stay in such a sample.

alter table comment
    alter column name set statistics 0,
    alter column text set statistics 0,
    alter column translation set statistics 0,
    alter column reasons set statistics 0,
    alter column sealed_email set statistics 0,
    alter column withdrawal_hash set statistics 0;
