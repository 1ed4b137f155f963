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
INSERT INTO "action" VALUES('ff3959c4a4a5404da843cbe5ba4212d6','afbbf8e3600b426a9341e67f867efe03','2026-04-07 12:33:00.000000','2026-04-07','planned: session on Thu 16 Apr 2026','[["appointment","3df12e67-25e3-4d94-a80e-7d3f194795b6"]]','[]',NULL);
INSERT INTO "action" VALUES('e9b21b5b02e645268ff9267df1f98cd9','afbbf8e3600b426a9341e67f867efe03','2026-04-07 12:33:00.000001','2026-04-07','assigned: Desk neck and upper back, version 2','[["assignment","fbc809d7-5ffe-47fc-a975-6652f4cd3b6b"]]','[]',NULL);
INSERT INTO "action" VALUES('0439d888d661415aa04690dd3f6e7160','afbbf8e3600b426a9341e67f867efe03','2026-04-07 12:43:00.000000','2026-04-07','Acupuncture session, pain 6 before, 3 after (Ärger im Büro)','[["session","36e322dc-771a-484e-98f1-b7ace632e8d9"]]','[]',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "appointment" VALUES('3df12e6725e34d94a80e7d3f194795b6','afbbf8e3600b426a9341e67f867efe03','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
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
INSERT INTO "assignment" VALUES('fbc809d75ffe47fca9756652f4cd3b6b','afbbf8e3600b426a9341e67f867efe03','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('a4b924d9bba14a35abe04cb749a8f789','afbbf8e3600b426a9341e67f867efe03','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('2257949f03ac43e798e55baa5d0e6cdd','afbbf8e3600b426a9341e67f867efe03','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('cbe4de908d3d4a4dbb381a28bbf7ae96','afbbf8e3600b426a9341e67f867efe03','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
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
INSERT INTO "break_taken" VALUES('2d57a723eb784217b2d1122af7ebd0e1','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('33a3d71234c7487a92cf93d151e1d1f6','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('9700ccf6125a49bb84ae865293e767d5','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('d7016646be0e4af7abc58d2dd1d6c878','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('a3d601d8aa19447eafc749f6180bd15c','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL);
INSERT INTO "break_taken" VALUES('4062ab15d20f46b18f0bafbf39babb74','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck');
INSERT INTO "break_taken" VALUES('ebea557bd6734e2398c4019b9d27380d','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL);
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
INSERT INTO "exercise_entry" VALUES('6acc0ce2ef4f4185b7b43e3a11085c68','afbbf8e3600b426a9341e67f867efe03','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('6840b22ef1d44791a0219240c15c5d06','afbbf8e3600b426a9341e67f867efe03','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('72b9a6be287d47568cdafc3a69b7364c','afbbf8e3600b426a9341e67f867efe03','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7dc5a4d443724328ba171917cfb2b9b9','afbbf8e3600b426a9341e67f867efe03','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('dabf7b14511b477f9305825f5449e6a5','afbbf8e3600b426a9341e67f867efe03','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('d4a53e76932b432a940f20947b293353','afbbf8e3600b426a9341e67f867efe03','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2b23cc2ac00a4319bb12e6fb5b6863de','afbbf8e3600b426a9341e67f867efe03','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5e7b1e462af844de860a7e856fed150b','afbbf8e3600b426a9341e67f867efe03','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6939bd9d93ed4627ad57f1105a38a278','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('1fccc3f6bf4d44d2af3365d82a027380','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5c687377197344c59e43d734c14996db','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('cbcaa41827ec4c098035ff78ce966fb6','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8eb27db4841e42ae96b4aa8a57d3c04f','afbbf8e3600b426a9341e67f867efe03','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('10057986ee124a8b8a223407bfe231c0','afbbf8e3600b426a9341e67f867efe03','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1545305848fd4508bf6f217c92cabac3','afbbf8e3600b426a9341e67f867efe03','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2ea9619ec99d4f0facc59938865c3009','afbbf8e3600b426a9341e67f867efe03','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e62504c309549f08935686fa55082df','afbbf8e3600b426a9341e67f867efe03','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('93e3447abb5144b1864bae57645b765e','afbbf8e3600b426a9341e67f867efe03','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1cc4a266dc00436ea48d74e6a2105605','afbbf8e3600b426a9341e67f867efe03','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('41a87595007e4b289dee2fe5f8db0a1a','afbbf8e3600b426a9341e67f867efe03','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8c18f5c3477a4674aab5c491673fe300','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('9a4bab66c1ec440aaa6f160fb114f324','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('128b5a6348e543e791f0925a364c85d2','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7807d3712b27444f87cef235e97bc108','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c1b46a7aea3e46a7968566b8941b2f2c','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('e324ab6159d54c8f9631235c2057e8fd','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5592c47e65f542e1a9ab0ce53b36b88c','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('89c32f77ac3a4b9ea5ecfde1f941a488','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('53cb0efb80ca474c82f0e8c0cd695fb1','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('f2b221d72c8c4fbfb604dc0c571518eb','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('749ed157df984b21965a0d8a53e91049','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d910bd1840c947dea1fa51410ac2305c','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('48f705f61da5413182d8798b60d45c99','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('4aee388a3b3445a1a735181f87807501','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('080d5720d226472695f2a663e2408643','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('26c132e2c07741cfb1381f6ab47641af','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('12d78749fea8473db5a8392fd3e645f0','afbbf8e3600b426a9341e67f867efe03','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('b45c6082415045e4a4520c9b2a9e8332','afbbf8e3600b426a9341e67f867efe03','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('acf8823991ee408ea0ff8f7480f8e333','afbbf8e3600b426a9341e67f867efe03','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('dc94ad6774ad4ab1adadab9a2a0f44ce','afbbf8e3600b426a9341e67f867efe03','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('98e4e2195069463299e44f9d461a70b9','afbbf8e3600b426a9341e67f867efe03','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('4ea6e24da0b94683b1170ce688653ce9','afbbf8e3600b426a9341e67f867efe03','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a32c1a9d86a44ade8f22587fb77d1a95','afbbf8e3600b426a9341e67f867efe03','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e7f2d3e008af495191384ef339aae920','afbbf8e3600b426a9341e67f867efe03','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('025e19a242fe47cd99b6ef69c1accb18','afbbf8e3600b426a9341e67f867efe03','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('8a6f04c748824e1fb8b316f90b1b0d3d','afbbf8e3600b426a9341e67f867efe03','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0661daeaabef4b7190cdb359b1a59ef0','afbbf8e3600b426a9341e67f867efe03','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e31d1b8ffed342e0905b015d500cf5f6','afbbf8e3600b426a9341e67f867efe03','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3e2a5765767e46959b4fb56660bc2c25','afbbf8e3600b426a9341e67f867efe03','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('4e8f7760ff87441884e76048e3a1f0e4','afbbf8e3600b426a9341e67f867efe03','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('85bdeaaddab843e288e544a577aaa82b','afbbf8e3600b426a9341e67f867efe03','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c26f85ced0de49c3ac6bd72ddc43e5fe','afbbf8e3600b426a9341e67f867efe03','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4a9d1cc5d09e41cf9d4ca9d03ba6d3ce','afbbf8e3600b426a9341e67f867efe03','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4df4bfcf229344d2936757c26ac2b027','afbbf8e3600b426a9341e67f867efe03','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b9a9b3d0ea104c0d9ed27752e9fea3a3','afbbf8e3600b426a9341e67f867efe03','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bbc39c014d9943f38b187e2eb34c7994','afbbf8e3600b426a9341e67f867efe03','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2d149b11e6524ff8813f120b3a6d11a4','afbbf8e3600b426a9341e67f867efe03','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('78326dc94f4848c680f590d685ab94ab','afbbf8e3600b426a9341e67f867efe03','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b631733eaa284c3db426883d448d323d','afbbf8e3600b426a9341e67f867efe03','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c9812288ddf14823a716442d1dd6d43d','afbbf8e3600b426a9341e67f867efe03','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('492d623b04f1408d997f55885dac23ac','afbbf8e3600b426a9341e67f867efe03','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5d4d49694660475c9f05a99d959b71fc','afbbf8e3600b426a9341e67f867efe03','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('61859777203f4ef89984c260790a72f4','afbbf8e3600b426a9341e67f867efe03','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7fed50b02a7d4d039877806052ac004c','afbbf8e3600b426a9341e67f867efe03','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4f82e47e3c0d4f21bfe08213f947d9ba','afbbf8e3600b426a9341e67f867efe03','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('569192eaf04b493faa4a963518b9bf72','afbbf8e3600b426a9341e67f867efe03','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('66486c82488149e4ac672792e249f2fb','afbbf8e3600b426a9341e67f867efe03','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d81eab9de66a45c7abf6e17f06d8a7bc','afbbf8e3600b426a9341e67f867efe03','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('040b461f157940f0b5f726d495d0cae3','afbbf8e3600b426a9341e67f867efe03','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('29ed768d5e6a40b88eb7b65a2b80e77a','afbbf8e3600b426a9341e67f867efe03','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fcb94338115240f6b4c7c9e2834467a4','afbbf8e3600b426a9341e67f867efe03','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fcbb611c4eaa4db7ac885910e77e16d2','afbbf8e3600b426a9341e67f867efe03','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('210d95f74c2249babead7f9e1d7176dd','afbbf8e3600b426a9341e67f867efe03','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('768f1bfec0354c94a872ec8c6abe07a0','afbbf8e3600b426a9341e67f867efe03','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('90c270d23b194866b4ed516b0b74c752','afbbf8e3600b426a9341e67f867efe03','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e3df1053abac43e0a33772e060480d7b','afbbf8e3600b426a9341e67f867efe03','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "flare_spell" VALUES('ca7c672a9e4b4af19ab16430d51824dc','afbbf8e3600b426a9341e67f867efe03','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い');
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
INSERT INTO "follow_up" VALUES('142bb1a53a884364b7fd46dce74a0f15','afbbf8e3600b426a9341e67f867efe03','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'2026-04-06','[{"name":"soreness","severity":"strong"},{"name":"眠気","resolved":true}]','[b]not markup[/b]');
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
INSERT INTO "for_practitioner" VALUES('58b2247667d04b23a2469ccdde04fd59','afbbf8e3600b426a9341e67f867efe03','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'How long? – 首 🙂',1);
INSERT INTO "for_practitioner" VALUES('f21284d0fc6c4f30914196a257f374a2','afbbf8e3600b426a9341e67f867efe03','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "link" VALUES('8f6701a5afea408590d804060c7b8f2a','afbbf8e3600b426a9341e67f867efe03','b88e5f809f2f4b4b9c75bffc9d0c8197','age15ejyqswkp83nmcw2qe5ez62tqzsss7qe3jwmcqzeaet9s59e9d6qzrcje9','2026-04-07 12:38:00.000000');
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
INSERT INTO "message" VALUES('4559780cc11642beb4e00e8628f47bff','afbbf8e3600b426a9341e67f867efe03','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('74dc92fe7d9d4e4ca4c066c3f059fb3b','afbbf8e3600b426a9341e67f867efe03','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('c3074562227f4dfa86cadbeb31872ea6','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('c2f0c261b7634dbb8c57d600417147b2','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('6fcf40d8a69c4c48b1214f3894c4acd7','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('278c2b67f77d4cedad90a60a1bd30a23','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('43cd43db50b44ab8a5c25f7a19174581','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('a24fbc77e26c4d26816ba40b1b9162ef','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('88795c97ca13465c985dcefac23fe722','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('ac24eaf881d94f37aef9f62d04e9104e','afbbf8e3600b426a9341e67f867efe03','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('e55b32f2453a43bb9a76ca7208bfebbf','afbbf8e3600b426a9341e67f867efe03','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('d4e4d44d16d74620ac3c170541cd0316','afbbf8e3600b426a9341e67f867efe03','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('a28815425ad544828fc4a5f6dd3c2a75','afbbf8e3600b426a9341e67f867efe03','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('26b72873b9f940228231a048c9576448','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('2082d63947f3473b9300dc5af5938ea2','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('5d9dbcc78cf740548b299f9934cdba2c','afbbf8e3600b426a9341e67f867efe03','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('32477d73f6c84b15a9386d5b412780ac','afbbf8e3600b426a9341e67f867efe03','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('a319e665570849fbb418d01a86cf4953','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('9cc18166a82f4150a635058c049a7623','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('0710565b2a124cc8b454cc594d7998b3','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('6ebf4ba17a644d099dd37141024b545d','afbbf8e3600b426a9341e67f867efe03','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('b0ce49488a074d2596c6460354fb5ce2','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('3daf78a54d084c10acd5922907c65a5b','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('7079d97a951d4faebc959370fa639b85','afbbf8e3600b426a9341e67f867efe03','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('288bbb00d64f4793a23f95f1c6424b78','afbbf8e3600b426a9341e67f867efe03','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('b485fa8bd7f647ff93d4a00525bfaea8','afbbf8e3600b426a9341e67f867efe03','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('43fcd00eb923459ba56f30d00dd68ba3','afbbf8e3600b426a9341e67f867efe03','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('a9595edcbf2f47748a7236ab89998018','afbbf8e3600b426a9341e67f867efe03','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('c25c4facddb74789bf2c3bad66f8cffe','afbbf8e3600b426a9341e67f867efe03','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('41fa5ed5477f4df78ca920117c657d76','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('3c5d1195ce854295aeed63b69177e75d','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('a1a3e74d5cc946bfa3af679b4610f513','afbbf8e3600b426a9341e67f867efe03','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('b14093f1e02140db8f021ff4a62bf050','afbbf8e3600b426a9341e67f867efe03','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('100e7b36f10c4e388781aabfb765601e','afbbf8e3600b426a9341e67f867efe03','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('90abb388f51442bab3bcabc2016292d9','afbbf8e3600b426a9341e67f867efe03','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('2f8c4dff436041ee9c680751ef0ab836','afbbf8e3600b426a9341e67f867efe03','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('83fe3bce22a9444fa1727b18a805d28b','afbbf8e3600b426a9341e67f867efe03','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('afbbf8e3600b426a9341e67f867efe03','Hana 花 O’Neill-Ångström','2026-04-07 12:33:00.000000',NULL,1);
INSERT INTO "patient" VALUES('e648d23cd8f845008ef457e91cf4b38c','Put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000',1);
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
INSERT INTO "practice_note" VALUES('188c6767c13a4042a36c50292a43a666','afbbf8e3600b426a9341e67f867efe03','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "practice_note" VALUES('d2f1d498aa854e81b8b8ebb7c632763c','afbbf8e3600b426a9341e67f867efe03','put aside','2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
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
INSERT INTO "programme" VALUES('49dccc3dbad84cb885940685ef4264b8','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
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
INSERT INTO "programme" VALUES('2731809952f242c8a5d7af7a9e74afd3','desk-neck-upper-back',2,'Desk neck and upper back','homecare','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','# Desk neck and upper back
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
INSERT INTO "programme" VALUES('e3d38831f9ed44f38378cb72fe8f2365','flare-minimum',1,'Flare minimum','homecare','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','# Flare minimum
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
INSERT INTO "questionnaire" VALUES('abed86b864c34c2d9bc1582336d38a96','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'NDI','[["首",0],["total",1000]]');
INSERT INTO "questionnaire" VALUES('1fdce8aa891f42d1a3b7620be1533919','afbbf8e3600b426a9341e67f867efe03','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'psfs','[["Lifting a child",0],["首を回す",10],["Sleep",5]]');
INSERT INTO "questionnaire" VALUES('563b4d3814f041e8815d86f9f256bc69','afbbf8e3600b426a9341e67f867efe03','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'pgic','[["change",7]]');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('2731809952f242c8a5d7af7a9e74afd3','afbbf8e3600b426a9341e67f867efe03','programme',1);
INSERT INTO "received" VALUES('e3d38831f9ed44f38378cb72fe8f2365','afbbf8e3600b426a9341e67f867efe03','programme',1);
INSERT INTO "received" VALUES('a4b924d9bba14a35abe04cb749a8f789','afbbf8e3600b426a9341e67f867efe03','assignment',1);
INSERT INTO "received" VALUES('2257949f03ac43e798e55baa5d0e6cdd','afbbf8e3600b426a9341e67f867efe03','assignment',1);
INSERT INTO "received" VALUES('cbe4de908d3d4a4dbb381a28bbf7ae96','afbbf8e3600b426a9341e67f867efe03','assignment',1);
INSERT INTO "received" VALUES('6acc0ce2ef4f4185b7b43e3a11085c68','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('6840b22ef1d44791a0219240c15c5d06','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('72b9a6be287d47568cdafc3a69b7364c','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('7dc5a4d443724328ba171917cfb2b9b9','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('dabf7b14511b477f9305825f5449e6a5','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('d4a53e76932b432a940f20947b293353','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('2b23cc2ac00a4319bb12e6fb5b6863de','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('5e7b1e462af844de860a7e856fed150b','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('6939bd9d93ed4627ad57f1105a38a278','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('1fccc3f6bf4d44d2af3365d82a027380','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('5c687377197344c59e43d734c14996db','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('cbcaa41827ec4c098035ff78ce966fb6','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('8eb27db4841e42ae96b4aa8a57d3c04f','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('10057986ee124a8b8a223407bfe231c0','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('1545305848fd4508bf6f217c92cabac3','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('2ea9619ec99d4f0facc59938865c3009','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('1e62504c309549f08935686fa55082df','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('93e3447abb5144b1864bae57645b765e','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('1cc4a266dc00436ea48d74e6a2105605','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('41a87595007e4b289dee2fe5f8db0a1a','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('8c18f5c3477a4674aab5c491673fe300','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('9a4bab66c1ec440aaa6f160fb114f324','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('128b5a6348e543e791f0925a364c85d2','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('7807d3712b27444f87cef235e97bc108','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('c1b46a7aea3e46a7968566b8941b2f2c','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('e324ab6159d54c8f9631235c2057e8fd','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('5592c47e65f542e1a9ab0ce53b36b88c','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('89c32f77ac3a4b9ea5ecfde1f941a488','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('53cb0efb80ca474c82f0e8c0cd695fb1','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('f2b221d72c8c4fbfb604dc0c571518eb','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('749ed157df984b21965a0d8a53e91049','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('d910bd1840c947dea1fa51410ac2305c','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('48f705f61da5413182d8798b60d45c99','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('4aee388a3b3445a1a735181f87807501','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('080d5720d226472695f2a663e2408643','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('26c132e2c07741cfb1381f6ab47641af','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('12d78749fea8473db5a8392fd3e645f0','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('b45c6082415045e4a4520c9b2a9e8332','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('acf8823991ee408ea0ff8f7480f8e333','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('dc94ad6774ad4ab1adadab9a2a0f44ce','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('98e4e2195069463299e44f9d461a70b9','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('4ea6e24da0b94683b1170ce688653ce9','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('a32c1a9d86a44ade8f22587fb77d1a95','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('e7f2d3e008af495191384ef339aae920','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('025e19a242fe47cd99b6ef69c1accb18','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('8a6f04c748824e1fb8b316f90b1b0d3d','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('0661daeaabef4b7190cdb359b1a59ef0','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('e31d1b8ffed342e0905b015d500cf5f6','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('3e2a5765767e46959b4fb56660bc2c25','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('4e8f7760ff87441884e76048e3a1f0e4','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('85bdeaaddab843e288e544a577aaa82b','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('c26f85ced0de49c3ac6bd72ddc43e5fe','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('4a9d1cc5d09e41cf9d4ca9d03ba6d3ce','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('4df4bfcf229344d2936757c26ac2b027','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('b9a9b3d0ea104c0d9ed27752e9fea3a3','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('bbc39c014d9943f38b187e2eb34c7994','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('2d149b11e6524ff8813f120b3a6d11a4','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('78326dc94f4848c680f590d685ab94ab','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('b631733eaa284c3db426883d448d323d','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('c9812288ddf14823a716442d1dd6d43d','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('492d623b04f1408d997f55885dac23ac','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('5d4d49694660475c9f05a99d959b71fc','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('61859777203f4ef89984c260790a72f4','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('7fed50b02a7d4d039877806052ac004c','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('4f82e47e3c0d4f21bfe08213f947d9ba','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('569192eaf04b493faa4a963518b9bf72','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('66486c82488149e4ac672792e249f2fb','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('d81eab9de66a45c7abf6e17f06d8a7bc','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('040b461f157940f0b5f726d495d0cae3','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('29ed768d5e6a40b88eb7b65a2b80e77a','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('fcb94338115240f6b4c7c9e2834467a4','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('fcbb611c4eaa4db7ac885910e77e16d2','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('210d95f74c2249babead7f9e1d7176dd','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('768f1bfec0354c94a872ec8c6abe07a0','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('90c270d23b194866b4ed516b0b74c752','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('e3df1053abac43e0a33772e060480d7b','afbbf8e3600b426a9341e67f867efe03','exercise',1);
INSERT INTO "received" VALUES('c3074562227f4dfa86cadbeb31872ea6','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('c2f0c261b7634dbb8c57d600417147b2','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('6fcf40d8a69c4c48b1214f3894c4acd7','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('278c2b67f77d4cedad90a60a1bd30a23','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('43cd43db50b44ab8a5c25f7a19174581','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('a24fbc77e26c4d26816ba40b1b9162ef','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('88795c97ca13465c985dcefac23fe722','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('ac24eaf881d94f37aef9f62d04e9104e','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('e55b32f2453a43bb9a76ca7208bfebbf','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('d4e4d44d16d74620ac3c170541cd0316','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('a28815425ad544828fc4a5f6dd3c2a75','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('26b72873b9f940228231a048c9576448','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('2082d63947f3473b9300dc5af5938ea2','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('5d9dbcc78cf740548b299f9934cdba2c','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('32477d73f6c84b15a9386d5b412780ac','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('a319e665570849fbb418d01a86cf4953','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('9cc18166a82f4150a635058c049a7623','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('0710565b2a124cc8b454cc594d7998b3','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('6ebf4ba17a644d099dd37141024b545d','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('b0ce49488a074d2596c6460354fb5ce2','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('3daf78a54d084c10acd5922907c65a5b','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('7079d97a951d4faebc959370fa639b85','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('288bbb00d64f4793a23f95f1c6424b78','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('b485fa8bd7f647ff93d4a00525bfaea8','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('43fcd00eb923459ba56f30d00dd68ba3','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('a9595edcbf2f47748a7236ab89998018','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('c25c4facddb74789bf2c3bad66f8cffe','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('41fa5ed5477f4df78ca920117c657d76','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('3c5d1195ce854295aeed63b69177e75d','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('a1a3e74d5cc946bfa3af679b4610f513','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('b14093f1e02140db8f021ff4a62bf050','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('100e7b36f10c4e388781aabfb765601e','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('90abb388f51442bab3bcabc2016292d9','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('2f8c4dff436041ee9c680751ef0ab836','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('83fe3bce22a9444fa1727b18a805d28b','afbbf8e3600b426a9341e67f867efe03','pain',1);
INSERT INTO "received" VALUES('a90d2a356cbb4eae8833a5bbe5f46ac2','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('6b58a6ed36444e16b413f945bde667b6','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('08efda30d41d42d99023dd2ee3fa82aa','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('6b987678af1740ef96a6b275798da68d','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('fc71e73664464d3bb2b326a05b0e1958','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('5eb166d1672045538bfee21a57952bf9','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('87d750af5ff94ed89ae64989e6bdcf4b','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('5155683b81a6441d8b1de79338a52f8d','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('aae275c42c484f6081fa8bb84b3bceb2','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('a3ea4e0d4f264f7fa9c078a9266aca3b','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('b851294f257649c092492f3b48363453','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('25cfaf40da11411eb57f50178565a764','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('daa2a96d80ae48a19219afe09fc03df5','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('43a3ef456ee5406ca0ccb6138b33f039','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('7add4bdf8ea04f9888d1ebf7b0f8d7a4','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('681bd9cde6d64cf2a87e71019c846e15','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('ce0773a5f34948b68b918c28d71f1bb4','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('1032c7b2d84b4bf99eee666283c9adfd','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('311e3a9072364bd99e823cb139773ea3','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('1cbb391a22bf44dcbcf93e97a01d83a2','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('03ed1fbe2bac47c1be4317c49d9b7a0c','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('5a8a7d03675a40649668dcd764d97f05','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('209e40578afb4b8d91725b07b72f9da7','afbbf8e3600b426a9341e67f867efe03','sitting',1);
INSERT INTO "received" VALUES('2d57a723eb784217b2d1122af7ebd0e1','afbbf8e3600b426a9341e67f867efe03','break',1);
INSERT INTO "received" VALUES('33a3d71234c7487a92cf93d151e1d1f6','afbbf8e3600b426a9341e67f867efe03','break',1);
INSERT INTO "received" VALUES('9700ccf6125a49bb84ae865293e767d5','afbbf8e3600b426a9341e67f867efe03','break',1);
INSERT INTO "received" VALUES('d7016646be0e4af7abc58d2dd1d6c878','afbbf8e3600b426a9341e67f867efe03','break',1);
INSERT INTO "received" VALUES('a3d601d8aa19447eafc749f6180bd15c','afbbf8e3600b426a9341e67f867efe03','break',1);
INSERT INTO "received" VALUES('4062ab15d20f46b18f0bafbf39babb74','afbbf8e3600b426a9341e67f867efe03','break',1);
INSERT INTO "received" VALUES('ebea557bd6734e2398c4019b9d27380d','afbbf8e3600b426a9341e67f867efe03','break',1);
INSERT INTO "received" VALUES('3b52e141ea9e400589d320c7cf09f24f','afbbf8e3600b426a9341e67f867efe03','session',1);
INSERT INTO "received" VALUES('10bdcae78e804af7b83c61dd4190fd74','afbbf8e3600b426a9341e67f867efe03','session',1);
INSERT INTO "received" VALUES('83209c90cd4247619acffaf9ae629013','afbbf8e3600b426a9341e67f867efe03','session',1);
INSERT INTO "received" VALUES('1e044e1a233c489a82b0b3e18a3cb7d2','afbbf8e3600b426a9341e67f867efe03','session',1);
INSERT INTO "received" VALUES('f02e65f3edb54cbda37963427241461e','afbbf8e3600b426a9341e67f867efe03','session',1);
INSERT INTO "received" VALUES('9bb92c602faa4e4c90796ebacc606d7b','afbbf8e3600b426a9341e67f867efe03','session',1);
INSERT INTO "received" VALUES('aafce871f706472c99035377005d5278','afbbf8e3600b426a9341e67f867efe03','session',1);
INSERT INTO "received" VALUES('41a0f236c25a40138641a0c2d2d0a2cd','afbbf8e3600b426a9341e67f867efe03','rest',1);
INSERT INTO "received" VALUES('dab1bffed2824d748659f37c1f2f2e72','afbbf8e3600b426a9341e67f867efe03','rest',1);
INSERT INTO "received" VALUES('e7d03650ee6440c28c42552791a78ca0','afbbf8e3600b426a9341e67f867efe03','rest',1);
INSERT INTO "received" VALUES('abed86b864c34c2d9bc1582336d38a96','afbbf8e3600b426a9341e67f867efe03','questionnaire',1);
INSERT INTO "received" VALUES('1fdce8aa891f42d1a3b7620be1533919','afbbf8e3600b426a9341e67f867efe03','questionnaire',1);
INSERT INTO "received" VALUES('563b4d3814f041e8815d86f9f256bc69','afbbf8e3600b426a9341e67f867efe03','questionnaire',1);
INSERT INTO "received" VALUES('ca7c672a9e4b4af19ab16430d51824dc','afbbf8e3600b426a9341e67f867efe03','flare',1);
INSERT INTO "received" VALUES('ceb29dfb21564ddc982107e25bed5049','afbbf8e3600b426a9341e67f867efe03','step',1);
INSERT INTO "received" VALUES('c1509e2ef3504afc8d61ae378c5fcd80','afbbf8e3600b426a9341e67f867efe03','step',1);
INSERT INTO "received" VALUES('142bb1a53a884364b7fd46dce74a0f15','afbbf8e3600b426a9341e67f867efe03','followup',1);
INSERT INTO "received" VALUES('58b2247667d04b23a2469ccdde04fd59','afbbf8e3600b426a9341e67f867efe03','question',1);
INSERT INTO "received" VALUES('f21284d0fc6c4f30914196a257f374a2','afbbf8e3600b426a9341e67f867efe03','question',1);
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
INSERT INTO "rest_day" VALUES('41a0f236c25a40138641a0c2d2d0a2cd','afbbf8e3600b426a9341e67f867efe03','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('dab1bffed2824d748659f37c1f2f2e72','afbbf8e3600b426a9341e67f867efe03','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('e7d03650ee6440c28c42552791a78ca0','afbbf8e3600b426a9341e67f867efe03','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
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
INSERT INTO "share_made" VALUES('addd321642ac42a2ae03386783d85e15','afbbf8e3600b426a9341e67f867efe03',1,'2026-04-07 12:33:00.000000');
INSERT INTO "share_made" VALUES('4af0ab998b714d4b952c88c78879668e','afbbf8e3600b426a9341e67f867efe03',2,'2026-04-07 12:43:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('fbc809d75ffe47fca9756652f4cd3b6b','afbbf8e3600b426a9341e67f867efe03','180bd0bec60cdec13f227c0445c6f9c226aafa78201ecb4e2611fa8de2338dd3');
INSERT INTO "shared" VALUES('3df12e6725e34d94a80e7d3f194795b6','afbbf8e3600b426a9341e67f867efe03','c2399a5390e498ea6e7412f90bc9f859475fee24120074c2d80bd47e3c1305e8');
INSERT INTO "shared" VALUES('4559780cc11642beb4e00e8628f47bff','afbbf8e3600b426a9341e67f867efe03','76edb895886f4967884aea24e63e9eb866b9f7f8a7273122418ca68b14499923');
INSERT INTO "shared" VALUES('74dc92fe7d9d4e4ca4c066c3f059fb3b','afbbf8e3600b426a9341e67f867efe03','ade24e102fbaf4f2a0441d9466f319c2e9e213c908857ceb7ab78eeb764de344');
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
INSERT INTO "sitting_bout" VALUES('a90d2a356cbb4eae8833a5bbe5f46ac2','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('6b58a6ed36444e16b413f945bde667b6','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('08efda30d41d42d99023dd2ee3fa82aa','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('6b987678af1740ef96a6b275798da68d','afbbf8e3600b426a9341e67f867efe03','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('fc71e73664464d3bb2b326a05b0e1958','afbbf8e3600b426a9341e67f867efe03','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('5eb166d1672045538bfee21a57952bf9','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('87d750af5ff94ed89ae64989e6bdcf4b','afbbf8e3600b426a9341e67f867efe03','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('5155683b81a6441d8b1de79338a52f8d','afbbf8e3600b426a9341e67f867efe03','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('aae275c42c484f6081fa8bb84b3bceb2','afbbf8e3600b426a9341e67f867efe03','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('a3ea4e0d4f264f7fa9c078a9266aca3b','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('b851294f257649c092492f3b48363453','afbbf8e3600b426a9341e67f867efe03','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('25cfaf40da11411eb57f50178565a764','afbbf8e3600b426a9341e67f867efe03','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('daa2a96d80ae48a19219afe09fc03df5','afbbf8e3600b426a9341e67f867efe03','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('43a3ef456ee5406ca0ccb6138b33f039','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('7add4bdf8ea04f9888d1ebf7b0f8d7a4','afbbf8e3600b426a9341e67f867efe03','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('681bd9cde6d64cf2a87e71019c846e15','afbbf8e3600b426a9341e67f867efe03','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('ce0773a5f34948b68b918c28d71f1bb4','afbbf8e3600b426a9341e67f867efe03','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('1032c7b2d84b4bf99eee666283c9adfd','afbbf8e3600b426a9341e67f867efe03','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('311e3a9072364bd99e823cb139773ea3','afbbf8e3600b426a9341e67f867efe03','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
INSERT INTO "sitting_bout" VALUES('1cbb391a22bf44dcbcf93e97a01d83a2','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('03ed1fbe2bac47c1be4317c49d9b7a0c','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('5a8a7d03675a40649668dcd764d97f05','afbbf8e3600b426a9341e67f867efe03','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂');
INSERT INTO "sitting_bout" VALUES('209e40578afb4b8d91725b07b72f9da7','afbbf8e3600b426a9341e67f867efe03','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL);
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
INSERT INTO "step_answer" VALUES('ceb29dfb21564ddc982107e25bed5049','afbbf8e3600b426a9341e67f867efe03','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["78326dc9-4f48-48c6-80f5-90d685ab94ab","7fed50b0-2a7d-4d03-9877-806052ac004c","d81eab9d-e66a-45c7-abf6-e17f06d8a7bc"]','Hana 花');
INSERT INTO "step_answer" VALUES('c1509e2ef3504afc8d61ae378c5fcd80','afbbf8e3600b426a9341e67f867efe03','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["7fed50b0-2a7d-4d03-9877-806052ac004c","d81eab9d-e66a-45c7-abf6-e17f06d8a7bc","fcb94338-1152-40f6-b4c7-c9e2834467a4"]','Hana 花');
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
INSERT INTO "treatment_session" VALUES('3b52e141ea9e400589d320c7cf09f24f','afbbf8e3600b426a9341e67f867efe03','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('10bdcae78e804af7b83c61dd4190fd74','afbbf8e3600b426a9341e67f867efe03','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('83209c90cd4247619acffaf9ae629013','afbbf8e3600b426a9341e67f867efe03','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('1e044e1a233c489a82b0b3e18a3cb7d2','afbbf8e3600b426a9341e67f867efe03','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('f02e65f3edb54cbda37963427241461e','afbbf8e3600b426a9341e67f867efe03','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('9bb92c602faa4e4c90796ebacc606d7b','afbbf8e3600b426a9341e67f867efe03','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('aafce871f706472c99035377005d5278','afbbf8e3600b426a9341e67f867efe03','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,NULL,NULL,NULL,5,2,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('36e322dc771a484e98f1b7ace632e8d9','afbbf8e3600b426a9341e67f867efe03','2026-04-07','2026-04-07 12:43:00.000000',120,'2026-04-07 12:43:00.000000',NULL,NULL,NULL,NULL,6,3,'[]',NULL,NULL,'[]',NULL,NULL,'Ärger im Büro');
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
INSERT INTO "watch" VALUES('ded8f76fc6eb407c9d6bc0356a09272a','afbbf8e3600b426a9341e67f867efe03',10,1,365,1,'2026-04-07 12:33:00.000000','2026-04-07 12:33:00.000000');
INSERT INTO "watch" VALUES('98f1f36e132f4c78b03367dddebb5f53','afbbf8e3600b426a9341e67f867efe03',10,100,365,1,'2026-04-07 12:33:00.000000',NULL);
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
COMMIT;
