-- What deals are searched, sorted and summed up by; derived, like the deals themselves.
create table deal_marks (
    deal ordinal_text primary key references deals (id) on delete cascade,
    words ordinal_text not null,
    conflicts bigint not null,
    independent bigint not null
);

-- Of each deal the one sum of money that it is counted with.
create table deal_amounts (
    deal ordinal_text primary key references deals (id) on delete cascade,
    unit ordinal_text not null,
    value ordinal_text not null
);

-- Who says something in which article; the number counts the statements of its reading.
create table statements (
    code ordinal_text not null,
    article ordinal_text not null references articles (hash),
    number bigint not null,
    primary key (code, article, number)
);
create index statements_by_article on statements (article);
create index entries_by_article on entries (article);
create index deals_by_title on deals (title, id);
