-- How surely each deal was read, without a look at all its entries: of 0 to 1, the greater number is the later in the alphabet too.
create index entries_by_surety on entries (deal, confidence) where property = 'status';
create index deal_marks_in_conflict on deal_marks (deal) where conflicts > 0;
