-- Writes that were forced to the disk; the file gradus.mark beside the database says how many there must be at least.
create table write_count (
  id integer primary key,
  writes bigint not null
);
insert into write_count (id, writes) values (1, 0);
