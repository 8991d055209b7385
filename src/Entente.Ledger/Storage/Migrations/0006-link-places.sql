-- Under which keys a dealing is looked for, kept once and in the order in which it is asked for: a place names its dealing.
-- The table that this takes the place of was a fifth of a ledger, and half of what each article cost the disk.
create table link_places (
    key ordinal_text not null,
    place ordinal_text not null,
    primary key (key, place)
) /* by its key */;

insert into link_places (key, place) select key, place from link_keys;
drop table link_keys;
