create table quiz_run (
  id varchar(36) primary key,
  learner_id varchar(36) not null references learner (id),
  request varchar(10000) not null,
  started_at timestamp with time zone not null,
  deadline timestamp with time zone,
  finished_at timestamp with time zone,
  at_place integer not null
);
create index quiz_run_of_learner on quiz_run (learner_id, started_at);

create table quiz_slot (
  run_id varchar(36) not null references quiz_run (id),
  place integer not null,
  attempt_key varchar(36) not null unique,
  posed varchar(50000) not null,
  hints_taken integer not null,
  turn integer not null,
  shown_at timestamp with time zone,
  primary key (run_id, place)
);

create table attempt (
  attempt_key varchar(36) primary key,
  learner_id varchar(36) not null references learner (id),
  run_id varchar(36) not null,
  place integer not null,
  item_id varchar(100) not null,
  item_revision integer not null,
  posed varchar(50000) not null,
  response varchar(50000) not null,
  confidence integer,
  hints integer not null,
  earned double precision not null,
  mark integer,
  misconceptions varchar(2000) not null,
  language varchar(2) not null,
  shown_at timestamp with time zone not null,
  answered_at timestamp with time zone not null,
  unique (run_id, place)
);
create index attempt_of_learner on attempt (learner_id, answered_at);
