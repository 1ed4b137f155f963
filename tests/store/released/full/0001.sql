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
INSERT INTO "action" VALUES('dc35c231b4b5432da86755e0c603a3c4','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:00:00.000000','2026-02-20','assigned: Desk neck and upper back, version 1','[["assignment","9d80916f-9bc4-4f02-b993-7eab0a361fd1"]]','[]',NULL);
INSERT INTO "action" VALUES('992b210a67d54b568ee565f8b199eb17','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:01:00.000000','2026-02-20','Pain 0, neck, on average over the last 24 hours','[["pain","250e89c2-1cbf-4e4e-981f-62ed2e63cf83"]]','[]',NULL);
INSERT INTO "action" VALUES('6715958e9bf144e383f292b7975c0d45','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:02:00.000000','2026-02-20','Pain 0, neck, at its worst in the last 24 hours','[["pain","a5915925-c0fe-499c-a578-00e5505ba444"]]','[]',NULL);
INSERT INTO "action" VALUES('77f65ed46217450e801917ace9c4822c','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:03:00.000000','2026-02-20','Pain 0, neck, right now','[["pain","059136ed-3268-4899-9459-67415d9ab848"]]','[]',NULL);
INSERT INTO "action" VALUES('eecde001a7fe42639437c161fcfd418e','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:04:00.000000','2026-02-20','Pain 10, neck, on average over the last 24 hours','[["pain","5384e84b-6a1c-44be-9a13-824fb771a81d"]]','[]',NULL);
INSERT INTO "action" VALUES('112fe331eca344e58a19a21fb6a962e5','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:05:00.000000','2026-02-20','Pain 10, neck, at its worst in the last 24 hours','[["pain","eb50d28c-14c8-4e4d-ad0c-a09845ff0ed0"]]','[]',NULL);
INSERT INTO "action" VALUES('39fcb54dd60943f0813fd5048ee5c097','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:06:00.000000','2026-02-20','Pain 10, neck, right now','[["pain","c354f738-ef77-4619-b9fc-c56ceeb36bea"]]','[]',NULL);
INSERT INTO "action" VALUES('cef24fb510b54df6a1e4eb8494c53fa3','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:07:00.000000','2000-01-01','Pain 3, upper back, on average over the last 24 hours (the first day that a diary reaches back to)','[["pain","3ed3bb61-cffd-4751-9664-32a7c4c9dd1b"]]','[]',NULL);
INSERT INTO "action" VALUES('c197f2834560416a9c92203b180d9c94','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:07:00.000001','2024-02-29','Pain 5, upper back, on average over the last 24 hours (a leap day)','[["pain","f077712d-189e-45e1-b4bf-fdadfb6bfb53"]]','[]',NULL);
INSERT INTO "action" VALUES('f3f6b9c37d2a4c19b9e0608c74a4d4e3','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:07:00.000002','2026-02-20','Pain 4, upper back, on average over the last 24 hours (Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quo','[["pain","56fac723-97a4-47aa-a89d-eb778ac2680c"]]','[]',NULL);
INSERT INTO "action" VALUES('e64f000f3ec741418789ccee61be66a7','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:08:00.000000','2026-02-20','Sitting 0 min in all','[["sitting","0390a1dd-da2d-4d11-b0d2-ba35b239f3e4"]]','[]',NULL);
INSERT INTO "action" VALUES('e938b9bf4603453f8bce6df3d7e55c57','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:09:00.000000','2026-02-20','Sitting 24 h in all','[["sitting","37a877c8-e0e7-4c04-944c-dc4307f69027"]]','[]',NULL);
INSERT INTO "action" VALUES('b9c85266349145ea9ff74fdbc6faaa4e','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:10:00.000000','2026-02-20','Sitting 6 h 30 in all','[["sitting","da662140-78c7-413b-a988-cf35fa6ddc04"]]','[]',NULL);
INSERT INTO "action" VALUES('24a1cd27101b42c39483560fee40d870','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:11:00.000000','2026-02-20','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--)','[["session","2659a3e9-800d-47cf-b6d5-b4457ad87a89"]]','[]',NULL);
INSERT INTO "action" VALUES('500e0577f5a84b6f8583e5e58b7971a6','55fdcd170b914a8d97ccd0aae77e390d','2026-02-19 23:12:00.000000','2026-02-01','Acupuncture session','[["session","6c3b1ab3-5b1f-4977-8956-f7bc06f94f9d"]]','[]',NULL);
INSERT INTO "action" VALUES('7bff168a9d1146018042c9e455f3be3a','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20 23:12:00.000000','2026-02-21','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","8abd63b5-e94e-4fcd-a7b5-a7951a9a5674"]]','[]',NULL);
INSERT INTO "action" VALUES('5ac5042200e742beb20a177fe1b9d2d6','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20 23:13:00.000000','2026-02-21','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","9d69e48d-ccd1-4239-84cd-b6188e159f10"]]','[]',NULL);
INSERT INTO "action" VALUES('5538e7ff7cf7419a8ec102756b531766','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20 23:14:00.000000','2026-02-21','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","41fbb201-81d1-44d7-9963-d81c9e119a2f"]]','[]',NULL);
INSERT INTO "action" VALUES('829f8f10a3d34d05945d7c2828fb8bc4','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20 23:14:00.000001','2026-02-21','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","d6b0de13-d896-435a-a6a8-af215cd0148d"]]','[]',NULL);
INSERT INTO "action" VALUES('0371c39e534e461294ca230948d1c963','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20 23:15:00.000000','2026-02-21','Pain 3, upper back, on average over the last 24 hours','[["pain","54b9dfe7-4da7-4c0c-85d8-9113486a4e3b"]]','[]',NULL);
INSERT INTO "action" VALUES('29670fa3dc99488091346a047929700e','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20 23:16:00.000000','2026-02-21','Sitting 5 h in all','[["sitting","8bcfdc3a-3caf-4e92-8599-cafdb98fb998"]]','[]',NULL);
INSERT INTO "action" VALUES('94438e014fe84dd9ac321e78092fb872','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21 23:16:00.000000','2026-02-22','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","f6b21683-f11e-48ba-b7f8-996dad43a34c"]]','[]',NULL);
INSERT INTO "action" VALUES('1513e43a249146d2b83733052d174179','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21 23:17:00.000000','2026-02-22','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","6b4f084b-e50a-4756-bbc4-92feddac7a9f"]]','[]',NULL);
INSERT INTO "action" VALUES('0e63688383d04af4be50440210b3cc81','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21 23:18:00.000000','2026-02-22','Front plank: skipped (Ärger im Büro)','[["exercise","9ea3339e-2e32-424e-a1a9-c045540007bb"]]','[]',NULL);
INSERT INTO "action" VALUES('71af99ee72504274895e979371f241d8','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21 23:18:00.000001','2026-02-22','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","98e62b0b-cb4d-4423-8299-bc5bb92e0598"]]','[]',NULL);
INSERT INTO "action" VALUES('b88a4ad99e3241029ac85283e7d6aeab','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21 23:19:00.000000','2026-02-22','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","a413ff87-1a28-4d4b-b3d2-96f3d06985a3"]]','[]',NULL);
INSERT INTO "action" VALUES('d74c96174c3d4285b206d70fa240b7dc','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21 23:20:00.000000','2026-02-22','Sitting 5 h 05 in all','[["sitting","2dd98d70-d83b-4667-af8b-bcda5d1f7c97"]]','[]',NULL);
INSERT INTO "action" VALUES('b11738b011c5446fab3287d68290fc92','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22 23:20:00.000000','2026-02-23','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","a058901f-4afd-4691-ace4-100da8695eb8"]]','[]',NULL);
INSERT INTO "action" VALUES('60bd21524ef44dd885721ddfdf7c607a','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22 23:21:00.000000','2026-02-23','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","86a52cfc-a0a4-4718-98f6-99dbccb829b3"]]','[]',NULL);
INSERT INTO "action" VALUES('c56fabefeb8041988e734131acd78dff','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22 23:22:00.000000','2026-02-23','Front plank: skipped (首が痛い)','[["exercise","c1afca88-ffb9-43ea-80c4-9fb9689bd8ac"]]','[]',NULL);
INSERT INTO "action" VALUES('40941c87c7e740d0a303932262c03da2','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22 23:22:00.000001','2026-02-23','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","407c8983-da35-4b3f-bfde-81e588d0ba15"]]','[]',NULL);
INSERT INTO "action" VALUES('e7e803270c6f4e5bb287bc1ecd224024','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22 23:23:00.000000','2026-02-23','Pain 5, upper back, on average over the last 24 hours','[["pain","d71d5eab-8c43-4b81-a68b-e20f060044f7"]]','[]',NULL);
INSERT INTO "action" VALUES('43212323969842c2962e254d3fa3cdcf','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22 23:24:00.000000','2026-02-23','Sitting 5 h 10 in all','[["sitting","417cd1cc-08a9-475e-a3a7-20456353720d"]]','[]',NULL);
INSERT INTO "action" VALUES('619a2941f3d44726af6b9cbb3ae561b5','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23 23:24:00.000000','2026-02-24','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","72efd65b-d96c-42a4-b077-6792de709db3"]]','[]',NULL);
INSERT INTO "action" VALUES('f7aeea40b6804b858ed1b9e10c5d885d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23 23:25:00.000000','2026-02-24','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","58a82e44-cd33-48dc-a9e5-fdfc99bdc379"]]','[]',NULL);
INSERT INTO "action" VALUES('181c6eda86244e75920ee22a556af39c','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23 23:26:00.000000','2026-02-24','Front plank: skipped (🙂)','[["exercise","6d51e3b0-7c43-460f-b0bb-d6018b4bd345"]]','[]',NULL);
INSERT INTO "action" VALUES('64915eb3a962459aa26f72f8df863c2b','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23 23:26:00.000001','2026-02-24','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","8d931148-370d-478e-85ed-17b540cbfe45"]]','[]',NULL);
INSERT INTO "action" VALUES('f0eb1ebf51b1494e89f5ae67bc4d12fb','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23 23:27:00.000000','2026-02-23','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","659a67ca-4d3d-400e-af1d-3b0f99e102d7"]]','[]',NULL);
INSERT INTO "action" VALUES('46eb3bcff7274fc28e3a364a1a987f02','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23 23:28:00.000000','2026-02-23','Sitting 5 h 15 in all','[["sitting","409d0602-0cc0-4466-be15-ce5c255bd6d1"]]','[]',NULL);
INSERT INTO "action" VALUES('7bb53a637b2042699c756c414f5a59b0','55fdcd170b914a8d97ccd0aae77e390d','2026-02-24 23:28:00.000000','2026-02-25','Rest day: [b]not markup[/b]','[["rest","bba02bf6-e917-4c1d-862e-b513d3b786fb"]]','[]',NULL);
INSERT INTO "action" VALUES('194624383d0746879299a3dd56706783','55fdcd170b914a8d97ccd0aae77e390d','2026-02-24 23:29:00.000000','2026-02-25','Pain 3, upper back, on average over the last 24 hours','[["pain","0608228e-b0d6-4737-8bde-69c4a8068629"]]','[]',NULL);
INSERT INTO "action" VALUES('d7840c1fb58040ffa8209681016ecce8','55fdcd170b914a8d97ccd0aae77e390d','2026-02-24 23:30:00.000000','2026-02-25','Sitting 5 h 20 in all','[["sitting","a006d04a-8757-4620-9e89-8430010d1000"]]','[]',NULL);
INSERT INTO "action" VALUES('07a049f813494a31ad850d5630f8bcd0','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:30:00.000000','2026-02-26','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","69e93c45-b28e-4ae7-b5a3-d7d64893a9c7"]]','[]',NULL);
INSERT INTO "action" VALUES('6599bc27fa3d440f80ec8b50a956c2d3','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:31:00.000000','2026-02-26','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","88cd7c0f-6d2f-44aa-b239-8b1b1314174b"]]','[]',NULL);
INSERT INTO "action" VALUES('48cd86aeae3e4d2c8ef79d342b53582f','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:32:00.000000','2026-02-26','Front plank: skipped (=1+1)','[["exercise","ec0f77e0-33d5-47b8-b7b4-27918605c924"]]','[]',NULL);
INSERT INTO "action" VALUES('60df48b3bfa04f06a339429f90fcd79b','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:32:00.000001','2026-02-26','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","88260fbb-86d5-4f6d-a592-0396f3db32af"]]','[]',NULL);
INSERT INTO "action" VALUES('523bbce0c20e4ca9b498bf50e8d3be42','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:33:00.000000','2026-02-26','Pain 4, upper back, on average over the last 24 hours (=1+1)','[["pain","a196d1a0-66b2-4b0c-bc9d-5ba058f3be95"]]','[]',NULL);
INSERT INTO "action" VALUES('b679654e02ef4b4b8e848724d2e6163f','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:34:00.000000','2026-02-26','Sitting 5 h 25 in all','[["sitting","d13d0ab9-a80b-4f97-bbc8-ed0e6b0807aa"]]','[]',NULL);
INSERT INTO "action" VALUES('ffe810ce30aa47968e1e5fcdf22c684c','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:35:00.000000','2026-02-26','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--)','[["session","0c7d11f6-0198-4a48-a205-362e53fe975d"]]','[]',NULL);
INSERT INTO "action" VALUES('7daed2bdc9a2470ca0140ea77ff42025','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25 23:36:00.000000','2026-02-01','Acupuncture session','[["session","a29c9ee8-39bf-4cc3-a286-caec34e60985"]]','[]',NULL);
INSERT INTO "action" VALUES('46907b5e8f7f4282930abfa4ea9e7f5e','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26 23:36:00.000000','2026-02-27','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","c76308bf-185a-41e1-9b9e-cd979341a241"]]','[]',NULL);
INSERT INTO "action" VALUES('72a410535ea94ab88328482d69d47f61','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26 23:37:00.000000','2026-02-27','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","a9f25aa8-9004-4a8b-aafe-e8f6f6b59ba6"]]','[]',NULL);
INSERT INTO "action" VALUES('fba3a13ab51f434bbad84924226d8776','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26 23:38:00.000000','2026-02-27','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","d2724924-af10-4be6-9426-24222a4f8a91"]]','[]',NULL);
INSERT INTO "action" VALUES('1b2054f6a249429a97f1624259485721','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26 23:38:00.000001','2026-02-27','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","0fd4d5bf-1d55-49e3-9851-7faf330f0225"]]','[]',NULL);
INSERT INTO "action" VALUES('58b3ad34a3c34297894c1208d02ca443','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26 23:39:00.000000','2026-02-27','Pain 5, upper back, on average over the last 24 hours','[["pain","600e3701-9142-42fc-b5f0-97ea0d960d63"]]','[]',NULL);
INSERT INTO "action" VALUES('b019ece0dcd149419241aa2138c15f58','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26 23:40:00.000000','2026-02-27','Sitting 5 h 30 in all','[["sitting","104ed712-f70c-4597-9ed2-4c912739b023"]]','[]',NULL);
INSERT INTO "action" VALUES('e1e871adca474857ab6c237bc2d993fa','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27 23:40:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","b775401d-fca4-47d3-8720-1beddae126bf"]]','[]',NULL);
INSERT INTO "action" VALUES('5cea56f83cd24cdfacba3fcd6d0774a2','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27 23:41:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","cd24cfc0-ecf6-4e48-9e32-d324d2e62eca"]]','[]',NULL);
INSERT INTO "action" VALUES('68a1871563c8417dad42aeae1abec75c','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27 23:42:00.000000','2026-02-28','Front plank: skipped (Ärger im Büro)','[["exercise","f6364242-6b95-4f9a-aeed-f7ba75e5ddd6"]]','[]',NULL);
INSERT INTO "action" VALUES('b144b207d64443a68a7a87bfa18f1876','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27 23:42:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","07a77130-c24b-4617-8ce1-92d880c0be0b"]]','[]',NULL);
INSERT INTO "action" VALUES('4564a160da854b698200c230b756895d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27 23:43:00.000000','2026-02-27','Pain 6, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","dee4d7cc-f2af-4260-96b3-db30c68095fa"]]','[]',NULL);
INSERT INTO "action" VALUES('d51f029e234a486e81c5f5754d8f8576','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27 23:44:00.000000','2026-02-27','Sitting 5 h 35 in all','[["sitting","85c0e465-b771-464f-9610-220c33b82189"]]','[]',NULL);
INSERT INTO "action" VALUES('9b1dbc90e19e4b3e856e2fb3cb058a2c','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01 07:44:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","31f742e6-789d-4df6-8138-a3901f00164b"]]','[]',NULL);
INSERT INTO "action" VALUES('f6b7a9ec08704f86aa0de12cd997bff9','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01 07:45:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","cecba0ed-acdf-45f5-bb09-5809c4c6e8ca"]]','[]',NULL);
INSERT INTO "action" VALUES('b354f18ae0b6489db90d6401dd9576a7','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01 07:46:00.000000','2026-02-28','Front plank: skipped (首が痛い)','[["exercise","cc76a5c6-9424-402c-b45a-81e2989fc190"]]','[]',NULL);
INSERT INTO "action" VALUES('54af20bba7eb45dc89dec46e522ff671','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01 07:46:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","7dcb331d-fd0f-4c03-a418-dcca7edb0a7d"]]','[]',NULL);
INSERT INTO "action" VALUES('8eed7d1f906448bd833e940acf1afa6e','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01 07:47:00.000000','2026-02-28','Pain 3, upper back, on average over the last 24 hours','[["pain","def2d515-8d45-4ce4-b0f6-97ecfc8d8214"]]','[]',NULL);
INSERT INTO "action" VALUES('a0520eff350f4530a94c1207e72a3b19','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01 07:48:00.000000','2026-02-28','Sitting 5 h 40 in all','[["sitting","4ebc7207-9645-4970-bc30-53d7c58b791f"]]','[]',NULL);
INSERT INTO "action" VALUES('b4953fc1ed59436a995a949002f2c8a6','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02 07:48:00.000000','2026-03-01','Rest day: 🙂','[["rest","5fdcff46-ae85-49c4-bfef-79ad9d63c1ce"]]','[]',NULL);
INSERT INTO "action" VALUES('e918dbea346748c09e146360da4e9252','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02 07:49:00.000000','2026-03-01','Pain 4, upper back, on average over the last 24 hours (🙂)','[["pain","9ab6e935-e173-46cf-a5d8-f7ba007fb1fb"]]','[]',NULL);
INSERT INTO "action" VALUES('6c7a53c8048742a5a736ebc8891eb3a8','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02 07:50:00.000000','2026-03-01','Sitting 5 h 45 in all','[["sitting","ca89051f-b671-4778-a75f-cc092f22e9da"]]','[]',NULL);
INSERT INTO "action" VALUES('a3767d57f4fc4400a1c20318d3812d7f','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03 07:50:00.000000','2026-03-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 ([b]not markup[/b])','[["exercise","d77e8bf2-1737-41d9-9a5b-e82384a65a3c"]]','[]',NULL);
INSERT INTO "action" VALUES('dd132aa4575b434f8a7908c25cca2722','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03 07:51:00.000000','2026-03-02','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2241f0f9-7bd4-4c33-aaf9-dc4ee4b52bf6"]]','[]',NULL);
INSERT INTO "action" VALUES('ccef1e93eea341ca8b1d38e68697df56','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03 07:52:00.000000','2026-03-02','Front plank: skipped ([b]not markup[/b])','[["exercise","529dbd2b-eb73-4261-bb1d-28fa76e1af91"]]','[]',NULL);
INSERT INTO "action" VALUES('ab879ac0397040b68362292429036329','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03 07:52:00.000001','2026-03-02','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","80105be9-6145-423a-a889-3f7a6a4f8d1b"]]','[]',NULL);
INSERT INTO "action" VALUES('7877ed2260df40ea97fb8eff22b580a5','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03 07:53:00.000000','2026-03-02','Pain 5, upper back, on average over the last 24 hours','[["pain","6eb307fc-bc3b-4cd8-a6ca-0c89006bf916"]]','[]',NULL);
INSERT INTO "action" VALUES('46aa9ef11312445bb7dc58aca463b23e','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03 07:54:00.000000','2026-03-02','Sitting 5 h 50 in all','[["sitting","cc57ce02-7f88-492b-99ff-3040d9fd4400"]]','[]',NULL);
INSERT INTO "action" VALUES('ea38423e870e455a804a18fd058468ba','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 07:54:00.000000','2026-03-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","17c3c1e5-6567-4780-a588-78a66779cc12"]]','[]',NULL);
INSERT INTO "action" VALUES('e93d9fdeae344c29aaeb2b836835bfc0','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 07:55:00.000000','2026-03-03','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","89660a04-b76e-42bf-8d5f-625132c8d580"]]','[]',NULL);
INSERT INTO "action" VALUES('5e6f42c83aaa4e92a6638ab75f9f75ac','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 07:56:00.000000','2026-03-03','Front plank: skipped (=1+1)','[["exercise","47927228-832e-4833-a6a9-daf3c8d3dee8"]]','[]',NULL);
INSERT INTO "action" VALUES('5ca060ea6470497b96215e835b45cc2a','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 07:56:00.000001','2026-03-03','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","8c17f361-986b-4e1b-8262-11ff202f38ef"]]','[]',NULL);
INSERT INTO "action" VALUES('c922b58ab8934c2ba4af5f5498cd5463','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 07:57:00.000000','2026-03-02','Pain 6, upper back, on average over the last 24 hours (=1+1)','[["pain","3f89fa19-a7fc-469c-bad3-0d4de83f7448"]]','[]',NULL);
INSERT INTO "action" VALUES('b34c128a706a41d888f38f6cf2a9187f','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 07:58:00.000000','2026-03-02','Sitting 5 h 55 in all','[["sitting","ec2635e7-e2b2-49ce-b54e-d1f420e0776a"]]','[]',NULL);
INSERT INTO "action" VALUES('27c9cf996e944310a4c901d7fa54cd6e','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 07:59:00.000000','2026-03-03','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--)','[["session","87abd681-932a-4a5a-a7ba-828cc4e67ba5"]]','[]',NULL);
INSERT INTO "action" VALUES('0dc8386278344dc49182bfd688ca9c4e','55fdcd170b914a8d97ccd0aae77e390d','2026-03-04 08:00:00.000000','2026-02-01','Acupuncture session','[["session","345c0fa5-8d6c-4db5-aa1a-4e7c7aedce00"]]','[]',NULL);
INSERT INTO "action" VALUES('f48c53be5f014287893bb0d329681552','55fdcd170b914a8d97ccd0aae77e390d','2026-03-05 17:00:00.000000','2026-03-06','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","a281790c-0bb7-4cb5-8533-5990e2f3ad9e"]]','[]',NULL);
INSERT INTO "action" VALUES('b3a766898fdb42769047f0569e47ab2f','55fdcd170b914a8d97ccd0aae77e390d','2026-03-05 17:01:00.000000','2026-03-06','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","bbf4fb14-3974-4279-b90f-8d6757034de5"]]','[]',NULL);
INSERT INTO "action" VALUES('ab3dfec8ff844240af3c1f5e706c56ea','55fdcd170b914a8d97ccd0aae77e390d','2026-03-05 17:02:00.000000','2026-03-06','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","4da25cf5-1876-4514-877d-1216287fbd91"]]','[]',NULL);
INSERT INTO "action" VALUES('13b7c3cb7558446ab37b8c54cca41163','55fdcd170b914a8d97ccd0aae77e390d','2026-03-05 17:02:00.000001','2026-03-06','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","7248bcb4-150f-46d6-9739-34f464a67513"]]','[]',NULL);
INSERT INTO "action" VALUES('41e8ff9492b441c8b27482b8cf6070c5','55fdcd170b914a8d97ccd0aae77e390d','2026-03-05 17:03:00.000000','2026-03-06','Pain 3, upper back, on average over the last 24 hours','[["pain","8dbd8a1f-6af1-4f66-8a71-e038cb931168"]]','[]',NULL);
INSERT INTO "action" VALUES('4b24093e471d431e9b36d8adb6f22740','55fdcd170b914a8d97ccd0aae77e390d','2026-03-05 17:04:00.000000','2026-03-06','Sitting 6 h in all','[["sitting","a8308d5c-1c91-47dd-8825-04105a09f34c"]]','[]',NULL);
INSERT INTO "action" VALUES('c43b931a42ef436b900b067bdc701872','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06 17:04:00.000000','2026-03-07','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","9ce95e30-5934-47f4-ae84-cfbebb017158"]]','[]',NULL);
INSERT INTO "action" VALUES('15cae381f0df4312840d3372410025e3','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06 17:05:00.000000','2026-03-07','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","ad3f8e68-4331-4723-801c-8ceb0c02e734"]]','[]',NULL);
INSERT INTO "action" VALUES('7580503ab6434e5496f1c3d3614de49b','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06 17:06:00.000000','2026-03-07','Front plank: skipped (Ärger im Büro)','[["exercise","285ca0b2-9d73-46e9-a73c-0cc736860327"]]','[]',NULL);
INSERT INTO "action" VALUES('c1ddda0f117247939583363d90c8cbb2','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06 17:06:00.000001','2026-03-07','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","eacd83b1-93bb-4066-924d-44b983e64f31"]]','[]',NULL);
INSERT INTO "action" VALUES('57ad7538497f4c59be01f92675362c9e','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06 17:07:00.000000','2026-03-07','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","4c4ab230-4ae5-4f1c-b2df-7749cb2d7c07"]]','[]',NULL);
INSERT INTO "action" VALUES('26539d82af3149a1bbefcb43c61ec560','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06 17:08:00.000000','2026-03-07','Sitting 6 h 05 in all','[["sitting","cacaccc7-d66a-4648-8192-768a0dc3a7f2"]]','[]',NULL);
INSERT INTO "action" VALUES('2f45647d30954743836a2947aa03f592','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08 19:08:00.000000','2026-03-08','Rest day: 首が痛い','[["rest","7d8ace0b-ba4b-4852-bb7d-c55e488fa2d0"]]','[]',NULL);
INSERT INTO "action" VALUES('cc5c6e636cd14a28bf71450851d137aa','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08 19:09:00.000000','2026-03-08','Pain 5, upper back, on average over the last 24 hours','[["pain","e1843b80-61c8-45e6-8338-b9bdf65002d0"]]','[]',NULL);
INSERT INTO "action" VALUES('4a3505de3a2044f3910ed59708674fae','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08 19:10:00.000000','2026-03-08','Sitting 6 h 10 in all','[["sitting","c1a8e429-51ed-4a33-a444-4c6a79f2d9e5"]]','[]',NULL);
INSERT INTO "action" VALUES('92a07f51154e4b1c8ba291ea086292e3','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09 19:10:00.000000','2026-03-09','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","5e653068-7678-4600-b01b-77f51ff747d7"]]','[]',NULL);
INSERT INTO "action" VALUES('da93f2647e4e47daa692f51d0ee9ccce','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09 19:11:00.000000','2026-03-09','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2d21f578-34a6-4b49-a14a-707e88e5bc63"]]','[]',NULL);
INSERT INTO "action" VALUES('6bb037f4f93941e1a1e40383a9b9b023','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09 19:12:00.000000','2026-03-09','Front plank: skipped (🙂)','[["exercise","04224641-1b23-4a6d-8eca-382c2ef57654"]]','[]',NULL);
INSERT INTO "action" VALUES('deea679f0c6b42a5b843a80249e6d8cf','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09 19:12:00.000001','2026-03-09','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","144ef903-0149-4006-b92c-acdfdbe7ddb4"]]','[]',NULL);
INSERT INTO "action" VALUES('7f8e683c55a149998f644d951568de32','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09 19:13:00.000000','2026-03-08','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","de5e4e2e-1582-4c5a-b879-c81009510af0"]]','[]',NULL);
INSERT INTO "action" VALUES('3f70245636e64b3b92080605dac5a65f','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09 19:14:00.000000','2026-03-08','Sitting 6 h 15 in all','[["sitting","b43235e9-ef8b-4fde-bdd8-e729b3be9afa"]]','[]',NULL);
INSERT INTO "action" VALUES('55e259982eda46f5a634e9ecc2832c54','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 00:30:00.000000','2026-03-28','Pain 6, upper back, on average over the last 24 hours (in the night in which the clocks go forward)','[["pain","6860a5b8-a5ee-4825-b348-ef60b16ac228"]]','[]',NULL);
INSERT INTO "action" VALUES('2dac2d308e2a4e40b6f02059bc533092','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 01:30:00.000000','2026-03-28','Pain 5, upper back, on average over the last 24 hours (still before four)','[["pain","e9bb7552-d942-4351-a15a-d8ee0a25280c"]]','[]',NULL);
INSERT INTO "action" VALUES('96576bd6689f44b1bf6196d72efd5036','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:00:00.000000','2026-03-29','assigned: Desk neck and upper back, version 1','[["assignment","c9e9d9bb-e034-40da-b93d-100ba972a0ba"],["assignment","4296a463-e3f4-4aba-8430-f7d4e16ca29b"]]','[["assignment","9d80916f-9bc4-4f02-b993-7eab0a361fd1"]]',NULL);
INSERT INTO "action" VALUES('782ca9b5abc04b989bce71d6dcf9fe51','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:01:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 0)','[["pain","601e3953-5f03-4120-aa78-71dd0a47f8a3"]]','[]',NULL);
INSERT INTO "action" VALUES('92995545d6d745dbb44c855835ef8411','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:01:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","cb379298-f051-4913-93d0-bb674dd2256c"]]','[["pain","601e3953-5f03-4120-aa78-71dd0a47f8a3"]]',NULL);
INSERT INTO "action" VALUES('460ae025b6064ced84ed303caaa17a7b','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:02:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 1)','[["pain","754c4c62-0d81-4413-80bb-c62df6607bfe"]]','[]',NULL);
INSERT INTO "action" VALUES('e38a6997b3c946338cbe0d17b20ade41','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:02:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","21584185-acc3-4bca-b288-721fe671589b"]]','[["pain","754c4c62-0d81-4413-80bb-c62df6607bfe"]]',NULL);
INSERT INTO "action" VALUES('aa93ed80786b48ec89e664e2cf166ba1','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:02:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","2a804560-f44a-4bfa-a0c0-2e481431c784"]]','[["pain","21584185-acc3-4bca-b288-721fe671589b"]]',NULL);
INSERT INTO "action" VALUES('495dc2f831a54749b01e7e4c745abe18','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:03:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 2)','[["pain","6700f1f3-a979-43a4-86c3-ee6f4dda29e8"]]','[]',NULL);
INSERT INTO "action" VALUES('1ad425d5e5a1465ea69e5ad421375485','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:03:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","4808c2c1-a7f6-4974-b843-87e8a4a4d219"]]','[["pain","6700f1f3-a979-43a4-86c3-ee6f4dda29e8"]]',NULL);
INSERT INTO "action" VALUES('4b4b8c3aef464eca8b0ba3410a1a8701','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:03:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","d19c5053-c35a-4064-b0e6-365a6838997d"]]','[["pain","4808c2c1-a7f6-4974-b843-87e8a4a4d219"]]',NULL);
INSERT INTO "action" VALUES('54a32a45f96a47d6a9b13d8a3b1ddcd0','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:03:00.000003','2026-03-29','removed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[]','[["pain","d19c5053-c35a-4064-b0e6-365a6838997d"]]',NULL);
INSERT INTO "action" VALUES('b73f689183d941d1971310dfd58193a1','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29 11:03:00.000004','2026-03-24','Rest day: taken back','[["rest","db8d595b-c5f7-44b2-a24c-b59849dc9890"]]','[]','2026-03-29 11:03:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE assignment (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	start DATE NOT NULL, 
	until DATE, 
	assigned_by VARCHAR, 
	planned_sessions INTEGER, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT pk_assignment PRIMARY KEY (id), 
	CONSTRAINT ck_assignment_assigned_by CHECK (length(assigned_by) BETWEEN 1 AND 60), 
	CONSTRAINT ck_assignment_planned_sessions CHECK (planned_sessions BETWEEN 1 AND 200), 
	CONSTRAINT ck_assignment_until CHECK (until >= start), 
	CONSTRAINT fk_assignment_digest FOREIGN KEY(digest) REFERENCES programme (digest), 
	CONSTRAINT fk_assignment_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "assignment" VALUES('9d80916f9bc44f02b9937eab0a361fd1','55fdcd170b914a8d97ccd0aae77e390d','15d0e0fc506358f02d496cce5384fdb78cf357614726d3170421090994f24267','2026-02-20',NULL,'Dr. Møri 森',200,'2026-02-19 23:00:00.000000','2026-03-29 11:00:00.000000');
INSERT INTO "assignment" VALUES('c9e9d9bbe03440dab93d100ba972a0ba','55fdcd170b914a8d97ccd0aae77e390d','f906878887c74ecdf1547ca65647b635774fc5550d6e423e4246574da9ecebb3','2026-03-29','2027-01-23',NULL,200,'2026-03-29 11:00:00.000000',NULL);
INSERT INTO "assignment" VALUES('4296a463e3f44aba8430f7d4e16ca29b','55fdcd170b914a8d97ccd0aae77e390d','15d0e0fc506358f02d496cce5384fdb78cf357614726d3170421090994f24267','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL);
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
INSERT INTO "break_taken" VALUES('59563dc1d2b44fafb143fae308f60424','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('d78166ba145c4528b49471314882bbe9','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('c675d2e2f1734a4389c2aabe0b78a1c5','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('fbc87dc7358e450a82123828e9f0fe9f','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('efbdffffcb7f4f4ab722f77fad89f161','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000','2026-03-29 11:00:00.000000','natural',NULL);
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
INSERT INTO "exercise_entry" VALUES('8abd63b5e94e4fcda7b5a7951a9a5674','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('9d69e48dccd1423984cdb6188e159f10','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('41fbb20181d144d79963d81c9e119a2f','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d6b0de13d896435aa6a8af215cd0148d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f6b21683f11e48bab7f8996dad43a34c','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('6b4f084be50a4756bbc492feddac7a9f','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9ea3339e2e32424ea1a9c045540007bb','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('98e62b0bcb4d44238299bc5bb92e0598','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a058901f4afd4691ace4100da8695eb8','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('86a52cfca0a4471898f699dbccb829b3','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c1afca88ffb943ea80c49fb9689bd8ac','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('407c8983da354b3fbfde81e588d0ba15','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('72efd65bd96c42a4b0776792de709db3','55fdcd170b914a8d97ccd0aae77e390d','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('58a82e44cd3348dca9e5fdfc99bdc379','55fdcd170b914a8d97ccd0aae77e390d','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6d51e3b07c43460fb0bbd6018b4bd345','55fdcd170b914a8d97ccd0aae77e390d','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8d931148370d478e85ed17b540cbfe45','55fdcd170b914a8d97ccd0aae77e390d','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('69e93c45b28e4ae7b5a3d7d64893a9c7','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('88cd7c0f6d2f44aab2398b1b1314174b','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ec0f77e033d547b8b7b427918605c924','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('88260fbb86d54f6da5920396f3db32af','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c76308bf185a41e19b9ecd979341a241','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('a9f25aa890044a8baafee8f6f6b59ba6','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d2724924af104be6942624222a4f8a91','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0fd4d5bf1d5549e398517faf330f0225','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b775401dfca447d387201beddae126bf','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('cd24cfc0ecf64e489e32d324d2e62eca','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f63642426b954f9aaeedf7ba75e5ddd6','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('07a77130c24b46178ce192d880c0be0b','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('31f742e6789d4df68138a3901f00164b','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('cecba0edacdf45f5bb095809c4c6e8ca','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('cc76a5c69424402cb45a81e2989fc190','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7dcb331dfd0f4c03a418dcca7edb0a7d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d77e8bf2173741d99a5be82384a65a3c','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('2241f0f97bd44c33aaf9dc4ee4b52bf6','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('529dbd2beb734261bb1d28fa76e1af91','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('80105be96145423aa8893f7a6a4f8d1b','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('17c3c1e565674780a58878a66779cc12','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('89660a04b76e42bf8d5f625132c8d580','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('47927228832e4833a6a9daf3c8d3dee8','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8c17f361986b4e1b826211ff202f38ef','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a281790c0bb74cb585335990e2f3ad9e','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('bbf4fb1439744279b90f8d6757034de5','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4da25cf518764514877d1216287fbd91','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7248bcb4150f46d6973934f464a67513','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9ce95e30593447f4ae84cfbebb017158','55fdcd170b914a8d97ccd0aae77e390d','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('ad3f8e6843314723801c8ceb0c02e734','55fdcd170b914a8d97ccd0aae77e390d','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('285ca0b29d7346e9a73c0cc736860327','55fdcd170b914a8d97ccd0aae77e390d','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('eacd83b193bb4066924d44b983e64f31','55fdcd170b914a8d97ccd0aae77e390d','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5e65306876784600b01b77f51ff747d7','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('2d21f57834a64b49a14a707e88e5bc63','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('042246411b234a6d8eca382c2ef57654','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('144ef90301494006b92cacdfdbe7ddb4','55fdcd170b914a8d97ccd0aae77e390d','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
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
INSERT INTO "pain_reading" VALUES('250e89c21cbf4e4e981f62ed2e63cf83','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('a5915925c0fe499ca57800e5505ba444','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('059136ed32684899945967415d9ab848','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('5384e84b6a1c44be9a13824fb771a81d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('eb50d28c14c84e4dad0ca09845ff0ed0','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('c354f738ef774619b9fcc56ceeb36bea','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('3ed3bb61cffd4751966432a7c4c9dd1b','55fdcd170b914a8d97ccd0aae77e390d','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('f077712d189e45e1b4bffdadfb6bfb53','55fdcd170b914a8d97ccd0aae77e390d','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('56fac72397a447aaa89deb778ac2680c','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('54b9dfe74da74c0c85d89113486a4e3b','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('a413ff871a284d4bb3d296f3d06985a3','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('d71d5eab8c434b81a68be20f060044f7','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('659a67ca4d3d400eaf1d3b0f99e102d7','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('0608228eb0d647378bde69c4a8068629','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('a196d1a066b24b0cbc9d5ba058f3be95','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('600e3701914242fcb5f097ea0d960d63','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('dee4d7ccf2af426096b3db30c68095fa','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('def2d5158d454ce4b0f697ecfc8d8214','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('9ab6e935e17346cfa5d8f7ba007fb1fb','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('6eb307fcbc3b4cd8a6ca0c89006bf916','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('3f89fa19a7fc469cbad30d4de83f7448','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('8dbd8a1f6af14f668a71e038cb931168','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('4c4ab2304ae54f1cb2df7749cb2d7c07','55fdcd170b914a8d97ccd0aae77e390d','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('e1843b8061c845e68338b9bdf65002d0','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('de5e4e2e15824c5ab879c81009510af0','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('6860a5b8a5ee4825b348ef60b16ac228','55fdcd170b914a8d97ccd0aae77e390d','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('e9bb7552d9424351a15ad8ee0a25280c','55fdcd170b914a8d97ccd0aae77e390d','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('601e39535f034120aa7871dd0a47f8a3','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000','2026-03-29 11:01:00.000000',7,'upper-back','average_24h','corrected 0');
INSERT INTO "pain_reading" VALUES('cb379298f051491393d0bb674dd2256c','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('754c4c620d81441380bbc62df6607bfe','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',7,'upper-back','average_24h','corrected 1');
INSERT INTO "pain_reading" VALUES('21584185acc34bcab288721fe671589b','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('2a804560f44a4bfaa0c02e481431c784','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('6700f1f3a97943a486c3ee6f4dda29e8','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',7,'upper-back','average_24h','corrected 2');
INSERT INTO "pain_reading" VALUES('4808c2c1a7f64974b84387e8a4a4d219','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('d19c5053c35a4064b0e6365a6838997d','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',5,'upper-back','average_24h','changed twice');
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('55fdcd170b914a8d97ccd0aae77e390d','me','2026-02-19 23:00:00.000000',NULL);
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
INSERT INTO "programme" VALUES('61dc304d25cb4e168f2f2cea4a58853a','desk-neck-upper-back',1,'Desk neck and upper back','homecare','15d0e0fc506358f02d496cce5384fdb78cf357614726d3170421090994f24267','# Desk neck and upper back
#
# What this is: six weeks for people who sit at a desk, with neck and shoulder-blade work added to the
# core exercises. Exercises, doses and rules are commonly taught starting points, not evidence.
# The longest days (Monday, Wednesday, Friday) take about 15 minutes at first and stay below 25 at level 2.
#
# To adapt it for your patients (do not change this file; it comes with the program):
#   1. Copy it under a new name, for example my-desk-neck.toml.
#   2. Give the copy its own id, the same as its name without .toml, and your name as author.
#   3. Change what you like below. The exercises and their levels are in exercises.toml.
#   4. Have it checked: homecare programme check my-desk-neck.toml
#   5. When you change it after somebody has used it, raise version by one.
#
# The rules under [[exercise.progress]] only propose a step; nothing changes without the patient''s yes.
# They ask for about a week at full dose with a peak of 2 or less and no rise the next morning.
# Change one thing at a time: if several steps are proposed together, one is enough for that day.
# Level 3 is left for you to set.

format = 1
id = "desk-neck-upper-back"
version = 1
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

[[exercise]]
use = "glute-bridge"
level = 1                          # 2 × 8, each held 3 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 12, each held 5 s

[[exercise]]
use = "back-extension"
level = 1                          # sphinx, 3 × 20 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # prone cobra, 3 × 8, each held 5 s

# Shoulder-blade strength: on the days between, so that no day grows long.

[[exercise]]
use = "scapular-squeeze"
level = 1                          # 2 × 8, each held 3 s
days = ["tue", "thu", "sat"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 10, each held 5 s

# Neck control and mobility: every day, so the rules wait for six sessions, about a week.

[[exercise]]
use = "chin-tuck"
level = 1                          # lying nod, 5 × 5 s
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # lying, 10 × 10 s

[[exercise]]
use = "wall-angel"
level = 1                          # on the floor, 2 × 6
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # at the wall, 2 × 8

# Stretches: every day, without a rule.

[[exercise]]
use = "upper-trapezius-stretch"
level = 1                          # 2 × 15 s on each side
days = "daily"

[[exercise]]
use = "doorway-stretch"
level = 1                          # 2 × 15 s
days = "daily"
','{"slug":"desk-neck-upper-back","version":1,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[]}],"own":[]}','2026-02-19 23:00:00.000000');
INSERT INTO "programme" VALUES('a6e37d331cb54d079d368d978efd7814','hana-s-own',1,'Desk neck and upper back','homecare','f906878887c74ecdf1547ca65647b635774fc5550d6e423e4246574da9ecebb3','# Desk neck and upper back
#
# What this is: six weeks for people who sit at a desk, with neck and shoulder-blade work added to the
# core exercises. Exercises, doses and rules are commonly taught starting points, not evidence.
# The longest days (Monday, Wednesday, Friday) take about 15 minutes at first and stay below 25 at level 2.
#
# To adapt it for your patients (do not change this file; it comes with the program):
#   1. Copy it under a new name, for example my-desk-neck.toml.
#   2. Give the copy its own id, the same as its name without .toml, and your name as author.
#   3. Change what you like below. The exercises and their levels are in exercises.toml.
#   4. Have it checked: homecare programme check my-desk-neck.toml
#   5. When you change it after somebody has used it, raise version by one.
#
# The rules under [[exercise.progress]] only propose a step; nothing changes without the patient''s yes.
# They ask for about a week at full dose with a peak of 2 or less and no rise the next morning.
# Change one thing at a time: if several steps are proposed together, one is enough for that day.
# Level 3 is left for you to set.

format = 1
id = "hana-s-own"
version = 1
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

[[exercise]]
use = "glute-bridge"
level = 1                          # 2 × 8, each held 3 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 12, each held 5 s

[[exercise]]
use = "back-extension"
level = 1                          # sphinx, 3 × 20 s
days = ["mon", "wed", "fri"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # prone cobra, 3 × 8, each held 5 s

# Shoulder-blade strength: on the days between, so that no day grows long.

[[exercise]]
use = "scapular-squeeze"
level = 1                          # 2 × 8, each held 3 s
days = ["tue", "thu", "sat"]

[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # 3 × 10, each held 5 s

# Neck control and mobility: every day, so the rules wait for six sessions, about a week.

[[exercise]]
use = "chin-tuck"
level = 1                          # lying nod, 5 × 5 s
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # lying, 10 × 10 s

[[exercise]]
use = "wall-angel"
level = 1                          # on the floor, 2 × 6
days = "daily"

[[exercise.progress]]
when = { sessions_at_full_dose = 6, pain_peak_max = 2, next_day_rise_max = 0 }
then = { level = 2 }               # at the wall, 2 × 8

# Stretches: every day, without a rule.

[[exercise]]
use = "upper-trapezius-stretch"
level = 1                          # 2 × 15 s on each side
days = "daily"

[[exercise]]
use = "doorway-stretch"
level = 1                          # 2 × 15 s
days = "daily"
','{"slug":"hana-s-own","version":1,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0,"level":2,"sets":null,"reps":null,"hold_s":null}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[]}],"own":[]}','2026-03-29 11:00:00.000000');
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
INSERT INTO "questionnaire" VALUES('2e174555357e4bda99a6fbdb40e5e7ab','55fdcd170b914a8d97ccd0aae77e390d','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'NDI','[["首",0],["total",1000]]');
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
INSERT INTO "rest_day" VALUES('bba02bf6e9174c1d862eb513d3b786fb','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('5fdcff46ae8549c4bfef79ad9d63c1ce','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('7d8ace0bba4b4852bb7dc55e488fa2d0','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
INSERT INTO "rest_day" VALUES('db8d595bc5f744b2a24cb59849dc9890','55fdcd170b914a8d97ccd0aae77e390d','2026-03-24','2026-03-25 01:59:59.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000','taken back');
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
INSERT INTO "sitting_bout" VALUES('0390a1ddda2d4d11b0d2ba35b239f3e4','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('37a877c8e0e74c04944cdc4307f69027','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('da66214078c7413ba988cf35fa6ddc04','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('8bcfdc3a3caf4e928599cafdb98fb998','55fdcd170b914a8d97ccd0aae77e390d','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('2dd98d70d83b4667af8bbcda5d1f7c97','55fdcd170b914a8d97ccd0aae77e390d','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('417cd1cc08a9475ea3a720456353720d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('409d06020cc04466be15ce5c255bd6d1','55fdcd170b914a8d97ccd0aae77e390d','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('a006d04a875746209e898430010d1000','55fdcd170b914a8d97ccd0aae77e390d','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('d13d0ab9a80b4f97bbc8ed0e6b0807aa','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('104ed712f70c45979ed24c912739b023','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('85c0e465b771464f9610220c33b82189','55fdcd170b914a8d97ccd0aae77e390d','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('4ebc720796454970bc3053d7c58b791f','55fdcd170b914a8d97ccd0aae77e390d','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('ca89051fb6714778a75fcc092f22e9da','55fdcd170b914a8d97ccd0aae77e390d','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('cc57ce027f88492b99ff3040d9fd4400','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('ec2635e7e2b249ceb54ed1f420e0776a','55fdcd170b914a8d97ccd0aae77e390d','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('a8308d5c1c9147dd882504105a09f34c','55fdcd170b914a8d97ccd0aae77e390d','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('cacaccc7d66a46488192768a0dc3a7f2','55fdcd170b914a8d97ccd0aae77e390d','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('c1a8e42951ed4a33a4444c6a79f2d9e5','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('b43235e9ef8b4fdebdd8e729b3be9afa','55fdcd170b914a8d97ccd0aae77e390d','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
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
INSERT INTO "treatment_session" VALUES('2659a3e9800d47cfb6d5b4457ad87a89','55fdcd170b914a8d97ccd0aae77e390d','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',NULL,NULL,'["cupping","moxibustion"]',NULL,NULL,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('6c3b1ab35b1f49778956f7bc06f94f9d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('0c7d11f601984a48a205362e53fe975d','55fdcd170b914a8d97ccd0aae77e390d','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',NULL,NULL,'["cupping","moxibustion"]',NULL,NULL,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('a29c9ee839bf4cc3a286caec34e60985','55fdcd170b914a8d97ccd0aae77e390d','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('87abd681932a4a5aa7ba828cc4e67ba5','55fdcd170b914a8d97ccd0aae77e390d','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',NULL,NULL,'["cupping","moxibustion"]',NULL,NULL,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('345c0fa58d6c4db5aa1a4e7c7aedce00','55fdcd170b914a8d97ccd0aae77e390d','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
CREATE INDEX ix_patient_name ON patient (name);
CREATE UNIQUE INDEX uq_programme_slug_version ON programme (slug, version);
CREATE INDEX ix_action_patient_at ON action (patient, at);
CREATE INDEX ix_assignment_patient_start ON assignment (patient, start);
CREATE INDEX ix_break_taken_patient_day ON break_taken (patient, day);
CREATE INDEX ix_exercise_entry_patient_day ON exercise_entry (patient, day);
CREATE INDEX ix_pain_reading_patient_day ON pain_reading (patient, day);
CREATE INDEX ix_questionnaire_patient_day ON questionnaire (patient, day);
CREATE INDEX ix_rest_day_patient_day ON rest_day (patient, day);
CREATE INDEX ix_sitting_bout_patient_day ON sitting_bout (patient, day);
CREATE INDEX ix_treatment_session_patient_day ON treatment_session (patient, day);
COMMIT;
