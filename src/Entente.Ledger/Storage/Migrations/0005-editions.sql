-- With which editions articles were read is asked at every look.
create index readings_by_edition on readings (edition);
