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
INSERT INTO "action" VALUES('d7f7f7a4696b4270a7552167a6c99355','469cb993d4e241d5b4f987645e1503bd','2026-04-07 12:33:00.000000','2026-04-07','planned: session on Thu 16 Apr 2026','[["appointment","c0e89edb-424f-4083-b2d3-7305e85bca36"]]','[]',NULL);
INSERT INTO "action" VALUES('4d917499528540e2a0488573625e0923','469cb993d4e241d5b4f987645e1503bd','2026-04-07 12:33:00.000001','2026-04-07','assigned: Desk neck and upper back, version 2','[["assignment","611ae839-01a2-403d-b2c8-406fb9d82067"]]','[]',NULL);
INSERT INTO "action" VALUES('b4b8bf19ec134239be42cf30e92e39a1','469cb993d4e241d5b4f987645e1503bd','2026-04-07 12:43:00.000000','2026-04-07','Acupuncture session, pain 6 before, 3 after (Ärger im Büro)','[["session","41470ea4-dc5c-40fe-b5e9-fb8247ae5e5d"]]','[]',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "appointment" VALUES('c0e89edb424f4083b2d37305e85bca36','469cb993d4e241d5b4f987645e1503bd','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
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
INSERT INTO "assignment" VALUES('611ae83901a2403db2c8406fb9d82067','469cb993d4e241d5b4f987645e1503bd','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('b7bbfedb8cd24f598ae381bf94437dc7','469cb993d4e241d5b4f987645e1503bd','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('57401421f02e463ea1dcbf4aa7ff320b','469cb993d4e241d5b4f987645e1503bd','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('60b4bfe1cd114909b24bcb192beb22c1','469cb993d4e241d5b4f987645e1503bd','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
CREATE TABLE break_taken (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	kind VARCHAR(9) NOT NULL, 
	done TEXT, 
	CONSTRAINT pk_break_taken PRIMARY KEY (id), 
	CONSTRAINT ck_break_taken_kind CHECK (kind IN ('prompted', 'natural', 'skipped', 'postponed')), 
	CONSTRAINT ck_break_taken_done CHECK (length(done) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_break_taken_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_break_taken_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "break_taken" VALUES('8823c1665d954af1b988d307fe6293d8','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('eddaf2212a534a5381445e2f4b65973f','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:00:00.000001',120,'2026-03-29 11:00:00.000001',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('5b5ebfc6103441fb858c9a8467704980','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:00:00.000002',120,'2026-03-29 11:00:00.000002',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('4f302b19545146f198d9f61cbf377ddf','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:00:00.000003',120,'2026-03-29 11:00:00.000003',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('0931e60134d64df49c0656b7e0c5465e','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL);
INSERT INTO "break_taken" VALUES('d946154f2d1d4aca82499734fd2d7ae4','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck');
INSERT INTO "break_taken" VALUES('cd3c3b0cec3243b797a9d19d5e1abe0a','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL);
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
	note TEXT, 
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
INSERT INTO "exercise_entry" VALUES('4bb7abd84f2846a685d87fb3452aac61','469cb993d4e241d5b4f987645e1503bd','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('4958e013e1cb4a66a31b46e5d898205b','469cb993d4e241d5b4f987645e1503bd','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('23abbc90f8a242bf8d0d9b8d148767b3','469cb993d4e241d5b4f987645e1503bd','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b4bfad1b456d431f9c6936185c561453','469cb993d4e241d5b4f987645e1503bd','2026-02-21','2026-02-20 23:14:00.000001',540,'2026-02-20 23:14:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0eac7c6936744ab08e8a85b399cfee31','469cb993d4e241d5b4f987645e1503bd','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('24cbca54c1af4bcb8aa942bdb52ee6b1','469cb993d4e241d5b4f987645e1503bd','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6330a4c10ab4481595a0e0b7f53cb9ab','469cb993d4e241d5b4f987645e1503bd','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1b8f7e3fd40c4157b8e7b1a42f720365','469cb993d4e241d5b4f987645e1503bd','2026-02-22','2026-02-21 23:18:00.000001',540,'2026-02-21 23:18:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('24a01f53c9b443029754975d87a16b1e','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('4b7014a326dd488c8c2324a6d05f9105','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('524fb9888f6645ee828421234404c2e1','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4a5cb3687d2e4a59ba69f23427e389ca','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-22 23:22:00.000001',540,'2026-02-22 23:22:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('050d8e3e91df46edb4fb6370c4ffe991','469cb993d4e241d5b4f987645e1503bd','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('5b44906999404560958802c7bc6459a3','469cb993d4e241d5b4f987645e1503bd','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c1f621050ade42a3bc114f10ef5cef13','469cb993d4e241d5b4f987645e1503bd','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5eefdd44738b45c586cc64816eb54f7a','469cb993d4e241d5b4f987645e1503bd','2026-02-24','2026-02-23 23:26:00.000001',540,'2026-02-23 23:26:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('65342f7bacb74d4398a4f4af6b69d8ac','469cb993d4e241d5b4f987645e1503bd','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('b2a8f5ad03db4cddb340533e8b39d9a7','469cb993d4e241d5b4f987645e1503bd','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('51716233aab145439557016c20105aca','469cb993d4e241d5b4f987645e1503bd','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bdcfb1b4159248ed9b1c5f5a41ee87ca','469cb993d4e241d5b4f987645e1503bd','2026-02-26','2026-02-25 23:32:00.000001',540,'2026-02-25 23:32:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9262dad762b541699931a264bd709612','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('47b73717d6f14940978c880d9c0d696a','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a2aa6d0e87f342f0b9b1d6e7ba03e7c9','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('70bfce2667e041059f06e21196df8356','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-26 23:38:00.000001',540,'2026-02-26 23:38:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5a6dc13c2bc54e8a86527cf036f326b1','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('7a1bb654899049169e805b3510a5b11f','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6ad46d9bafae4aaeb09dde99f7ebddeb','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ae59896b93294894b54ff41bda6c8fff','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-02-27 23:42:00.000001',540,'2026-02-27 23:42:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f256e89672a74ce68243be86005bad71','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('cdaa19a1453d48dfbf733110f1dcd115','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('103ad951b6104793b220e1bcf516b8fb','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bd21a52f19f247799d55cfd3393b45d6','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-03-01 07:46:00.000001',-600,'2026-03-01 07:46:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8c593acae36149128187d30453a72fae','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('2829cb83170f4c008abef5e3c5141ebb','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ffefb0f352af444f95f199ad7f72d171','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ec51b8b84b754c3eb84f49842e89c057','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 07:52:00.000001',-600,'2026-03-03 07:52:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e1b84e2a4924661befd040850407142','469cb993d4e241d5b4f987645e1503bd','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('2e58a8ae4d974806969f48d489576f64','469cb993d4e241d5b4f987645e1503bd','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7730c7bba3ba48e7a555b2212a0537ef','469cb993d4e241d5b4f987645e1503bd','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e690f79b3c1c45ca81346018ee9d983d','469cb993d4e241d5b4f987645e1503bd','2026-03-03','2026-03-04 07:56:00.000001',-600,'2026-03-04 07:56:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d5dafd7ab3fb44d8aad8a63dd65b2e45','469cb993d4e241d5b4f987645e1503bd','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('f886954966934247be758d76ebab9a22','469cb993d4e241d5b4f987645e1503bd','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6f14f64267a240449facd303add6fb08','469cb993d4e241d5b4f987645e1503bd','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('63484919a5c8487b925e891a8e7606e1','469cb993d4e241d5b4f987645e1503bd','2026-03-06','2026-03-05 17:02:00.000001',780,'2026-03-05 17:02:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d617978663f447fc9aad148fb04e9a30','469cb993d4e241d5b4f987645e1503bd','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('5a52df26c01f4536bbf18e8095187d7b','469cb993d4e241d5b4f987645e1503bd','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3852b2f541ef4fff9c543aafd7c41860','469cb993d4e241d5b4f987645e1503bd','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('80d7e113ddbd485abd4d87044c452441','469cb993d4e241d5b4f987645e1503bd','2026-03-07','2026-03-06 17:06:00.000001',780,'2026-03-06 17:06:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0237e0c841254abdbe0d5d02d0565b7c','469cb993d4e241d5b4f987645e1503bd','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('4f0f0df6aca74cdd82ef320cb2396e34','469cb993d4e241d5b4f987645e1503bd','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('36fd10626eb64fe582a4d5cffa5ffad7','469cb993d4e241d5b4f987645e1503bd','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b83a090db3e44b409703b301563f208e','469cb993d4e241d5b4f987645e1503bd','2026-03-09','2026-03-09 19:12:00.000001',60,'2026-03-09 19:12:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5215c8d5ac164274a9405f4436b5547f','469cb993d4e241d5b4f987645e1503bd','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ee41db174a814d1ab513c4d387f5cbeb','469cb993d4e241d5b4f987645e1503bd','2026-03-30','2026-03-30 12:31:00.000001',120,'2026-03-30 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2fcd166acf9d4cd49715f4a1356817fe','469cb993d4e241d5b4f987645e1503bd','2026-03-30','2026-03-30 12:31:00.000002',120,'2026-03-30 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('22521282c83547aa91999a2bd4cf3cd2','469cb993d4e241d5b4f987645e1503bd','2026-03-30','2026-03-30 12:31:00.000003',120,'2026-03-30 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0cfcc7a91106496bbce46ed38d058b48','469cb993d4e241d5b4f987645e1503bd','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c3ac753e11414416ab7ad7c7551dbc8f','469cb993d4e241d5b4f987645e1503bd','2026-03-31','2026-03-31 12:31:00.000001',120,'2026-03-31 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('eea35913db7a4b92af835c751f331334','469cb993d4e241d5b4f987645e1503bd','2026-03-31','2026-03-31 12:31:00.000002',120,'2026-03-31 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b278b63c8bd347de8fc027168fc3fed5','469cb993d4e241d5b4f987645e1503bd','2026-03-31','2026-03-31 12:31:00.000003',120,'2026-03-31 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('58f5011fa542441798de197341bd20f2','469cb993d4e241d5b4f987645e1503bd','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c9582be71673438698e4278609ab72ec','469cb993d4e241d5b4f987645e1503bd','2026-04-01','2026-04-01 12:31:00.000001',120,'2026-04-01 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c75859280b99401e807302c16757d6a7','469cb993d4e241d5b4f987645e1503bd','2026-04-01','2026-04-01 12:31:00.000002',120,'2026-04-01 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e5336160ddc24a5b8a5218689df91dc7','469cb993d4e241d5b4f987645e1503bd','2026-04-01','2026-04-01 12:31:00.000003',120,'2026-04-01 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9735deb69b494455b6ed06f046586c7f','469cb993d4e241d5b4f987645e1503bd','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e9d9eb826b4944e695a4a81966a5d161','469cb993d4e241d5b4f987645e1503bd','2026-04-02','2026-04-02 12:31:00.000001',120,'2026-04-02 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b26f4319629f4b59bad1ae0d406d69f7','469cb993d4e241d5b4f987645e1503bd','2026-04-02','2026-04-02 12:31:00.000002',120,'2026-04-02 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1f9463ca84d14eaab75c58b440b0af06','469cb993d4e241d5b4f987645e1503bd','2026-04-02','2026-04-02 12:31:00.000003',120,'2026-04-02 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4260b5422f6d450e9ee8f9d0e064fccf','469cb993d4e241d5b4f987645e1503bd','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1c6ed29f816d4ec2b94723ac071a36c5','469cb993d4e241d5b4f987645e1503bd','2026-04-03','2026-04-03 12:31:00.000001',120,'2026-04-03 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fe6146c7726b4cb8a077c1ea0e7ec2f9','469cb993d4e241d5b4f987645e1503bd','2026-04-03','2026-04-03 12:31:00.000002',120,'2026-04-03 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('98830f18cc5142eab10cd03f53148254','469cb993d4e241d5b4f987645e1503bd','2026-04-03','2026-04-03 12:31:00.000003',120,'2026-04-03 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e01731e57634b309015019b937b3785','469cb993d4e241d5b4f987645e1503bd','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c4dcd307385c4e6b943f76648a37d6aa','469cb993d4e241d5b4f987645e1503bd','2026-04-04','2026-04-04 12:31:00.000001',120,'2026-04-04 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4035b34f1cb44384a0f0d17b5744dbc9','469cb993d4e241d5b4f987645e1503bd','2026-04-04','2026-04-04 12:31:00.000002',120,'2026-04-04 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b643265cf2fa4e4b81c00713dbaf1959','469cb993d4e241d5b4f987645e1503bd','2026-04-04','2026-04-04 12:31:00.000003',120,'2026-04-04 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
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
	note TEXT, 
	CONSTRAINT pk_flare_spell PRIMARY KEY (id), 
	CONSTRAINT ck_flare_spell_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_flare_spell_until CHECK (until >= day), 
	CONSTRAINT ck_flare_spell_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_flare_spell_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "flare_spell" VALUES('a8cfa632de7847169d30c0178e8db54e','469cb993d4e241d5b4f987645e1503bd','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い');
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
	note TEXT, 
	CONSTRAINT pk_follow_up PRIMARY KEY (id), 
	CONSTRAINT ck_follow_up_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_follow_up_session_day CHECK (session_day <= day), 
	CONSTRAINT ck_follow_up_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_follow_up_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "follow_up" VALUES('883a010424654d439590e87aeb7cdd6b','469cb993d4e241d5b4f987645e1503bd','2026-04-06','2026-04-06 12:33:00.000006',120,'2026-04-06 12:33:00.000006',NULL,'2026-04-06','[{"name":"soreness","severity":"strong"},{"name":"眠気","resolved":true}]','[b]not markup[/b]');
CREATE TABLE for_practitioner (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	text TEXT NOT NULL, 
	asked BOOLEAN NOT NULL, 
	CONSTRAINT pk_for_practitioner PRIMARY KEY (id), 
	CONSTRAINT ck_for_practitioner_text CHECK (length(text) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_for_practitioner_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_for_practitioner_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "for_practitioner" VALUES('62e361bf6d9c4d4fb0f5248534e6cb06','469cb993d4e241d5b4f987645e1503bd','2026-04-06','2026-04-06 12:33:00.000001',120,'2026-04-06 12:33:00.000001',NULL,'How long? – 首 🙂',1);
INSERT INTO "for_practitioner" VALUES('6643f18706c844058e844d586d8a7bbc','469cb993d4e241d5b4f987645e1503bd','2026-04-06','2026-04-06 12:33:00.000002',120,'2026-04-06 12:33:00.000002',NULL,'Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
	second line Nacken – 首 – шея – رقبة .',0);
CREATE TABLE link (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	"key" VARCHAR, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "link" VALUES('040f5d55e4224c1fb2b59066a0e2243d','469cb993d4e241d5b4f987645e1503bd','d8b33a4e00914a048ce94a189b38917e','age16f8czx9xvhhyl3y9dn2w0z26dm4z892y9p2885yg85zmkjtyw9tqjjtvgs','2026-04-07 12:38:00.000000');
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
INSERT INTO "message" VALUES('caeb42ef0d124322894dc68a3d183773','469cb993d4e241d5b4f987645e1503bd','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('09ffda7a32ef408b9bac1947ea2889da','469cb993d4e241d5b4f987645e1503bd','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
	second line Nacken – 首 – шея – رقبة .','2026-04-07 12:43:00.000000',NULL,NULL);
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
	note TEXT, 
	CONSTRAINT pk_pain_reading PRIMARY KEY (id), 
	CONSTRAINT ck_pain_reading_kind CHECK (kind IN ('average_24h', 'worst_24h', 'now')), 
	CONSTRAINT ck_pain_reading_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_pain_reading_region CHECK (length(region) BETWEEN 1 AND 40), 
	CONSTRAINT ck_pain_reading_level CHECK (level BETWEEN 0 AND 10), 
	CONSTRAINT ck_pain_reading_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_pain_reading_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "pain_reading" VALUES('ce700f7a12c0408794ec8751088b4b99','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('983c4d8b70804419bea41d04bd3001bc','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('e0b04e25a8514a3b90bcec83f3bbd5b5','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('3d5c2c7a3e2c445cb6793e88c721ab01','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('2eae430c095b4d81a4f72e5ac43e7d10','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('aedca9f7776e41c2a2a587b272450bcd','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('00ae5d7037124b5a9d185f54099bb098','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
	second line Nacken – 首 – шея – رقبة .');
INSERT INTO "pain_reading" VALUES('3ee726138a9648bc809629f4cc0d1425','469cb993d4e241d5b4f987645e1503bd','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('6de6ee6ada8a465b874901436fbec542','469cb993d4e241d5b4f987645e1503bd','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('7fa05cfc97b445568f8d4729a16f4711','469cb993d4e241d5b4f987645e1503bd','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('1711d44b4b65439eb3abfd38c9b674b1','469cb993d4e241d5b4f987645e1503bd','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('e2f452e0d3cf4285b0b9f4fd27b93a7e','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('60b25f29f8014630b281bb801c4f22fe','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('95c006f7374d4c78a8f2b3256da8e27b','469cb993d4e241d5b4f987645e1503bd','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('81c2e0370c534b57bb74e6b91894a514','469cb993d4e241d5b4f987645e1503bd','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('476cf709b69e4b6b9dedff81198e6a79','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('ed6be60a8c514e48a9606ecc9657883f','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('9fa58ce536784d62bace442b0dc3d81c','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('c1e75ca2066241f390a2091e3c5bd3ef','469cb993d4e241d5b4f987645e1503bd','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('7c61a26ca6b14fc0b1541cc0a09921b9','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('38e9e2dc762848829a31d0ff2874fc8c','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('2cf771eec52f45e5b5c8228d90277f79','469cb993d4e241d5b4f987645e1503bd','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('388bf893d2f54dc7833223d7afa45479','469cb993d4e241d5b4f987645e1503bd','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('694349c5558641009f498550f1b30b15','469cb993d4e241d5b4f987645e1503bd','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('18ea046ca8cb4d3591c07ae498a9b0bc','469cb993d4e241d5b4f987645e1503bd','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('8bf51b83e630473c9f3642276adb507f','469cb993d4e241d5b4f987645e1503bd','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('c939e2ac92484934acb57ade17a5a0f8','469cb993d4e241d5b4f987645e1503bd','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('8a98d7edcd894940ac6dbe2f3391fe11','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000001',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('95cf1b026a294aa39052a0646837e02f','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000002',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('66069b0fbcd143d8a296d5a62e17ae58','469cb993d4e241d5b4f987645e1503bd','2026-03-30','2026-03-30 12:31:00.000004',120,'2026-03-30 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('49200f1f8a43425ba79228d95bc0ed6a','469cb993d4e241d5b4f987645e1503bd','2026-03-31','2026-03-31 12:31:00.000004',120,'2026-03-31 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('20572d7a1b4c4a13ad6a677ce769013e','469cb993d4e241d5b4f987645e1503bd','2026-04-01','2026-04-01 12:31:00.000004',120,'2026-04-01 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('7ccaf3c5fcb3479b971ee3484158f40f','469cb993d4e241d5b4f987645e1503bd','2026-04-02','2026-04-02 12:31:00.000004',120,'2026-04-02 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('50d568f879a244dda5279f2ca1f54495','469cb993d4e241d5b4f987645e1503bd','2026-04-03','2026-04-03 12:31:00.000004',120,'2026-04-03 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('1243de7690054e5ebaf9c36d581d2534','469cb993d4e241d5b4f987645e1503bd','2026-04-04','2026-04-04 12:31:00.000004',120,'2026-04-04 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('469cb993d4e241d5b4f987645e1503bd','Hana 花 O’Neill-Ångström','2026-04-07 12:33:00.000000',NULL,1);
INSERT INTO "patient" VALUES('07938c92aade44c2a5f4e9fc97ce855d','Put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000',1);
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
INSERT INTO "practice_note" VALUES('04e1a1facb5a4b689a47d6668b3f9d78','469cb993d4e241d5b4f987645e1503bd','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "practice_note" VALUES('57fbbb4d990845cb8c8a00f54d30c83a','469cb993d4e241d5b4f987645e1503bd','put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
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
INSERT INTO "programme" VALUES('a2a7e8b34d0a4de6b4b68f3757216187','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
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
','{"slug":"hana-s-own","version":2,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the knees","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"sphinx","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying nod","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the floor","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-04-07 12:33:00.000000');
INSERT INTO "programme" VALUES('f8727f9aaa054f6492987b2b3bdb3d02','desk-neck-upper-back',2,'Desk neck and upper back','homecare','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','# Desk neck and upper back
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
','{"slug":"desk-neck-upper-back","version":2,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the knees","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"sphinx","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying nod","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the floor","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-02-19 23:00:00.000000');
INSERT INTO "programme" VALUES('c85dc052b9e14137950db871262eeb6f','flare-minimum',1,'Flare minimum','homecare','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','# Flare minimum
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
','{"slug":"flare-minimum","version":1,"title":"Flare minimum","author":"homecare","language":"en","about":"One gentle week for a flare: a few easy movements each day, commonly taught. Do less whenever you need to, and rest is fine too.","weeks":1,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":1,"break_exercises":["stand-and-walk"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"Make the nod as small as you like, and leave it out if it brings on arm symptoms or dizziness.","progress":[],"step_back":[]},{"key":"cat-cow","name":"Cat-cow","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":null,"rest_s":null,"rep_s":null},"times_per_day":2},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"Once in the morning and once in the evening, only as far as is easy.","progress":[],"step_back":[]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"Squeeze lightly.","progress":[],"step_back":[]},{"key":"stand-and-walk","name":"Stand and walk","level_name":"longer","prescription":{"kind":"break","sides":"none","level":2,"dose":{"sets":1,"reps":null,"hold_s":120,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"A slow walk indoors is enough.","progress":[],"step_back":[]}],"own":[]}','2026-04-04 12:31:00.000000');
CREATE TABLE questionnaire (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	instrument VARCHAR NOT NULL, 
	scores TEXT NOT NULL, 
	CONSTRAINT pk_questionnaire PRIMARY KEY (id), 
	CONSTRAINT ck_questionnaire_instrument CHECK (length(instrument) BETWEEN 1 AND 60), 
	CONSTRAINT ck_questionnaire_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_questionnaire_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "questionnaire" VALUES('9f2122ca829243f4a312b3d1bd898eb7','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:00:00.000004',120,'2026-03-29 11:00:00.000004',NULL,'NDI','[["首",0],["total",1000]]');
INSERT INTO "questionnaire" VALUES('8e16bdb1a980469f9897c10d5332a5c6','469cb993d4e241d5b4f987645e1503bd','2026-04-06','2026-04-06 12:33:00.000003',120,'2026-04-06 12:33:00.000003',NULL,'psfs','[["Lifting a child",0],["首を回す",10],["Sleep",5]]');
INSERT INTO "questionnaire" VALUES('9b44b15984ea46a68deea8055b128a36','469cb993d4e241d5b4f987645e1503bd','2026-04-06','2026-04-06 12:33:00.000004',120,'2026-04-06 12:33:00.000004',NULL,'pgic','[["change",7]]');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('f8727f9aaa054f6492987b2b3bdb3d02','469cb993d4e241d5b4f987645e1503bd','programme',1);
INSERT INTO "received" VALUES('c85dc052b9e14137950db871262eeb6f','469cb993d4e241d5b4f987645e1503bd','programme',1);
INSERT INTO "received" VALUES('b7bbfedb8cd24f598ae381bf94437dc7','469cb993d4e241d5b4f987645e1503bd','assignment',1);
INSERT INTO "received" VALUES('57401421f02e463ea1dcbf4aa7ff320b','469cb993d4e241d5b4f987645e1503bd','assignment',1);
INSERT INTO "received" VALUES('60b4bfe1cd114909b24bcb192beb22c1','469cb993d4e241d5b4f987645e1503bd','assignment',1);
INSERT INTO "received" VALUES('4bb7abd84f2846a685d87fb3452aac61','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('4958e013e1cb4a66a31b46e5d898205b','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('23abbc90f8a242bf8d0d9b8d148767b3','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('b4bfad1b456d431f9c6936185c561453','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('0eac7c6936744ab08e8a85b399cfee31','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('24cbca54c1af4bcb8aa942bdb52ee6b1','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('6330a4c10ab4481595a0e0b7f53cb9ab','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('1b8f7e3fd40c4157b8e7b1a42f720365','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('24a01f53c9b443029754975d87a16b1e','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('4b7014a326dd488c8c2324a6d05f9105','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('524fb9888f6645ee828421234404c2e1','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('4a5cb3687d2e4a59ba69f23427e389ca','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('050d8e3e91df46edb4fb6370c4ffe991','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('5b44906999404560958802c7bc6459a3','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('c1f621050ade42a3bc114f10ef5cef13','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('5eefdd44738b45c586cc64816eb54f7a','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('65342f7bacb74d4398a4f4af6b69d8ac','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('b2a8f5ad03db4cddb340533e8b39d9a7','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('51716233aab145439557016c20105aca','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('bdcfb1b4159248ed9b1c5f5a41ee87ca','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('9262dad762b541699931a264bd709612','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('47b73717d6f14940978c880d9c0d696a','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('a2aa6d0e87f342f0b9b1d6e7ba03e7c9','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('70bfce2667e041059f06e21196df8356','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('5a6dc13c2bc54e8a86527cf036f326b1','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('7a1bb654899049169e805b3510a5b11f','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('6ad46d9bafae4aaeb09dde99f7ebddeb','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('ae59896b93294894b54ff41bda6c8fff','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('f256e89672a74ce68243be86005bad71','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('cdaa19a1453d48dfbf733110f1dcd115','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('103ad951b6104793b220e1bcf516b8fb','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('bd21a52f19f247799d55cfd3393b45d6','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('8c593acae36149128187d30453a72fae','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('2829cb83170f4c008abef5e3c5141ebb','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('ffefb0f352af444f95f199ad7f72d171','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('ec51b8b84b754c3eb84f49842e89c057','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('1e1b84e2a4924661befd040850407142','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('2e58a8ae4d974806969f48d489576f64','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('7730c7bba3ba48e7a555b2212a0537ef','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('e690f79b3c1c45ca81346018ee9d983d','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('d5dafd7ab3fb44d8aad8a63dd65b2e45','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('f886954966934247be758d76ebab9a22','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('6f14f64267a240449facd303add6fb08','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('63484919a5c8487b925e891a8e7606e1','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('d617978663f447fc9aad148fb04e9a30','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('5a52df26c01f4536bbf18e8095187d7b','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('3852b2f541ef4fff9c543aafd7c41860','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('80d7e113ddbd485abd4d87044c452441','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('0237e0c841254abdbe0d5d02d0565b7c','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('4f0f0df6aca74cdd82ef320cb2396e34','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('36fd10626eb64fe582a4d5cffa5ffad7','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('b83a090db3e44b409703b301563f208e','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('5215c8d5ac164274a9405f4436b5547f','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('ee41db174a814d1ab513c4d387f5cbeb','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('2fcd166acf9d4cd49715f4a1356817fe','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('22521282c83547aa91999a2bd4cf3cd2','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('0cfcc7a91106496bbce46ed38d058b48','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('c3ac753e11414416ab7ad7c7551dbc8f','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('eea35913db7a4b92af835c751f331334','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('b278b63c8bd347de8fc027168fc3fed5','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('58f5011fa542441798de197341bd20f2','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('c9582be71673438698e4278609ab72ec','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('c75859280b99401e807302c16757d6a7','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('e5336160ddc24a5b8a5218689df91dc7','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('9735deb69b494455b6ed06f046586c7f','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('e9d9eb826b4944e695a4a81966a5d161','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('b26f4319629f4b59bad1ae0d406d69f7','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('1f9463ca84d14eaab75c58b440b0af06','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('4260b5422f6d450e9ee8f9d0e064fccf','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('1c6ed29f816d4ec2b94723ac071a36c5','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('fe6146c7726b4cb8a077c1ea0e7ec2f9','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('98830f18cc5142eab10cd03f53148254','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('1e01731e57634b309015019b937b3785','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('c4dcd307385c4e6b943f76648a37d6aa','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('4035b34f1cb44384a0f0d17b5744dbc9','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('b643265cf2fa4e4b81c00713dbaf1959','469cb993d4e241d5b4f987645e1503bd','exercise',1);
INSERT INTO "received" VALUES('ce700f7a12c0408794ec8751088b4b99','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('983c4d8b70804419bea41d04bd3001bc','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('e0b04e25a8514a3b90bcec83f3bbd5b5','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('3d5c2c7a3e2c445cb6793e88c721ab01','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('2eae430c095b4d81a4f72e5ac43e7d10','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('aedca9f7776e41c2a2a587b272450bcd','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('00ae5d7037124b5a9d185f54099bb098','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('3ee726138a9648bc809629f4cc0d1425','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('6de6ee6ada8a465b874901436fbec542','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('7fa05cfc97b445568f8d4729a16f4711','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('1711d44b4b65439eb3abfd38c9b674b1','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('e2f452e0d3cf4285b0b9f4fd27b93a7e','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('60b25f29f8014630b281bb801c4f22fe','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('95c006f7374d4c78a8f2b3256da8e27b','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('81c2e0370c534b57bb74e6b91894a514','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('476cf709b69e4b6b9dedff81198e6a79','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('ed6be60a8c514e48a9606ecc9657883f','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('9fa58ce536784d62bace442b0dc3d81c','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('c1e75ca2066241f390a2091e3c5bd3ef','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('7c61a26ca6b14fc0b1541cc0a09921b9','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('38e9e2dc762848829a31d0ff2874fc8c','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('2cf771eec52f45e5b5c8228d90277f79','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('388bf893d2f54dc7833223d7afa45479','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('694349c5558641009f498550f1b30b15','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('18ea046ca8cb4d3591c07ae498a9b0bc','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('8bf51b83e630473c9f3642276adb507f','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('c939e2ac92484934acb57ade17a5a0f8','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('8a98d7edcd894940ac6dbe2f3391fe11','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('95cf1b026a294aa39052a0646837e02f','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('66069b0fbcd143d8a296d5a62e17ae58','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('49200f1f8a43425ba79228d95bc0ed6a','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('20572d7a1b4c4a13ad6a677ce769013e','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('7ccaf3c5fcb3479b971ee3484158f40f','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('50d568f879a244dda5279f2ca1f54495','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('1243de7690054e5ebaf9c36d581d2534','469cb993d4e241d5b4f987645e1503bd','pain',1);
INSERT INTO "received" VALUES('bc53bae5e4bf470d9a0a5e3dbe973bee','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('f3f35d24460b484b883fc627647c472e','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('35e4dd32abf44330815b06ed14b66fa9','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('f71f450da97e44329bd05755f4e6a319','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('d4a420061740457ea0085976ce8ccb32','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('f5a101fd12ca410aa5c9ac0d7e2bda8e','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('02cdc85aaace4f0db7224d002737ce18','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('38adaaa18d44451898f9b9686d0fdafd','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('ed3fc91cf7af4e058bde57f1678b7ed7','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('f1443bbb34e744f9bebd1d9b900b1e9f','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('35962d8bc4b942909a6c5b86627bc0f0','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('44448b8b19ff44a4b0d2ff00c362e83c','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('718cf615df1f46c7a73e0b4ef8330075','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('11bbf23d897240cd8b5e2fa2a9b2925e','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('40b9dc2609854ff9aa10c585fa85287e','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('8307c9cce91247ba85f27df6cbe17668','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('6d1b4a938f3d41519be671bd6ed703f0','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('4fd8ef7c894244b7870266eadae62529','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('cc1f92b09daa40bbaea4e7b39bb65833','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('24f7b79dbaf04cee9e0f3caee97e6bf2','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('e6288029331f4562bb6bea12843d8dbc','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('18168ba5237b47a3a47b15c27f35cc3f','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('3a704d5e0c144cbf8f255c9e24ef7d21','469cb993d4e241d5b4f987645e1503bd','sitting',1);
INSERT INTO "received" VALUES('8823c1665d954af1b988d307fe6293d8','469cb993d4e241d5b4f987645e1503bd','break',1);
INSERT INTO "received" VALUES('eddaf2212a534a5381445e2f4b65973f','469cb993d4e241d5b4f987645e1503bd','break',1);
INSERT INTO "received" VALUES('5b5ebfc6103441fb858c9a8467704980','469cb993d4e241d5b4f987645e1503bd','break',1);
INSERT INTO "received" VALUES('4f302b19545146f198d9f61cbf377ddf','469cb993d4e241d5b4f987645e1503bd','break',1);
INSERT INTO "received" VALUES('0931e60134d64df49c0656b7e0c5465e','469cb993d4e241d5b4f987645e1503bd','break',1);
INSERT INTO "received" VALUES('d946154f2d1d4aca82499734fd2d7ae4','469cb993d4e241d5b4f987645e1503bd','break',1);
INSERT INTO "received" VALUES('cd3c3b0cec3243b797a9d19d5e1abe0a','469cb993d4e241d5b4f987645e1503bd','break',1);
INSERT INTO "received" VALUES('3a0aac562daa4b949dd561026c88e36d','469cb993d4e241d5b4f987645e1503bd','session',1);
INSERT INTO "received" VALUES('50b7d7bed32745718e0516423d81e494','469cb993d4e241d5b4f987645e1503bd','session',1);
INSERT INTO "received" VALUES('bc64c8e2b0714dda8dc1240a69768969','469cb993d4e241d5b4f987645e1503bd','session',1);
INSERT INTO "received" VALUES('c5cf415e9a87411fb59e76d88388ce74','469cb993d4e241d5b4f987645e1503bd','session',1);
INSERT INTO "received" VALUES('0014ab979a154726a892bc90d4a9af2f','469cb993d4e241d5b4f987645e1503bd','session',1);
INSERT INTO "received" VALUES('c1519455259143b59703d4f9c50f804e','469cb993d4e241d5b4f987645e1503bd','session',1);
INSERT INTO "received" VALUES('a72462085fd94cf9ba1ffebff3c07a8d','469cb993d4e241d5b4f987645e1503bd','session',1);
INSERT INTO "received" VALUES('87eafd84ac714b75b0391e5f974dc2b9','469cb993d4e241d5b4f987645e1503bd','rest',1);
INSERT INTO "received" VALUES('db39a8c758d34e109f4926023f33347c','469cb993d4e241d5b4f987645e1503bd','rest',1);
INSERT INTO "received" VALUES('bf1c6c21ca5243d29242843f07579a6b','469cb993d4e241d5b4f987645e1503bd','rest',1);
INSERT INTO "received" VALUES('9f2122ca829243f4a312b3d1bd898eb7','469cb993d4e241d5b4f987645e1503bd','questionnaire',1);
INSERT INTO "received" VALUES('8e16bdb1a980469f9897c10d5332a5c6','469cb993d4e241d5b4f987645e1503bd','questionnaire',1);
INSERT INTO "received" VALUES('9b44b15984ea46a68deea8055b128a36','469cb993d4e241d5b4f987645e1503bd','questionnaire',1);
INSERT INTO "received" VALUES('a8cfa632de7847169d30c0178e8db54e','469cb993d4e241d5b4f987645e1503bd','flare',1);
INSERT INTO "received" VALUES('6c26e522c96d436c86c0b4b6557c0782','469cb993d4e241d5b4f987645e1503bd','step',1);
INSERT INTO "received" VALUES('e94ae362509d43499ad61a72c6e7b1b3','469cb993d4e241d5b4f987645e1503bd','step',1);
INSERT INTO "received" VALUES('883a010424654d439590e87aeb7cdd6b','469cb993d4e241d5b4f987645e1503bd','followup',1);
INSERT INTO "received" VALUES('62e361bf6d9c4d4fb0f5248534e6cb06','469cb993d4e241d5b4f987645e1503bd','question',1);
INSERT INTO "received" VALUES('6643f18706c844058e844d586d8a7bbc','469cb993d4e241d5b4f987645e1503bd','question',1);
CREATE TABLE rest_day (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	utc_offset INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	reason TEXT, 
	CONSTRAINT pk_rest_day PRIMARY KEY (id), 
	CONSTRAINT ck_rest_day_reason CHECK (length(reason) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_rest_day_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_rest_day_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "rest_day" VALUES('87eafd84ac714b75b0391e5f974dc2b9','469cb993d4e241d5b4f987645e1503bd','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('db39a8c758d34e109f4926023f33347c','469cb993d4e241d5b4f987645e1503bd','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('bf1c6c21ca5243d29242843f07579a6b','469cb993d4e241d5b4f987645e1503bd','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
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
INSERT INTO "share_made" VALUES('62086f2e0a2d4e068d08bae4c1da0fed','469cb993d4e241d5b4f987645e1503bd',1,'2026-04-07 12:33:00.000000');
INSERT INTO "share_made" VALUES('177afd03da0446bd9dfacbec274c29b4','469cb993d4e241d5b4f987645e1503bd',2,'2026-04-07 12:43:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('611ae83901a2403db2c8406fb9d82067','469cb993d4e241d5b4f987645e1503bd','f3ddbe213f392b4bf12d845e4190edcc8e4a003eaff66bb8585ad22252ecb1d9');
INSERT INTO "shared" VALUES('c0e89edb424f4083b2d37305e85bca36','469cb993d4e241d5b4f987645e1503bd','5b9f26464d5ad4e430e6cc6bcc4217f2ff771a2627dd8d5957018d84e3d711ed');
INSERT INTO "shared" VALUES('caeb42ef0d124322894dc68a3d183773','469cb993d4e241d5b4f987645e1503bd','54d4111c2fa4b51596a6dbe4a9783a71d5c4613f7f9a2060a59b131d31f5fcc0');
INSERT INTO "shared" VALUES('09ffda7a32ef408b9bac1947ea2889da','469cb993d4e241d5b4f987645e1503bd','13599263c16a45987eabb1bc8513c3ee936d8ebf6eb4d6c57075aa13efbc7e38');
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
	note TEXT, 
	CONSTRAINT pk_sitting_bout PRIMARY KEY (id), 
	CONSTRAINT ck_sitting_bout_source CHECK (source IN ('timer', 'manual')), 
	CONSTRAINT ck_sitting_bout_end CHECK ("end" IS NULL OR (start IS NOT NULL AND "end" >= start)), 
	CONSTRAINT ck_sitting_bout_bout_or_total CHECK ((minutes IS NULL) <> (start IS NULL)), 
	CONSTRAINT ck_sitting_bout_note CHECK (length(note) BETWEEN 1 AND 2000), 
	CONSTRAINT ck_sitting_bout_minutes CHECK (minutes BETWEEN 0 AND 1440), 
	CONSTRAINT ck_sitting_bout_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_sitting_bout_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "sitting_bout" VALUES('bc53bae5e4bf470d9a0a5e3dbe973bee','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('f3f35d24460b484b883fc627647c472e','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('35e4dd32abf44330815b06ed14b66fa9','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('f71f450da97e44329bd05755f4e6a319','469cb993d4e241d5b4f987645e1503bd','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('d4a420061740457ea0085976ce8ccb32','469cb993d4e241d5b4f987645e1503bd','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('f5a101fd12ca410aa5c9ac0d7e2bda8e','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('02cdc85aaace4f0db7224d002737ce18','469cb993d4e241d5b4f987645e1503bd','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('38adaaa18d44451898f9b9686d0fdafd','469cb993d4e241d5b4f987645e1503bd','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('ed3fc91cf7af4e058bde57f1678b7ed7','469cb993d4e241d5b4f987645e1503bd','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('f1443bbb34e744f9bebd1d9b900b1e9f','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('35962d8bc4b942909a6c5b86627bc0f0','469cb993d4e241d5b4f987645e1503bd','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('44448b8b19ff44a4b0d2ff00c362e83c','469cb993d4e241d5b4f987645e1503bd','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('718cf615df1f46c7a73e0b4ef8330075','469cb993d4e241d5b4f987645e1503bd','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('11bbf23d897240cd8b5e2fa2a9b2925e','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('40b9dc2609854ff9aa10c585fa85287e','469cb993d4e241d5b4f987645e1503bd','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('8307c9cce91247ba85f27df6cbe17668','469cb993d4e241d5b4f987645e1503bd','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('6d1b4a938f3d41519be671bd6ed703f0','469cb993d4e241d5b4f987645e1503bd','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('4fd8ef7c894244b7870266eadae62529','469cb993d4e241d5b4f987645e1503bd','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('cc1f92b09daa40bbaea4e7b39bb65833','469cb993d4e241d5b4f987645e1503bd','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
INSERT INTO "sitting_bout" VALUES('24f7b79dbaf04cee9e0f3caee97e6bf2','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('e6288029331f4562bb6bea12843d8dbc','469cb993d4e241d5b4f987645e1503bd','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂');
INSERT INTO "sitting_bout" VALUES('18168ba5237b47a3a47b15c27f35cc3f','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000001',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('3a704d5e0c144cbf8f255c9e24ef7d21','469cb993d4e241d5b4f987645e1503bd','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL);
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
	"by" VARCHAR, 
	CONSTRAINT pk_step_answer PRIMARY KEY (id), 
	CONSTRAINT ck_step_answer_answer CHECK (answer IN ('yes', 'not_now', 'ask')), 
	CONSTRAINT ck_step_answer_by CHECK (length(by) BETWEEN 1 AND 60), 
	CONSTRAINT ck_step_answer_digest CHECK (length(digest) = 64), 
	CONSTRAINT ck_step_answer_exercise CHECK (length(exercise) BETWEEN 1 AND 60), 
	CONSTRAINT ck_step_answer_utc_offset CHECK (utc_offset BETWEEN -1080 AND 1080), 
	CONSTRAINT fk_step_answer_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "step_answer" VALUES('6c26e522c96d436c86c0b4b6557c0782','469cb993d4e241d5b4f987645e1503bd','2026-04-03','2026-04-03 12:31:00.000005',120,'2026-04-03 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["b278b63c-8bd3-47de-8fc0-27168fc3fed5","e5336160-ddc2-4a5b-8a52-18689df91dc7","1f9463ca-84d1-4eaa-b75c-58b440b0af06"]','Hana 花');
INSERT INTO "step_answer" VALUES('e94ae362509d43499ad61a72c6e7b1b3','469cb993d4e241d5b4f987645e1503bd','2026-04-04','2026-04-04 12:31:00.000005',120,'2026-04-04 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["e5336160-ddc2-4a5b-8a52-18689df91dc7","1f9463ca-84d1-4eaa-b75c-58b440b0af06","98830f18-cc51-42ea-b10c-d03f53148254"]','Hana 花');
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
	note TEXT, 
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
INSERT INTO "treatment_session" VALUES('3a0aac562daa4b949dd561026c88e36d','469cb993d4e241d5b4f987645e1503bd','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('50b7d7bed32745718e0516423d81e494','469cb993d4e241d5b4f987645e1503bd','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('bc64c8e2b0714dda8dc1240a69768969','469cb993d4e241d5b4f987645e1503bd','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('c5cf415e9a87411fb59e76d88388ce74','469cb993d4e241d5b4f987645e1503bd','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('0014ab979a154726a892bc90d4a9af2f','469cb993d4e241d5b4f987645e1503bd','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('c1519455259143b59703d4f9c50f804e','469cb993d4e241d5b4f987645e1503bd','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('a72462085fd94cf9ba1ffebff3c07a8d','469cb993d4e241d5b4f987645e1503bd','2026-04-06','2026-04-06 12:33:00.000005',120,'2026-04-06 12:33:00.000005',NULL,NULL,NULL,NULL,5,2,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('41470ea4dc5c40feb5e9fb8247ae5e5d','469cb993d4e241d5b4f987645e1503bd','2026-04-07','2026-04-07 12:43:00.000000',120,'2026-04-07 12:43:00.000000',NULL,NULL,NULL,NULL,6,3,'[]',NULL,NULL,'[]',NULL,NULL,'Ärger im Büro');
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
INSERT INTO "watch" VALUES('606336ecff75484e8e62575c36f6dc2e','469cb993d4e241d5b4f987645e1503bd',10,1,365,1,'2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
INSERT INTO "watch" VALUES('dc85304c17164a4dbc8aa261cc2f105d','469cb993d4e241d5b4f987645e1503bd',10,100,365,1,'2026-04-07 12:33:00.000000',NULL);
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
COMMIT;
