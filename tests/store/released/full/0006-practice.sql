BEGIN TRANSACTION;
CREATE TABLE action (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	day DATE NOT NULL, 
	says TEXT NOT NULL, 
	added TEXT NOT NULL, 
	archived TEXT NOT NULL, 
	undone_at DATETIME, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT ck_action_says CHECK (length(says) BETWEEN 1 AND 2000), 
	CONSTRAINT fk_action_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "action" VALUES('226f00efdb38481994ea44a5d31cee06','b17f74c91a24487a9886275609facce4','2026-04-07 12:33:00.000000','2026-04-07','planned: session on Thu 16 Apr 2026','[["appointment","5f831087-a2b1-4c84-a010-0d2e099be125"]]','[]',NULL);
INSERT INTO "action" VALUES('d068ac15140442f390bfb9c7adbc5f19','b17f74c91a24487a9886275609facce4','2026-04-07 12:33:00.000001','2026-04-07','assigned: Desk neck and upper back, version 2','[["assignment","a3440db3-9717-4026-a7bc-47dfffa54ab4"]]','[]',NULL);
INSERT INTO "action" VALUES('0af2852b5e6844feaf76e692fd2779f1','b17f74c91a24487a9886275609facce4','2026-04-07 12:43:00.000000','2026-04-07','Acupuncture session, pain 6 before, 3 after (Ärger im Büro)','[["session","9683d559-dac0-45e4-9660-76b947e5f136"]]','[]',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE appointment (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	time VARCHAR, 
	note TEXT, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT pk_appointment PRIMARY KEY (id), 
	CONSTRAINT ck_appointment_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT fk_appointment_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "appointment" VALUES('5f831087a2b14c84a0100d2e099be125','b17f74c91a24487a9886275609facce4','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
CREATE TABLE assignment (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	start DATE NOT NULL, 
	until DATE, 
	assigned_by VARCHAR, 
	planned_sessions INTEGER, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, flare BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_assignment PRIMARY KEY (id), 
	CONSTRAINT ck_assignment_assigned_by CHECK (length(assigned_by) BETWEEN 1 AND 60), 
	CONSTRAINT ck_assignment_planned_sessions CHECK (planned_sessions BETWEEN 1 AND 200), 
	CONSTRAINT ck_assignment_until CHECK (until >= start), 
	CONSTRAINT fk_assignment_digest FOREIGN KEY(digest) REFERENCES programme (digest), 
	CONSTRAINT fk_assignment_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "assignment" VALUES('a3440db397174026a7bc47dfffa54ab4','b17f74c91a24487a9886275609facce4','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('9854eea7689743a3aaec055b77c3d220','b17f74c91a24487a9886275609facce4','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('35866b16c3ef4f839582c714b0c74e48','b17f74c91a24487a9886275609facce4','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('92763323dab64ae7b941aa3e670eb7c4','b17f74c91a24487a9886275609facce4','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
CREATE TABLE break_taken (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	kind VARCHAR(9) NOT NULL, 
	done TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_break_taken_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_break_taken PRIMARY KEY (id), 
	CONSTRAINT ck_break_taken_kind CHECK (kind IN ('prompted', 'natural', 'skipped', 'postponed')), 
	CONSTRAINT ck_break_taken_done CHECK (length(done) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_break_taken_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_break_taken_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "break_taken" VALUES('c04ca4e4f8444fdf8b0af1339a78d2b4','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "break_taken" VALUES('4ae2911a74044e8cb9e6303a5fdb4d0f','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:00:00.000001',120,'2026-03-29 11:00:00.000001',NULL,'natural','Ärger im Büro','patient');
INSERT INTO "break_taken" VALUES('ebc7e41a893e42a0932c4edc3285b8f0','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:00:00.000002',120,'2026-03-29 11:00:00.000002',NULL,'skipped','首が痛い','patient');
INSERT INTO "break_taken" VALUES('d431574708c140fb80901ff2f101832c','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:00:00.000003',120,'2026-03-29 11:00:00.000003',NULL,'postponed','🙂','patient');
INSERT INTO "break_taken" VALUES('bed2def635664174babccb9aba78f546','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL,'patient');
INSERT INTO "break_taken" VALUES('3c0134e99a424a828f52d8b6c797e8bd','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck','patient');
INSERT INTO "break_taken" VALUES('4fa228f950034d58a9134835402f64d2','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL,'patient');
CREATE TABLE course_plan (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	sessions INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT pk_course_plan PRIMARY KEY (id), 
	CONSTRAINT ck_course_plan_sessions CHECK (sessions BETWEEN 1 AND 200), 
	CONSTRAINT fk_course_plan_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
CREATE TABLE exercise_entry (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	exercise VARCHAR NOT NULL, 
	prescription TEXT NOT NULL, 
	outcome VARCHAR(16) NOT NULL, 
	sets TEXT NOT NULL, 
	reason TEXT, 
	pain_before INTEGER, 
	pain_peak INTEGER, 
	pain_after INTEGER, 
	note TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_exercise_entry_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_exercise_entry PRIMARY KEY (id), 
	CONSTRAINT ck_exercise_entry_outcome CHECK (outcome IN ('done', 'partial', 'skipped', 'stopped_for_pain')), 
	CONSTRAINT ck_exercise_entry_exercise CHECK (length(exercise) BETWEEN 1 AND 60), 
	CONSTRAINT ck_exercise_entry_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_exercise_entry_reason CHECK (length(reason) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_exercise_entry_pain_after CHECK (pain_after BETWEEN 0 AND 10), 
	CONSTRAINT ck_exercise_entry_pain_before CHECK (pain_before BETWEEN 0 AND 10), 
	CONSTRAINT ck_exercise_entry_pain_peak CHECK (pain_peak BETWEEN 0 AND 10), 
	CONSTRAINT ck_exercise_entry_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_exercise_entry_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "exercise_entry" VALUES('dd55f7f3104b41679fdf5ceb4b2a94e9','b17f74c91a24487a9886275609facce4','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "exercise_entry" VALUES('ccf62e0ce08f47eaa8258f5e265bddfd','b17f74c91a24487a9886275609facce4','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e29cf5db746b4dcc995f78388d75f970','b17f74c91a24487a9886275609facce4','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('6773f77ba60744febe6fd25e10286824','b17f74c91a24487a9886275609facce4','2026-02-21','2026-02-20 23:14:00.000001',540,'2026-02-20 23:14:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('69999543a6f54d79bd0739ae2b1494ee','b17f74c91a24487a9886275609facce4','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro','patient');
INSERT INTO "exercise_entry" VALUES('204599fc52824e3eb14d630c2f5095fa','b17f74c91a24487a9886275609facce4','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('a0c068cb57b949499672608731c8ebee','b17f74c91a24487a9886275609facce4','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1c9bb5b8b327443081001a210818256a','b17f74c91a24487a9886275609facce4','2026-02-22','2026-02-21 23:18:00.000001',540,'2026-02-21 23:18:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('287f835ef3d941f5840a28a6d5f0747e','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い','patient');
INSERT INTO "exercise_entry" VALUES('6750b57146df49748d177cf344c9e367','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('5b41c9e45dcc4407b66b1ad2cbfb8d28','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('be0b1fce7c4b4f5f96d2bd0a686f2701','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-22 23:22:00.000001',540,'2026-02-22 23:22:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('a6041a779f52493583b1f2ee88272165','b17f74c91a24487a9886275609facce4','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂','patient');
INSERT INTO "exercise_entry" VALUES('bfd8271b6de349dda2ccc70a19f408a5','b17f74c91a24487a9886275609facce4','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('b319bceb9fa645aa81c0dbc9e7ae2b95','b17f74c91a24487a9886275609facce4','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('323ca9b9904e4a479cc512813f30bc21','b17f74c91a24487a9886275609facce4','2026-02-24','2026-02-23 23:26:00.000001',540,'2026-02-23 23:26:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('af0d1cc147d64c56bdb4d49964020620','b17f74c91a24487a9886275609facce4','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1','patient');
INSERT INTO "exercise_entry" VALUES('296f74f5a65f4d518b7705914a48d4ec','b17f74c91a24487a9886275609facce4','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1600a1b5e1074741b26fd10a3df37778','b17f74c91a24487a9886275609facce4','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4d493dfd72bc4eec9771886c6b26e022','b17f74c91a24487a9886275609facce4','2026-02-26','2026-02-25 23:32:00.000001',540,'2026-02-25 23:32:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('3adac42ea51c40ae90143c4f0d00548c','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "exercise_entry" VALUES('b03c2234c34c4ce5a9e09e517549de0c','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('930eb55e112c453e8cbcd902e65ca8f8','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8785d070437542f282f3bb4d1c6e72bf','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-26 23:38:00.000001',540,'2026-02-26 23:38:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d8c02e793ce24fcc913f23354db861e8','b17f74c91a24487a9886275609facce4','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro','patient');
INSERT INTO "exercise_entry" VALUES('76873421d2644b83934e4c458e43a0a9','b17f74c91a24487a9886275609facce4','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('c69caa06351a436f963ca8fbd26a8cad','b17f74c91a24487a9886275609facce4','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('2869ecad2a284d379e51907a9df17574','b17f74c91a24487a9886275609facce4','2026-02-28','2026-02-27 23:42:00.000001',540,'2026-02-27 23:42:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('13ca788c0ccd44f9ac6ceab9447d095d','b17f74c91a24487a9886275609facce4','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い','patient');
INSERT INTO "exercise_entry" VALUES('94921560944047cfacf60a2c5b215646','b17f74c91a24487a9886275609facce4','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('5377e5d4b0ad44929cb3edf77a369829','b17f74c91a24487a9886275609facce4','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('c5568c328d8b45a5a0933a143e52e76c','b17f74c91a24487a9886275609facce4','2026-02-28','2026-03-01 07:46:00.000001',-600,'2026-03-01 07:46:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4b0f7d1649694c89856e87743558bb0e','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]','patient');
INSERT INTO "exercise_entry" VALUES('085679f86ab045a6b1237634e45424a4','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('92c2ae9ed83241f4bd8be2f34f0f3609','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('f739f9a0b343429f98f19df26afd588a','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 07:52:00.000001',-600,'2026-03-03 07:52:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('85eb1e63e84e4368af2d6d0ee2a7f026','b17f74c91a24487a9886275609facce4','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1','patient');
INSERT INTO "exercise_entry" VALUES('2bdd50a79ef448dca256dfa8105d3474','b17f74c91a24487a9886275609facce4','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d5776cdc809b4836bc62e69b4a5277ec','b17f74c91a24487a9886275609facce4','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ec618d8d57cf4e38808961dce2f0a4e2','b17f74c91a24487a9886275609facce4','2026-03-03','2026-03-04 07:56:00.000001',-600,'2026-03-04 07:56:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ace4f45364b34c558ee89694951f7019','b17f74c91a24487a9886275609facce4','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "exercise_entry" VALUES('debdc0fdedc24e4395ee4ed5b57edf2b','b17f74c91a24487a9886275609facce4','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ec8b05980dec4ff8b3f7d42ba60ad238','b17f74c91a24487a9886275609facce4','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('a45b646236d84042bddf206872fac68f','b17f74c91a24487a9886275609facce4','2026-03-06','2026-03-05 17:02:00.000001',780,'2026-03-05 17:02:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('9d61a6af3ac343d09d0b90ace4fd8112','b17f74c91a24487a9886275609facce4','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro','patient');
INSERT INTO "exercise_entry" VALUES('a1a5f083f3ed4e4c816252283fd5a638','b17f74c91a24487a9886275609facce4','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e196af5804724eb292b46b9847e6992e','b17f74c91a24487a9886275609facce4','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('109f021b63894e0690ea7860233c36af','b17f74c91a24487a9886275609facce4','2026-03-07','2026-03-06 17:06:00.000001',780,'2026-03-06 17:06:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('34bc1a75d83e4cfca24c719bc87d2705','b17f74c91a24487a9886275609facce4','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂','patient');
INSERT INTO "exercise_entry" VALUES('28b6f3dc5cf14696bb440cb9e7341f9a','b17f74c91a24487a9886275609facce4','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8a9a31de6c2f45f4afefe73944273871','b17f74c91a24487a9886275609facce4','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('092e35c684024ce1933f3cc628312f65','b17f74c91a24487a9886275609facce4','2026-03-09','2026-03-09 19:12:00.000001',60,'2026-03-09 19:12:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4e025f7e0302405a85dd9e37d66b0ac7','b17f74c91a24487a9886275609facce4','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('3eac812b1dd5467586300d113587534f','b17f74c91a24487a9886275609facce4','2026-03-30','2026-03-30 12:31:00.000001',120,'2026-03-30 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8227eaeee16f4aa9b1d86c2d6f9f809b','b17f74c91a24487a9886275609facce4','2026-03-30','2026-03-30 12:31:00.000002',120,'2026-03-30 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4e48e47d546f4158a20387bab80da748','b17f74c91a24487a9886275609facce4','2026-03-30','2026-03-30 12:31:00.000003',120,'2026-03-30 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('0cc49c3f60ab4af19b2b2e626f323574','b17f74c91a24487a9886275609facce4','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1614e81b53564d598cddf52f2bef3f93','b17f74c91a24487a9886275609facce4','2026-03-31','2026-03-31 12:31:00.000001',120,'2026-03-31 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('2e95732720e64ea0906fa8216092cf75','b17f74c91a24487a9886275609facce4','2026-03-31','2026-03-31 12:31:00.000002',120,'2026-03-31 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d81c10ab176145f28396a22572202d5c','b17f74c91a24487a9886275609facce4','2026-03-31','2026-03-31 12:31:00.000003',120,'2026-03-31 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d65b69884d714b209c1431e40c31272f','b17f74c91a24487a9886275609facce4','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1f9406fb4b324f0b9807563d22dade26','b17f74c91a24487a9886275609facce4','2026-04-01','2026-04-01 12:31:00.000001',120,'2026-04-01 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e089c845f428444a8de48385719393a9','b17f74c91a24487a9886275609facce4','2026-04-01','2026-04-01 12:31:00.000002',120,'2026-04-01 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e61daa6041f74bb88c8fe716881c5879','b17f74c91a24487a9886275609facce4','2026-04-01','2026-04-01 12:31:00.000003',120,'2026-04-01 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ff8e7bad4baf438890771c5e2b06f699','b17f74c91a24487a9886275609facce4','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('421a313408dd422682e39c9f31bf6c15','b17f74c91a24487a9886275609facce4','2026-04-02','2026-04-02 12:31:00.000001',120,'2026-04-02 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('0bb6ff3ab6a8493f8ab3ee41d2119f09','b17f74c91a24487a9886275609facce4','2026-04-02','2026-04-02 12:31:00.000002',120,'2026-04-02 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8ca01da8c5fe4da6859957defa26a874','b17f74c91a24487a9886275609facce4','2026-04-02','2026-04-02 12:31:00.000003',120,'2026-04-02 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e7d87ad695e844a49b085396491ffbe5','b17f74c91a24487a9886275609facce4','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('25653ba2b442453485e359b3b2094145','b17f74c91a24487a9886275609facce4','2026-04-03','2026-04-03 12:31:00.000001',120,'2026-04-03 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('fc9c5f0f22ec4de997b20929b10df69a','b17f74c91a24487a9886275609facce4','2026-04-03','2026-04-03 12:31:00.000002',120,'2026-04-03 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('cdc342cfdb10490aab23648d94366c00','b17f74c91a24487a9886275609facce4','2026-04-03','2026-04-03 12:31:00.000003',120,'2026-04-03 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('03f9fbc1f83c4ce8b9c102dc1a23d39a','b17f74c91a24487a9886275609facce4','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('fc5ef8ea0b144801ab96d2be2a84f536','b17f74c91a24487a9886275609facce4','2026-04-04','2026-04-04 12:31:00.000001',120,'2026-04-04 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('af8b0ee69c7a404aa36e6ea4f8d0ec5b','b17f74c91a24487a9886275609facce4','2026-04-04','2026-04-04 12:31:00.000002',120,'2026-04-04 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('f27872067b0b4aff861f9e523d47824c','b17f74c91a24487a9886275609facce4','2026-04-04','2026-04-04 12:31:00.000003',120,'2026-04-04 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
CREATE TABLE first_run (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	step VARCHAR NOT NULL, 
	draft TEXT NOT NULL, 
	begun_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_first_run PRIMARY KEY (id), 
	CONSTRAINT ck_first_run_step CHECK (length(step) BETWEEN 1 AND 60), 
	CONSTRAINT fk_first_run_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
CREATE TABLE flare_spell (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	until DATE, 
	note TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_flare_spell_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_flare_spell PRIMARY KEY (id), 
	CONSTRAINT ck_flare_spell_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_flare_spell_until CHECK (until >= day), 
	CONSTRAINT ck_flare_spell_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_flare_spell_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "flare_spell" VALUES('5aecec80c56c4ba28fbd04ac7b3152a1','b17f74c91a24487a9886275609facce4','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い','patient');
CREATE TABLE follow_up (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	session_day DATE NOT NULL, 
	effects TEXT NOT NULL, 
	note TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_follow_up_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_follow_up PRIMARY KEY (id), 
	CONSTRAINT ck_follow_up_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_follow_up_session_day CHECK (session_day <= day), 
	CONSTRAINT ck_follow_up_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_follow_up_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "follow_up" VALUES('a39b31e05981420ca868dcc4e5c2d310','b17f74c91a24487a9886275609facce4','2026-04-06','2026-04-06 12:33:00.000006',120,'2026-04-06 12:33:00.000006',NULL,'2026-04-06','[{"name":"soreness","severity":"strong"},{"name":"眠気","resolved":true}]','[b]not markup[/b]','patient');
CREATE TABLE for_practitioner (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	text TEXT NOT NULL, 
	asked BOOLEAN NOT NULL, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_for_practitioner_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_for_practitioner PRIMARY KEY (id), 
	CONSTRAINT ck_for_practitioner_text CHECK (length(text) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_for_practitioner_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_for_practitioner_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "for_practitioner" VALUES('bb80f3d6e2f843ec95ebfa1bd68d79bc','b17f74c91a24487a9886275609facce4','2026-04-06','2026-04-06 12:33:00.000001',120,'2026-04-06 12:33:00.000001',NULL,'How long? – 首 🙂',1,'patient');
INSERT INTO "for_practitioner" VALUES('7acbc655356048ccb5596195e6548fc3','b17f74c91a24487a9886275609facce4','2026-04-06','2026-04-06 12:33:00.000002',120,'2026-04-06 12:33:00.000002',NULL,'Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .',0,'patient');
CREATE TABLE link (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	"key" VARCHAR, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "link" VALUES('1d4496139e844d20abc5b2630658e8ca','b17f74c91a24487a9886275609facce4','0ba94e0378a246cfbf37296e5e30601c','age1jl9wnlf2g92vye6v2v2vx70rgw2ddhks93vzkj4a7vwgxz64fd6sgvps0x','2026-04-07 12:38:00.000000');
CREATE TABLE message (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	entered_at DATETIME NOT NULL, 
	read_at DATETIME, 
	archived_at DATETIME, 
	CONSTRAINT pk_message PRIMARY KEY (id), 
	CONSTRAINT ck_message_text CHECK (length(text) BETWEEN 1 AND 2000), 
	CONSTRAINT fk_message_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "message" VALUES('21762f594f454e5bae674b85635ca7b5','b17f74c91a24487a9886275609facce4','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('688bcf569ec74cdbb2a3f38275407131','b17f74c91a24487a9886275609facce4','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .','2026-04-07 12:45:00.000000',NULL,NULL);
CREATE TABLE pain_reading (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	level INTEGER NOT NULL, 
	region VARCHAR NOT NULL, 
	kind VARCHAR(11) NOT NULL, 
	note TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_pain_reading_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_pain_reading PRIMARY KEY (id), 
	CONSTRAINT ck_pain_reading_kind CHECK (kind IN ('average_24h', 'worst_24h', 'now')), 
	CONSTRAINT ck_pain_reading_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_pain_reading_region CHECK (length(region) BETWEEN 1 AND 40), 
	CONSTRAINT ck_pain_reading_level CHECK (level BETWEEN 0 AND 10), 
	CONSTRAINT ck_pain_reading_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_pain_reading_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "pain_reading" VALUES('8327b86d9f3a4c13ada67964df272b70','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('4eac7174e1944d1eacacf8acb0b3a907','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('6c2b05d341344766b6530487075e9770','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL,'patient');
INSERT INTO "pain_reading" VALUES('f8b5c9ca0fce426bb8da7c5162e661dc','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('3a9bd2c1f71b4f59b86edfe1b101149d','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('7388b4bcf09f4f788eb87cfc3c65dbb1','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL,'patient');
INSERT INTO "pain_reading" VALUES('005bbd1b1e9143378d61f70b352a4191','b17f74c91a24487a9886275609facce4','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day','patient');
INSERT INTO "pain_reading" VALUES('75ac0de46e7f4dea9cdef3b641b62c17','b17f74c91a24487a9886275609facce4','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to','patient');
INSERT INTO "pain_reading" VALUES('7cb2601b45c24e7f947deb327ead80b4','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .','patient');
INSERT INTO "pain_reading" VALUES('26c14b970ef645e5b85724a18a167033','b17f74c91a24487a9886275609facce4','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('4401d4d4ccdc4cd6b993efa5d08baa68','b17f74c91a24487a9886275609facce4','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro','patient');
INSERT INTO "pain_reading" VALUES('37a1c827fb5a42d7b63494b1b6de097c','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('676b0b2c0b92460293fd21907a0968fa','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂','patient');
INSERT INTO "pain_reading" VALUES('13576fe5b2bb42568b7c94282e6c7d52','b17f74c91a24487a9886275609facce4','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('c2a968d3ca8a43eda55db428aad8cc54','b17f74c91a24487a9886275609facce4','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1','patient');
INSERT INTO "pain_reading" VALUES('fa0efd884c024dd0816c4d3391037d1b','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('24e793d70b884534bfdaa19a6d0cfe5f','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro','patient');
INSERT INTO "pain_reading" VALUES('3bbe73dbafc541a3b2040063d2eb1b3f','b17f74c91a24487a9886275609facce4','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('18795a39d1d144298c6fe6b98f02d7e4','b17f74c91a24487a9886275609facce4','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂','patient');
INSERT INTO "pain_reading" VALUES('5e5b1be35edf49f0a400da039ce864c5','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('68112bdbb2c2469d8093b353d54b9c36','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1','patient');
INSERT INTO "pain_reading" VALUES('903ce646aae049a990457bda3d53063a','b17f74c91a24487a9886275609facce4','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('13bc7165bcf94b4e9717e12bb60fa894','b17f74c91a24487a9886275609facce4','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro','patient');
INSERT INTO "pain_reading" VALUES('372b5306740b4324852158475753d20e','b17f74c91a24487a9886275609facce4','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('d3b8e9ec9c9c45488baa93a206d5b0d0','b17f74c91a24487a9886275609facce4','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂','patient');
INSERT INTO "pain_reading" VALUES('59bddfd7ebbe433da4956eea0883d6ba','b17f74c91a24487a9886275609facce4','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward','patient');
INSERT INTO "pain_reading" VALUES('b0c1262805e140b0a467cc8586021468','b17f74c91a24487a9886275609facce4','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four','patient');
INSERT INTO "pain_reading" VALUES('2f421178706e4bf3b87ec20bdc384775','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000001',NULL,6,'upper-back','average_24h','changed once','patient');
INSERT INTO "pain_reading" VALUES('c62a8abfd85c476dbbfc955f6b1ad65f','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000002',NULL,5,'upper-back','average_24h','changed twice','patient');
INSERT INTO "pain_reading" VALUES('2a96d9a1376743d385c50973dada6569','b17f74c91a24487a9886275609facce4','2026-03-30','2026-03-30 12:31:00.000004',120,'2026-03-30 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('f265f802eb354da9bf50322a02e6983d','b17f74c91a24487a9886275609facce4','2026-03-31','2026-03-31 12:31:00.000004',120,'2026-03-31 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('37a83ead451f423cb69097ed9e3d12d8','b17f74c91a24487a9886275609facce4','2026-04-01','2026-04-01 12:31:00.000004',120,'2026-04-01 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('ae27a19070aa4cd087d30b248d8a1c4c','b17f74c91a24487a9886275609facce4','2026-04-02','2026-04-02 12:31:00.000004',120,'2026-04-02 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('37508f97704c4a20ba97521bfadc28bc','b17f74c91a24487a9886275609facce4','2026-04-03','2026-04-03 12:31:00.000004',120,'2026-04-03 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('d2377f4a3ccb4728a404aabcb15e12ab','b17f74c91a24487a9886275609facce4','2026-04-04','2026-04-04 12:31:00.000004',120,'2026-04-04 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, born DATE, number VARCHAR CONSTRAINT ck_patient_number CHECK (length(number) BETWEEN 1 AND 20), 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('b17f74c91a24487a9886275609facce4','Hana 花 O’Neill-Ångström','2026-04-07 12:33:00.000000',NULL,1,NULL,NULL);
INSERT INTO "patient" VALUES('b9ec0bb9d0ee465a988d754ab5dae2c8','Put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000',1,NULL,NULL);
CREATE TABLE practice_note (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT pk_practice_note PRIMARY KEY (id), 
	CONSTRAINT ck_practice_note_text CHECK (length(text) BETWEEN 1 AND 2000), 
	CONSTRAINT fk_practice_note_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "practice_note" VALUES('e6474f0b0785418fae868eb5bda18556','b17f74c91a24487a9886275609facce4','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .','2026-04-07 12:33:00.000000',NULL);
INSERT INTO "practice_note" VALUES('6d8b6983222242b5b2889e50d8685493','b17f74c91a24487a9886275609facce4','put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
CREATE TABLE programme (
	id CHAR(32) NOT NULL, 
	slug VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	"plan" TEXT NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_programme PRIMARY KEY (id), 
	CONSTRAINT ck_programme_digest CHECK (length(digest) = 64), 
	CONSTRAINT ck_programme_slug CHECK (length(slug) BETWEEN 1 AND 60), 
	CONSTRAINT ck_programme_version CHECK (version >= 1), 
	CONSTRAINT uq_programme_digest UNIQUE (digest)
);
INSERT INTO "programme" VALUES('40b53d4dd6c948a7a9b4bff259697af3','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
#
# What this is: for people who sit at a desk, with neck and shoulder-blade work added to the core exercises.
# Exercises, doses and rules are commonly taught starting points, not evidence.
# As it stands here, the longest days (Monday, Wednesday, Friday) take at most 11 minutes at first, and at
# most 21 once every rule below has led to level 2.
#
# To adapt it for your patients (do not change this file; it comes with the program):
#   1. Make a copy of your own: homecare programme new my-desk-neck --from desk-neck-upper-back
#   2. The copy has its own id, the same as its name without .toml. Write your name as author.
#   3. Change what you like below. The exercises and their levels are in exercises.toml.
#   4. Have it checked: homecare programme check my-desk-neck.toml
#   5. When you change it after somebody has used it, raise version by one.
#
# The rules only propose a step; nothing changes without the patient''s yes.
# [[exercise.progress]] proposes level 2 after about a week at full dose with a peak of 2 or less and no rise
# the next morning. [[exercise.step_back]] proposes level 1 again after a peak above 5, or when the next
# morning is 2 points or more above usual: either is enough. It does nothing while level 1 is what is done.
# Change one thing at a time: if several steps are proposed together, one is enough for that day.
# Level 3 is left for you to set.

format = 1
id = "hana-s-own"
version = 2
title = "Desk neck and upper back"
author = "homecare"
language = "en"
about = "Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them."

[schedule]
# 首 – Nacken
weeks = 6                          # or until = 2027-01-31, or neither for no end

[sitting]
max_bout_min = 30                  # minutes in the chair before a break is due; 20 to 60 is usual
break_min = 2                      # minutes a break lasts
break_exercises = ["stand-and-walk", "scapular-squeeze"]
reference_hours = [4, 6]           # lines drawn on the chart: the article''s hours, never pass or fail

[safety]
pain_peak_max = 5                  # pain during exercise above this: stop
next_day_rise_max = 2              # points above the usual next morning
stop_text = "Stop if pain goes above 5 or runs down the arm, and ask your practitioner."
# contact = "Clinic name, telephone"     # take the # away and fill in: shown with the stop text

# Core strength: Monday, Wednesday, Friday. The dose is the level''s own; write sets, reps, hold_s or rest_s
# under an exercise to give another.

[[exercise]]
use = "front-plank"
level = 1                          # on the knees, 3 × 10 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # on the toes, 3 × 20 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

[[exercise]]
use = "glute-bridge"
level = 1                          # 2 × 8, each held 3 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 12, each held 5 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

[[exercise]]
use = "back-extension"
level = 1                          # sphinx, 3 × 20 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # prone cobra, 3 × 8, each held 5 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

# Shoulder-blade strength: on the days between, so that no day grows long.

[[exercise]]
use = "scapular-squeeze"
level = 1                          # 2 × 8, each held 3 s
days = ["tue", "thu", "sat"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 10, each held 5 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

# Neck control and mobility: every day, so the rules wait for six sessions, about a week.

[[exercise]]
use = "chin-tuck"
level = 1                          # lying nod, 5 × 5 s
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # lying, 10 × 10 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

[[exercise]]
use = "wall-angel"
level = 1                          # on the floor, 2 × 6
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # at the wall, 2 × 8

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

# Stretches: every day, without a rule.

[[exercise]]
use = "upper-trapezius-stretch"
level = 1                          # 2 × 15 s on each side
days = "daily"

[[exercise]]
use = "doorway-stretch"
level = 1                          # 2 × 15 s
days = "daily"
','{"slug":"hana-s-own","version":2,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"region":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the knees","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"sphinx","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying nod","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the floor","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-04-07 12:33:00.000000');
INSERT INTO "programme" VALUES('455433d5496e4aadb0f62c3965efd143','desk-neck-upper-back',2,'Desk neck and upper back','homecare','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','# Desk neck and upper back
#
# What this is: for people who sit at a desk, with neck and shoulder-blade work added to the core exercises.
# Exercises, doses and rules are commonly taught starting points, not evidence.
# As it stands here, the longest days (Monday, Wednesday, Friday) take at most 11 minutes at first, and at
# most 21 once every rule below has led to level 2.
#
# To adapt it for your patients (do not change this file; it comes with the program):
#   1. Make a copy of your own: homecare programme new my-desk-neck --from desk-neck-upper-back
#   2. The copy has its own id, the same as its name without .toml. Write your name as author.
#   3. Change what you like below. The exercises and their levels are in exercises.toml.
#   4. Have it checked: homecare programme check my-desk-neck.toml
#   5. When you change it after somebody has used it, raise version by one.
#
# The rules only propose a step; nothing changes without the patient''s yes.
# [[exercise.progress]] proposes level 2 after about a week at full dose with a peak of 2 or less and no rise
# the next morning. [[exercise.step_back]] proposes level 1 again after a peak above 5, or when the next
# morning is 2 points or more above usual: either is enough. It does nothing while level 1 is what is done.
# Change one thing at a time: if several steps are proposed together, one is enough for that day.
# Level 3 is left for you to set.

format = 1
id = "desk-neck-upper-back"
version = 2
title = "Desk neck and upper back"
author = "homecare"
language = "en"
about = "Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them."

[schedule]
weeks = 6                          # or until = 2027-01-31, or neither for no end

[sitting]
max_bout_min = 30                  # minutes in the chair before a break is due; 20 to 60 is usual
break_min = 2                      # minutes a break lasts
break_exercises = ["stand-and-walk", "scapular-squeeze"]
reference_hours = [4, 6]           # lines drawn on the chart: the article''s hours, never pass or fail

[safety]
pain_peak_max = 5                  # pain during exercise above this: stop
next_day_rise_max = 2              # points above the usual next morning
stop_text = "Stop if pain goes above 5 or runs down the arm, and ask your practitioner."
# contact = "Clinic name, telephone"     # take the # away and fill in: shown with the stop text

# Core strength: Monday, Wednesday, Friday. The dose is the level''s own; write sets, reps, hold_s or rest_s
# under an exercise to give another.

[[exercise]]
use = "front-plank"
level = 1                          # on the knees, 3 × 10 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # on the toes, 3 × 20 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

[[exercise]]
use = "glute-bridge"
level = 1                          # 2 × 8, each held 3 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 12, each held 5 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

[[exercise]]
use = "back-extension"
level = 1                          # sphinx, 3 × 20 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # prone cobra, 3 × 8, each held 5 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

# Shoulder-blade strength: on the days between, so that no day grows long.

[[exercise]]
use = "scapular-squeeze"
level = 1                          # 2 × 8, each held 3 s
days = ["tue", "thu", "sat"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 10, each held 5 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

# Neck control and mobility: every day, so the rules wait for six sessions, about a week.

[[exercise]]
use = "chin-tuck"
level = 1                          # lying nod, 5 × 5 s
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # lying, 10 × 10 s

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

[[exercise]]
use = "wall-angel"
level = 1                          # on the floor, 2 × 6
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # at the wall, 2 × 8

[[exercise.step_back]]
when = { pain_peak_over = 5, next_day_rise_from = 2 }
then = { level = 1 }

# Stretches: every day, without a rule.

[[exercise]]
use = "upper-trapezius-stretch"
level = 1                          # 2 × 15 s on each side
days = "daily"

[[exercise]]
use = "doorway-stretch"
level = 1                          # 2 × 15 s
days = "daily"
','{"slug":"desk-neck-upper-back","version":2,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"region":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the knees","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"sphinx","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying nod","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the floor","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-02-19 23:00:00.000000');
INSERT INTO "programme" VALUES('1db5bfefd9e64442a2418451cf6e9395','flare-minimum',1,'Flare minimum','homecare','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','# Flare minimum
#
# What this is: one gentle week for days when the usual routine is too much. A few easy movements, no rule
# for moving on. Exercises and doses are commonly taught starting points, not evidence; whether they fit
# this flare is yours to decide. Read the cautions in exercises.toml first, above all those of chin-tuck.
#
# To adapt it for your patients (do not change this file; it comes with the program):
#   1. Copy it under a new name, for example my-flare-week.toml.
#   2. Give the copy its own id, the same as its name without .toml, and your name as author.
#   3. Change what you like below. The exercises and their levels are in exercises.toml.
#   4. Have it checked: homecare programme check my-flare-week.toml
#   5. When you change it after somebody has used it, raise version by one.
#
# When the week is over, assign the usual programme again.

format = 1
id = "flare-minimum"
version = 1
title = "Flare minimum"
author = "homecare"
language = "en"
about = "One gentle week for a flare: a few easy movements each day, commonly taught. Do less whenever you need to, and rest is fine too."

[schedule]
weeks = 1                          # or until = 2027-01-31, or neither for no end

[sitting]
max_bout_min = 30                  # minutes in the chair before a break is due; 20 to 60 is usual
break_min = 1                      # minutes a break lasts
break_exercises = ["stand-and-walk"]
reference_hours = [4, 6]           # lines drawn on the chart: the article''s hours, never pass or fail

[safety]
pain_peak_max = 5                  # pain during exercise above this: stop
next_day_rise_max = 2              # points above the usual next morning
stop_text = "Stop if pain goes above 5 or runs down the arm, and ask your practitioner."
# contact = "Clinic name, telephone"     # take the # away and fill in: shown with the stop text

[[exercise]]
use = "chin-tuck"
level = 1                          # lying nod, 5 × 5 s
days = "daily"
note = "Make the nod as small as you like, and leave it out if it brings on arm symptoms or dizziness."

[[exercise]]
use = "cat-cow"
level = 1                          # 1 × 5
days = "daily"
times_per_day = 2
note = "Once in the morning and once in the evening, only as far as is easy."

[[exercise]]
use = "scapular-squeeze"
level = 1
days = "daily"
sets = 1                           # one set instead of the level''s two: easy movement, not strength work
note = "Squeeze lightly."

[[exercise]]
use = "stand-and-walk"
level = 2                          # 2 min
days = "daily"
note = "A slow walk indoors is enough."
','{"slug":"flare-minimum","version":1,"title":"Flare minimum","author":"homecare","language":"en","about":"One gentle week for a flare: a few easy movements each day, commonly taught. Do less whenever you need to, and rest is fine too.","weeks":1,"until":null,"region":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":1,"break_exercises":["stand-and-walk"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"Make the nod as small as you like, and leave it out if it brings on arm symptoms or dizziness.","progress":[],"step_back":[]},{"key":"cat-cow","name":"Cat-cow","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":null,"rest_s":null,"rep_s":null},"times_per_day":2},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"Once in the morning and once in the evening, only as far as is easy.","progress":[],"step_back":[]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"Squeeze lightly.","progress":[],"step_back":[]},{"key":"stand-and-walk","name":"Stand and walk","level_name":"longer","prescription":{"kind":"break","sides":"none","level":2,"dose":{"sets":1,"reps":null,"hold_s":120,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"A slow walk indoors is enough.","progress":[],"step_back":[]}],"own":[]}','2026-04-04 12:31:00.000000');
CREATE TABLE questionnaire (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	instrument VARCHAR NOT NULL, 
	scores TEXT NOT NULL, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_questionnaire_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_questionnaire PRIMARY KEY (id), 
	CONSTRAINT ck_questionnaire_instrument CHECK (length(instrument) BETWEEN 1 AND 60), 
	CONSTRAINT ck_questionnaire_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_questionnaire_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "questionnaire" VALUES('ca58b91658ac48aebff9507b5dfb5207','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:00:00.000004',120,'2026-03-29 11:00:00.000004',NULL,'NDI','[["首",0],["total",1000]]','patient');
INSERT INTO "questionnaire" VALUES('b232ba834b9244958774582d67a140ec','b17f74c91a24487a9886275609facce4','2026-04-06','2026-04-06 12:33:00.000003',120,'2026-04-06 12:33:00.000003',NULL,'psfs','[["Lifting a child",0],["首を回す",10],["Sleep",5]]','patient');
INSERT INTO "questionnaire" VALUES('b8897564194b4cbb8bd0eff4c3a4f12e','b17f74c91a24487a9886275609facce4','2026-04-06','2026-04-06 12:33:00.000004',120,'2026-04-06 12:33:00.000004',NULL,'pgic','[["change",7]]','patient');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('455433d5496e4aadb0f62c3965efd143','b17f74c91a24487a9886275609facce4','programme',1);
INSERT INTO "received" VALUES('1db5bfefd9e64442a2418451cf6e9395','b17f74c91a24487a9886275609facce4','programme',1);
INSERT INTO "received" VALUES('9854eea7689743a3aaec055b77c3d220','b17f74c91a24487a9886275609facce4','assignment',1);
INSERT INTO "received" VALUES('35866b16c3ef4f839582c714b0c74e48','b17f74c91a24487a9886275609facce4','assignment',1);
INSERT INTO "received" VALUES('92763323dab64ae7b941aa3e670eb7c4','b17f74c91a24487a9886275609facce4','assignment',1);
INSERT INTO "received" VALUES('dd55f7f3104b41679fdf5ceb4b2a94e9','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('ccf62e0ce08f47eaa8258f5e265bddfd','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('e29cf5db746b4dcc995f78388d75f970','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('6773f77ba60744febe6fd25e10286824','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('69999543a6f54d79bd0739ae2b1494ee','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('204599fc52824e3eb14d630c2f5095fa','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('a0c068cb57b949499672608731c8ebee','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('1c9bb5b8b327443081001a210818256a','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('287f835ef3d941f5840a28a6d5f0747e','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('6750b57146df49748d177cf344c9e367','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('5b41c9e45dcc4407b66b1ad2cbfb8d28','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('be0b1fce7c4b4f5f96d2bd0a686f2701','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('a6041a779f52493583b1f2ee88272165','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('bfd8271b6de349dda2ccc70a19f408a5','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('b319bceb9fa645aa81c0dbc9e7ae2b95','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('323ca9b9904e4a479cc512813f30bc21','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('af0d1cc147d64c56bdb4d49964020620','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('296f74f5a65f4d518b7705914a48d4ec','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('1600a1b5e1074741b26fd10a3df37778','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('4d493dfd72bc4eec9771886c6b26e022','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('3adac42ea51c40ae90143c4f0d00548c','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('b03c2234c34c4ce5a9e09e517549de0c','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('930eb55e112c453e8cbcd902e65ca8f8','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('8785d070437542f282f3bb4d1c6e72bf','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('d8c02e793ce24fcc913f23354db861e8','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('76873421d2644b83934e4c458e43a0a9','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('c69caa06351a436f963ca8fbd26a8cad','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('2869ecad2a284d379e51907a9df17574','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('13ca788c0ccd44f9ac6ceab9447d095d','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('94921560944047cfacf60a2c5b215646','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('5377e5d4b0ad44929cb3edf77a369829','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('c5568c328d8b45a5a0933a143e52e76c','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('4b0f7d1649694c89856e87743558bb0e','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('085679f86ab045a6b1237634e45424a4','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('92c2ae9ed83241f4bd8be2f34f0f3609','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('f739f9a0b343429f98f19df26afd588a','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('85eb1e63e84e4368af2d6d0ee2a7f026','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('2bdd50a79ef448dca256dfa8105d3474','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('d5776cdc809b4836bc62e69b4a5277ec','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('ec618d8d57cf4e38808961dce2f0a4e2','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('ace4f45364b34c558ee89694951f7019','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('debdc0fdedc24e4395ee4ed5b57edf2b','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('ec8b05980dec4ff8b3f7d42ba60ad238','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('a45b646236d84042bddf206872fac68f','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('9d61a6af3ac343d09d0b90ace4fd8112','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('a1a5f083f3ed4e4c816252283fd5a638','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('e196af5804724eb292b46b9847e6992e','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('109f021b63894e0690ea7860233c36af','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('34bc1a75d83e4cfca24c719bc87d2705','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('28b6f3dc5cf14696bb440cb9e7341f9a','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('8a9a31de6c2f45f4afefe73944273871','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('092e35c684024ce1933f3cc628312f65','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('4e025f7e0302405a85dd9e37d66b0ac7','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('3eac812b1dd5467586300d113587534f','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('8227eaeee16f4aa9b1d86c2d6f9f809b','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('4e48e47d546f4158a20387bab80da748','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('0cc49c3f60ab4af19b2b2e626f323574','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('1614e81b53564d598cddf52f2bef3f93','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('2e95732720e64ea0906fa8216092cf75','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('d81c10ab176145f28396a22572202d5c','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('d65b69884d714b209c1431e40c31272f','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('1f9406fb4b324f0b9807563d22dade26','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('e089c845f428444a8de48385719393a9','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('e61daa6041f74bb88c8fe716881c5879','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('ff8e7bad4baf438890771c5e2b06f699','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('421a313408dd422682e39c9f31bf6c15','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('0bb6ff3ab6a8493f8ab3ee41d2119f09','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('8ca01da8c5fe4da6859957defa26a874','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('e7d87ad695e844a49b085396491ffbe5','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('25653ba2b442453485e359b3b2094145','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('fc9c5f0f22ec4de997b20929b10df69a','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('cdc342cfdb10490aab23648d94366c00','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('03f9fbc1f83c4ce8b9c102dc1a23d39a','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('fc5ef8ea0b144801ab96d2be2a84f536','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('af8b0ee69c7a404aa36e6ea4f8d0ec5b','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('f27872067b0b4aff861f9e523d47824c','b17f74c91a24487a9886275609facce4','exercise',1);
INSERT INTO "received" VALUES('8327b86d9f3a4c13ada67964df272b70','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('4eac7174e1944d1eacacf8acb0b3a907','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('6c2b05d341344766b6530487075e9770','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('f8b5c9ca0fce426bb8da7c5162e661dc','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('3a9bd2c1f71b4f59b86edfe1b101149d','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('7388b4bcf09f4f788eb87cfc3c65dbb1','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('005bbd1b1e9143378d61f70b352a4191','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('75ac0de46e7f4dea9cdef3b641b62c17','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('7cb2601b45c24e7f947deb327ead80b4','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('26c14b970ef645e5b85724a18a167033','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('4401d4d4ccdc4cd6b993efa5d08baa68','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('37a1c827fb5a42d7b63494b1b6de097c','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('676b0b2c0b92460293fd21907a0968fa','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('13576fe5b2bb42568b7c94282e6c7d52','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('c2a968d3ca8a43eda55db428aad8cc54','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('fa0efd884c024dd0816c4d3391037d1b','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('24e793d70b884534bfdaa19a6d0cfe5f','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('3bbe73dbafc541a3b2040063d2eb1b3f','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('18795a39d1d144298c6fe6b98f02d7e4','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('5e5b1be35edf49f0a400da039ce864c5','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('68112bdbb2c2469d8093b353d54b9c36','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('903ce646aae049a990457bda3d53063a','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('13bc7165bcf94b4e9717e12bb60fa894','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('372b5306740b4324852158475753d20e','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('d3b8e9ec9c9c45488baa93a206d5b0d0','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('59bddfd7ebbe433da4956eea0883d6ba','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('b0c1262805e140b0a467cc8586021468','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('2f421178706e4bf3b87ec20bdc384775','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('c62a8abfd85c476dbbfc955f6b1ad65f','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('2a96d9a1376743d385c50973dada6569','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('f265f802eb354da9bf50322a02e6983d','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('37a83ead451f423cb69097ed9e3d12d8','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('ae27a19070aa4cd087d30b248d8a1c4c','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('37508f97704c4a20ba97521bfadc28bc','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('d2377f4a3ccb4728a404aabcb15e12ab','b17f74c91a24487a9886275609facce4','pain',1);
INSERT INTO "received" VALUES('3e1a8b6baf23409ba218e68bdd792a8a','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('c57e1bb388dc43ea958bc819f0afd566','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('c5c5f51237ab4870839e0ef2fb7174ed','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('72813ae3583d4475a59c12e85b5adc9b','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('ca95bf6077ec450f9f1201904ae6a2ca','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('b09cbaf3748c480580535d423bcc9109','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('10a1351c663f4414a88cf41b0a8aaae3','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('9b7ed42d226d4de9b6d3dba311f95dbe','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('5c8e81f4e6cd4d0c91a20abf0554b66a','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('fb9e6a8c768d4282afdf9eb2aae805a0','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('6ce4f53ef9624c50b8d10dde289b15b0','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('25b976f421694327a577f355ea8b7d0d','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('0b3a473df9354445b55e582181c0b7e7','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('3ce7dbaa51a444ea8a01c9214720003e','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('6d2a16ac2b4e48d38b739d9107c11d1b','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('ac0b467e149c4ce0b4962de912dc150b','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('cf71df795f124d9ebd7ab762aa3ab5c7','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('31ced0153ff2482da67d135870a2206c','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('d0b0c356ca0b4e80aa78ee56eb77be79','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('349b72a81a7940c9a70eccc678ff14dd','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('ff5bd8c82535436aabe12ac95dfdc0b8','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('e3eb2b5052904c159ffd870690385c41','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('31fb8e69017240cc9db12abe96495d65','b17f74c91a24487a9886275609facce4','sitting',1);
INSERT INTO "received" VALUES('c04ca4e4f8444fdf8b0af1339a78d2b4','b17f74c91a24487a9886275609facce4','break',1);
INSERT INTO "received" VALUES('4ae2911a74044e8cb9e6303a5fdb4d0f','b17f74c91a24487a9886275609facce4','break',1);
INSERT INTO "received" VALUES('ebc7e41a893e42a0932c4edc3285b8f0','b17f74c91a24487a9886275609facce4','break',1);
INSERT INTO "received" VALUES('d431574708c140fb80901ff2f101832c','b17f74c91a24487a9886275609facce4','break',1);
INSERT INTO "received" VALUES('bed2def635664174babccb9aba78f546','b17f74c91a24487a9886275609facce4','break',1);
INSERT INTO "received" VALUES('3c0134e99a424a828f52d8b6c797e8bd','b17f74c91a24487a9886275609facce4','break',1);
INSERT INTO "received" VALUES('4fa228f950034d58a9134835402f64d2','b17f74c91a24487a9886275609facce4','break',1);
INSERT INTO "received" VALUES('6fd02f725eae421ebe033649061683cf','b17f74c91a24487a9886275609facce4','session',1);
INSERT INTO "received" VALUES('a2f6bdcffc3c4060ac90e05f9bef95e5','b17f74c91a24487a9886275609facce4','session',1);
INSERT INTO "received" VALUES('5f05dd649b3a48a790b8c342db72a6ab','b17f74c91a24487a9886275609facce4','session',1);
INSERT INTO "received" VALUES('9a4c5286144e40acafaf16efbcb126f5','b17f74c91a24487a9886275609facce4','session',1);
INSERT INTO "received" VALUES('bceb5567bc464057a31a52bf0e626588','b17f74c91a24487a9886275609facce4','session',1);
INSERT INTO "received" VALUES('076b78a7786d4b7495a5527508e352a4','b17f74c91a24487a9886275609facce4','session',1);
INSERT INTO "received" VALUES('4968827207d64419977ec17b782cd22e','b17f74c91a24487a9886275609facce4','session',1);
INSERT INTO "received" VALUES('f141e4d1483d4290b6c3cec460f9f981','b17f74c91a24487a9886275609facce4','rest',1);
INSERT INTO "received" VALUES('5af8e4006ce24411941c0c43748ca47c','b17f74c91a24487a9886275609facce4','rest',1);
INSERT INTO "received" VALUES('a077ce528c784644bdde5ef7936313c7','b17f74c91a24487a9886275609facce4','rest',1);
INSERT INTO "received" VALUES('ca58b91658ac48aebff9507b5dfb5207','b17f74c91a24487a9886275609facce4','questionnaire',1);
INSERT INTO "received" VALUES('b232ba834b9244958774582d67a140ec','b17f74c91a24487a9886275609facce4','questionnaire',1);
INSERT INTO "received" VALUES('b8897564194b4cbb8bd0eff4c3a4f12e','b17f74c91a24487a9886275609facce4','questionnaire',1);
INSERT INTO "received" VALUES('5aecec80c56c4ba28fbd04ac7b3152a1','b17f74c91a24487a9886275609facce4','flare',1);
INSERT INTO "received" VALUES('7a60d53730c44682aca48d675c4afe34','b17f74c91a24487a9886275609facce4','step',1);
INSERT INTO "received" VALUES('35c274ecde164eb3b2c0f93a75d9872d','b17f74c91a24487a9886275609facce4','step',1);
INSERT INTO "received" VALUES('a39b31e05981420ca868dcc4e5c2d310','b17f74c91a24487a9886275609facce4','followup',1);
INSERT INTO "received" VALUES('bb80f3d6e2f843ec95ebfa1bd68d79bc','b17f74c91a24487a9886275609facce4','question',1);
INSERT INTO "received" VALUES('7acbc655356048ccb5596195e6548fc3','b17f74c91a24487a9886275609facce4','question',1);
CREATE TABLE reply (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	about CHAR(32) NOT NULL, 
	text TEXT, 
	entered_at DATETIME NOT NULL, 
	read_at DATETIME, 
	archived_at DATETIME, 
	CONSTRAINT pk_reply PRIMARY KEY (id), 
	CONSTRAINT ck_reply_text CHECK (length(text) BETWEEN 1 AND 2000), 
	CONSTRAINT fk_reply_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "reply" VALUES('d1c6f55695494f2d8e2b374d5dadcb3e','b17f74c91a24487a9886275609facce4','7acbc655356048ccb5596195e6548fc3','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .','2026-04-07 12:44:00.000000',NULL,NULL);
INSERT INTO "reply" VALUES('9e01f00e7cf44e4a875f2731d566178c','b17f74c91a24487a9886275609facce4','bb80f3d6e2f843ec95ebfa1bd68d79bc',NULL,'2026-04-07 12:45:00.000000',NULL,NULL);
CREATE TABLE rest_day (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	reason TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_rest_day_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_rest_day PRIMARY KEY (id), 
	CONSTRAINT ck_rest_day_reason CHECK (length(reason) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_rest_day_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_rest_day_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "rest_day" VALUES('f141e4d1483d4290b6c3cec460f9f981','b17f74c91a24487a9886275609facce4','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]','patient');
INSERT INTO "rest_day" VALUES('5af8e4006ce24411941c0c43748ca47c','b17f74c91a24487a9886275609facce4','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂','patient');
INSERT INTO "rest_day" VALUES('a077ce528c784644bdde5ef7936313c7','b17f74c91a24487a9886275609facce4','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い','patient');
CREATE TABLE routine_run (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	begun_at DATETIME NOT NULL, 
	exercises TEXT NOT NULL, 
	entry CHAR(32), 
	ended_at DATETIME, 
	CONSTRAINT pk_routine_run PRIMARY KEY (id), 
	CONSTRAINT fk_routine_run_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
CREATE TABLE seen (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	what VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	day DATE NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_seen PRIMARY KEY (id), 
	CONSTRAINT ck_seen_what CHECK (length(what) BETWEEN 1 AND 60), 
	CONSTRAINT fk_seen_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
CREATE TABLE share_made (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_share_made PRIMARY KEY (id), 
	CONSTRAINT ck_share_made_number CHECK (number >= 1), 
	CONSTRAINT fk_share_made_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "share_made" VALUES('d44d792137c34f43820705568aea2212','b17f74c91a24487a9886275609facce4',1,'2026-04-07 12:33:00.000000');
INSERT INTO "share_made" VALUES('6207ff748a824435bd3e6c0fd06342b9','b17f74c91a24487a9886275609facce4',2,'2026-04-07 12:45:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('a3440db397174026a7bc47dfffa54ab4','b17f74c91a24487a9886275609facce4','652572113e4541be02d3f2c3ad01242d4a628f64a6f10924b156b010a9e70f10');
INSERT INTO "shared" VALUES('5f831087a2b14c84a0100d2e099be125','b17f74c91a24487a9886275609facce4','df327d0014696a8d8a0152ce3a0111ff2c4cc1459591af3b6286606b953b4219');
INSERT INTO "shared" VALUES('21762f594f454e5bae674b85635ca7b5','b17f74c91a24487a9886275609facce4','f503c4c84426d09a96a078296b7bd819d63117bf255a2b51c3d63c6fabde3387');
INSERT INTO "shared" VALUES('d1c6f55695494f2d8e2b374d5dadcb3e','b17f74c91a24487a9886275609facce4','373d4f538c58c7b203b2c7801e8a5d2bf438e6e8bf8998d19a454cd61b155966');
INSERT INTO "shared" VALUES('9e01f00e7cf44e4a875f2731d566178c','b17f74c91a24487a9886275609facce4','c13d6a4b8c3920e37cbfa90365f5053023c78cf45ccd70cba45ed201e90c9300');
INSERT INTO "shared" VALUES('688bcf569ec74cdbb2a3f38275407131','b17f74c91a24487a9886275609facce4','89fb49fa0c2d6f29ce17931af832f0f69e5880765b3d75156c4dc6ec12dd55fc');
CREATE TABLE sitting_bout (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	source VARCHAR(6) NOT NULL, 
	start DATETIME, 
	"end" DATETIME, 
	minutes INTEGER, 
	note TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_sitting_bout_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_sitting_bout PRIMARY KEY (id), 
	CONSTRAINT ck_sitting_bout_source CHECK (source IN ('timer', 'manual')), 
	CONSTRAINT ck_sitting_bout_end CHECK ("end" IS NULL OR (start IS NOT NULL AND "end" >= start)), 
	CONSTRAINT ck_sitting_bout_bout_or_total CHECK ((minutes IS NULL) <> (start IS NULL)), 
	CONSTRAINT ck_sitting_bout_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_sitting_bout_minutes CHECK (minutes BETWEEN 0 AND 1440), 
	CONSTRAINT ck_sitting_bout_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_sitting_bout_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "sitting_bout" VALUES('3e1a8b6baf23409ba218e68bdd792a8a','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('c57e1bb388dc43ea958bc819f0afd566','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('c5c5f51237ab4870839e0ef2fb7174ed','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('72813ae3583d4475a59c12e85b5adc9b','b17f74c91a24487a9886275609facce4','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "sitting_bout" VALUES('ca95bf6077ec450f9f1201904ae6a2ca','b17f74c91a24487a9886275609facce4','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro','patient');
INSERT INTO "sitting_bout" VALUES('b09cbaf3748c480580535d423bcc9109','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い','patient');
INSERT INTO "sitting_bout" VALUES('10a1351c663f4414a88cf41b0a8aaae3','b17f74c91a24487a9886275609facce4','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('9b7ed42d226d4de9b6d3dba311f95dbe','b17f74c91a24487a9886275609facce4','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]','patient');
INSERT INTO "sitting_bout" VALUES('5c8e81f4e6cd4d0c91a20abf0554b66a','b17f74c91a24487a9886275609facce4','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1','patient');
INSERT INTO "sitting_bout" VALUES('fb9e6a8c768d4282afdf9eb2aae805a0','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "sitting_bout" VALUES('6ce4f53ef9624c50b8d10dde289b15b0','b17f74c91a24487a9886275609facce4','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro','patient');
INSERT INTO "sitting_bout" VALUES('25b976f421694327a577f355ea8b7d0d','b17f74c91a24487a9886275609facce4','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い','patient');
INSERT INTO "sitting_bout" VALUES('0b3a473df9354445b55e582181c0b7e7','b17f74c91a24487a9886275609facce4','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('3ce7dbaa51a444ea8a01c9214720003e','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]','patient');
INSERT INTO "sitting_bout" VALUES('6d2a16ac2b4e48d38b739d9107c11d1b','b17f74c91a24487a9886275609facce4','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1','patient');
INSERT INTO "sitting_bout" VALUES('ac0b467e149c4ce0b4962de912dc150b','b17f74c91a24487a9886275609facce4','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "sitting_bout" VALUES('cf71df795f124d9ebd7ab762aa3ab5c7','b17f74c91a24487a9886275609facce4','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro','patient');
INSERT INTO "sitting_bout" VALUES('31ced0153ff2482da67d135870a2206c','b17f74c91a24487a9886275609facce4','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い','patient');
INSERT INTO "sitting_bout" VALUES('d0b0c356ca0b4e80aa78ee56eb77be79','b17f74c91a24487a9886275609facce4','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('349b72a81a7940c9a70eccc678ff14dd','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('ff5bd8c82535436aabe12ac95dfdc0b8','b17f74c91a24487a9886275609facce4','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('e3eb2b5052904c159ffd870690385c41','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000001',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('31fb8e69017240cc9db12abe96495d65','b17f74c91a24487a9886275609facce4','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL,'patient');
CREATE TABLE step_answer (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	exercise VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	answer VARCHAR(7) NOT NULL, 
	back BOOLEAN NOT NULL, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	level_name VARCHAR NOT NULL, 
	says TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	"by" VARCHAR, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_step_answer_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_step_answer PRIMARY KEY (id), 
	CONSTRAINT ck_step_answer_answer CHECK (answer IN ('yes', 'not_now', 'ask')), 
	CONSTRAINT ck_step_answer_by CHECK (length(by) BETWEEN 1 AND 60), 
	CONSTRAINT ck_step_answer_digest CHECK (length(digest) = 64), 
	CONSTRAINT ck_step_answer_exercise CHECK (length(exercise) BETWEEN 1 AND 60), 
	CONSTRAINT ck_step_answer_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_step_answer_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "step_answer" VALUES('7a60d53730c44682aca48d675c4afe34','b17f74c91a24487a9886275609facce4','2026-04-03','2026-04-03 12:31:00.000005',120,'2026-04-03 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["d81c10ab-1761-45f2-8396-a22572202d5c","e61daa60-41f7-4bb8-8c8f-e716881c5879","8ca01da8-c5fe-4da6-8599-57defa26a874"]','Hana 花','patient');
INSERT INTO "step_answer" VALUES('35c274ecde164eb3b2c0f93a75d9872d','b17f74c91a24487a9886275609facce4','2026-04-04','2026-04-04 12:31:00.000005',120,'2026-04-04 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["e61daa60-41f7-4bb8-8c8f-e716881c5879","8ca01da8-c5fe-4da6-8599-57defa26a874","cdc342cf-db10-490a-ab23-648d94366c00"]','Hana 花','patient');
CREATE TABLE treatment_session (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	number INTEGER, 
	planned_number INTEGER, 
	practitioner VARCHAR, 
	pain_before INTEGER, 
	pain_after INTEGER, 
	points TEXT NOT NULL, 
	needles INTEGER, 
	retention_min INTEGER, 
	adjuncts TEXT NOT NULL, 
	advice TEXT, 
	after_effects TEXT, 
	note TEXT, entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL CONSTRAINT ck_treatment_session_entered_by CHECK (entered_by IN ('patient', 'practice')), 
	CONSTRAINT pk_treatment_session PRIMARY KEY (id), 
	CONSTRAINT ck_treatment_session_advice CHECK (length(advice) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_treatment_session_after_effects CHECK (length(after_effects) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_treatment_session_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_treatment_session_practitioner CHECK (length(practitioner) BETWEEN 1 AND 60), 
	CONSTRAINT ck_treatment_session_needles CHECK (needles BETWEEN 0 AND 100), 
	CONSTRAINT ck_treatment_session_number CHECK (number BETWEEN 1 AND 200), 
	CONSTRAINT ck_treatment_session_pain_after CHECK (pain_after BETWEEN 0 AND 10), 
	CONSTRAINT ck_treatment_session_pain_before CHECK (pain_before BETWEEN 0 AND 10), 
	CONSTRAINT ck_treatment_session_planned_number CHECK (planned_number BETWEEN 1 AND 200), 
	CONSTRAINT ck_treatment_session_retention_min CHECK (retention_min BETWEEN 0 AND 120), 
	CONSTRAINT ck_treatment_session_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_treatment_session_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "treatment_session" VALUES('6fd02f725eae421ebe033649061683cf','b17f74c91a24487a9886275609facce4','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "treatment_session" VALUES('a2f6bdcffc3c4060ac90e05f9bef95e5','b17f74c91a24487a9886275609facce4','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
INSERT INTO "treatment_session" VALUES('5f05dd649b3a48a790b8c342db72a6ab','b17f74c91a24487a9886275609facce4','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "treatment_session" VALUES('9a4c5286144e40acafaf16efbcb126f5','b17f74c91a24487a9886275609facce4','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
INSERT INTO "treatment_session" VALUES('bceb5567bc464057a31a52bf0e626588','b17f74c91a24487a9886275609facce4','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "treatment_session" VALUES('076b78a7786d4b7495a5527508e352a4','b17f74c91a24487a9886275609facce4','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
INSERT INTO "treatment_session" VALUES('4968827207d64419977ec17b782cd22e','b17f74c91a24487a9886275609facce4','2026-04-06','2026-04-06 12:33:00.000005',120,'2026-04-06 12:33:00.000005',NULL,NULL,NULL,NULL,5,2,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
INSERT INTO "treatment_session" VALUES('9683d559dac045e4966076b947e5f136','b17f74c91a24487a9886275609facce4','2026-04-07','2026-04-07 12:43:00.000000',120,'2026-04-07 12:43:00.000000',NULL,NULL,NULL,NULL,6,3,'[]',NULL,NULL,'[]',NULL,NULL,'Ärger im Büro','practice');
CREATE TABLE watch (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	pain_from INTEGER, 
	adherence_below INTEGER, 
	silent_days INTEGER, 
	stopped_from INTEGER, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT pk_watch PRIMARY KEY (id), 
	CONSTRAINT ck_watch_adherence_below CHECK (adherence_below BETWEEN 1 AND 100), 
	CONSTRAINT ck_watch_pain_from CHECK (pain_from BETWEEN 0 AND 10), 
	CONSTRAINT ck_watch_silent_days CHECK (silent_days BETWEEN 1 AND 365), 
	CONSTRAINT ck_watch_stopped_from CHECK (stopped_from BETWEEN 1 AND 100), 
	CONSTRAINT fk_watch_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "watch" VALUES('e77b48055c5f4bea81bc53988198209f','b17f74c91a24487a9886275609facce4',10,1,365,1,'2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
INSERT INTO "watch" VALUES('09e8cd354b6340cba424cab0b099fc94','b17f74c91a24487a9886275609facce4',10,100,365,1,'2026-04-07 12:33:00.000000',NULL);
CREATE INDEX ix_patient_name ON patient (name);
CREATE INDEX ix_action_patient_at ON action (patient, at);
CREATE INDEX ix_assignment_patient_start ON assignment (patient, start);
CREATE INDEX ix_break_taken_patient_day ON break_taken (patient, day);
CREATE INDEX ix_exercise_entry_patient_day ON exercise_entry (patient, day);
CREATE INDEX ix_pain_reading_patient_day ON pain_reading (patient, day);
CREATE INDEX ix_questionnaire_patient_day ON questionnaire (patient, day);
CREATE INDEX ix_rest_day_patient_day ON rest_day (patient, day);
CREATE INDEX ix_sitting_bout_patient_day ON sitting_bout (patient, day);
CREATE INDEX ix_treatment_session_patient_day ON treatment_session (patient, day);
CREATE INDEX ix_routine_run_patient_day ON routine_run (patient, day);
CREATE INDEX ix_appointment_patient_day ON appointment (patient, day);
CREATE INDEX ix_flare_spell_patient_day ON flare_spell (patient, day);
CREATE UNIQUE INDEX uq_link_patient ON link (patient);
CREATE INDEX ix_message_patient ON message (patient);
CREATE INDEX ix_practice_note_patient ON practice_note (patient);
CREATE INDEX ix_received_patient ON received (patient);
CREATE UNIQUE INDEX uq_share_made_patient_number ON share_made (patient, number);
CREATE INDEX ix_shared_patient ON shared (patient);
CREATE INDEX ix_step_answer_patient_day ON step_answer (patient, day);
CREATE INDEX ix_watch_patient ON watch (patient);
CREATE INDEX ix_programme_slug_version ON programme (slug, version);
CREATE INDEX ix_course_plan_patient ON course_plan (patient);
CREATE INDEX ix_first_run_patient ON first_run (patient);
CREATE INDEX ix_follow_up_patient_day ON follow_up (patient, day);
CREATE INDEX ix_for_practitioner_patient_day ON for_practitioner (patient, day);
CREATE INDEX ix_seen_patient_day ON seen (patient, day);
CREATE INDEX ix_sitting_bout_open ON sitting_bout (patient) WHERE archived_at IS NULL AND start IS NOT NULL AND "end" IS NULL;
CREATE INDEX ix_reply_patient ON reply (patient);
COMMIT;
