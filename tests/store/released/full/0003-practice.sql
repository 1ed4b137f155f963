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
INSERT INTO "action" VALUES('72c5bd3e3a5e453c8012172dbd30d842','6b817f17386b40daab8318799909aaaa','2026-04-07 12:33:00.000000','2026-04-07','planned: session on Thu 16 Apr 2026','[["appointment","f1dd4491-d704-42aa-bc6b-1355dc1176d3"]]','[]',NULL);
INSERT INTO "action" VALUES('a72e5babae2d43c3bd6244ae60640234','6b817f17386b40daab8318799909aaaa','2026-04-07 12:33:00.000001','2026-04-07','assigned: Desk neck and upper back, version 2','[["assignment","2e37e54b-ce15-4535-8067-e09ec446cf24"]]','[]',NULL);
INSERT INTO "action" VALUES('d522f5e728074541a315a0368f82476d','6b817f17386b40daab8318799909aaaa','2026-04-07 12:43:00.000000','2026-04-07','Acupuncture session, pain 6 before, 3 after (Ärger im Büro)','[["session","66ed71eb-fa85-48a8-afb8-1bdba311d6f6"]]','[]',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "appointment" VALUES('f1dd4491d70442aabc6b1355dc1176d3','6b817f17386b40daab8318799909aaaa','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
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
INSERT INTO "assignment" VALUES('2e37e54bce1545358067e09ec446cf24','6b817f17386b40daab8318799909aaaa','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('ac93d413e7294813b71a4c24b616d4b6','6b817f17386b40daab8318799909aaaa','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('385d7a83d2b04d5d94041eb39829f25b','6b817f17386b40daab8318799909aaaa','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('970e194b243544be87f5e0e051f084ed','6b817f17386b40daab8318799909aaaa','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
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
INSERT INTO "break_taken" VALUES('2606eade642d45ba9091e1597ff87d2e','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('4a2e9abb4b854e5ba9a46917c971bed4','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('671d269ae1c148cb9a2f52177553b9d5','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('e614118eb8384fe385c591cc80dfecc4','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('68005f7d7d1943d78ee0c45a9fb9d363','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL);
INSERT INTO "break_taken" VALUES('37e6362aff464045a4170693d903190a','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck');
INSERT INTO "break_taken" VALUES('a004651498b24a42b2a429d11947a162','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL);
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
INSERT INTO "exercise_entry" VALUES('046726d058564f039b107f2978a211d4','6b817f17386b40daab8318799909aaaa','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('2d75842735354a4585182065ea100bb3','6b817f17386b40daab8318799909aaaa','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0f925cf0608e432bb61e80fcfcebe46e','6b817f17386b40daab8318799909aaaa','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3cd5cd14b6eb4f0f8e405a0b62026e3a','6b817f17386b40daab8318799909aaaa','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('15314e7391c74645882c569c491f7068','6b817f17386b40daab8318799909aaaa','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('7b7e00cc1d5048aabdc960df1f9415ce','6b817f17386b40daab8318799909aaaa','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1504ba1943984d449a8afde54c9ab86e','6b817f17386b40daab8318799909aaaa','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c55d882a20184d4e90e8f9af4ea51804','6b817f17386b40daab8318799909aaaa','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('62ef91fff6ed4b9db8fd316d98711cea','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('d3b3a7d4eaca43efab35d19cad4b40d3','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e923c60fa074693854695f9a3bc4caf','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('44e23f3b8af94739a22f5afff38d831a','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4e22f3108b2046d7a77adb5c59e042cd','6b817f17386b40daab8318799909aaaa','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('b35bf8a98c2a4049a0d19bdfc47b3b63','6b817f17386b40daab8318799909aaaa','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('19ccdd0b87414509ab51f9680ca5f6fb','6b817f17386b40daab8318799909aaaa','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('295c491e6b0449838c8355dd251032a3','6b817f17386b40daab8318799909aaaa','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a6844fecf12841ac9765b14624bab801','6b817f17386b40daab8318799909aaaa','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('58e33bab9afa46199b51b2f82655cd21','6b817f17386b40daab8318799909aaaa','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('526df55e450d4d9e8ac89db6211116b9','6b817f17386b40daab8318799909aaaa','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f7f4ef91742e41ffb6c6ecace6fd3c37','6b817f17386b40daab8318799909aaaa','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7c28f51697914cea9a92d342e86aec51','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('2421255b3e1847dbb5f072bf10c6c594','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('844f3d072e504084afdd6a19f85c3310','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('de618e7da5544a69a26d08257ad3725c','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('dc21ffb7bb2b40ec8485fd94c832728e','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('df7d5f088a42482eaefbec0b8aa0cf13','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2c9457487bf24980b043a8b7246d1adb','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ce96e78d6a034fca8b29c8d7c44aedfc','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3b1d8081f0d24673ad608c0b3b734c67','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('b0bed5e06ca74984a8061f7770c16690','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5a4cbb321bee4ab7a570d0e9aa709da7','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d1729ace564f42d5bd8a90ce9c53a68e','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6d40191cbb634ce49ef47cca3e0d09b7','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('11f35b29af154a61904545fc604e8f5d','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('296e48052c624ca09ced7a8fda672c66','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('cbc32feedd4a4eaca55084e2881cb2d7','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('005a41c1273f4adb988cfc406c5682fb','6b817f17386b40daab8318799909aaaa','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('2a9d778ec30e4c148b7ad0ef80a97d78','6b817f17386b40daab8318799909aaaa','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1b63c6f54c00457a8e5f137a3d58dad7','6b817f17386b40daab8318799909aaaa','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e0944740dcaf47c0a9ebf21906ed34b6','6b817f17386b40daab8318799909aaaa','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a655c9b015854ebf80cf18bd20cbe013','6b817f17386b40daab8318799909aaaa','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('b525cddfce534c7d8ed8a6aecad80a1c','6b817f17386b40daab8318799909aaaa','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7f0915c647ad40b683f9882ca3e468d9','6b817f17386b40daab8318799909aaaa','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9dc48188b3d647ab8594189295e3516c','6b817f17386b40daab8318799909aaaa','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7307e4643a9a42edab334badd046a350','6b817f17386b40daab8318799909aaaa','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('6bb50e6b775041669e2a17d887fe5ccf','6b817f17386b40daab8318799909aaaa','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('22f54d0bfc1d498da6034438db33f019','6b817f17386b40daab8318799909aaaa','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4990a09798544b3eaa89d590cba402f7','6b817f17386b40daab8318799909aaaa','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6d09d478d45a431bbc9fcdff557c6a9d','6b817f17386b40daab8318799909aaaa','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('fa61c4233454495ca2a7fc7704a22170','6b817f17386b40daab8318799909aaaa','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('04b9d0055500412faaee2ac1e8d218aa','6b817f17386b40daab8318799909aaaa','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c19c29f83ae4429bb8dc3bdc321d26e1','6b817f17386b40daab8318799909aaaa','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6df4ef2a584144bca339b85acd8ffcb6','6b817f17386b40daab8318799909aaaa','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('90b4b6307a3e4077ad2da315e9deb37b','6b817f17386b40daab8318799909aaaa','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('99c4abb069ef470697b2b33c60743f54','6b817f17386b40daab8318799909aaaa','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f8d3758d990a4f358da7f97fd8c3b5b0','6b817f17386b40daab8318799909aaaa','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1a8d4a6c483e48cba1e0f7f8845ccb69','6b817f17386b40daab8318799909aaaa','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('481cf6f1e7904b5989c905beb28d8510','6b817f17386b40daab8318799909aaaa','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5f672455ddb445008e17f07de84ea592','6b817f17386b40daab8318799909aaaa','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bc1c834a2e314f089feacf3d3611b6e7','6b817f17386b40daab8318799909aaaa','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1c3ea29a1c784a47bd0514d5326a905d','6b817f17386b40daab8318799909aaaa','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('22f365ec809149c4a0cf27a3f39bf620','6b817f17386b40daab8318799909aaaa','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3cd2d9bd73234a9c814554e8049006ab','6b817f17386b40daab8318799909aaaa','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('aa21e689c23140439d1fcc0ed959ac8f','6b817f17386b40daab8318799909aaaa','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('12af596f8469458893c3f7d73c1e0970','6b817f17386b40daab8318799909aaaa','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7d0a463255ee44e3aa4fc9389edd03a6','6b817f17386b40daab8318799909aaaa','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c2f5e64d11ab46d0a48670f9e30c481d','6b817f17386b40daab8318799909aaaa','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e3811b3bbe444ec8add2c0765e2216e9','6b817f17386b40daab8318799909aaaa','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2a84dab35c1f41728c100b58a39932c2','6b817f17386b40daab8318799909aaaa','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('973ab5d08a7443998f0e768a1afe48c9','6b817f17386b40daab8318799909aaaa','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ec3bf2d280d94b69922fe56bd9acace6','6b817f17386b40daab8318799909aaaa','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fd47680df90349248e74aac22fd69861','6b817f17386b40daab8318799909aaaa','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('278ad886c9584cacae47bc265f0ffc8a','6b817f17386b40daab8318799909aaaa','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6dd19093fa654bdebda1e1724808a65e','6b817f17386b40daab8318799909aaaa','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7f92508d9f7747d0aaa7de653a02f440','6b817f17386b40daab8318799909aaaa','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a1bb1085ed45403483db00f7f5f5cb84','6b817f17386b40daab8318799909aaaa','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "flare_spell" VALUES('7e4f1e9df95646f195230113daa065d1','6b817f17386b40daab8318799909aaaa','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い');
CREATE TABLE link (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	"key" VARCHAR, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "link" VALUES('02e86ed871314a5b8a7708ed2c83ea03','6b817f17386b40daab8318799909aaaa','a9b842bfe82640039dc285b2cb145ac0','age1p8z7aghh8mx6wed43u6tnvtxet6ce67m9pe04v3w0qeat0fue55q5hau2y','2026-04-07 12:38:00.000000');
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
INSERT INTO "message" VALUES('e893962e5f3545fea6d6e91a6391a05d','6b817f17386b40daab8318799909aaaa','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('b8cd42f3e9024e09aa78faa3105f72b3','6b817f17386b40daab8318799909aaaa','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('7bbff7035d1244da860ef83b410836c2','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('39ebc789a3e045be9f37bf7e7f75c084','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('1edb7d3203c6403086f423abfd09b7d2','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('186d4fd2ac034907a7a3a6594e39b356','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('90a345d965664ee8912e020886e44cdd','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('6fb9f6d9f9fa413ca92fa9cabc103fbd','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('394eca9574114e5f8d383342a7ed6f48','6b817f17386b40daab8318799909aaaa','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('9701285a84fa468ebebfd0396e4215a7','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('f6524fee2740485e9a040f24a1400041','6b817f17386b40daab8318799909aaaa','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('fde5feb8586d4adabb0b85a808979221','6b817f17386b40daab8318799909aaaa','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('0d7f5714d80f4a2f8363ec867f35433a','6b817f17386b40daab8318799909aaaa','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('0ecd365f1cad40b4b691625e12e21e2d','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('563962e740ee4aeaa2f501ab77f0234a','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('89e27ae380d34eefa69b0bb8f0016fc4','6b817f17386b40daab8318799909aaaa','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('8b9989acbd4647018ac5acbcd0c4ef99','6b817f17386b40daab8318799909aaaa','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('402a9318d9df48459a0412996fae3556','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('8d8662ad9b7b48af8452391482d96c11','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('800050986c93479898df91582d66b351','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('c440c48384cc469caf6b8ee084528818','6b817f17386b40daab8318799909aaaa','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('9f58dc4b704c4b3ebb7fbda40e517b63','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('058ec9ab77004c149bc8b13901be223f','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('6b80c5e0e76f4f15b20b90142f530d0a','6b817f17386b40daab8318799909aaaa','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('f818205d41ca43a495bb699a0bcb0572','6b817f17386b40daab8318799909aaaa','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('d559900e761a4285948036992835671f','6b817f17386b40daab8318799909aaaa','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('71b79a7e0e674f9d8ee3a9e59cd33d19','6b817f17386b40daab8318799909aaaa','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('2f195a3935cb484082cac6907406ba8f','6b817f17386b40daab8318799909aaaa','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('1405fb0ddca043d49cca860aeb77fde5','6b817f17386b40daab8318799909aaaa','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('6484bbd2877c43978787ef83dab9fd46','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('d419310f88dd4aeba133661d1fc7b4b9','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('ee19cdff404f49689fbdc8f9ffbb1806','6b817f17386b40daab8318799909aaaa','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('9a1628c6672a4edda3ea658698ceec55','6b817f17386b40daab8318799909aaaa','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('92b9ad32a14b4706805b3e76a615d5f6','6b817f17386b40daab8318799909aaaa','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('bca44548f69041499d6b873e38cd7ef1','6b817f17386b40daab8318799909aaaa','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('ab4425c47d04483c890afa699536cfe8','6b817f17386b40daab8318799909aaaa','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('4d685effe6d44b419dea284d06e41f5d','6b817f17386b40daab8318799909aaaa','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('6b817f17386b40daab8318799909aaaa','Hana 花 O’Neill-Ångström','2026-04-07 12:33:00.000000',NULL,1);
INSERT INTO "patient" VALUES('337cd715ad5449698a0d5739c56a4733','Put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000',1);
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
INSERT INTO "practice_note" VALUES('8d34b4aa6ab944c8b5a2ca5b7a1dca1b','6b817f17386b40daab8318799909aaaa','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "practice_note" VALUES('66fded8b4c8b4592a507021fde608930','6b817f17386b40daab8318799909aaaa','put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
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
INSERT INTO "programme" VALUES('8ec2c3db231f40c6a71ab5e2214c4ff2','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
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
INSERT INTO "programme" VALUES('369374b4ede244f68177bc8937c169cc','desk-neck-upper-back',2,'Desk neck and upper back','homecare','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','# Desk neck and upper back
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
INSERT INTO "programme" VALUES('c031a9ea8b75428c941b22010388c680','flare-minimum',1,'Flare minimum','homecare','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','# Flare minimum
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
INSERT INTO "questionnaire" VALUES('e4123dc4534b4f01a8bbfdb5185f8ec3','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'NDI','[["首",0],["total",1000]]');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('369374b4ede244f68177bc8937c169cc','6b817f17386b40daab8318799909aaaa','programme',1);
INSERT INTO "received" VALUES('c031a9ea8b75428c941b22010388c680','6b817f17386b40daab8318799909aaaa','programme',1);
INSERT INTO "received" VALUES('ac93d413e7294813b71a4c24b616d4b6','6b817f17386b40daab8318799909aaaa','assignment',1);
INSERT INTO "received" VALUES('385d7a83d2b04d5d94041eb39829f25b','6b817f17386b40daab8318799909aaaa','assignment',1);
INSERT INTO "received" VALUES('970e194b243544be87f5e0e051f084ed','6b817f17386b40daab8318799909aaaa','assignment',1);
INSERT INTO "received" VALUES('046726d058564f039b107f2978a211d4','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('2d75842735354a4585182065ea100bb3','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('0f925cf0608e432bb61e80fcfcebe46e','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('3cd5cd14b6eb4f0f8e405a0b62026e3a','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('15314e7391c74645882c569c491f7068','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('7b7e00cc1d5048aabdc960df1f9415ce','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('1504ba1943984d449a8afde54c9ab86e','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('c55d882a20184d4e90e8f9af4ea51804','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('62ef91fff6ed4b9db8fd316d98711cea','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('d3b3a7d4eaca43efab35d19cad4b40d3','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('1e923c60fa074693854695f9a3bc4caf','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('44e23f3b8af94739a22f5afff38d831a','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('4e22f3108b2046d7a77adb5c59e042cd','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('b35bf8a98c2a4049a0d19bdfc47b3b63','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('19ccdd0b87414509ab51f9680ca5f6fb','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('295c491e6b0449838c8355dd251032a3','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('a6844fecf12841ac9765b14624bab801','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('58e33bab9afa46199b51b2f82655cd21','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('526df55e450d4d9e8ac89db6211116b9','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('f7f4ef91742e41ffb6c6ecace6fd3c37','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('7c28f51697914cea9a92d342e86aec51','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('2421255b3e1847dbb5f072bf10c6c594','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('844f3d072e504084afdd6a19f85c3310','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('de618e7da5544a69a26d08257ad3725c','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('dc21ffb7bb2b40ec8485fd94c832728e','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('df7d5f088a42482eaefbec0b8aa0cf13','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('2c9457487bf24980b043a8b7246d1adb','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('ce96e78d6a034fca8b29c8d7c44aedfc','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('3b1d8081f0d24673ad608c0b3b734c67','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('b0bed5e06ca74984a8061f7770c16690','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('5a4cbb321bee4ab7a570d0e9aa709da7','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('d1729ace564f42d5bd8a90ce9c53a68e','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('6d40191cbb634ce49ef47cca3e0d09b7','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('11f35b29af154a61904545fc604e8f5d','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('296e48052c624ca09ced7a8fda672c66','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('cbc32feedd4a4eaca55084e2881cb2d7','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('005a41c1273f4adb988cfc406c5682fb','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('2a9d778ec30e4c148b7ad0ef80a97d78','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('1b63c6f54c00457a8e5f137a3d58dad7','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('e0944740dcaf47c0a9ebf21906ed34b6','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('a655c9b015854ebf80cf18bd20cbe013','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('b525cddfce534c7d8ed8a6aecad80a1c','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('7f0915c647ad40b683f9882ca3e468d9','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('9dc48188b3d647ab8594189295e3516c','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('7307e4643a9a42edab334badd046a350','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('6bb50e6b775041669e2a17d887fe5ccf','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('22f54d0bfc1d498da6034438db33f019','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('4990a09798544b3eaa89d590cba402f7','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('6d09d478d45a431bbc9fcdff557c6a9d','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('fa61c4233454495ca2a7fc7704a22170','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('04b9d0055500412faaee2ac1e8d218aa','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('c19c29f83ae4429bb8dc3bdc321d26e1','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('6df4ef2a584144bca339b85acd8ffcb6','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('90b4b6307a3e4077ad2da315e9deb37b','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('99c4abb069ef470697b2b33c60743f54','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('f8d3758d990a4f358da7f97fd8c3b5b0','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('1a8d4a6c483e48cba1e0f7f8845ccb69','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('481cf6f1e7904b5989c905beb28d8510','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('5f672455ddb445008e17f07de84ea592','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('bc1c834a2e314f089feacf3d3611b6e7','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('1c3ea29a1c784a47bd0514d5326a905d','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('22f365ec809149c4a0cf27a3f39bf620','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('3cd2d9bd73234a9c814554e8049006ab','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('aa21e689c23140439d1fcc0ed959ac8f','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('12af596f8469458893c3f7d73c1e0970','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('7d0a463255ee44e3aa4fc9389edd03a6','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('c2f5e64d11ab46d0a48670f9e30c481d','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('e3811b3bbe444ec8add2c0765e2216e9','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('2a84dab35c1f41728c100b58a39932c2','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('973ab5d08a7443998f0e768a1afe48c9','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('ec3bf2d280d94b69922fe56bd9acace6','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('fd47680df90349248e74aac22fd69861','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('278ad886c9584cacae47bc265f0ffc8a','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('6dd19093fa654bdebda1e1724808a65e','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('7f92508d9f7747d0aaa7de653a02f440','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('a1bb1085ed45403483db00f7f5f5cb84','6b817f17386b40daab8318799909aaaa','exercise',1);
INSERT INTO "received" VALUES('7bbff7035d1244da860ef83b410836c2','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('39ebc789a3e045be9f37bf7e7f75c084','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('1edb7d3203c6403086f423abfd09b7d2','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('186d4fd2ac034907a7a3a6594e39b356','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('90a345d965664ee8912e020886e44cdd','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('6fb9f6d9f9fa413ca92fa9cabc103fbd','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('394eca9574114e5f8d383342a7ed6f48','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('9701285a84fa468ebebfd0396e4215a7','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('f6524fee2740485e9a040f24a1400041','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('fde5feb8586d4adabb0b85a808979221','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('0d7f5714d80f4a2f8363ec867f35433a','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('0ecd365f1cad40b4b691625e12e21e2d','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('563962e740ee4aeaa2f501ab77f0234a','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('89e27ae380d34eefa69b0bb8f0016fc4','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('8b9989acbd4647018ac5acbcd0c4ef99','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('402a9318d9df48459a0412996fae3556','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('8d8662ad9b7b48af8452391482d96c11','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('800050986c93479898df91582d66b351','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('c440c48384cc469caf6b8ee084528818','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('9f58dc4b704c4b3ebb7fbda40e517b63','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('058ec9ab77004c149bc8b13901be223f','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('6b80c5e0e76f4f15b20b90142f530d0a','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('f818205d41ca43a495bb699a0bcb0572','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('d559900e761a4285948036992835671f','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('71b79a7e0e674f9d8ee3a9e59cd33d19','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('2f195a3935cb484082cac6907406ba8f','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('1405fb0ddca043d49cca860aeb77fde5','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('6484bbd2877c43978787ef83dab9fd46','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('d419310f88dd4aeba133661d1fc7b4b9','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('ee19cdff404f49689fbdc8f9ffbb1806','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('9a1628c6672a4edda3ea658698ceec55','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('92b9ad32a14b4706805b3e76a615d5f6','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('bca44548f69041499d6b873e38cd7ef1','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('ab4425c47d04483c890afa699536cfe8','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('4d685effe6d44b419dea284d06e41f5d','6b817f17386b40daab8318799909aaaa','pain',1);
INSERT INTO "received" VALUES('267593f2345c47b88599079927d1593f','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('2571e9f88d944a248e12674d22188ddc','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('0cd1ac972ca9496498e284c2eb98792d','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('cfb6e0ebc74347c4aa4326ba61218ac7','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('4426188c6bb14304ad81cdddad918ff1','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('d0179ef6d7924d378f980e0b6baed0e3','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('3617cba741264e68af61579cc5f7d22d','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('e9ff4e51cffa426f93556a6e4ff4ed4c','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('a6227e87f9f84460a6e77b78576a9de0','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('d398c3d2c2004b44953e016b771d5bf9','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('98cf2e24e0bf4ae0828025d0dbd97b84','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('c631ac7da12d40ef82b11896172cbe2b','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('ffe3594e5d074985981c6c373a4ff48d','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('88f898bd2a5c4e21abca71227a3efe2b','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('45c43a2ecad446ff9df399b0b196ca8d','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('9400b77b4ebe45189b56469e1358d6da','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('7624574503f04aed885d042410539b0d','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('ab3d464b50844c36a09d6f245ffe0cbd','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('9a90b750197d49e3b536eaf4fd2c543a','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('3cf70d687df34fc3a8dc75ee3bf5a13a','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('11dbbf9218b247fa9c3efb99835865b8','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('fe917764f91a4d8aa2efc57330bd0e52','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('9c4e09d579c741a6acd72f1f25766f05','6b817f17386b40daab8318799909aaaa','sitting',1);
INSERT INTO "received" VALUES('2606eade642d45ba9091e1597ff87d2e','6b817f17386b40daab8318799909aaaa','break',1);
INSERT INTO "received" VALUES('4a2e9abb4b854e5ba9a46917c971bed4','6b817f17386b40daab8318799909aaaa','break',1);
INSERT INTO "received" VALUES('671d269ae1c148cb9a2f52177553b9d5','6b817f17386b40daab8318799909aaaa','break',1);
INSERT INTO "received" VALUES('e614118eb8384fe385c591cc80dfecc4','6b817f17386b40daab8318799909aaaa','break',1);
INSERT INTO "received" VALUES('68005f7d7d1943d78ee0c45a9fb9d363','6b817f17386b40daab8318799909aaaa','break',1);
INSERT INTO "received" VALUES('37e6362aff464045a4170693d903190a','6b817f17386b40daab8318799909aaaa','break',1);
INSERT INTO "received" VALUES('a004651498b24a42b2a429d11947a162','6b817f17386b40daab8318799909aaaa','break',1);
INSERT INTO "received" VALUES('8beeece6dc4d4faebf99796548441b7b','6b817f17386b40daab8318799909aaaa','session',1);
INSERT INTO "received" VALUES('ba0ebba4440f416489af79e2135a7722','6b817f17386b40daab8318799909aaaa','session',1);
INSERT INTO "received" VALUES('4702aa9a93cb4610a921109b374e5ece','6b817f17386b40daab8318799909aaaa','session',1);
INSERT INTO "received" VALUES('31e0beb7a59f480286ad207e7067c75e','6b817f17386b40daab8318799909aaaa','session',1);
INSERT INTO "received" VALUES('3a9d772868c44d38a1f733433a620b9c','6b817f17386b40daab8318799909aaaa','session',1);
INSERT INTO "received" VALUES('f80018d73e63463ba699eb45793cd3ac','6b817f17386b40daab8318799909aaaa','session',1);
INSERT INTO "received" VALUES('51134d7eaa074dbbb2d66d509971c3b2','6b817f17386b40daab8318799909aaaa','rest',1);
INSERT INTO "received" VALUES('25d825554ff74febbdd70655c5ceb358','6b817f17386b40daab8318799909aaaa','rest',1);
INSERT INTO "received" VALUES('b90987482fe4445386bdbe7c3d904d10','6b817f17386b40daab8318799909aaaa','rest',1);
INSERT INTO "received" VALUES('e4123dc4534b4f01a8bbfdb5185f8ec3','6b817f17386b40daab8318799909aaaa','questionnaire',1);
INSERT INTO "received" VALUES('7e4f1e9df95646f195230113daa065d1','6b817f17386b40daab8318799909aaaa','flare',1);
INSERT INTO "received" VALUES('46019cd405d441a6b9ac3b64b58ce956','6b817f17386b40daab8318799909aaaa','step',1);
INSERT INTO "received" VALUES('e01548a2078546da948a0a982864c192','6b817f17386b40daab8318799909aaaa','step',1);
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
INSERT INTO "rest_day" VALUES('51134d7eaa074dbbb2d66d509971c3b2','6b817f17386b40daab8318799909aaaa','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('25d825554ff74febbdd70655c5ceb358','6b817f17386b40daab8318799909aaaa','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('b90987482fe4445386bdbe7c3d904d10','6b817f17386b40daab8318799909aaaa','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
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
CREATE TABLE share_made (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_share_made PRIMARY KEY (id), 
	CONSTRAINT ck_share_made_number CHECK (number >= 1), 
	CONSTRAINT fk_share_made_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "share_made" VALUES('c1fd9387cda84851ab566a092469f5d7','6b817f17386b40daab8318799909aaaa',1,'2026-04-07 12:33:00.000000');
INSERT INTO "share_made" VALUES('a3b2c4462a3f4f199a3b3d6b6448adad','6b817f17386b40daab8318799909aaaa',2,'2026-04-07 12:43:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('2e37e54bce1545358067e09ec446cf24','6b817f17386b40daab8318799909aaaa','49858c34b457d6f0fd403f1385e688d313e808d4d74c9362a435b8ca1a1f92df');
INSERT INTO "shared" VALUES('f1dd4491d70442aabc6b1355dc1176d3','6b817f17386b40daab8318799909aaaa','0411ac8114471e6bc9ca20460a3bc780eb88057acd72fceef3567baeaf5d649a');
INSERT INTO "shared" VALUES('e893962e5f3545fea6d6e91a6391a05d','6b817f17386b40daab8318799909aaaa','d0b3aee882b395532486053c53e84c3f10d15cde235ebf1148ab7835d470fa18');
INSERT INTO "shared" VALUES('b8cd42f3e9024e09aa78faa3105f72b3','6b817f17386b40daab8318799909aaaa','f9af28f3b765e8fe9ce7d8d9afbb97a91db62c638bbb8af237a00ed5ccdc653d');
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
INSERT INTO "sitting_bout" VALUES('267593f2345c47b88599079927d1593f','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('2571e9f88d944a248e12674d22188ddc','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('0cd1ac972ca9496498e284c2eb98792d','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('cfb6e0ebc74347c4aa4326ba61218ac7','6b817f17386b40daab8318799909aaaa','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('4426188c6bb14304ad81cdddad918ff1','6b817f17386b40daab8318799909aaaa','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('d0179ef6d7924d378f980e0b6baed0e3','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('3617cba741264e68af61579cc5f7d22d','6b817f17386b40daab8318799909aaaa','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('e9ff4e51cffa426f93556a6e4ff4ed4c','6b817f17386b40daab8318799909aaaa','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('a6227e87f9f84460a6e77b78576a9de0','6b817f17386b40daab8318799909aaaa','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('d398c3d2c2004b44953e016b771d5bf9','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('98cf2e24e0bf4ae0828025d0dbd97b84','6b817f17386b40daab8318799909aaaa','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('c631ac7da12d40ef82b11896172cbe2b','6b817f17386b40daab8318799909aaaa','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('ffe3594e5d074985981c6c373a4ff48d','6b817f17386b40daab8318799909aaaa','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('88f898bd2a5c4e21abca71227a3efe2b','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('45c43a2ecad446ff9df399b0b196ca8d','6b817f17386b40daab8318799909aaaa','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('9400b77b4ebe45189b56469e1358d6da','6b817f17386b40daab8318799909aaaa','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('7624574503f04aed885d042410539b0d','6b817f17386b40daab8318799909aaaa','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('ab3d464b50844c36a09d6f245ffe0cbd','6b817f17386b40daab8318799909aaaa','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('9a90b750197d49e3b536eaf4fd2c543a','6b817f17386b40daab8318799909aaaa','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
INSERT INTO "sitting_bout" VALUES('3cf70d687df34fc3a8dc75ee3bf5a13a','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('11dbbf9218b247fa9c3efb99835865b8','6b817f17386b40daab8318799909aaaa','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂');
INSERT INTO "sitting_bout" VALUES('fe917764f91a4d8aa2efc57330bd0e52','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('9c4e09d579c741a6acd72f1f25766f05','6b817f17386b40daab8318799909aaaa','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL);
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
INSERT INTO "step_answer" VALUES('46019cd405d441a6b9ac3b64b58ce956','6b817f17386b40daab8318799909aaaa','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["1a8d4a6c-483e-48cb-a1e0-f7f8845ccb69","aa21e689-c231-4043-9d1f-cc0ed959ac8f","7d0a4632-55ee-44e3-aa4f-c9389edd03a6"]','Hana 花');
INSERT INTO "step_answer" VALUES('e01548a2078546da948a0a982864c192','6b817f17386b40daab8318799909aaaa','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["aa21e689-c231-4043-9d1f-cc0ed959ac8f","7d0a4632-55ee-44e3-aa4f-c9389edd03a6","fd47680d-f903-4924-8e74-aac22fd69861"]','Hana 花');
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
INSERT INTO "treatment_session" VALUES('8beeece6dc4d4faebf99796548441b7b','6b817f17386b40daab8318799909aaaa','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('ba0ebba4440f416489af79e2135a7722','6b817f17386b40daab8318799909aaaa','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('4702aa9a93cb4610a921109b374e5ece','6b817f17386b40daab8318799909aaaa','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('31e0beb7a59f480286ad207e7067c75e','6b817f17386b40daab8318799909aaaa','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('3a9d772868c44d38a1f733433a620b9c','6b817f17386b40daab8318799909aaaa','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('f80018d73e63463ba699eb45793cd3ac','6b817f17386b40daab8318799909aaaa','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('66ed71ebfa8548a8afb81bdba311d6f6','6b817f17386b40daab8318799909aaaa','2026-04-07','2026-04-07 12:43:00.000000',120,'2026-04-07 12:43:00.000000',NULL,NULL,NULL,NULL,6,3,'[]',NULL,NULL,'[]',NULL,NULL,'Ärger im Büro');
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
INSERT INTO "watch" VALUES('73424113c9aa492791023577fc1d59ef','6b817f17386b40daab8318799909aaaa',10,1,365,1,'2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
INSERT INTO "watch" VALUES('497c2474a81f4257bac1324038bf78f1','6b817f17386b40daab8318799909aaaa',10,100,365,1,'2026-04-07 12:33:00.000000',NULL);
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
COMMIT;
