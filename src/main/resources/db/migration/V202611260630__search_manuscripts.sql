-- Staff search every word that they may see, and the desk's lists answer at once however much there is.

-- Words as searches know them: whatever stands between letters and digits only parts them. “DV/SV” is two words.
alter table manuscript_text
    add column search tsvector not null generated always as (to_tsvector('simple', regexp_replace(left(words, 300000),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g'))) stored,
    add column title_search tsvector not null generated always as (to_tsvector('simple', regexp_replace(
        translate(lower(title), 'áàâäãåÁÀÂÄÃÅéèêëÉÈÊËíìîïÍÌÎÏóòôöõÓÒÔÖÕúùûüÚÙÛÜñÑçÇ',
            'aaaaaaaaaaaaeeeeeeeeiiiiiiiioooooooooouuuuuuuunncc'),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g'))) stored;
drop index manuscript_text_words_index;
-- What was saved lately is read whole by each search until it is sorted in: let that stay little.
create index manuscript_text_search_index on manuscript_text using gin (search) with (gin_pending_list_limit = 256);
create index manuscript_text_title_search_index on manuscript_text using gin (title_search)
    with (gin_pending_list_limit = 64);

-- What the desk's front page lists.
create index manuscript_text_ready_index on manuscript_text (saved_at) where stage = 'ready';
create index manuscript_text_ahead_index on manuscript_text (saved_at) where released < revision;
create index entry_text_publish_index on entry_text (publish_at);
