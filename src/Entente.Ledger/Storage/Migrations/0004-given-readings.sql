-- Facts: readings that people gave for articles, none changed or erased. Of each article the last one holds, and its row in readings is made from it.
create table given_readings (
    number bigint primary key,
    article ordinal_text not null references articles (hash),
    given ordinal_text not null,
    json bytea not null
);
create index given_readings_by_article on given_readings (article, number);
