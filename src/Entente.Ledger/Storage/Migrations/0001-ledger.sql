-- Counts the transactions that wrote, so that a writer knows whether another one has come between.
create table ledger_changes (number bigint not null);
insert into ledger_changes (number) values (0);

-- Facts: what was published, and where. A text is kept as its UTF-8 bytes, which hold any character.
create table articles (
    hash ordinal_text primary key,
    number bigint not null unique,
    id ordinal_text not null,
    title ordinal_text not null,
    outlet ordinal_text,
    published ordinal_text,
    url ordinal_text,
    text bytea not null,
    known_since ordinal_text not null
);

create index articles_by_published on articles (published);

create table appearances (
    article ordinal_text not null references articles (hash),
    key ordinal_text not null,
    id ordinal_text not null,
    title ordinal_text not null,
    outlet ordinal_text,
    published ordinal_text,
    url ordinal_text,
    known_since ordinal_text not null,
    primary key (article, key)
);

-- Facts: what analysts decided. Of each matter one judgement holds; the others bear the number of the one that superseded them.
create table judgements (
    number bigint primary key,
    verdict ordinal_text not null,
    matter ordinal_text not null,
    content ordinal_text not null,
    note ordinal_text not null,
    analyst ordinal_text not null,
    made ordinal_text not null,
    superseded_by bigint references judgements (number)
);
create unique index judgements_in_force on judgements (matter) where superseded_by is null;

-- All below is derived from these and an edition of codebook and model.
create table readings (
    article ordinal_text primary key references articles (hash),
    edition ordinal_text not null,
    json bytea not null
);

create table deals (
    id ordinal_text primary key,
    kind ordinal_text not null,
    sector ordinal_text not null,
    title ordinal_text not null,
    status ordinal_text not null,
    first_published ordinal_text not null,
    last_published ordinal_text not null,
    standing ordinal_text not null,
    summary ordinal_text not null
);
create index deals_by_date on deals (last_published, id);
create index deals_by_kind on deals (kind, last_published);

create table deal_parties (
    code ordinal_text not null,
    deal ordinal_text not null references deals (id) on delete cascade,
    primary key (code, deal)
);
create index deal_parties_by_deal on deal_parties (deal);

-- A dealing in the ledger: what it is compared by, where its article has it from, its place among all, the strand that linking put it in, and its deal.
create table members (
    key ordinal_text primary key,
    article ordinal_text not null references articles (hash),
    dealing ordinal_text not null,
    place ordinal_text not null,
    profile ordinal_text not null,
    trace ordinal_text not null,
    strand ordinal_text,
    deal ordinal_text
);
create index members_by_article on members (article, place);
create index members_by_strand on members (strand);
create index members_by_deal on members (deal);

create table link_keys (
    key ordinal_text not null,
    place ordinal_text not null,
    member ordinal_text not null references members (key) on delete cascade,
    primary key (key, place, member)
);
create index link_keys_by_member on link_keys (member);

create table entries (
    id ordinal_text primary key,
    deal ordinal_text not null,
    member ordinal_text not null references members (key) on delete cascade,
    property ordinal_text not null,
    value ordinal_text not null,
    unit ordinal_text not null,
    qualifier ordinal_text,
    article ordinal_text not null references articles (hash),
    span_start bigint not null,
    span_end bigint not null,
    speaker ordinal_text,
    speaker_code ordinal_text,
    relay ordinal_text not null,
    published ordinal_text,
    known_since ordinal_text not null,
    superseded_by ordinal_text,
    confidence ordinal_text not null
);
create index entries_by_deal on entries (deal);
create index entries_by_member on entries (member);

create table review_pairs (
    later ordinal_text not null references members (key) on delete cascade,
    earlier ordinal_text not null references members (key) on delete cascade,
    likeness ordinal_text not null,
    primary key (later, earlier)
);
create index review_pairs_by_earlier on review_pairs (earlier);

-- The dealings that judgements are about, in the numbering of today's readings.
create table judged_members (
    judgement bigint not null references judgements (number),
    subject ordinal_text not null references members (key) on delete cascade,
    other ordinal_text references members (key) on delete cascade,
    primary key (judgement)
);
create index judged_members_by_subject on judged_members (subject);
create index judged_members_by_other on judged_members (other);

-- Deals that are parts of others; each of one other at most.
create table deal_parts (
    part ordinal_text primary key,
    whole ordinal_text not null,
    reason ordinal_text not null,
    articles ordinal_text not null
);
create index deal_parts_by_whole on deal_parts (whole);

-- Readings of a new edition, while a rebuild is under way.
create table staged_readings (
    article ordinal_text primary key references articles (hash),
    edition ordinal_text not null,
    json bytea not null
);
