create table interview (
  id varchar(36) primary key,
  learner_id varchar(36) not null references learner (id),
  settings varchar(2000) not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone
);
create index interview_of_learner on interview (learner_id, started_at);

-- A question of an interview and its answer. Times are moved on by pauses; score and said are JSON.
create table interview_turn (
  interview_id varchar(36) not null references interview (id),
  place integer not null,
  answer_key varchar(36) not null unique,
  question_id varchar(100) not null,
  wording varchar(100) not null,
  occasion varchar(10),
  repeats integer,
  asked_at timestamp with time zone not null,
  deadline timestamp with time zone not null,
  paused_at timestamp with time zone,
  first_key_at timestamp with time zone,
  draft varchar(20000) not null,
  draft_at timestamp with time zone,
  answer varchar(20000),
  answered_at timestamp with time zone,
  ending varchar(10),
  score varchar(1000000),
  said varchar(10000) not null,
  primary key (interview_id, place)
);
create index interview_turn_of_question on interview_turn (question_id, asked_at);
