-- Why a ledger must be rebuilt before it is used: an older program made its deals, without what they are searched and summed up by.
create table rebuild_due (reason ordinal_text not null);
insert into rebuild_due (reason) select 'deal_marks' where exists (select 1 from deals where id not in (select deal from deal_marks));
