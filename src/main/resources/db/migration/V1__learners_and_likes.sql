create table learner (
  id varchar(36) primary key,
  created_at timestamp with time zone not null
);

create table question_like (
  learner_id varchar(36) not null references learner (id),
  question_id varchar(100) not null,
  created_at timestamp with time zone not null,
  primary key (learner_id, question_id)
);
