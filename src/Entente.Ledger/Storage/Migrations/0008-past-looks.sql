-- A look as of a day asks which articles bore no date, what came later, which deals ever had a status, and which day was the latest then.
create index appearances_undated on appearances (known_since) where published is null;
create index entries_by_status on entries (value, deal) where property = 'status';
create index appearances_by_known on appearances (known_since);
create index appearances_by_published on appearances (published);
drop index articles_by_published;
