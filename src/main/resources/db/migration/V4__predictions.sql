create table prediction (
  id varchar(36) primary key,
  learner_id varchar(36) not null references learner (id),
  simulation varchar(60) not null,
  query varchar(4000) not null,
  kind varchar(10) not null,
  predicted varchar(2000) not null,
  actual varchar(2000) not null,
  made_at timestamp with time zone not null
);
create index prediction_of_learner on prediction (learner_id, made_at);
