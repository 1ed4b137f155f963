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
INSERT INTO "action" VALUES('eeb92e2bfc0e4d419e50ed9519389fd6','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:00:00.000000','2026-02-20','assigned: Desk neck and upper back, version 2','[["assignment","9fad3609-83d0-4818-8cbe-c7814f5d5c72"]]','[]',NULL);
INSERT INTO "action" VALUES('cb4bedd276f143f6bffeb808c17f3d46','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:01:00.000000','2026-02-20','Pain 0, neck, on average over the last 24 hours','[["pain","8327b86d-9f3a-4c13-ada6-7964df272b70"]]','[]',NULL);
INSERT INTO "action" VALUES('2b0c399decbf4ab9a732c2163af88001','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:02:00.000000','2026-02-20','Pain 0, neck, at its worst in the last 24 hours','[["pain","4eac7174-e194-4d1e-acac-f8acb0b3a907"]]','[]',NULL);
INSERT INTO "action" VALUES('c67ad1cf6d914012a2bf5fca72228f15','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:03:00.000000','2026-02-20','Pain 0, neck, right now','[["pain","6c2b05d3-4134-4766-b653-0487075e9770"]]','[]',NULL);
INSERT INTO "action" VALUES('f76021bfcc8b49d4ab1323e51063bcff','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:04:00.000000','2026-02-20','Pain 10, neck, on average over the last 24 hours','[["pain","f8b5c9ca-0fce-426b-b8da-7c5162e661dc"]]','[]',NULL);
INSERT INTO "action" VALUES('46ffc3438cec4d278a71fbb1b4e5e853','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:05:00.000000','2026-02-20','Pain 10, neck, at its worst in the last 24 hours','[["pain","3a9bd2c1-f71b-4f59-b86e-dfe1b101149d"]]','[]',NULL);
INSERT INTO "action" VALUES('dce09828cc4b424299def8d4950964bb','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:06:00.000000','2026-02-20','Pain 10, neck, right now','[["pain","7388b4bc-f09f-4f78-8eb8-7cfc3c65dbb1"]]','[]',NULL);
INSERT INTO "action" VALUES('08e4f2eff04344f29882503b08703553','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:07:00.000000','2000-01-01','Pain 3, upper back, on average over the last 24 hours (the first day that a diary reaches back to)','[["pain","75ac0de4-6e7f-4dea-9cde-f3b641b62c17"]]','[]',NULL);
INSERT INTO "action" VALUES('95e9d03770324a4490352bd09f19676e','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:07:00.000001','2024-02-29','Pain 5, upper back, on average over the last 24 hours (a leap day)','[["pain","005bbd1b-1e91-4337-8d61-f70b352a4191"]]','[]',NULL);
INSERT INTO "action" VALUES('0f77cf7221ac4091987b196f5ae193b0','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:07:00.000002','2026-02-20','Pain 4, upper back, on average over the last 24 hours (Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quo','[["pain","7cb2601b-45c2-4e7f-947d-eb327ead80b4"]]','[]',NULL);
INSERT INTO "action" VALUES('de689c7dc59e4a088de48bb894514efb','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:08:00.000000','2026-02-20','Sitting 0 min in all','[["sitting","3e1a8b6b-af23-409b-a218-e68bdd792a8a"]]','[]',NULL);
INSERT INTO "action" VALUES('da258a082a1b4d5abfff790567346d4f','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:09:00.000000','2026-02-20','Sitting 24 h in all','[["sitting","c57e1bb3-88dc-43ea-958b-c819f0afd566"]]','[]',NULL);
INSERT INTO "action" VALUES('60922a7cd73c4a23bf6aa6de62e90e1a','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:10:00.000000','2026-02-20','Sitting 6 h 30 in all','[["sitting","c5c5f512-37ab-4870-839e-0ef2fb7174ed"]]','[]',NULL);
INSERT INTO "action" VALUES('5163b5c14d3e4cea8fe7d2c0d5d692e0','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:11:00.000000','2026-02-20','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","6fd02f72-5eae-421e-be03-3649061683cf"]]','[]',NULL);
INSERT INTO "action" VALUES('d28cb4b5fa494253bf46998afc2103ac','0ba94e0378a246cfbf37296e5e30601c','2026-02-19 23:12:00.000000','2026-02-01','Acupuncture session','[["session","a2f6bdcf-fc3c-4060-ac90-e05f9bef95e5"]]','[]',NULL);
INSERT INTO "action" VALUES('a024fb46397d417db7922328f98f8281','0ba94e0378a246cfbf37296e5e30601c','2026-02-20 23:12:00.000000','2026-02-21','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","dd55f7f3-104b-4167-9fdf-5ceb4b2a94e9"]]','[]',NULL);
INSERT INTO "action" VALUES('24544a0dec3f477a80296ea5df61cc1d','0ba94e0378a246cfbf37296e5e30601c','2026-02-20 23:13:00.000000','2026-02-21','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","ccf62e0c-e08f-47ea-a825-8f5e265bddfd"]]','[]',NULL);
INSERT INTO "action" VALUES('ba7fc9d11920444db987b5bef1fdc915','0ba94e0378a246cfbf37296e5e30601c','2026-02-20 23:14:00.000000','2026-02-21','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","e29cf5db-746b-4dcc-995f-78388d75f970"]]','[]',NULL);
INSERT INTO "action" VALUES('de388071648d4e2db4bc22e5ab6f1041','0ba94e0378a246cfbf37296e5e30601c','2026-02-20 23:14:00.000001','2026-02-21','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","6773f77b-a607-44fe-be6f-d25e10286824"]]','[]',NULL);
INSERT INTO "action" VALUES('f6c35710e36d4f5a99e9d913ff70a931','0ba94e0378a246cfbf37296e5e30601c','2026-02-20 23:15:00.000000','2026-02-21','Pain 3, upper back, on average over the last 24 hours','[["pain","26c14b97-0ef6-45e5-b857-24a18a167033"]]','[]',NULL);
INSERT INTO "action" VALUES('541164d9c0f740b09010d290f450e8c1','0ba94e0378a246cfbf37296e5e30601c','2026-02-20 23:16:00.000000','2026-02-21','Sitting 5 h in all (Robert''); DROP TABLE pain_reading;--)','[["sitting","72813ae3-583d-4475-a59c-12e85b5adc9b"]]','[]',NULL);
INSERT INTO "action" VALUES('c33e2faa488d446a9a2b2fb18630f49a','0ba94e0378a246cfbf37296e5e30601c','2026-02-21 23:16:00.000000','2026-02-22','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","69999543-a6f5-4d79-bd07-39ae2b1494ee"]]','[]',NULL);
INSERT INTO "action" VALUES('5901fb7fa65a4b3297239669a352f345','0ba94e0378a246cfbf37296e5e30601c','2026-02-21 23:17:00.000000','2026-02-22','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","204599fc-5282-4e3e-b14d-630c2f5095fa"]]','[]',NULL);
INSERT INTO "action" VALUES('94509cc9d2974f8f8e31017252399b71','0ba94e0378a246cfbf37296e5e30601c','2026-02-21 23:18:00.000000','2026-02-22','Front plank: skipped (Ärger im Büro)','[["exercise","a0c068cb-57b9-4949-9672-608731c8ebee"]]','[]',NULL);
INSERT INTO "action" VALUES('e335e1ebf6324da0b17e82b4e54d2a28','0ba94e0378a246cfbf37296e5e30601c','2026-02-21 23:18:00.000001','2026-02-22','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","1c9bb5b8-b327-4430-8100-1a210818256a"]]','[]',NULL);
INSERT INTO "action" VALUES('9ffdc9b41a0e4acab7461343ac3aa533','0ba94e0378a246cfbf37296e5e30601c','2026-02-21 23:19:00.000000','2026-02-22','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","4401d4d4-ccdc-4cd6-b993-efa5d08baa68"]]','[]',NULL);
INSERT INTO "action" VALUES('ad48e917c8314ace883ba17d33281105','0ba94e0378a246cfbf37296e5e30601c','2026-02-21 23:20:00.000000','2026-02-22','Sitting 5 h 05 in all (Ärger im Büro)','[["sitting","ca95bf60-77ec-450f-9f12-01904ae6a2ca"]]','[]',NULL);
INSERT INTO "action" VALUES('51b98758eae94b50b6c99ddb54e7b7f8','0ba94e0378a246cfbf37296e5e30601c','2026-02-22 23:20:00.000000','2026-02-23','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","287f835e-f3d9-41f5-840a-28a6d5f0747e"]]','[]',NULL);
INSERT INTO "action" VALUES('be8b47cb15c24af9a631a8ca5a84882e','0ba94e0378a246cfbf37296e5e30601c','2026-02-22 23:21:00.000000','2026-02-23','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","6750b571-46df-4974-8d17-7cf344c9e367"]]','[]',NULL);
INSERT INTO "action" VALUES('d0423a9621c74675b9ba02784210c59a','0ba94e0378a246cfbf37296e5e30601c','2026-02-22 23:22:00.000000','2026-02-23','Front plank: skipped (首が痛い)','[["exercise","5b41c9e4-5dcc-4407-b66b-1ad2cbfb8d28"]]','[]',NULL);
INSERT INTO "action" VALUES('0d801b69e47f42e7b91d8147562ece7c','0ba94e0378a246cfbf37296e5e30601c','2026-02-22 23:22:00.000001','2026-02-23','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","be0b1fce-7c4b-4f5f-96d2-bd0a686f2701"]]','[]',NULL);
INSERT INTO "action" VALUES('268f0e12f13b4e84b37947a70f7a8bd9','0ba94e0378a246cfbf37296e5e30601c','2026-02-22 23:23:00.000000','2026-02-23','Pain 5, upper back, on average over the last 24 hours','[["pain","37a1c827-fb5a-42d7-b634-94b1b6de097c"]]','[]',NULL);
INSERT INTO "action" VALUES('194ba7fb20ba47088de17ff75a182583','0ba94e0378a246cfbf37296e5e30601c','2026-02-22 23:24:00.000000','2026-02-23','Sitting 5 h 10 in all (首が痛い)','[["sitting","b09cbaf3-748c-4805-8053-5d423bcc9109"]]','[]',NULL);
INSERT INTO "action" VALUES('135de2818db4461bb8b62e86032865e7','0ba94e0378a246cfbf37296e5e30601c','2026-02-23 23:24:00.000000','2026-02-24','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","a6041a77-9f52-4935-83b1-f2ee88272165"]]','[]',NULL);
INSERT INTO "action" VALUES('de7da336641c44ab8c6f920e048e0be1','0ba94e0378a246cfbf37296e5e30601c','2026-02-23 23:25:00.000000','2026-02-24','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","bfd8271b-6de3-49dd-a2cc-c70a19f408a5"]]','[]',NULL);
INSERT INTO "action" VALUES('fb122c0e06f94761b841d9659f9c44a6','0ba94e0378a246cfbf37296e5e30601c','2026-02-23 23:26:00.000000','2026-02-24','Front plank: skipped (🙂)','[["exercise","b319bceb-9fa6-45aa-81c0-dbc9e7ae2b95"]]','[]',NULL);
INSERT INTO "action" VALUES('9ce42c16ac6d4a1bae605cf04cc1c3a6','0ba94e0378a246cfbf37296e5e30601c','2026-02-23 23:26:00.000001','2026-02-24','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","323ca9b9-904e-4a47-9cc5-12813f30bc21"]]','[]',NULL);
INSERT INTO "action" VALUES('4c4be36e95c946e5ae2339e8b8203346','0ba94e0378a246cfbf37296e5e30601c','2026-02-23 23:27:00.000000','2026-02-23','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","676b0b2c-0b92-4602-93fd-21907a0968fa"]]','[]',NULL);
INSERT INTO "action" VALUES('015ca20b9ec04d90a7c5b6174e985301','0ba94e0378a246cfbf37296e5e30601c','2026-02-23 23:28:00.000000','2026-02-23','Sitting 5 h 15 in all (🙂)','[["sitting","10a1351c-663f-4414-a88c-f41b0a8aaae3"]]','[]',NULL);
INSERT INTO "action" VALUES('d0365f4f65094d1aad4266d20e4e266f','0ba94e0378a246cfbf37296e5e30601c','2026-02-24 23:28:00.000000','2026-02-25','Rest day: [b]not markup[/b]','[["rest","f141e4d1-483d-4290-b6c3-cec460f9f981"]]','[]',NULL);
INSERT INTO "action" VALUES('b725b554144446feb6ca2b0a96ea92f6','0ba94e0378a246cfbf37296e5e30601c','2026-02-24 23:29:00.000000','2026-02-25','Pain 3, upper back, on average over the last 24 hours','[["pain","13576fe5-b2bb-4256-8b7c-94282e6c7d52"]]','[]',NULL);
INSERT INTO "action" VALUES('928fed4cc0974030be1c268511998d69','0ba94e0378a246cfbf37296e5e30601c','2026-02-24 23:30:00.000000','2026-02-25','Sitting 5 h 20 in all ([b]not markup[/b])','[["sitting","9b7ed42d-226d-4de9-b6d3-dba311f95dbe"]]','[]',NULL);
INSERT INTO "action" VALUES('74f48115cccf4da4abc84c4b17d10087','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:30:00.000000','2026-02-26','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","af0d1cc1-47d6-4c56-bdb4-d49964020620"]]','[]',NULL);
INSERT INTO "action" VALUES('4274b91483244552bd9eb0876470d586','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:31:00.000000','2026-02-26','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","296f74f5-a65f-4d51-8b77-05914a48d4ec"]]','[]',NULL);
INSERT INTO "action" VALUES('3810ef0546ea44de86f7b88e91bc2b1d','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:32:00.000000','2026-02-26','Front plank: skipped (=1+1)','[["exercise","1600a1b5-e107-4741-b26f-d10a3df37778"]]','[]',NULL);
INSERT INTO "action" VALUES('ce87ff3e9af54ac782d7267108b3f407','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:32:00.000001','2026-02-26','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","4d493dfd-72bc-4eec-9771-886c6b26e022"]]','[]',NULL);
INSERT INTO "action" VALUES('e4000daa30a94049bc035c29a4fa0e38','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:33:00.000000','2026-02-26','Pain 4, upper back, on average over the last 24 hours (=1+1)','[["pain","c2a968d3-ca8a-43ed-a55d-b428aad8cc54"]]','[]',NULL);
INSERT INTO "action" VALUES('7ecfac77b3ea4cac9e8e10ba6824c606','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:34:00.000000','2026-02-26','Sitting 5 h 25 in all (=1+1)','[["sitting","5c8e81f4-e6cd-4d0c-91a2-0abf0554b66a"]]','[]',NULL);
INSERT INTO "action" VALUES('92f5b66a2d88449db1ca0cc6948a10d4','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:35:00.000000','2026-02-26','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","5f05dd64-9b3a-48a7-90b8-c342db72a6ab"]]','[]',NULL);
INSERT INTO "action" VALUES('af085a68cfcd47f1b3cc30dfdd2c5fd1','0ba94e0378a246cfbf37296e5e30601c','2026-02-25 23:36:00.000000','2026-02-01','Acupuncture session','[["session","9a4c5286-144e-40ac-afaf-16efbcb126f5"]]','[]',NULL);
INSERT INTO "action" VALUES('b5d9f512596b4e6881786c7b198011fd','0ba94e0378a246cfbf37296e5e30601c','2026-02-26 23:36:00.000000','2026-02-27','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","3adac42e-a51c-40ae-9014-3c4f0d00548c"]]','[]',NULL);
INSERT INTO "action" VALUES('39b9567b0d734436b198e1e1eac14031','0ba94e0378a246cfbf37296e5e30601c','2026-02-26 23:37:00.000000','2026-02-27','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","b03c2234-c34c-4ce5-a9e0-9e517549de0c"]]','[]',NULL);
INSERT INTO "action" VALUES('cbb8673219b2474d9e009c4b6013c32e','0ba94e0378a246cfbf37296e5e30601c','2026-02-26 23:38:00.000000','2026-02-27','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","930eb55e-112c-453e-8cbc-d902e65ca8f8"]]','[]',NULL);
INSERT INTO "action" VALUES('80102b2010fe43c089831a0657c1fbed','0ba94e0378a246cfbf37296e5e30601c','2026-02-26 23:38:00.000001','2026-02-27','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","8785d070-4375-42f2-82f3-bb4d1c6e72bf"]]','[]',NULL);
INSERT INTO "action" VALUES('37c63ecde4894a2d85af48aa5b06e10b','0ba94e0378a246cfbf37296e5e30601c','2026-02-26 23:39:00.000000','2026-02-27','Pain 5, upper back, on average over the last 24 hours','[["pain","fa0efd88-4c02-4dd0-816c-4d3391037d1b"]]','[]',NULL);
INSERT INTO "action" VALUES('a792d2765a154e37b9173fb377271825','0ba94e0378a246cfbf37296e5e30601c','2026-02-26 23:40:00.000000','2026-02-27','Sitting 5 h 30 in all (Robert''); DROP TABLE pain_reading;--)','[["sitting","fb9e6a8c-768d-4282-afdf-9eb2aae805a0"]]','[]',NULL);
INSERT INTO "action" VALUES('7ffaf5e4077443769688b7135900018f','0ba94e0378a246cfbf37296e5e30601c','2026-02-27 23:40:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","d8c02e79-3ce2-4fcc-913f-23354db861e8"]]','[]',NULL);
INSERT INTO "action" VALUES('007bc2be7333400da5df219772e7161b','0ba94e0378a246cfbf37296e5e30601c','2026-02-27 23:41:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","76873421-d264-4b83-934e-4c458e43a0a9"]]','[]',NULL);
INSERT INTO "action" VALUES('4a4fcc87e7624fdeaf8578b37117dcf3','0ba94e0378a246cfbf37296e5e30601c','2026-02-27 23:42:00.000000','2026-02-28','Front plank: skipped (Ärger im Büro)','[["exercise","c69caa06-351a-436f-963c-a8fbd26a8cad"]]','[]',NULL);
INSERT INTO "action" VALUES('62ec3cf10a3a424899f4a556304a5361','0ba94e0378a246cfbf37296e5e30601c','2026-02-27 23:42:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","2869ecad-2a28-4d37-9e51-907a9df17574"]]','[]',NULL);
INSERT INTO "action" VALUES('cf5f120c596a43749048978171897c09','0ba94e0378a246cfbf37296e5e30601c','2026-02-27 23:43:00.000000','2026-02-27','Pain 6, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","24e793d7-0b88-4534-bfda-a19a6d0cfe5f"]]','[]',NULL);
INSERT INTO "action" VALUES('bc9755dcb3494301af5a77b87f4c13f6','0ba94e0378a246cfbf37296e5e30601c','2026-02-27 23:44:00.000000','2026-02-27','Sitting 5 h 35 in all (Ärger im Büro)','[["sitting","6ce4f53e-f962-4c50-b8d1-0dde289b15b0"]]','[]',NULL);
INSERT INTO "action" VALUES('d1688cffb9e84ee98d3e031abaa73600','0ba94e0378a246cfbf37296e5e30601c','2026-03-01 07:44:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","13ca788c-0ccd-44f9-ac6c-eab9447d095d"]]','[]',NULL);
INSERT INTO "action" VALUES('a2abbba296fc4a3484d0414c53251764','0ba94e0378a246cfbf37296e5e30601c','2026-03-01 07:45:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","94921560-9440-47cf-acf6-0a2c5b215646"]]','[]',NULL);
INSERT INTO "action" VALUES('7e192a5c01b14bc587ebd603f07a9960','0ba94e0378a246cfbf37296e5e30601c','2026-03-01 07:46:00.000000','2026-02-28','Front plank: skipped (首が痛い)','[["exercise","5377e5d4-b0ad-4492-9cb3-edf77a369829"]]','[]',NULL);
INSERT INTO "action" VALUES('1ff164c835854afab7b86a75e0e1d20a','0ba94e0378a246cfbf37296e5e30601c','2026-03-01 07:46:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","c5568c32-8d8b-45a5-a093-3a143e52e76c"]]','[]',NULL);
INSERT INTO "action" VALUES('6ecbcfc835874f2c9fd8757b7ce3419e','0ba94e0378a246cfbf37296e5e30601c','2026-03-01 07:47:00.000000','2026-02-28','Pain 3, upper back, on average over the last 24 hours','[["pain","3bbe73db-afc5-41a3-b204-0063d2eb1b3f"]]','[]',NULL);
INSERT INTO "action" VALUES('c2e0915ac09b4d54a2ca4eb6c3792b7a','0ba94e0378a246cfbf37296e5e30601c','2026-03-01 07:48:00.000000','2026-02-28','Sitting 5 h 40 in all (首が痛い)','[["sitting","25b976f4-2169-4327-a577-f355ea8b7d0d"]]','[]',NULL);
INSERT INTO "action" VALUES('9428190da17b4462a9acb9ba435608aa','0ba94e0378a246cfbf37296e5e30601c','2026-03-02 07:48:00.000000','2026-03-01','Rest day: 🙂','[["rest","5af8e400-6ce2-4411-941c-0c43748ca47c"]]','[]',NULL);
INSERT INTO "action" VALUES('e220738b05514327be672a93e6f414ac','0ba94e0378a246cfbf37296e5e30601c','2026-03-02 07:49:00.000000','2026-03-01','Pain 4, upper back, on average over the last 24 hours (🙂)','[["pain","18795a39-d1d1-4429-8c6f-e6b98f02d7e4"]]','[]',NULL);
INSERT INTO "action" VALUES('6dbb354e04494574b6e0badf9bdd09d6','0ba94e0378a246cfbf37296e5e30601c','2026-03-02 07:50:00.000000','2026-03-01','Sitting 5 h 45 in all (🙂)','[["sitting","0b3a473d-f935-4445-b55e-582181c0b7e7"]]','[]',NULL);
INSERT INTO "action" VALUES('0ee49ccac04f44f487dcccfcc4d8cd20','0ba94e0378a246cfbf37296e5e30601c','2026-03-03 07:50:00.000000','2026-03-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 ([b]not markup[/b])','[["exercise","4b0f7d16-4969-4c89-856e-87743558bb0e"]]','[]',NULL);
INSERT INTO "action" VALUES('ff84c491d2f04c60bcdaa514dad8c381','0ba94e0378a246cfbf37296e5e30601c','2026-03-03 07:51:00.000000','2026-03-02','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","085679f8-6ab0-45a6-b123-7634e45424a4"]]','[]',NULL);
INSERT INTO "action" VALUES('6df75b6db5ff49bfa41f147aabe53781','0ba94e0378a246cfbf37296e5e30601c','2026-03-03 07:52:00.000000','2026-03-02','Front plank: skipped ([b]not markup[/b])','[["exercise","92c2ae9e-d832-41f4-bd8b-e2f34f0f3609"]]','[]',NULL);
INSERT INTO "action" VALUES('345104502a8f4edfa9e8fd9b5a2b31de','0ba94e0378a246cfbf37296e5e30601c','2026-03-03 07:52:00.000001','2026-03-02','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","f739f9a0-b343-429f-98f1-9df26afd588a"]]','[]',NULL);
INSERT INTO "action" VALUES('6a4e2e37fd5f4bffa2176215ac61e9d1','0ba94e0378a246cfbf37296e5e30601c','2026-03-03 07:53:00.000000','2026-03-02','Pain 5, upper back, on average over the last 24 hours','[["pain","5e5b1be3-5edf-49f0-a400-da039ce864c5"]]','[]',NULL);
INSERT INTO "action" VALUES('653c8ec01b3d4f55bbe97a6a611b0112','0ba94e0378a246cfbf37296e5e30601c','2026-03-03 07:54:00.000000','2026-03-02','Sitting 5 h 50 in all ([b]not markup[/b])','[["sitting","3ce7dbaa-51a4-44ea-8a01-c9214720003e"]]','[]',NULL);
INSERT INTO "action" VALUES('5c04414c8bff49f689aafad27d7ab8f5','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 07:54:00.000000','2026-03-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","85eb1e63-e84e-4368-af2d-6d0ee2a7f026"]]','[]',NULL);
INSERT INTO "action" VALUES('5a698e1dc4af4e17969676d51bc43e5e','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 07:55:00.000000','2026-03-03','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2bdd50a7-9ef4-48dc-a256-dfa8105d3474"]]','[]',NULL);
INSERT INTO "action" VALUES('00fa40f34c5947cc843cc175a61e6ef6','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 07:56:00.000000','2026-03-03','Front plank: skipped (=1+1)','[["exercise","d5776cdc-809b-4836-bc62-e69b4a5277ec"]]','[]',NULL);
INSERT INTO "action" VALUES('6798e472813b447fab5381cb5900061d','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 07:56:00.000001','2026-03-03','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","ec618d8d-57cf-4e38-8089-61dce2f0a4e2"]]','[]',NULL);
INSERT INTO "action" VALUES('1f1487d8cd534764b9f70cc029a0ef98','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 07:57:00.000000','2026-03-02','Pain 6, upper back, on average over the last 24 hours (=1+1)','[["pain","68112bdb-b2c2-469d-8093-b353d54b9c36"]]','[]',NULL);
INSERT INTO "action" VALUES('c39e46bc08b64d0e87acf067fd74306a','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 07:58:00.000000','2026-03-02','Sitting 5 h 55 in all (=1+1)','[["sitting","6d2a16ac-2b4e-48d3-8b73-9d9107c11d1b"]]','[]',NULL);
INSERT INTO "action" VALUES('3fd3a7fc7fdf47468a01d2ac404cc6f6','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 07:59:00.000000','2026-03-03','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","bceb5567-bc46-4057-a31a-52bf0e626588"]]','[]',NULL);
INSERT INTO "action" VALUES('09bda0791ca04064af41b1585817c5c3','0ba94e0378a246cfbf37296e5e30601c','2026-03-04 08:00:00.000000','2026-02-01','Acupuncture session','[["session","076b78a7-786d-4b74-95a5-527508e352a4"]]','[]',NULL);
INSERT INTO "action" VALUES('ca0ad2f07f8c4f48a6f6b5d177fcbb9a','0ba94e0378a246cfbf37296e5e30601c','2026-03-05 17:00:00.000000','2026-03-06','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","ace4f453-64b3-4c55-8ee8-9694951f7019"]]','[]',NULL);
INSERT INTO "action" VALUES('d28f95311d1b4692b061401c0a9a152d','0ba94e0378a246cfbf37296e5e30601c','2026-03-05 17:01:00.000000','2026-03-06','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","debdc0fd-edc2-4e43-95ee-4ed5b57edf2b"]]','[]',NULL);
INSERT INTO "action" VALUES('e25bc43c3958429497847abaaa97fe74','0ba94e0378a246cfbf37296e5e30601c','2026-03-05 17:02:00.000000','2026-03-06','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","ec8b0598-0dec-4ff8-b3f7-d42ba60ad238"]]','[]',NULL);
INSERT INTO "action" VALUES('251ac77eb3124254a82e295ab0528dc4','0ba94e0378a246cfbf37296e5e30601c','2026-03-05 17:02:00.000001','2026-03-06','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","a45b6462-36d8-4042-bddf-206872fac68f"]]','[]',NULL);
INSERT INTO "action" VALUES('8e5b845077424ee9a3253b79c0309e6a','0ba94e0378a246cfbf37296e5e30601c','2026-03-05 17:03:00.000000','2026-03-06','Pain 3, upper back, on average over the last 24 hours','[["pain","903ce646-aae0-49a9-9045-7bda3d53063a"]]','[]',NULL);
INSERT INTO "action" VALUES('54f93310bf8e47708139e858ddaa5e60','0ba94e0378a246cfbf37296e5e30601c','2026-03-05 17:04:00.000000','2026-03-06','Sitting 6 h in all (Robert''); DROP TABLE pain_reading;--)','[["sitting","ac0b467e-149c-4ce0-b496-2de912dc150b"]]','[]',NULL);
INSERT INTO "action" VALUES('e25d7d86a0954b76a73a9f2aa6653118','0ba94e0378a246cfbf37296e5e30601c','2026-03-06 17:04:00.000000','2026-03-07','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","9d61a6af-3ac3-43d0-9d0b-90ace4fd8112"]]','[]',NULL);
INSERT INTO "action" VALUES('97a68463c85b4508954cfad3c78cef38','0ba94e0378a246cfbf37296e5e30601c','2026-03-06 17:05:00.000000','2026-03-07','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","a1a5f083-f3ed-4e4c-8162-52283fd5a638"]]','[]',NULL);
INSERT INTO "action" VALUES('3f26871e5dd640efb3c0a1309ccc5b4e','0ba94e0378a246cfbf37296e5e30601c','2026-03-06 17:06:00.000000','2026-03-07','Front plank: skipped (Ärger im Büro)','[["exercise","e196af58-0472-4eb2-92b4-6b9847e6992e"]]','[]',NULL);
INSERT INTO "action" VALUES('2f524265358241278ed403fb05d93225','0ba94e0378a246cfbf37296e5e30601c','2026-03-06 17:06:00.000001','2026-03-07','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","109f021b-6389-4e06-90ea-7860233c36af"]]','[]',NULL);
INSERT INTO "action" VALUES('fede96063de7485b8f6d4bc846921684','0ba94e0378a246cfbf37296e5e30601c','2026-03-06 17:07:00.000000','2026-03-07','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","13bc7165-bcf9-4b4e-9717-e12bb60fa894"]]','[]',NULL);
INSERT INTO "action" VALUES('8b7261c1cafc4be3a63babfd8c4227d3','0ba94e0378a246cfbf37296e5e30601c','2026-03-06 17:08:00.000000','2026-03-07','Sitting 6 h 05 in all (Ärger im Büro)','[["sitting","cf71df79-5f12-4d9e-bd7a-b762aa3ab5c7"]]','[]',NULL);
INSERT INTO "action" VALUES('5be87e1da4fd43f19c681a21fbecb0b4','0ba94e0378a246cfbf37296e5e30601c','2026-03-08 19:08:00.000000','2026-03-08','Rest day: 首が痛い','[["rest","a077ce52-8c78-4644-bdde-5ef7936313c7"]]','[]',NULL);
INSERT INTO "action" VALUES('7228901e5e904d669aa6fa6d224be34e','0ba94e0378a246cfbf37296e5e30601c','2026-03-08 19:09:00.000000','2026-03-08','Pain 5, upper back, on average over the last 24 hours','[["pain","372b5306-740b-4324-8521-58475753d20e"]]','[]',NULL);
INSERT INTO "action" VALUES('14747b3f7561459883644616f707cafe','0ba94e0378a246cfbf37296e5e30601c','2026-03-08 19:10:00.000000','2026-03-08','Sitting 6 h 10 in all (首が痛い)','[["sitting","31ced015-3ff2-482d-a67d-135870a2206c"]]','[]',NULL);
INSERT INTO "action" VALUES('8c2c2719284d4b10a96f37a1b4b5a79d','0ba94e0378a246cfbf37296e5e30601c','2026-03-09 19:10:00.000000','2026-03-09','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","34bc1a75-d83e-4cfc-a24c-719bc87d2705"]]','[]',NULL);
INSERT INTO "action" VALUES('4c8b09b7a6734196ba075f7db7ff6c3d','0ba94e0378a246cfbf37296e5e30601c','2026-03-09 19:11:00.000000','2026-03-09','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","28b6f3dc-5cf1-4696-bb44-0cb9e7341f9a"]]','[]',NULL);
INSERT INTO "action" VALUES('cfc3df716d784adc8724dd0dca39725a','0ba94e0378a246cfbf37296e5e30601c','2026-03-09 19:12:00.000000','2026-03-09','Front plank: skipped (🙂)','[["exercise","8a9a31de-6c2f-45f4-afef-e73944273871"]]','[]',NULL);
INSERT INTO "action" VALUES('bb71c96e4c2b433893af4479e9a81fbc','0ba94e0378a246cfbf37296e5e30601c','2026-03-09 19:12:00.000001','2026-03-09','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","092e35c6-8402-4ce1-933f-3cc628312f65"]]','[]',NULL);
INSERT INTO "action" VALUES('c8585ded10fb4e4fb4d479e0074749be','0ba94e0378a246cfbf37296e5e30601c','2026-03-09 19:13:00.000000','2026-03-08','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","d3b8e9ec-9c9c-4548-8baa-93a206d5b0d0"]]','[]',NULL);
INSERT INTO "action" VALUES('c0541e5c202f40bd886f19aac5c391aa','0ba94e0378a246cfbf37296e5e30601c','2026-03-09 19:14:00.000000','2026-03-08','Sitting 6 h 15 in all (🙂)','[["sitting","d0b0c356-ca0b-4e80-aa78-ee56eb77be79"]]','[]',NULL);
INSERT INTO "action" VALUES('4c2845d357e147ef8360445c05635aaa','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 00:30:00.000000','2026-03-28','Pain 6, upper back, on average over the last 24 hours (in the night in which the clocks go forward)','[["pain","59bddfd7-ebbe-433d-a495-6eea0883d6ba"]]','[]',NULL);
INSERT INTO "action" VALUES('1fd827d69faa4d02aba4741af3be82f7','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 01:30:00.000000','2026-03-28','Pain 5, upper back, on average over the last 24 hours (still before four)','[["pain","b0c12628-05e1-40b0-a467-cc8586021468"]]','[]',NULL);
INSERT INTO "action" VALUES('f3d135a601b14f168c06acfe1650a780','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:00:00.000000','2026-03-29','assigned: Desk neck and upper back, version 2','[["assignment","4c476123-5a37-48b4-b218-9ab47afb8de1"],["assignment","9854eea7-6897-43a3-aaec-055b77c3d220"]]','[["assignment","9fad3609-83d0-4818-8cbe-c7814f5d5c72"]]',NULL);
INSERT INTO "action" VALUES('1bb4b4d6829a408b9047dbf7e87f49c5','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:01:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 0)','[["pain","b82cfbe2-46dd-4ee0-90d3-542d1e66aa41"]]','[]',NULL);
INSERT INTO "action" VALUES('ac052394adf54a278929fd1847b0cd0b','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:01:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","2f421178-706e-4bf3-b87e-c20bdc384775"]]','[["pain","b82cfbe2-46dd-4ee0-90d3-542d1e66aa41"]]',NULL);
INSERT INTO "action" VALUES('d70a8fe0cba34f6d8c09e0ef4a334fbb','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:02:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 1)','[["pain","e59da2a4-f1d8-4662-8da3-93eddfbc7359"]]','[]',NULL);
INSERT INTO "action" VALUES('21cc05e5a79449af9f51a4f541c4a164','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:02:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","933b735b-35c2-497b-b426-3786a15ae183"]]','[["pain","e59da2a4-f1d8-4662-8da3-93eddfbc7359"]]',NULL);
INSERT INTO "action" VALUES('a6a3c2268a3c424cb12864e267235bec','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:02:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","c62a8abf-d85c-476d-bbfc-955f6b1ad65f"]]','[["pain","933b735b-35c2-497b-b426-3786a15ae183"]]',NULL);
INSERT INTO "action" VALUES('fe62b607de464223bc7d2d43fc055352','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:03:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 2)','[["pain","69db1df9-e2f8-417f-ac30-4d1c08651e6a"]]','[]',NULL);
INSERT INTO "action" VALUES('b3140d52ae344c4d9930c0df8543ddfa','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:03:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","e369a5de-08c5-4476-82ec-40a851432663"]]','[["pain","69db1df9-e2f8-417f-ac30-4d1c08651e6a"]]',NULL);
INSERT INTO "action" VALUES('024d6287cdeb47988d5cc1f1373460f0','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:03:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","fea0e568-5b78-4cce-8323-33a16ded381b"]]','[["pain","e369a5de-08c5-4476-82ec-40a851432663"]]',NULL);
INSERT INTO "action" VALUES('f908d942265d4586b356f3d530d903ca','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:03:00.000003','2026-03-29','removed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[]','[["pain","fea0e568-5b78-4cce-8323-33a16ded381b"]]',NULL);
INSERT INTO "action" VALUES('6fbe0e85238b4e5db5c6c447c2137fe3','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:03:00.000004','2026-03-24','Rest day: taken back','[["rest","14089597-a8ca-42ea-8653-85e3bb46eb3f"]]','[]','2026-03-29 11:03:00.000000');
INSERT INTO "action" VALUES('045f0faeee804ce7b966aa5666ae81a9','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:03:00.000005','2026-03-29','Sitting since 13:03, not ended yet','[["sitting","39beae3e-00c6-40ab-8e26-c3b5016e5424"]]','[]',NULL);
INSERT INTO "action" VALUES('8a3dc021c0044aa99145029c7ad1e1cb','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:43:00.000000','2026-03-29','Break, postponed','[["break","bed2def6-3566-4174-babc-cb9aba78f546"]]','[]',NULL);
INSERT INTO "action" VALUES('d94b70140f7545cc90a428873d5c9f79','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:49:00.000000','2026-03-29','Break, prompted: chin tuck; ended: Sitting 13:03–13:49, 46 min','[["sitting","349b72a8-1a79-40c9-a70e-ccc678ff14dd"],["break","3c0134e9-9a42-4a82-8f52-d8b6c797e8bd"]]','[["sitting","39beae3e-00c6-40ab-8e26-c3b5016e5424"]]',NULL);
INSERT INTO "action" VALUES('fe4bb80b2d4d425ca30c3cd45824785d','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 11:54:00.000000','2026-03-29','Sitting since 13:54, not ended yet','[["sitting","7a662afe-938a-4cae-a186-bf68a39bf96b"]]','[]',NULL);
INSERT INTO "action" VALUES('0344c2746a1b413aac98f922b6a36643','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 12:29:00.000000','2026-03-29','Break, skipped','[["break","4fa228f9-5003-4d58-a913-4835402f64d2"]]','[]',NULL);
INSERT INTO "action" VALUES('7f5d53081e764f45b95ea9a30b26fc01','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 12:29:00.000001','2026-03-29','ended: Sitting 13:54–14:29, 35 min','[["sitting","e3eb2b50-5290-4c15-9ffd-870690385c41"]]','[["sitting","7a662afe-938a-4cae-a186-bf68a39bf96b"]]',NULL);
INSERT INTO "action" VALUES('c9167cec1c42472aa4753b57566ef64d','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 12:29:00.000002','2026-03-28','Sitting 08:29–09:29, 1 h (🙂)','[["sitting","ff5bd8c8-2535-436a-abe1-2ac95dfdc0b8"]]','[]',NULL);
INSERT INTO "action" VALUES('445abcd3d0734bafa8859b57527c37ef','0ba94e0378a246cfbf37296e5e30601c','2026-03-29 12:31:00.000000','2026-03-29','Sitting since 14:31, not ended yet','[["sitting","31fb8e69-0172-40cc-9db1-2abe96495d65"]]','[]',NULL);
INSERT INTO "action" VALUES('8cb9c9c09f4e4f61afbc92426b6298c4','0ba94e0378a246cfbf37296e5e30601c','2026-03-30 12:31:00.000000','2026-03-30','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","4e025f7e-0302-405a-85dd-9e37d66b0ac7"]]','[]',NULL);
INSERT INTO "action" VALUES('91cc36d84cbc46f180b00bcd142606ef','0ba94e0378a246cfbf37296e5e30601c','2026-03-30 12:31:00.000001','2026-03-30','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","3eac812b-1dd5-4675-8630-0d113587534f"]]','[]',NULL);
INSERT INTO "action" VALUES('955fad8046a7468cac3b4d4d3095aa66','0ba94e0378a246cfbf37296e5e30601c','2026-03-30 12:31:00.000002','2026-03-30','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","8227eaee-e16f-4aa9-b1d8-6c2d6f9f809b"]]','[]',NULL);
INSERT INTO "action" VALUES('51439cd87b9c44cd83c98ca22d75e475','0ba94e0378a246cfbf37296e5e30601c','2026-03-30 12:31:00.000003','2026-03-30','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","4e48e47d-546f-4158-a203-87bab80da748"]]','[]',NULL);
INSERT INTO "action" VALUES('639d3ffbae5c4fe3af928cedfa1330cd','0ba94e0378a246cfbf37296e5e30601c','2026-03-30 12:31:00.000004','2026-03-30','Pain 2, upper back, on average over the last 24 hours','[["pain","2a96d9a1-3767-43d3-85c5-0973dada6569"]]','[]',NULL);
INSERT INTO "action" VALUES('e552044945184a83891a2ab823a317d4','0ba94e0378a246cfbf37296e5e30601c','2026-03-31 12:31:00.000000','2026-03-31','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","0cc49c3f-60ab-4af1-9b2b-2e626f323574"]]','[]',NULL);
INSERT INTO "action" VALUES('21cc3a1358b04091a126cd7009954a30','0ba94e0378a246cfbf37296e5e30601c','2026-03-31 12:31:00.000001','2026-03-31','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","1614e81b-5356-4d59-8cdd-f52f2bef3f93"]]','[]',NULL);
INSERT INTO "action" VALUES('d4afe99930d045458ba3b9290f5b36f5','0ba94e0378a246cfbf37296e5e30601c','2026-03-31 12:31:00.000002','2026-03-31','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","2e957327-20e6-4ea0-906f-a8216092cf75"]]','[]',NULL);
INSERT INTO "action" VALUES('c70a420d6c0342db92ae726f89881df7','0ba94e0378a246cfbf37296e5e30601c','2026-03-31 12:31:00.000003','2026-03-31','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","d81c10ab-1761-45f2-8396-a22572202d5c"]]','[]',NULL);
INSERT INTO "action" VALUES('1af13093d1704f1f8ba9930a373a6516','0ba94e0378a246cfbf37296e5e30601c','2026-03-31 12:31:00.000004','2026-03-31','Pain 2, upper back, on average over the last 24 hours','[["pain","f265f802-eb35-4da9-bf50-322a02e6983d"]]','[]',NULL);
INSERT INTO "action" VALUES('b63efbfc310a4e21844ed5b476abd80f','0ba94e0378a246cfbf37296e5e30601c','2026-04-01 12:31:00.000000','2026-04-01','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","d65b6988-4d71-4b20-9c14-31e40c31272f"]]','[]',NULL);
INSERT INTO "action" VALUES('dcdfb94cd46842d381fb1882dec5d05a','0ba94e0378a246cfbf37296e5e30601c','2026-04-01 12:31:00.000001','2026-04-01','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","1f9406fb-4b32-4f0b-9807-563d22dade26"]]','[]',NULL);
INSERT INTO "action" VALUES('56cd6ed7d18a4a4a810742c14ed2e44d','0ba94e0378a246cfbf37296e5e30601c','2026-04-01 12:31:00.000002','2026-04-01','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","e089c845-f428-444a-8de4-8385719393a9"]]','[]',NULL);
INSERT INTO "action" VALUES('45449941053e460bbe109743cec4947c','0ba94e0378a246cfbf37296e5e30601c','2026-04-01 12:31:00.000003','2026-04-01','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","e61daa60-41f7-4bb8-8c8f-e716881c5879"]]','[]',NULL);
INSERT INTO "action" VALUES('0a3223c1cf1c4863bc9d9a14b2fe8df5','0ba94e0378a246cfbf37296e5e30601c','2026-04-01 12:31:00.000004','2026-04-01','Pain 2, upper back, on average over the last 24 hours','[["pain","37a83ead-451f-423c-b690-97ed9e3d12d8"]]','[]',NULL);
INSERT INTO "action" VALUES('aea5d1af32a745c6b2ac107a50910ab6','0ba94e0378a246cfbf37296e5e30601c','2026-04-02 12:31:00.000000','2026-04-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","ff8e7bad-4baf-4388-9077-1c5e2b06f699"]]','[]',NULL);
INSERT INTO "action" VALUES('982659059b6b4ed0b7487d1e341c77d0','0ba94e0378a246cfbf37296e5e30601c','2026-04-02 12:31:00.000001','2026-04-02','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","421a3134-08dd-4226-82e3-9c9f31bf6c15"]]','[]',NULL);
INSERT INTO "action" VALUES('71a3f1668e794f62b7e1b9861bd3575a','0ba94e0378a246cfbf37296e5e30601c','2026-04-02 12:31:00.000002','2026-04-02','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","0bb6ff3a-b6a8-493f-8ab3-ee41d2119f09"]]','[]',NULL);
INSERT INTO "action" VALUES('af67fbbf17854527adc2a2cd88395d61','0ba94e0378a246cfbf37296e5e30601c','2026-04-02 12:31:00.000003','2026-04-02','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","8ca01da8-c5fe-4da6-8599-57defa26a874"]]','[]',NULL);
INSERT INTO "action" VALUES('9368b5dc51584b118f6fc9ffc63cbcc1','0ba94e0378a246cfbf37296e5e30601c','2026-04-02 12:31:00.000004','2026-04-02','Pain 2, upper back, on average over the last 24 hours','[["pain","ae27a190-70aa-4cd0-87d3-0b248d8a1c4c"]]','[]',NULL);
INSERT INTO "action" VALUES('aada8f421b3242debcec7414719d557a','0ba94e0378a246cfbf37296e5e30601c','2026-04-03 12:31:00.000000','2026-04-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","e7d87ad6-95e8-44a4-9b08-5396491ffbe5"]]','[]',NULL);
INSERT INTO "action" VALUES('42e92754eea74cf9ab5e1c91c277f431','0ba94e0378a246cfbf37296e5e30601c','2026-04-03 12:31:00.000001','2026-04-03','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","25653ba2-b442-4534-85e3-59b3b2094145"]]','[]',NULL);
INSERT INTO "action" VALUES('29a007f02a8b43b38c50b2643c588678','0ba94e0378a246cfbf37296e5e30601c','2026-04-03 12:31:00.000002','2026-04-03','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","fc9c5f0f-22ec-4de9-97b2-0929b10df69a"]]','[]',NULL);
INSERT INTO "action" VALUES('836cbe316f6a414291a81aea50ad6941','0ba94e0378a246cfbf37296e5e30601c','2026-04-03 12:31:00.000003','2026-04-03','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","cdc342cf-db10-490a-ab23-648d94366c00"]]','[]',NULL);
INSERT INTO "action" VALUES('b3b11ba90f824b409a262f457db0b0cc','0ba94e0378a246cfbf37296e5e30601c','2026-04-03 12:31:00.000004','2026-04-03','Pain 2, upper back, on average over the last 24 hours','[["pain","37508f97-704c-4a20-ba97-521bfadc28bc"]]','[]',NULL);
INSERT INTO "action" VALUES('61f324d50d7b4413b40fbccaa002056c','0ba94e0378a246cfbf37296e5e30601c','2026-04-03 12:31:00.000005','2026-04-03','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","7a60d537-30c4-4682-aca4-8d675c4afe34"]]','[]',NULL);
INSERT INTO "action" VALUES('c9f426c43c694a048e0826a25966c2d8','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:31:00.000000','2026-04-04','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","03f9fbc1-f83c-4ce8-b9c1-02dc1a23d39a"]]','[]',NULL);
INSERT INTO "action" VALUES('e75e413ceb6649cf8bd8e86cf8ecd030','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:31:00.000001','2026-04-04','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","fc5ef8ea-0b14-4801-ab96-d2be2a84f536"]]','[]',NULL);
INSERT INTO "action" VALUES('2763499e865a423d985fad1de481e42f','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:31:00.000002','2026-04-04','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","af8b0ee6-9c7a-404a-a36e-6ea4f8d0ec5b"]]','[]',NULL);
INSERT INTO "action" VALUES('7a361501079347c181d6c140a53157ae','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:31:00.000003','2026-04-04','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","f2787206-7b0b-4aff-861f-9e523d47824c"]]','[]',NULL);
INSERT INTO "action" VALUES('0750e6004f84427e926d3323e35ce47b','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:31:00.000004','2026-04-04','Pain 2, upper back, on average over the last 24 hours','[["pain","d2377f4a-3ccb-4728-a404-aabcb15e12ab"]]','[]',NULL);
INSERT INTO "action" VALUES('e69200d1f2e24d8c850dc505615ccf72','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:31:00.000005','2026-04-04','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","35c274ec-de16-4eb3-b2c0-f93a75d9872d"]]','[]',NULL);
INSERT INTO "action" VALUES('0944016f7fb546138cbf937138b7f967','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:31:00.000006','2026-04-04','set aside for flares: Flare minimum, version 1','[["assignment","92763323-dab6-4ae7-b941-aa3e670eb7c4"]]','[]',NULL);
INSERT INTO "action" VALUES('a407ec8968a24b04857c595f5256d8a4','0ba94e0378a246cfbf37296e5e30601c','2026-04-04 12:32:00.000000','2026-04-04','Flare plan on, since this day (首が痛い)','[["flare","8a837b50-bf3f-4e8c-8b37-0615279a657b"]]','[]',NULL);
INSERT INTO "action" VALUES('b1c576bbe9464bcfa64f5ad777d0edd9','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:32:00.000000','2026-04-06','Flare plan off','[["flare","5aecec80-c56c-4ba2-8fbd-04ac7b3152a1"]]','[["flare","8a837b50-bf3f-4e8c-8b37-0615279a657b"]]',NULL);
INSERT INTO "action" VALUES('2586481e217e4c7f8377afbe419ceb8c','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000000','2026-04-06','Flare plan on, since this day','[["flare","b65f2cf4-36f2-45a8-b2b2-b1d23ea60629"]]','[]','2026-04-06 12:33:00.000000');
INSERT INTO "action" VALUES('76de1aeb13d84b9a9876992ca0e6418a','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000001','2026-04-06','planned: 200 sessions in all','[["course_plan","86f6091f-89d5-470e-83eb-b663671a6b55"]]','[]',NULL);
INSERT INTO "action" VALUES('5278a330a7e447fbbdb32785b4bc90ee','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000002','2026-04-06','planned: 10 sessions in all','[["course_plan","ee60870f-72cb-430a-a5ee-58d07ffbdd4f"]]','[["course_plan","86f6091f-89d5-470e-83eb-b663671a6b55"]]',NULL);
INSERT INTO "action" VALUES('6280002cea964b3cb202d80382cf434f','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000003','2026-04-06','planned: session on Thu 9 Apr 2026','[["appointment","c7f6d5f0-0a54-441d-812a-dc64f4b41424"]]','[]',NULL);
INSERT INTO "action" VALUES('0e7e57cf61a8412e94949da268aba789','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000004','2026-04-06','planned: session on Thu 16 Apr 2026','[["appointment","ec239e1c-68dc-4884-8b46-3afbdb1eb16a"]]','[]',NULL);
INSERT INTO "action" VALUES('befd559647e74b83ad7180c8aa3f1dd3','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000005','2026-04-06','cancelled: session on Thu 16 Apr 2026','[]','[["appointment","ec239e1c-68dc-4884-8b46-3afbdb1eb16a"]]',NULL);
INSERT INTO "action" VALUES('1857d05d11074a66a3b552cf2c4b9d61','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000006','2026-04-06','To ask: How long? – 首 🙂','[["question","eaf3f333-f533-4d7d-b4cf-9b4b44213f5f"]]','[]',NULL);
INSERT INTO "action" VALUES('5cea6d2ee69b430abc920ae1c8f4197c','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000007','2026-04-06','To ask: Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея ','[["question","7acbc655-3560-48cc-b559-6195e6548fc3"]]','[]',NULL);
INSERT INTO "action" VALUES('aed30af2743341c4b3c424ca2457cd46','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000008','2026-04-06','Asked: How long? – 首 🙂','[["question","bb80f3d6-e2f8-43ec-95eb-fa1bd68d79bc"]]','[["question","eaf3f333-f533-4d7d-b4cf-9b4b44213f5f"]]',NULL);
INSERT INTO "action" VALUES('6b6fe4eec3a24d96bc67fd5bb464e175','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000009','2026-04-06','Activities (PSFS): Lifting a child 0, 首を回す 10, Sleep 5; mean 5 of 10','[["questionnaire","b232ba83-4b92-4495-8774-582d67a140ec"]]','[]',NULL);
INSERT INTO "action" VALUES('519efb2de5c9437c8320ba924d27185f','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000010','2026-04-06','Change since the start (PGIC): very much better','[["questionnaire","b8897564-194b-4cbb-8bd0-eff4c3a4f12e"]]','[]',NULL);
INSERT INTO "action" VALUES('d3d41431e4974eebbdd1a2e640a57abe','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000011','2026-04-06','Acupuncture session, pain 5 before, 2 after','[["session","49688272-07d6-4419-977e-c17b782cd22e"]]','[]',NULL);
INSERT INTO "action" VALUES('9f68859fbcf9418f943ff73e2b4f22e2','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000012','2026-04-06','After the session of Mon 6 Apr 2026: strong soreness, still there; mild 眠気, over ([b]not markup[/b])','[["followup","a39b31e0-5981-420c-a868-dcc4e5c2d310"]]','[]',NULL);
INSERT INTO "action" VALUES('28ef4cfa669e4b85ad20bf11efd24f4c','0ba94e0378a246cfbf37296e5e30601c','2026-04-06 12:33:00.000013','2026-04-06','ended: Desk neck and upper back','[["assignment","35866b16-c3ef-4f83-9582-c714b0c74e48"]]','[["assignment","4c476123-5a37-48b4-b218-9ab47afb8de1"]]',NULL);
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
INSERT INTO "appointment" VALUES('c7f6d5f00a54441d812adc64f4b41424','0ba94e0378a246cfbf37296e5e30601c','2026-04-09','00:00','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .','2026-04-06 12:33:00.000000',NULL);
INSERT INTO "appointment" VALUES('ec239e1c68dc48848b463afbdb1eb16a','0ba94e0378a246cfbf37296e5e30601c','2026-04-16','23:59',NULL,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
INSERT INTO "appointment" VALUES('5f831087a2b14c84a0100d2e099be125','0ba94e0378a246cfbf37296e5e30601c','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
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
INSERT INTO "assignment" VALUES('9fad360983d048188cbec7814f5d5c72','0ba94e0378a246cfbf37296e5e30601c','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20',NULL,'Dr. Møri 森',200,'2026-02-19 23:00:00.000000','2026-03-29 11:00:00.000000',0);
INSERT INTO "assignment" VALUES('4c4761235a3748b4b2189ab47afb8de1','0ba94e0378a246cfbf37296e5e30601c','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2027-01-23',NULL,200,'2026-03-29 11:00:00.000000','2026-04-06 12:33:00.000000',0);
INSERT INTO "assignment" VALUES('9854eea7689743a3aaec055b77c3d220','0ba94e0378a246cfbf37296e5e30601c','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('92763323dab64ae7b941aa3e670eb7c4','0ba94e0378a246cfbf37296e5e30601c','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
INSERT INTO "assignment" VALUES('35866b16c3ef4f839582c714b0c74e48','0ba94e0378a246cfbf37296e5e30601c','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('a3440db397174026a7bc47dfffa54ab4','0ba94e0378a246cfbf37296e5e30601c','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
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
INSERT INTO "break_taken" VALUES('c04ca4e4f8444fdf8b0af1339a78d2b4','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "break_taken" VALUES('4ae2911a74044e8cb9e6303a5fdb4d0f','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:00:00.000001',120,'2026-03-29 11:00:00.000001',NULL,'natural','Ärger im Büro','patient');
INSERT INTO "break_taken" VALUES('ebc7e41a893e42a0932c4edc3285b8f0','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:00:00.000002',120,'2026-03-29 11:00:00.000002',NULL,'skipped','首が痛い','patient');
INSERT INTO "break_taken" VALUES('d431574708c140fb80901ff2f101832c','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:00:00.000003',120,'2026-03-29 11:00:00.000003',NULL,'postponed','🙂','patient');
INSERT INTO "break_taken" VALUES('e4b047204ef241408f2bbe5dc009fa4a','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:00:00.000005',120,'2026-03-29 11:00:00.000005','2026-03-29 11:00:00.000000','natural',NULL,'patient');
INSERT INTO "break_taken" VALUES('bed2def635664174babccb9aba78f546','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL,'patient');
INSERT INTO "break_taken" VALUES('3c0134e99a424a828f52d8b6c797e8bd','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck','patient');
INSERT INTO "break_taken" VALUES('4fa228f950034d58a9134835402f64d2','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL,'patient');
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
INSERT INTO "course_plan" VALUES('86f6091f89d5470e83ebb663671a6b55','0ba94e0378a246cfbf37296e5e30601c',200,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
INSERT INTO "course_plan" VALUES('ee60870f72cb430aa5ee58d07ffbdd4f','0ba94e0378a246cfbf37296e5e30601c',10,'2026-04-06 12:33:00.000000',NULL);
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
INSERT INTO "exercise_entry" VALUES('dd55f7f3104b41679fdf5ceb4b2a94e9','0ba94e0378a246cfbf37296e5e30601c','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "exercise_entry" VALUES('ccf62e0ce08f47eaa8258f5e265bddfd','0ba94e0378a246cfbf37296e5e30601c','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e29cf5db746b4dcc995f78388d75f970','0ba94e0378a246cfbf37296e5e30601c','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('6773f77ba60744febe6fd25e10286824','0ba94e0378a246cfbf37296e5e30601c','2026-02-21','2026-02-20 23:14:00.000001',540,'2026-02-20 23:14:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('69999543a6f54d79bd0739ae2b1494ee','0ba94e0378a246cfbf37296e5e30601c','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro','patient');
INSERT INTO "exercise_entry" VALUES('204599fc52824e3eb14d630c2f5095fa','0ba94e0378a246cfbf37296e5e30601c','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('a0c068cb57b949499672608731c8ebee','0ba94e0378a246cfbf37296e5e30601c','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1c9bb5b8b327443081001a210818256a','0ba94e0378a246cfbf37296e5e30601c','2026-02-22','2026-02-21 23:18:00.000001',540,'2026-02-21 23:18:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('287f835ef3d941f5840a28a6d5f0747e','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い','patient');
INSERT INTO "exercise_entry" VALUES('6750b57146df49748d177cf344c9e367','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('5b41c9e45dcc4407b66b1ad2cbfb8d28','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('be0b1fce7c4b4f5f96d2bd0a686f2701','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-22 23:22:00.000001',540,'2026-02-22 23:22:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('a6041a779f52493583b1f2ee88272165','0ba94e0378a246cfbf37296e5e30601c','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂','patient');
INSERT INTO "exercise_entry" VALUES('bfd8271b6de349dda2ccc70a19f408a5','0ba94e0378a246cfbf37296e5e30601c','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('b319bceb9fa645aa81c0dbc9e7ae2b95','0ba94e0378a246cfbf37296e5e30601c','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('323ca9b9904e4a479cc512813f30bc21','0ba94e0378a246cfbf37296e5e30601c','2026-02-24','2026-02-23 23:26:00.000001',540,'2026-02-23 23:26:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('af0d1cc147d64c56bdb4d49964020620','0ba94e0378a246cfbf37296e5e30601c','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1','patient');
INSERT INTO "exercise_entry" VALUES('296f74f5a65f4d518b7705914a48d4ec','0ba94e0378a246cfbf37296e5e30601c','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1600a1b5e1074741b26fd10a3df37778','0ba94e0378a246cfbf37296e5e30601c','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4d493dfd72bc4eec9771886c6b26e022','0ba94e0378a246cfbf37296e5e30601c','2026-02-26','2026-02-25 23:32:00.000001',540,'2026-02-25 23:32:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('3adac42ea51c40ae90143c4f0d00548c','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "exercise_entry" VALUES('b03c2234c34c4ce5a9e09e517549de0c','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('930eb55e112c453e8cbcd902e65ca8f8','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8785d070437542f282f3bb4d1c6e72bf','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-26 23:38:00.000001',540,'2026-02-26 23:38:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d8c02e793ce24fcc913f23354db861e8','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro','patient');
INSERT INTO "exercise_entry" VALUES('76873421d2644b83934e4c458e43a0a9','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('c69caa06351a436f963ca8fbd26a8cad','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('2869ecad2a284d379e51907a9df17574','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-02-27 23:42:00.000001',540,'2026-02-27 23:42:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('13ca788c0ccd44f9ac6ceab9447d095d','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い','patient');
INSERT INTO "exercise_entry" VALUES('94921560944047cfacf60a2c5b215646','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('5377e5d4b0ad44929cb3edf77a369829','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('c5568c328d8b45a5a0933a143e52e76c','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-03-01 07:46:00.000001',-600,'2026-03-01 07:46:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4b0f7d1649694c89856e87743558bb0e','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]','patient');
INSERT INTO "exercise_entry" VALUES('085679f86ab045a6b1237634e45424a4','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('92c2ae9ed83241f4bd8be2f34f0f3609','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('f739f9a0b343429f98f19df26afd588a','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 07:52:00.000001',-600,'2026-03-03 07:52:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('85eb1e63e84e4368af2d6d0ee2a7f026','0ba94e0378a246cfbf37296e5e30601c','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1','patient');
INSERT INTO "exercise_entry" VALUES('2bdd50a79ef448dca256dfa8105d3474','0ba94e0378a246cfbf37296e5e30601c','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d5776cdc809b4836bc62e69b4a5277ec','0ba94e0378a246cfbf37296e5e30601c','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ec618d8d57cf4e38808961dce2f0a4e2','0ba94e0378a246cfbf37296e5e30601c','2026-03-03','2026-03-04 07:56:00.000001',-600,'2026-03-04 07:56:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ace4f45364b34c558ee89694951f7019','0ba94e0378a246cfbf37296e5e30601c','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "exercise_entry" VALUES('debdc0fdedc24e4395ee4ed5b57edf2b','0ba94e0378a246cfbf37296e5e30601c','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ec8b05980dec4ff8b3f7d42ba60ad238','0ba94e0378a246cfbf37296e5e30601c','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('a45b646236d84042bddf206872fac68f','0ba94e0378a246cfbf37296e5e30601c','2026-03-06','2026-03-05 17:02:00.000001',780,'2026-03-05 17:02:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('9d61a6af3ac343d09d0b90ace4fd8112','0ba94e0378a246cfbf37296e5e30601c','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro','patient');
INSERT INTO "exercise_entry" VALUES('a1a5f083f3ed4e4c816252283fd5a638','0ba94e0378a246cfbf37296e5e30601c','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e196af5804724eb292b46b9847e6992e','0ba94e0378a246cfbf37296e5e30601c','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('109f021b63894e0690ea7860233c36af','0ba94e0378a246cfbf37296e5e30601c','2026-03-07','2026-03-06 17:06:00.000001',780,'2026-03-06 17:06:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('34bc1a75d83e4cfca24c719bc87d2705','0ba94e0378a246cfbf37296e5e30601c','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂','patient');
INSERT INTO "exercise_entry" VALUES('28b6f3dc5cf14696bb440cb9e7341f9a','0ba94e0378a246cfbf37296e5e30601c','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8a9a31de6c2f45f4afefe73944273871','0ba94e0378a246cfbf37296e5e30601c','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('092e35c684024ce1933f3cc628312f65','0ba94e0378a246cfbf37296e5e30601c','2026-03-09','2026-03-09 19:12:00.000001',60,'2026-03-09 19:12:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4e025f7e0302405a85dd9e37d66b0ac7','0ba94e0378a246cfbf37296e5e30601c','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('3eac812b1dd5467586300d113587534f','0ba94e0378a246cfbf37296e5e30601c','2026-03-30','2026-03-30 12:31:00.000001',120,'2026-03-30 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8227eaeee16f4aa9b1d86c2d6f9f809b','0ba94e0378a246cfbf37296e5e30601c','2026-03-30','2026-03-30 12:31:00.000002',120,'2026-03-30 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('4e48e47d546f4158a20387bab80da748','0ba94e0378a246cfbf37296e5e30601c','2026-03-30','2026-03-30 12:31:00.000003',120,'2026-03-30 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('0cc49c3f60ab4af19b2b2e626f323574','0ba94e0378a246cfbf37296e5e30601c','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1614e81b53564d598cddf52f2bef3f93','0ba94e0378a246cfbf37296e5e30601c','2026-03-31','2026-03-31 12:31:00.000001',120,'2026-03-31 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('2e95732720e64ea0906fa8216092cf75','0ba94e0378a246cfbf37296e5e30601c','2026-03-31','2026-03-31 12:31:00.000002',120,'2026-03-31 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d81c10ab176145f28396a22572202d5c','0ba94e0378a246cfbf37296e5e30601c','2026-03-31','2026-03-31 12:31:00.000003',120,'2026-03-31 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('d65b69884d714b209c1431e40c31272f','0ba94e0378a246cfbf37296e5e30601c','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('1f9406fb4b324f0b9807563d22dade26','0ba94e0378a246cfbf37296e5e30601c','2026-04-01','2026-04-01 12:31:00.000001',120,'2026-04-01 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e089c845f428444a8de48385719393a9','0ba94e0378a246cfbf37296e5e30601c','2026-04-01','2026-04-01 12:31:00.000002',120,'2026-04-01 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e61daa6041f74bb88c8fe716881c5879','0ba94e0378a246cfbf37296e5e30601c','2026-04-01','2026-04-01 12:31:00.000003',120,'2026-04-01 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('ff8e7bad4baf438890771c5e2b06f699','0ba94e0378a246cfbf37296e5e30601c','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('421a313408dd422682e39c9f31bf6c15','0ba94e0378a246cfbf37296e5e30601c','2026-04-02','2026-04-02 12:31:00.000001',120,'2026-04-02 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('0bb6ff3ab6a8493f8ab3ee41d2119f09','0ba94e0378a246cfbf37296e5e30601c','2026-04-02','2026-04-02 12:31:00.000002',120,'2026-04-02 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('8ca01da8c5fe4da6859957defa26a874','0ba94e0378a246cfbf37296e5e30601c','2026-04-02','2026-04-02 12:31:00.000003',120,'2026-04-02 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('e7d87ad695e844a49b085396491ffbe5','0ba94e0378a246cfbf37296e5e30601c','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('25653ba2b442453485e359b3b2094145','0ba94e0378a246cfbf37296e5e30601c','2026-04-03','2026-04-03 12:31:00.000001',120,'2026-04-03 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('fc9c5f0f22ec4de997b20929b10df69a','0ba94e0378a246cfbf37296e5e30601c','2026-04-03','2026-04-03 12:31:00.000002',120,'2026-04-03 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('cdc342cfdb10490aab23648d94366c00','0ba94e0378a246cfbf37296e5e30601c','2026-04-03','2026-04-03 12:31:00.000003',120,'2026-04-03 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('03f9fbc1f83c4ce8b9c102dc1a23d39a','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('fc5ef8ea0b144801ab96d2be2a84f536','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:31:00.000001',120,'2026-04-04 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('af8b0ee69c7a404aa36e6ea4f8d0ec5b','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:31:00.000002',120,'2026-04-04 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL,'patient');
INSERT INTO "exercise_entry" VALUES('f27872067b0b4aff861f9e523d47824c','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:31:00.000003',120,'2026-04-04 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL,'patient');
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
INSERT INTO "first_run" VALUES('b3b88997b6ce469a8d4f5e2586924f9e','0ba94e0378a246cfbf37296e5e30601c','welcome','{}','2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
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
INSERT INTO "flare_spell" VALUES('8a837b50bf3f4e8c8b370615279a657b','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000','2026-04-06 12:32:00.000000',NULL,'首が痛い','patient');
INSERT INTO "flare_spell" VALUES('5aecec80c56c4ba28fbd04ac7b3152a1','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い','patient');
INSERT INTO "flare_spell" VALUES('b65f2cf436f245a8b2b2b1d23ea60629','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000',NULL,NULL,'patient');
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
INSERT INTO "follow_up" VALUES('a39b31e05981420ca868dcc4e5c2d310','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000006',120,'2026-04-06 12:33:00.000006',NULL,'2026-04-06','[{"name":"soreness","severity":"strong"},{"name":"眠気","resolved":true}]','[b]not markup[/b]','patient');
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
INSERT INTO "for_practitioner" VALUES('eaf3f333f5334d7db4cf9b4b44213f5f','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000001',120,'2026-04-06 12:33:00.000001','2026-04-06 12:33:00.000000','How long? – 首 🙂',0,'patient');
INSERT INTO "for_practitioner" VALUES('7acbc655356048ccb5596195e6548fc3','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000002',120,'2026-04-06 12:33:00.000002',NULL,'Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "for_practitioner" VALUES('bb80f3d6e2f843ec95ebfa1bd68d79bc','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000001',120,'2026-04-06 12:33:00.000001',NULL,'How long? – 首 🙂',1,'patient');
CREATE TABLE link (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	"key" VARCHAR, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "link" VALUES('8d3eff65d70c4214b797ef5db5c64c80','0ba94e0378a246cfbf37296e5e30601c','b17f74c91a24487a9886275609facce4','age19vc56kj8pkplnyhqun952jdfwpmsvk9nu0cen47uwug9chlyaq0s5h5996','2026-04-07 12:33:00.000000');
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
INSERT INTO "message" VALUES('21762f594f454e5bae674b85635ca7b5','0ba94e0378a246cfbf37296e5e30601c','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('688bcf569ec74cdbb2a3f38275407131','0ba94e0378a246cfbf37296e5e30601c','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .','2026-04-07 12:45:00.000000','2026-04-07 12:45:00.000000',NULL);
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
INSERT INTO "pain_reading" VALUES('8327b86d9f3a4c13ada67964df272b70','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('4eac7174e1944d1eacacf8acb0b3a907','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('6c2b05d341344766b6530487075e9770','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL,'patient');
INSERT INTO "pain_reading" VALUES('f8b5c9ca0fce426bb8da7c5162e661dc','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('3a9bd2c1f71b4f59b86edfe1b101149d','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('7388b4bcf09f4f788eb87cfc3c65dbb1','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL,'patient');
INSERT INTO "pain_reading" VALUES('75ac0de46e7f4dea9cdef3b641b62c17','0ba94e0378a246cfbf37296e5e30601c','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to','patient');
INSERT INTO "pain_reading" VALUES('005bbd1b1e9143378d61f70b352a4191','0ba94e0378a246cfbf37296e5e30601c','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day','patient');
INSERT INTO "pain_reading" VALUES('7cb2601b45c24e7f947deb327ead80b4','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('26c14b970ef645e5b85724a18a167033','0ba94e0378a246cfbf37296e5e30601c','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('4401d4d4ccdc4cd6b993efa5d08baa68','0ba94e0378a246cfbf37296e5e30601c','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro','patient');
INSERT INTO "pain_reading" VALUES('37a1c827fb5a42d7b63494b1b6de097c','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('676b0b2c0b92460293fd21907a0968fa','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂','patient');
INSERT INTO "pain_reading" VALUES('13576fe5b2bb42568b7c94282e6c7d52','0ba94e0378a246cfbf37296e5e30601c','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('c2a968d3ca8a43eda55db428aad8cc54','0ba94e0378a246cfbf37296e5e30601c','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1','patient');
INSERT INTO "pain_reading" VALUES('fa0efd884c024dd0816c4d3391037d1b','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('24e793d70b884534bfdaa19a6d0cfe5f','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro','patient');
INSERT INTO "pain_reading" VALUES('3bbe73dbafc541a3b2040063d2eb1b3f','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('18795a39d1d144298c6fe6b98f02d7e4','0ba94e0378a246cfbf37296e5e30601c','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂','patient');
INSERT INTO "pain_reading" VALUES('5e5b1be35edf49f0a400da039ce864c5','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('68112bdbb2c2469d8093b353d54b9c36','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1','patient');
INSERT INTO "pain_reading" VALUES('903ce646aae049a990457bda3d53063a','0ba94e0378a246cfbf37296e5e30601c','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('13bc7165bcf94b4e9717e12bb60fa894','0ba94e0378a246cfbf37296e5e30601c','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro','patient');
INSERT INTO "pain_reading" VALUES('372b5306740b4324852158475753d20e','0ba94e0378a246cfbf37296e5e30601c','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('d3b8e9ec9c9c45488baa93a206d5b0d0','0ba94e0378a246cfbf37296e5e30601c','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂','patient');
INSERT INTO "pain_reading" VALUES('59bddfd7ebbe433da4956eea0883d6ba','0ba94e0378a246cfbf37296e5e30601c','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward','patient');
INSERT INTO "pain_reading" VALUES('b0c1262805e140b0a467cc8586021468','0ba94e0378a246cfbf37296e5e30601c','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four','patient');
INSERT INTO "pain_reading" VALUES('b82cfbe246dd4ee090d3542d1e66aa41','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000','2026-03-29 11:01:00.000001',7,'upper-back','average_24h','corrected 0','patient');
INSERT INTO "pain_reading" VALUES('2f421178706e4bf3b87ec20bdc384775','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000001',NULL,6,'upper-back','average_24h','changed once','patient');
INSERT INTO "pain_reading" VALUES('e59da2a4f1d846628da393eddfbc7359','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000001',7,'upper-back','average_24h','corrected 1','patient');
INSERT INTO "pain_reading" VALUES('933b735b35c2497bb4263786a15ae183','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000001','2026-03-29 11:02:00.000002',6,'upper-back','average_24h','changed once','patient');
INSERT INTO "pain_reading" VALUES('c62a8abfd85c476dbbfc955f6b1ad65f','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000002',NULL,5,'upper-back','average_24h','changed twice','patient');
INSERT INTO "pain_reading" VALUES('69db1df9e2f8417fac304d1c08651e6a','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000001',7,'upper-back','average_24h','corrected 2','patient');
INSERT INTO "pain_reading" VALUES('e369a5de08c5447682ec40a851432663','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000001','2026-03-29 11:03:00.000002',6,'upper-back','average_24h','changed once','patient');
INSERT INTO "pain_reading" VALUES('fea0e5685b784cce832333a16ded381b','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000002','2026-03-29 11:03:00.000000',5,'upper-back','average_24h','changed twice','patient');
INSERT INTO "pain_reading" VALUES('2a96d9a1376743d385c50973dada6569','0ba94e0378a246cfbf37296e5e30601c','2026-03-30','2026-03-30 12:31:00.000004',120,'2026-03-30 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('f265f802eb354da9bf50322a02e6983d','0ba94e0378a246cfbf37296e5e30601c','2026-03-31','2026-03-31 12:31:00.000004',120,'2026-03-31 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('37a83ead451f423cb69097ed9e3d12d8','0ba94e0378a246cfbf37296e5e30601c','2026-04-01','2026-04-01 12:31:00.000004',120,'2026-04-01 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('ae27a19070aa4cd087d30b248d8a1c4c','0ba94e0378a246cfbf37296e5e30601c','2026-04-02','2026-04-02 12:31:00.000004',120,'2026-04-02 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('37508f97704c4a20ba97521bfadc28bc','0ba94e0378a246cfbf37296e5e30601c','2026-04-03','2026-04-03 12:31:00.000004',120,'2026-04-03 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
INSERT INTO "pain_reading" VALUES('d2377f4a3ccb4728a404aabcb15e12ab','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:31:00.000004',120,'2026-04-04 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL,'patient');
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, born DATE, number VARCHAR CONSTRAINT ck_patient_number CHECK (length(number) BETWEEN 1 AND 20), 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('0ba94e0378a246cfbf37296e5e30601c','me','2026-02-19 23:00:00.000000',NULL,0,NULL,NULL);
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
INSERT INTO "programme" VALUES('e160d267dfa74b4f8cd3735fb6bc9d6a','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
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
','{"slug":"hana-s-own","version":2,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"region":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the knees","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"sphinx","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying nod","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the floor","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-03-29 11:00:00.000000');
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
INSERT INTO "questionnaire" VALUES('ca58b91658ac48aebff9507b5dfb5207','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:00:00.000004',120,'2026-03-29 11:00:00.000004',NULL,'NDI','[["首",0],["total",1000]]','patient');
INSERT INTO "questionnaire" VALUES('b232ba834b9244958774582d67a140ec','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000003',120,'2026-04-06 12:33:00.000003',NULL,'psfs','[["Lifting a child",0],["首を回す",10],["Sleep",5]]','patient');
INSERT INTO "questionnaire" VALUES('b8897564194b4cbb8bd0eff4c3a4f12e','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000004',120,'2026-04-06 12:33:00.000004',NULL,'pgic','[["change",7]]','patient');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('a3440db397174026a7bc47dfffa54ab4','0ba94e0378a246cfbf37296e5e30601c','assignment',1);
INSERT INTO "received" VALUES('5f831087a2b14c84a0100d2e099be125','0ba94e0378a246cfbf37296e5e30601c','appointment',1);
INSERT INTO "received" VALUES('21762f594f454e5bae674b85635ca7b5','0ba94e0378a246cfbf37296e5e30601c','message',1);
INSERT INTO "received" VALUES('688bcf569ec74cdbb2a3f38275407131','0ba94e0378a246cfbf37296e5e30601c','message',2);
INSERT INTO "received" VALUES('d1c6f55695494f2d8e2b374d5dadcb3e','0ba94e0378a246cfbf37296e5e30601c','reply',2);
INSERT INTO "received" VALUES('9e01f00e7cf44e4a875f2731d566178c','0ba94e0378a246cfbf37296e5e30601c','reply',2);
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
INSERT INTO "reply" VALUES('d1c6f55695494f2d8e2b374d5dadcb3e','0ba94e0378a246cfbf37296e5e30601c','7acbc655356048ccb5596195e6548fc3','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "reply" VALUES('9e01f00e7cf44e4a875f2731d566178c','0ba94e0378a246cfbf37296e5e30601c','bb80f3d6e2f843ec95ebfa1bd68d79bc',NULL,'2026-04-07 12:45:00.000000',NULL,NULL);
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
INSERT INTO "rest_day" VALUES('f141e4d1483d4290b6c3cec460f9f981','0ba94e0378a246cfbf37296e5e30601c','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]','patient');
INSERT INTO "rest_day" VALUES('5af8e4006ce24411941c0c43748ca47c','0ba94e0378a246cfbf37296e5e30601c','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂','patient');
INSERT INTO "rest_day" VALUES('a077ce528c784644bdde5ef7936313c7','0ba94e0378a246cfbf37296e5e30601c','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い','patient');
INSERT INTO "rest_day" VALUES('14089597a8ca42ea865385e3bb46eb3f','0ba94e0378a246cfbf37296e5e30601c','2026-03-24','2026-03-25 02:59:59.000000',60,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000','taken back','patient');
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
INSERT INTO "routine_run" VALUES('afccaeedd3304bee8368608dfa359856','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 12:29:00.000000','["wall-angel"]',NULL,NULL);
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
INSERT INTO "seen" VALUES('17bbd37566b04040a710743c330def7b','0ba94e0378a246cfbf37296e5e30601c','safety',1,'2026-04-06','2026-04-06 12:33:00.000000');
INSERT INTO "seen" VALUES('8c7f25e78d694b059349a422fb1d24db','0ba94e0378a246cfbf37296e5e30601c','guidance:study-stretch',1,'2026-04-06','2026-04-06 12:33:00.000000');
CREATE TABLE share_made (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_share_made PRIMARY KEY (id), 
	CONSTRAINT ck_share_made_number CHECK (number >= 1), 
	CONSTRAINT fk_share_made_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "share_made" VALUES('58c9301ce6874be59ed7c964e65ba7e6','0ba94e0378a246cfbf37296e5e30601c',1,'2026-04-07 12:38:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('9854eea7689743a3aaec055b77c3d220','0ba94e0378a246cfbf37296e5e30601c','607036124bedacedfe3d3cb50ee45f29f14bb99c233021b72899a0977faabb79');
INSERT INTO "shared" VALUES('35866b16c3ef4f839582c714b0c74e48','0ba94e0378a246cfbf37296e5e30601c','162740689145156e0bd60dd5d1ea7628d47c7ef0b2577dc35e06e7e52d8e12e1');
INSERT INTO "shared" VALUES('92763323dab64ae7b941aa3e670eb7c4','0ba94e0378a246cfbf37296e5e30601c','1dfaba05dca32d89b1878f793c054fec5a0d13b47afed310ab52b33c8e9f4ddd');
INSERT INTO "shared" VALUES('dd55f7f3104b41679fdf5ceb4b2a94e9','0ba94e0378a246cfbf37296e5e30601c','0dd6c617136f52eda9ad6a56e0724572350d928ed0cfd35d3d20756ee8855288');
INSERT INTO "shared" VALUES('ccf62e0ce08f47eaa8258f5e265bddfd','0ba94e0378a246cfbf37296e5e30601c','0e3b6d6829be0a06088914f2cd39cb2123cfcf3ae829c4127c4f3eb1317504a8');
INSERT INTO "shared" VALUES('e29cf5db746b4dcc995f78388d75f970','0ba94e0378a246cfbf37296e5e30601c','cfd7238709ec7ab4de3dcedd1b484dfb7e1ff9131ad22f6e017d946427065c76');
INSERT INTO "shared" VALUES('6773f77ba60744febe6fd25e10286824','0ba94e0378a246cfbf37296e5e30601c','b7184e7626fef74f92f42209ba22272abe159c597a6da7788692863467a663fa');
INSERT INTO "shared" VALUES('69999543a6f54d79bd0739ae2b1494ee','0ba94e0378a246cfbf37296e5e30601c','7daaf137d02793b6f0d28d461332c6d2990bd0dd9009719eb92a58f251fcde42');
INSERT INTO "shared" VALUES('204599fc52824e3eb14d630c2f5095fa','0ba94e0378a246cfbf37296e5e30601c','9547a054444cb5f3bf7d14e976ca616085391c19cf253441e508d89e557238c0');
INSERT INTO "shared" VALUES('a0c068cb57b949499672608731c8ebee','0ba94e0378a246cfbf37296e5e30601c','91e58b065a64c61b38d9211c06f43ca96b0b05a7c08204b878ab2fce80778a13');
INSERT INTO "shared" VALUES('1c9bb5b8b327443081001a210818256a','0ba94e0378a246cfbf37296e5e30601c','fe583f1254ed721372ef0eccdce3e083f8f5393cbb7c152b05a4c8658fd4d458');
INSERT INTO "shared" VALUES('287f835ef3d941f5840a28a6d5f0747e','0ba94e0378a246cfbf37296e5e30601c','95cd279adaca2d27b2d296135c0ce01cc48e6e2250c3c951c97daf29fb6daef6');
INSERT INTO "shared" VALUES('6750b57146df49748d177cf344c9e367','0ba94e0378a246cfbf37296e5e30601c','324a885f10e27f9d50c4168259f6c0f6ef838ff05c5826b2122dc212641fa1a9');
INSERT INTO "shared" VALUES('5b41c9e45dcc4407b66b1ad2cbfb8d28','0ba94e0378a246cfbf37296e5e30601c','33b879f7d9d3fcf88e69ed2dcdaec8e2302ebdb4c8f805f37d5535df2a516bab');
INSERT INTO "shared" VALUES('be0b1fce7c4b4f5f96d2bd0a686f2701','0ba94e0378a246cfbf37296e5e30601c','08aaff82b708b1952b5e4c53ced7d8deae08e7d384d54293266e9296cfe17ae9');
INSERT INTO "shared" VALUES('a6041a779f52493583b1f2ee88272165','0ba94e0378a246cfbf37296e5e30601c','5f882ec04942aa54d9ff27d8c4bf1d18f61f9a57a3037c746e9d45efc3202480');
INSERT INTO "shared" VALUES('bfd8271b6de349dda2ccc70a19f408a5','0ba94e0378a246cfbf37296e5e30601c','d5a03d0abc1f24d4cd9579450ec07aee75e14e6d77b4937521ddd13fff3b7998');
INSERT INTO "shared" VALUES('b319bceb9fa645aa81c0dbc9e7ae2b95','0ba94e0378a246cfbf37296e5e30601c','534d6eed2ccdd85b9cb6bace66f066f97d206744cf48aa1d8da1c5eaff142bc0');
INSERT INTO "shared" VALUES('323ca9b9904e4a479cc512813f30bc21','0ba94e0378a246cfbf37296e5e30601c','b05a5a0f6733800ceef5b840c7be8a5db012aa71b1eac8f496a54a2e2aa32b52');
INSERT INTO "shared" VALUES('af0d1cc147d64c56bdb4d49964020620','0ba94e0378a246cfbf37296e5e30601c','0ed5cf1650fbb9df62c379153026c10fbd26ee07f01eced87dcbbdeabc38c4ff');
INSERT INTO "shared" VALUES('296f74f5a65f4d518b7705914a48d4ec','0ba94e0378a246cfbf37296e5e30601c','baf0dd9960ae2f01e8d7785b623d73540341242427e53406802b0087b0fece20');
INSERT INTO "shared" VALUES('1600a1b5e1074741b26fd10a3df37778','0ba94e0378a246cfbf37296e5e30601c','3c0fa24f49dd0c35a8245ea82c8bb3398234a519f6a521ff9479e9df3816833f');
INSERT INTO "shared" VALUES('4d493dfd72bc4eec9771886c6b26e022','0ba94e0378a246cfbf37296e5e30601c','cd00533ed5ef532fa00e59eb64a91a8032d454a5b86fb62fe8fcefb8443e456b');
INSERT INTO "shared" VALUES('3adac42ea51c40ae90143c4f0d00548c','0ba94e0378a246cfbf37296e5e30601c','205cb39870a602cebca8e612b511a6d4fc123cdca972d5417d7cdb09f41327c6');
INSERT INTO "shared" VALUES('b03c2234c34c4ce5a9e09e517549de0c','0ba94e0378a246cfbf37296e5e30601c','a1b1c1ce40175beae28ab05688bcb90fdffbf437864e3d68d67a9a5e08a2efc7');
INSERT INTO "shared" VALUES('930eb55e112c453e8cbcd902e65ca8f8','0ba94e0378a246cfbf37296e5e30601c','c0a22246555401c4d94cab03f01b13e38d41447a7d755b252f56859de69df4dc');
INSERT INTO "shared" VALUES('8785d070437542f282f3bb4d1c6e72bf','0ba94e0378a246cfbf37296e5e30601c','e98d453df2c79e5f6094bd6b3020e6293a322be8031b0cb0404e333edac4f287');
INSERT INTO "shared" VALUES('d8c02e793ce24fcc913f23354db861e8','0ba94e0378a246cfbf37296e5e30601c','c862ffed5fc832377b28374fd7da7ec0b3bfe8bfc2e96654ae802c7e26d96ad1');
INSERT INTO "shared" VALUES('76873421d2644b83934e4c458e43a0a9','0ba94e0378a246cfbf37296e5e30601c','4779eaeaf9dfb6c7c13c11a5fb219b85c186f7dc6fb02e0267ea967420805281');
INSERT INTO "shared" VALUES('c69caa06351a436f963ca8fbd26a8cad','0ba94e0378a246cfbf37296e5e30601c','f15f9e9d7dfaad190ca5e80f02827f3e2583f1f806448593bfe5c2293387958e');
INSERT INTO "shared" VALUES('2869ecad2a284d379e51907a9df17574','0ba94e0378a246cfbf37296e5e30601c','7ca778dd6680a9d22ff0568c74c1773e0b56f21a22708f0483094cc4e32af598');
INSERT INTO "shared" VALUES('13ca788c0ccd44f9ac6ceab9447d095d','0ba94e0378a246cfbf37296e5e30601c','c30fc2af137ac8e21e3fd166c7f6bf60009094e3a9b2d766cd5112043f7cc2d2');
INSERT INTO "shared" VALUES('94921560944047cfacf60a2c5b215646','0ba94e0378a246cfbf37296e5e30601c','aeb3463915e47af61a62f8b95570984f7f52236b5e32e5ff44185f1fd9870a0a');
INSERT INTO "shared" VALUES('5377e5d4b0ad44929cb3edf77a369829','0ba94e0378a246cfbf37296e5e30601c','354ebba1bae9577d0797a6c02c92b6be953f6d819180a421af88bf55b958b8fb');
INSERT INTO "shared" VALUES('c5568c328d8b45a5a0933a143e52e76c','0ba94e0378a246cfbf37296e5e30601c','e746e67679b3ca049dd0500a5d046207f83e01ff6895f294915abe123ab8a2a0');
INSERT INTO "shared" VALUES('4b0f7d1649694c89856e87743558bb0e','0ba94e0378a246cfbf37296e5e30601c','54380235e394f4fcd3b1c1fb3e4dd24ad62d164b296e643bae88a9ac3d510d28');
INSERT INTO "shared" VALUES('085679f86ab045a6b1237634e45424a4','0ba94e0378a246cfbf37296e5e30601c','1421252604adecf30f0fe7aa2f13da4d84b6dec9eac8002d1322883635c47bcd');
INSERT INTO "shared" VALUES('92c2ae9ed83241f4bd8be2f34f0f3609','0ba94e0378a246cfbf37296e5e30601c','22e3f3fd3fbfec112d6ca2f3ba6946889565ecbcd490a41cc5b246ac572bb997');
INSERT INTO "shared" VALUES('f739f9a0b343429f98f19df26afd588a','0ba94e0378a246cfbf37296e5e30601c','0200dbf0c9fa5cc983d2d195fe24b5c46591fb358dd26d74baa68e540ecee7e5');
INSERT INTO "shared" VALUES('85eb1e63e84e4368af2d6d0ee2a7f026','0ba94e0378a246cfbf37296e5e30601c','8701497e53933f3debc6625395b143129dad2c66f92aef3abe64c1117bea044c');
INSERT INTO "shared" VALUES('2bdd50a79ef448dca256dfa8105d3474','0ba94e0378a246cfbf37296e5e30601c','483318625f66d39c1dd0e34ee14a98df8d0ae2ea70339cb39c7c83ee2e0a7d99');
INSERT INTO "shared" VALUES('d5776cdc809b4836bc62e69b4a5277ec','0ba94e0378a246cfbf37296e5e30601c','85aeba60044a61eb0dd24eb31347ae71fd661fd68211eb79aca3e10565579cb7');
INSERT INTO "shared" VALUES('ec618d8d57cf4e38808961dce2f0a4e2','0ba94e0378a246cfbf37296e5e30601c','777d10e4784f06ced6c2c593d0a29a31b9c12ca0c4c3fff9b7354b82adbf98ae');
INSERT INTO "shared" VALUES('ace4f45364b34c558ee89694951f7019','0ba94e0378a246cfbf37296e5e30601c','1fd29843e5482b47a3b707dff0e873bfc1b7ed31536be755a01e8d8147856e9c');
INSERT INTO "shared" VALUES('debdc0fdedc24e4395ee4ed5b57edf2b','0ba94e0378a246cfbf37296e5e30601c','7b98445dece76989e99d5e4ee2ad30527d914c5a443956b1919d87bd8da46dbf');
INSERT INTO "shared" VALUES('ec8b05980dec4ff8b3f7d42ba60ad238','0ba94e0378a246cfbf37296e5e30601c','6270839c8464948d2399cfcd435bc160ae0a18bfdc665dbe8786a2e321c4bb27');
INSERT INTO "shared" VALUES('a45b646236d84042bddf206872fac68f','0ba94e0378a246cfbf37296e5e30601c','9087c5c90c50dbe40da78838fd320c8cca7363891e258a94c8ac1a0fe0105f6a');
INSERT INTO "shared" VALUES('9d61a6af3ac343d09d0b90ace4fd8112','0ba94e0378a246cfbf37296e5e30601c','16a9849f298f106575d2cb03355289d35b270e493cbfaafacad618e6867d6c33');
INSERT INTO "shared" VALUES('a1a5f083f3ed4e4c816252283fd5a638','0ba94e0378a246cfbf37296e5e30601c','5fc685960eeeae325550abe0d67217553cba6e08dc25fdabecbb20f69bde9488');
INSERT INTO "shared" VALUES('e196af5804724eb292b46b9847e6992e','0ba94e0378a246cfbf37296e5e30601c','e2a80ec73b8bb86048d4a247249ff319b674791a5c3cd564d77d671c4495d3f9');
INSERT INTO "shared" VALUES('109f021b63894e0690ea7860233c36af','0ba94e0378a246cfbf37296e5e30601c','70b802e80f6c58d8622ef9521ea9eedbfda10cbc90cc222c576ce39e43303373');
INSERT INTO "shared" VALUES('34bc1a75d83e4cfca24c719bc87d2705','0ba94e0378a246cfbf37296e5e30601c','c5b5ec9956a6783bf53d801fc88aa4459fa6f3cd307aaebea4b446008d040ca0');
INSERT INTO "shared" VALUES('28b6f3dc5cf14696bb440cb9e7341f9a','0ba94e0378a246cfbf37296e5e30601c','f18206ae2a38357068297b2f91b17ceba81939ae77a117119cf1342aade17039');
INSERT INTO "shared" VALUES('8a9a31de6c2f45f4afefe73944273871','0ba94e0378a246cfbf37296e5e30601c','67c72af6cf065d6f86888a8f24edacaa371aaece2bb0183d4cb1ff79d5171f08');
INSERT INTO "shared" VALUES('092e35c684024ce1933f3cc628312f65','0ba94e0378a246cfbf37296e5e30601c','7fe201c72fd99a9d4258d2f052b30ffca0a28c150ce9e0fc5fb31cc352981d7e');
INSERT INTO "shared" VALUES('4e025f7e0302405a85dd9e37d66b0ac7','0ba94e0378a246cfbf37296e5e30601c','d09128e701c734b6a993e0f0e46a09107d372eab536024bf45188d6dfd6a7450');
INSERT INTO "shared" VALUES('3eac812b1dd5467586300d113587534f','0ba94e0378a246cfbf37296e5e30601c','67386f734c44a3258da103179e42c037e92990b9fc43dc1703aafbf443ec59fe');
INSERT INTO "shared" VALUES('8227eaeee16f4aa9b1d86c2d6f9f809b','0ba94e0378a246cfbf37296e5e30601c','750c97da191f9fa2b7bbd6b7fc7d8f029d71723e7dc10bc8107000d0964592b9');
INSERT INTO "shared" VALUES('4e48e47d546f4158a20387bab80da748','0ba94e0378a246cfbf37296e5e30601c','9129ac02346bbaf8e36972b34a53daae6b7f1c8008f40d7b4eaa30d840c6d165');
INSERT INTO "shared" VALUES('0cc49c3f60ab4af19b2b2e626f323574','0ba94e0378a246cfbf37296e5e30601c','5a764d48eeb1eeaa5c5ca9c36225f7011afa154c45b88e053e9a31cee36a2ce6');
INSERT INTO "shared" VALUES('1614e81b53564d598cddf52f2bef3f93','0ba94e0378a246cfbf37296e5e30601c','def116ed5704f7f5d981106b9e536c53d8ab29c572fe51ca9090ad7a9e5895bc');
INSERT INTO "shared" VALUES('2e95732720e64ea0906fa8216092cf75','0ba94e0378a246cfbf37296e5e30601c','0345add2bc4a9b7cbe54ab03162de1e29439fd86babca6caf76b16721f44905c');
INSERT INTO "shared" VALUES('d81c10ab176145f28396a22572202d5c','0ba94e0378a246cfbf37296e5e30601c','8f1279761770f66f430737feb505a9077e98865eebecf7786836bbcdccf2ad54');
INSERT INTO "shared" VALUES('d65b69884d714b209c1431e40c31272f','0ba94e0378a246cfbf37296e5e30601c','5e6d896b6373de2b176d352f006ebec6331a8fee82d7d93090b9e344db4529aa');
INSERT INTO "shared" VALUES('1f9406fb4b324f0b9807563d22dade26','0ba94e0378a246cfbf37296e5e30601c','999a214f8a3f2300fe73fe46d40fa730a6172b0f83ba32bb7220be29fe24cd62');
INSERT INTO "shared" VALUES('e089c845f428444a8de48385719393a9','0ba94e0378a246cfbf37296e5e30601c','6107a29bd8ad68714c63a9854c3fe7752c080a70e33de43a023a66f5a2883da0');
INSERT INTO "shared" VALUES('e61daa6041f74bb88c8fe716881c5879','0ba94e0378a246cfbf37296e5e30601c','e91feeca7dd3b093b6e0e7adfcd20d614e321ddaefcb0151cf6fe0d11c110d72');
INSERT INTO "shared" VALUES('ff8e7bad4baf438890771c5e2b06f699','0ba94e0378a246cfbf37296e5e30601c','06f435ab6f43ab39a9376dd9df2a258913ccdf1827816720d5b3903104c7172d');
INSERT INTO "shared" VALUES('421a313408dd422682e39c9f31bf6c15','0ba94e0378a246cfbf37296e5e30601c','c5e78792bcb881cddebb0be29dfced9512236af64b941eef99584a6dec80c4e8');
INSERT INTO "shared" VALUES('0bb6ff3ab6a8493f8ab3ee41d2119f09','0ba94e0378a246cfbf37296e5e30601c','677bae9559dba3263692fc7637419fe91e093fffa61f46cd1b070295b343031b');
INSERT INTO "shared" VALUES('8ca01da8c5fe4da6859957defa26a874','0ba94e0378a246cfbf37296e5e30601c','fc096249f53b572d81f94fafa9134af37d4218d4e8243c747615cd51700ae12e');
INSERT INTO "shared" VALUES('e7d87ad695e844a49b085396491ffbe5','0ba94e0378a246cfbf37296e5e30601c','55d28c625b44720bdf41eb6237d389b5770442716bac85b605a11c8dd67cf64a');
INSERT INTO "shared" VALUES('25653ba2b442453485e359b3b2094145','0ba94e0378a246cfbf37296e5e30601c','58b8d07a1af6ce88dc9cee863f93b79829515e60f94678514b4e8709e405a5fa');
INSERT INTO "shared" VALUES('fc9c5f0f22ec4de997b20929b10df69a','0ba94e0378a246cfbf37296e5e30601c','3fd19fd61b6886d91b35a0054ff5bf585a17d144c7c3d40f3d962afee820b231');
INSERT INTO "shared" VALUES('cdc342cfdb10490aab23648d94366c00','0ba94e0378a246cfbf37296e5e30601c','7ef2847525bfcfe6674f4ef0f715b404839ec7c1c41dea485f4a51c2542de13a');
INSERT INTO "shared" VALUES('03f9fbc1f83c4ce8b9c102dc1a23d39a','0ba94e0378a246cfbf37296e5e30601c','92a9ce51eb497dd190a3a236427074fd74368cd33686eb0b16f865416683ba2c');
INSERT INTO "shared" VALUES('fc5ef8ea0b144801ab96d2be2a84f536','0ba94e0378a246cfbf37296e5e30601c','944f472c74ca1613a4adda05e24fe4cc3643d127b03da0aadbb039cfb7a5c607');
INSERT INTO "shared" VALUES('af8b0ee69c7a404aa36e6ea4f8d0ec5b','0ba94e0378a246cfbf37296e5e30601c','30c1e17bc622c83622cbc6e96c847723bf93a6e92b6d2dbde082ac70c4d3ad88');
INSERT INTO "shared" VALUES('f27872067b0b4aff861f9e523d47824c','0ba94e0378a246cfbf37296e5e30601c','8ff83e4c59ab0c299a29a873b259b11b8346a2154685366f46c8718a8b50ff4a');
INSERT INTO "shared" VALUES('8327b86d9f3a4c13ada67964df272b70','0ba94e0378a246cfbf37296e5e30601c','bd608219516688c5f1fec4e959274e86dfdf50dff63773661bc563864e207573');
INSERT INTO "shared" VALUES('4eac7174e1944d1eacacf8acb0b3a907','0ba94e0378a246cfbf37296e5e30601c','2d7c188bd908721660a2e02f92beb787177c1ed96fdf63d50a37021d48901d58');
INSERT INTO "shared" VALUES('6c2b05d341344766b6530487075e9770','0ba94e0378a246cfbf37296e5e30601c','9503139d076f65b81de946fc16f326530716a1552218507dc2844acfcd74d021');
INSERT INTO "shared" VALUES('f8b5c9ca0fce426bb8da7c5162e661dc','0ba94e0378a246cfbf37296e5e30601c','bd251d96cbcf6bb6b0e27d8c8e3af959f7213a6ec69a5d7853a3b4a35f2524cd');
INSERT INTO "shared" VALUES('3a9bd2c1f71b4f59b86edfe1b101149d','0ba94e0378a246cfbf37296e5e30601c','47261c2d00e15a7e30b782e3b172cac2765235947ad8307b81f68a784989d847');
INSERT INTO "shared" VALUES('7388b4bcf09f4f788eb87cfc3c65dbb1','0ba94e0378a246cfbf37296e5e30601c','030ef8d00cc27497e5c8450a9c4616034fa1375df41a3c351ebdbfbdbe1aeabd');
INSERT INTO "shared" VALUES('005bbd1b1e9143378d61f70b352a4191','0ba94e0378a246cfbf37296e5e30601c','f86c0a8d97d39bd61f31a04ac93edf0452743926d19e9cd192609213aa3f276e');
INSERT INTO "shared" VALUES('75ac0de46e7f4dea9cdef3b641b62c17','0ba94e0378a246cfbf37296e5e30601c','5cd9344dc95b4694594ce711ed4c0d3b87be2d646c70a46fb8d902767c2d9cc8');
INSERT INTO "shared" VALUES('7cb2601b45c24e7f947deb327ead80b4','0ba94e0378a246cfbf37296e5e30601c','58d09dc6a504560d58504f1de97f9d63096c0062dfdf8f27a453629266b21eff');
INSERT INTO "shared" VALUES('26c14b970ef645e5b85724a18a167033','0ba94e0378a246cfbf37296e5e30601c','7a3dae63d9905398fdea549f8f8a291899440302c952fe0a0f5418297fadbd40');
INSERT INTO "shared" VALUES('4401d4d4ccdc4cd6b993efa5d08baa68','0ba94e0378a246cfbf37296e5e30601c','01244e5fef66fe4d790bde55d8dc06cdac503e12b95cab5cc8368b0376bd6c91');
INSERT INTO "shared" VALUES('37a1c827fb5a42d7b63494b1b6de097c','0ba94e0378a246cfbf37296e5e30601c','3a2df6198650479c520c6df97ed14121e8689bef8ffdd30cd157756b6f30ff7f');
INSERT INTO "shared" VALUES('676b0b2c0b92460293fd21907a0968fa','0ba94e0378a246cfbf37296e5e30601c','8b9826eb8777ef8c7f1623c4b540e95cbc8e7821a29a1250cc08146000b9911c');
INSERT INTO "shared" VALUES('13576fe5b2bb42568b7c94282e6c7d52','0ba94e0378a246cfbf37296e5e30601c','3056dc085bbb73b6e502a901b0f945804ec6ac3ceb4a31ea12e51bc84a24e142');
INSERT INTO "shared" VALUES('c2a968d3ca8a43eda55db428aad8cc54','0ba94e0378a246cfbf37296e5e30601c','9a61e371f8cfd4ff32b36efe2d7b15d82dafc7498872b452c1a7cb754c3c7fd3');
INSERT INTO "shared" VALUES('fa0efd884c024dd0816c4d3391037d1b','0ba94e0378a246cfbf37296e5e30601c','974aef1ce7bf26f50dc1e52b7cc61ef7c364923ed507458111765468c03cc592');
INSERT INTO "shared" VALUES('24e793d70b884534bfdaa19a6d0cfe5f','0ba94e0378a246cfbf37296e5e30601c','f97c6c259cdcb7f2486b12501f497e8dd87240a4653d8782a597364233380de8');
INSERT INTO "shared" VALUES('3bbe73dbafc541a3b2040063d2eb1b3f','0ba94e0378a246cfbf37296e5e30601c','4ce774656346d9f41a61ba44f6adb741eb55e412072a6c95e1ff5572557dc704');
INSERT INTO "shared" VALUES('18795a39d1d144298c6fe6b98f02d7e4','0ba94e0378a246cfbf37296e5e30601c','15c229a55edc4299db2066c5d81a2ff588990ac770b198c03913c5980288afad');
INSERT INTO "shared" VALUES('5e5b1be35edf49f0a400da039ce864c5','0ba94e0378a246cfbf37296e5e30601c','256fc8d1115d97e4597a6bfc22d09ac3c35573855621c4d663fc6c02a56bd213');
INSERT INTO "shared" VALUES('68112bdbb2c2469d8093b353d54b9c36','0ba94e0378a246cfbf37296e5e30601c','c54bdcc3a570698201d937f620cfb4926d29c97944c5423df94334d946383e96');
INSERT INTO "shared" VALUES('903ce646aae049a990457bda3d53063a','0ba94e0378a246cfbf37296e5e30601c','e616fbc4f2c65cae69c9bc0e9b16bab982235cd5d7f97574c5847af6d25957f8');
INSERT INTO "shared" VALUES('13bc7165bcf94b4e9717e12bb60fa894','0ba94e0378a246cfbf37296e5e30601c','c8e270496f473adde8614cb69753fca0a4a0c5bac283d73d4d9b5f2bb74cc6d3');
INSERT INTO "shared" VALUES('372b5306740b4324852158475753d20e','0ba94e0378a246cfbf37296e5e30601c','25f180c622711b0ef91497037a2691361ae4d5fdb4bc47f39f15b05f19b84d0d');
INSERT INTO "shared" VALUES('d3b8e9ec9c9c45488baa93a206d5b0d0','0ba94e0378a246cfbf37296e5e30601c','c554a248bda3eed1d5da6114d3b39051d6b0f703076847260039432cd8a70624');
INSERT INTO "shared" VALUES('59bddfd7ebbe433da4956eea0883d6ba','0ba94e0378a246cfbf37296e5e30601c','79f3e763477e741e94b917be1df3ad3d5a062c2abb88ac2baad6fb201cd81b44');
INSERT INTO "shared" VALUES('b0c1262805e140b0a467cc8586021468','0ba94e0378a246cfbf37296e5e30601c','3ef995e67c371418dc2472bffd298129a42a3776d9dfe68b0c982e88db58e8ed');
INSERT INTO "shared" VALUES('2f421178706e4bf3b87ec20bdc384775','0ba94e0378a246cfbf37296e5e30601c','16a8dcc8d59380dc8058e14436d10d3576aa125bdf731cc197fc0c37fe4a8211');
INSERT INTO "shared" VALUES('c62a8abfd85c476dbbfc955f6b1ad65f','0ba94e0378a246cfbf37296e5e30601c','bb01099d72714b6facd9f4476637ec30f382d236b9ed96c03b9575135b417a30');
INSERT INTO "shared" VALUES('2a96d9a1376743d385c50973dada6569','0ba94e0378a246cfbf37296e5e30601c','da8d21286eaa60f608f0ad11ab4ba3bb782c3cd58d9cdfcfda6d1963a71c41b5');
INSERT INTO "shared" VALUES('f265f802eb354da9bf50322a02e6983d','0ba94e0378a246cfbf37296e5e30601c','2dd3ee0866a8abb321b84f1073f6659753d27a89e08cd1c6d947149aec0c1eb8');
INSERT INTO "shared" VALUES('37a83ead451f423cb69097ed9e3d12d8','0ba94e0378a246cfbf37296e5e30601c','b5b5263d4c0ccf1ff6a39cd6d63c65806785a6b6fcbea65e7e1d4800f9fa1612');
INSERT INTO "shared" VALUES('ae27a19070aa4cd087d30b248d8a1c4c','0ba94e0378a246cfbf37296e5e30601c','696ee1d5df24d38613f2a3523ddbc103941fae6ab190b7284be14f86800dee74');
INSERT INTO "shared" VALUES('37508f97704c4a20ba97521bfadc28bc','0ba94e0378a246cfbf37296e5e30601c','96d9a8485229f262f1ada3f5b244b49c00e0a84078c1c6727b1a35a90437ce82');
INSERT INTO "shared" VALUES('d2377f4a3ccb4728a404aabcb15e12ab','0ba94e0378a246cfbf37296e5e30601c','2322e551ae220cacd6d9ac8d978796e6a1798d66ede4208e574574365b6c0804');
INSERT INTO "shared" VALUES('3e1a8b6baf23409ba218e68bdd792a8a','0ba94e0378a246cfbf37296e5e30601c','6dd597684bf68fb0cc11d98cbef8d960c2107ff46eb3b8b62ff7cbb39bb4e950');
INSERT INTO "shared" VALUES('c57e1bb388dc43ea958bc819f0afd566','0ba94e0378a246cfbf37296e5e30601c','fb3b47067731b9b45a63e5a9d06d50d7de806b50dfaf6ce2d47d9408c1713a10');
INSERT INTO "shared" VALUES('c5c5f51237ab4870839e0ef2fb7174ed','0ba94e0378a246cfbf37296e5e30601c','fd93cbe123a9a4b206a1208fa57d8033fd02036de7cebec800706b960266cddb');
INSERT INTO "shared" VALUES('72813ae3583d4475a59c12e85b5adc9b','0ba94e0378a246cfbf37296e5e30601c','c8924805831b2628f79ae252550440e82b9f7aabbb7b7e811959ac7472ddca49');
INSERT INTO "shared" VALUES('ca95bf6077ec450f9f1201904ae6a2ca','0ba94e0378a246cfbf37296e5e30601c','b309c18c31ddbb3302ceaa94f0824c505d265fdd1af3183ebf5c5a64705fbb8b');
INSERT INTO "shared" VALUES('b09cbaf3748c480580535d423bcc9109','0ba94e0378a246cfbf37296e5e30601c','0f353ec69dc92c1782e0aa881b553bac9f76e84951e5b8e6e8a119f4795e1861');
INSERT INTO "shared" VALUES('10a1351c663f4414a88cf41b0a8aaae3','0ba94e0378a246cfbf37296e5e30601c','92a5bb2ab98efbe3f1b7031205fd776bfaead9853511d74829a3edd88e7d8d8c');
INSERT INTO "shared" VALUES('9b7ed42d226d4de9b6d3dba311f95dbe','0ba94e0378a246cfbf37296e5e30601c','7180c0ac714a3e6fad561d16cdb71e4eef5d8926bb46eaa7a528d6b2caa324bf');
INSERT INTO "shared" VALUES('5c8e81f4e6cd4d0c91a20abf0554b66a','0ba94e0378a246cfbf37296e5e30601c','9d000b6518939e2bad0bb00b2308276be3db8db164a979d6c042a84d6e52c419');
INSERT INTO "shared" VALUES('fb9e6a8c768d4282afdf9eb2aae805a0','0ba94e0378a246cfbf37296e5e30601c','b17e61809514250b91c0f47f023291a48204fab446611cc4a5d4696fe8fe9e13');
INSERT INTO "shared" VALUES('6ce4f53ef9624c50b8d10dde289b15b0','0ba94e0378a246cfbf37296e5e30601c','a9542b4a0b22f0894af360b4afe8884a80dcbbe77d3a1f0216b206eaf1f4316b');
INSERT INTO "shared" VALUES('25b976f421694327a577f355ea8b7d0d','0ba94e0378a246cfbf37296e5e30601c','f48f369b25ffdbe35c7c7492e967822b716398eb5b116d1c2b3ea66f43a7a7c4');
INSERT INTO "shared" VALUES('0b3a473df9354445b55e582181c0b7e7','0ba94e0378a246cfbf37296e5e30601c','5dc7adc9cfad193a89fe0766b9d5410914a9d58f42082e46ffe0dcdb733287a4');
INSERT INTO "shared" VALUES('3ce7dbaa51a444ea8a01c9214720003e','0ba94e0378a246cfbf37296e5e30601c','e11b395d765f643a8173aafb378e7e7d81105f5b2c96be5759a8325551bb1a6a');
INSERT INTO "shared" VALUES('6d2a16ac2b4e48d38b739d9107c11d1b','0ba94e0378a246cfbf37296e5e30601c','c140b282f992dcf9a18d0133bb0e82953bcb719d42bed6181a0db6ee015bf8ac');
INSERT INTO "shared" VALUES('ac0b467e149c4ce0b4962de912dc150b','0ba94e0378a246cfbf37296e5e30601c','2bb07840fefd9daa4317e1dbc6fd82f1863bd2bc7690a202e06b346e636823b7');
INSERT INTO "shared" VALUES('cf71df795f124d9ebd7ab762aa3ab5c7','0ba94e0378a246cfbf37296e5e30601c','afc3806ae7d68b5524193997263030ef583b8d73787906b8a85277a8504b9e56');
INSERT INTO "shared" VALUES('31ced0153ff2482da67d135870a2206c','0ba94e0378a246cfbf37296e5e30601c','5a2b9715c5748315be8a49756397be71ecebbd7bb5abc95083337d358a342ceb');
INSERT INTO "shared" VALUES('d0b0c356ca0b4e80aa78ee56eb77be79','0ba94e0378a246cfbf37296e5e30601c','0eb0a14d8a2e4ce33cc14d04a3e23a4194c062246124fecf160174d4182e9ea0');
INSERT INTO "shared" VALUES('349b72a81a7940c9a70eccc678ff14dd','0ba94e0378a246cfbf37296e5e30601c','05df4f4bd0df7464c93d4abafdae89977f18e7f6e80e0d748394b81b0ed74430');
INSERT INTO "shared" VALUES('ff5bd8c82535436aabe12ac95dfdc0b8','0ba94e0378a246cfbf37296e5e30601c','f692b931c4d1abbf231090d9f41449802ad08d196655047691e5595ef68ced40');
INSERT INTO "shared" VALUES('e3eb2b5052904c159ffd870690385c41','0ba94e0378a246cfbf37296e5e30601c','4e3b71801e0dee303a26417e9944b5a9dc8b6276df7ddf8a51d9b21efde98348');
INSERT INTO "shared" VALUES('31fb8e69017240cc9db12abe96495d65','0ba94e0378a246cfbf37296e5e30601c','193ad254b8916443ad3c31b53cbe8d10b8ff5b23567921ed4b3d7be794889584');
INSERT INTO "shared" VALUES('c04ca4e4f8444fdf8b0af1339a78d2b4','0ba94e0378a246cfbf37296e5e30601c','c6a8c7d0bf6493b0948241af6eb737545db6e218ac72ffe50f7e6ece7b2d8d97');
INSERT INTO "shared" VALUES('4ae2911a74044e8cb9e6303a5fdb4d0f','0ba94e0378a246cfbf37296e5e30601c','cf555ec583ea0ba4e67124d609af31512cf9d4e0b87de061d1cc6d71ea19f4a9');
INSERT INTO "shared" VALUES('ebc7e41a893e42a0932c4edc3285b8f0','0ba94e0378a246cfbf37296e5e30601c','6d525426e16adc9936d7b956b64404f2e8e1a379bbaf9601d8d659ea4dabbaac');
INSERT INTO "shared" VALUES('d431574708c140fb80901ff2f101832c','0ba94e0378a246cfbf37296e5e30601c','5c3ca41d2ecdbb92b93e1f3433678b5609124086aa02ab2ed0503d613cb0f7ca');
INSERT INTO "shared" VALUES('bed2def635664174babccb9aba78f546','0ba94e0378a246cfbf37296e5e30601c','2ff38a34a71e83c84244f683cc05f61d762920565c24ac9e8c3ed02c2a92a828');
INSERT INTO "shared" VALUES('3c0134e99a424a828f52d8b6c797e8bd','0ba94e0378a246cfbf37296e5e30601c','c24256265a3d1d78b10023ef8dcac8589c4c3ecf54c89870f32e3a8d06c4f78e');
INSERT INTO "shared" VALUES('4fa228f950034d58a9134835402f64d2','0ba94e0378a246cfbf37296e5e30601c','a234ba9fea7419c0beaa50e72cf3825e39ea09a850c08601242a69e2494ea36c');
INSERT INTO "shared" VALUES('6fd02f725eae421ebe033649061683cf','0ba94e0378a246cfbf37296e5e30601c','4f7ea9597bdb0be0da37cf8913ce19074789ecde2d6cd81bbf07dc044d6e04b9');
INSERT INTO "shared" VALUES('a2f6bdcffc3c4060ac90e05f9bef95e5','0ba94e0378a246cfbf37296e5e30601c','49d19c5600740d15422b8cfe2eee3377b7751cd9ad6bc709309b64f7528702ad');
INSERT INTO "shared" VALUES('5f05dd649b3a48a790b8c342db72a6ab','0ba94e0378a246cfbf37296e5e30601c','da3a5019bbfa29006493a5500cb3a3d86e4b579a15212ca85244d922ec88a81a');
INSERT INTO "shared" VALUES('9a4c5286144e40acafaf16efbcb126f5','0ba94e0378a246cfbf37296e5e30601c','94f2469eea300b1a162887e0c5a80e664060e0e91228b78f567b6539357a80d4');
INSERT INTO "shared" VALUES('bceb5567bc464057a31a52bf0e626588','0ba94e0378a246cfbf37296e5e30601c','22416ff4a0e8886d1ec8ecad0a9842e1d2ee7aebb413ce327cf7cf405e9512b8');
INSERT INTO "shared" VALUES('076b78a7786d4b7495a5527508e352a4','0ba94e0378a246cfbf37296e5e30601c','876f7d99c8b1b32f56ecdee2f55829eccfdac1a0295115d3c00e38b5f921f9f3');
INSERT INTO "shared" VALUES('4968827207d64419977ec17b782cd22e','0ba94e0378a246cfbf37296e5e30601c','32868e2fbcef8582a508a81a8c38e20c995f6537f4bdd9267903d7c6d3125f02');
INSERT INTO "shared" VALUES('f141e4d1483d4290b6c3cec460f9f981','0ba94e0378a246cfbf37296e5e30601c','e604e97891f08518f7c8586bcd693736b8b9282e746db1798a1d97201654bbec');
INSERT INTO "shared" VALUES('5af8e4006ce24411941c0c43748ca47c','0ba94e0378a246cfbf37296e5e30601c','01cbd5b2de514b5debdf0efb04e157a1f55bfafed3922c2ea929bb2e0be4aa64');
INSERT INTO "shared" VALUES('a077ce528c784644bdde5ef7936313c7','0ba94e0378a246cfbf37296e5e30601c','a7bb30bb55a289876ba6cb152101885dafe82885a4c0d1983b399c10e013b9cb');
INSERT INTO "shared" VALUES('ca58b91658ac48aebff9507b5dfb5207','0ba94e0378a246cfbf37296e5e30601c','13a64271a9517df32fa1e9200f8fbf12c6b38b3586f14bdd2bf66b4c38224b92');
INSERT INTO "shared" VALUES('b232ba834b9244958774582d67a140ec','0ba94e0378a246cfbf37296e5e30601c','26a6770433679196bba7022c0d3e42b57b7a2ab5a187c2136b9a377c52c4f0a1');
INSERT INTO "shared" VALUES('b8897564194b4cbb8bd0eff4c3a4f12e','0ba94e0378a246cfbf37296e5e30601c','3b5899a4bb81a329bf551d17f0ca5bf88a91eb91b0359341013b40e4b1ab8b2f');
INSERT INTO "shared" VALUES('5aecec80c56c4ba28fbd04ac7b3152a1','0ba94e0378a246cfbf37296e5e30601c','3bf00e58bcd020527f9bff125b61dc75face76ac5c14ee373891173f465f41e1');
INSERT INTO "shared" VALUES('7a60d53730c44682aca48d675c4afe34','0ba94e0378a246cfbf37296e5e30601c','af5c3abc63e0d7cd9b220562fee654ed4709158a32433b8ed2ef05c50c8c9e04');
INSERT INTO "shared" VALUES('35c274ecde164eb3b2c0f93a75d9872d','0ba94e0378a246cfbf37296e5e30601c','c10e392dbd109e6fb9a73fa5f4c9654e850960776f798d70195a00c955fea596');
INSERT INTO "shared" VALUES('a39b31e05981420ca868dcc4e5c2d310','0ba94e0378a246cfbf37296e5e30601c','bcca915ddfe8d87b5bd00e61408d3d1d177a5969c7baa847639de3c8520aaa19');
INSERT INTO "shared" VALUES('bb80f3d6e2f843ec95ebfa1bd68d79bc','0ba94e0378a246cfbf37296e5e30601c','fb7f1541a91c23743002bfef8956882fd42dd9701e2eac8b1392fb5a911fc86f');
INSERT INTO "shared" VALUES('7acbc655356048ccb5596195e6548fc3','0ba94e0378a246cfbf37296e5e30601c','f0b6a60513475368757e03483efda35d03595ffd05a41854c18342d995d9147f');
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
INSERT INTO "sitting_bout" VALUES('3e1a8b6baf23409ba218e68bdd792a8a','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('c57e1bb388dc43ea958bc819f0afd566','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('c5c5f51237ab4870839e0ef2fb7174ed','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('72813ae3583d4475a59c12e85b5adc9b','0ba94e0378a246cfbf37296e5e30601c','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "sitting_bout" VALUES('ca95bf6077ec450f9f1201904ae6a2ca','0ba94e0378a246cfbf37296e5e30601c','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro','patient');
INSERT INTO "sitting_bout" VALUES('b09cbaf3748c480580535d423bcc9109','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い','patient');
INSERT INTO "sitting_bout" VALUES('10a1351c663f4414a88cf41b0a8aaae3','0ba94e0378a246cfbf37296e5e30601c','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('9b7ed42d226d4de9b6d3dba311f95dbe','0ba94e0378a246cfbf37296e5e30601c','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]','patient');
INSERT INTO "sitting_bout" VALUES('5c8e81f4e6cd4d0c91a20abf0554b66a','0ba94e0378a246cfbf37296e5e30601c','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1','patient');
INSERT INTO "sitting_bout" VALUES('fb9e6a8c768d4282afdf9eb2aae805a0','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "sitting_bout" VALUES('6ce4f53ef9624c50b8d10dde289b15b0','0ba94e0378a246cfbf37296e5e30601c','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro','patient');
INSERT INTO "sitting_bout" VALUES('25b976f421694327a577f355ea8b7d0d','0ba94e0378a246cfbf37296e5e30601c','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い','patient');
INSERT INTO "sitting_bout" VALUES('0b3a473df9354445b55e582181c0b7e7','0ba94e0378a246cfbf37296e5e30601c','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('3ce7dbaa51a444ea8a01c9214720003e','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]','patient');
INSERT INTO "sitting_bout" VALUES('6d2a16ac2b4e48d38b739d9107c11d1b','0ba94e0378a246cfbf37296e5e30601c','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1','patient');
INSERT INTO "sitting_bout" VALUES('ac0b467e149c4ce0b4962de912dc150b','0ba94e0378a246cfbf37296e5e30601c','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "sitting_bout" VALUES('cf71df795f124d9ebd7ab762aa3ab5c7','0ba94e0378a246cfbf37296e5e30601c','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro','patient');
INSERT INTO "sitting_bout" VALUES('31ced0153ff2482da67d135870a2206c','0ba94e0378a246cfbf37296e5e30601c','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い','patient');
INSERT INTO "sitting_bout" VALUES('d0b0c356ca0b4e80aa78ee56eb77be79','0ba94e0378a246cfbf37296e5e30601c','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('39beae3e00c640ab8e26c3b5016e5424','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000003','2026-03-29 11:49:00.000000','timer','2026-03-29 11:03:00.000000',NULL,NULL,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('349b72a81a7940c9a70eccc678ff14dd','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('7a662afe938a4caea186bf68a39bf96b','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000001','timer','2026-03-29 11:54:00.000000',NULL,NULL,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('e3eb2b5052904c159ffd870690385c41','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000001',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL,'patient');
INSERT INTO "sitting_bout" VALUES('ff5bd8c82535436aabe12ac95dfdc0b8','0ba94e0378a246cfbf37296e5e30601c','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂','patient');
INSERT INTO "sitting_bout" VALUES('31fb8e69017240cc9db12abe96495d65','0ba94e0378a246cfbf37296e5e30601c','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL,'patient');
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
INSERT INTO "step_answer" VALUES('7a60d53730c44682aca48d675c4afe34','0ba94e0378a246cfbf37296e5e30601c','2026-04-03','2026-04-03 12:31:00.000005',120,'2026-04-03 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["d81c10ab-1761-45f2-8396-a22572202d5c","e61daa60-41f7-4bb8-8c8f-e716881c5879","8ca01da8-c5fe-4da6-8599-57defa26a874"]','Hana 花','patient');
INSERT INTO "step_answer" VALUES('35c274ecde164eb3b2c0f93a75d9872d','0ba94e0378a246cfbf37296e5e30601c','2026-04-04','2026-04-04 12:31:00.000005',120,'2026-04-04 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["e61daa60-41f7-4bb8-8c8f-e716881c5879","8ca01da8-c5fe-4da6-8599-57defa26a874","cdc342cf-db10-490a-ab23-648d94366c00"]','Hana 花','patient');
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
INSERT INTO "treatment_session" VALUES('6fd02f725eae421ebe033649061683cf','0ba94e0378a246cfbf37296e5e30601c','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "treatment_session" VALUES('a2f6bdcffc3c4060ac90e05f9bef95e5','0ba94e0378a246cfbf37296e5e30601c','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
INSERT INTO "treatment_session" VALUES('5f05dd649b3a48a790b8c342db72a6ab','0ba94e0378a246cfbf37296e5e30601c','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "treatment_session" VALUES('9a4c5286144e40acafaf16efbcb126f5','0ba94e0378a246cfbf37296e5e30601c','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
INSERT INTO "treatment_session" VALUES('bceb5567bc464057a31a52bf0e626588','0ba94e0378a246cfbf37296e5e30601c','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--','patient');
INSERT INTO "treatment_session" VALUES('076b78a7786d4b7495a5527508e352a4','0ba94e0378a246cfbf37296e5e30601c','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
INSERT INTO "treatment_session" VALUES('4968827207d64419977ec17b782cd22e','0ba94e0378a246cfbf37296e5e30601c','2026-04-06','2026-04-06 12:33:00.000005',120,'2026-04-06 12:33:00.000005',NULL,NULL,NULL,NULL,5,2,'[]',NULL,NULL,'[]',NULL,NULL,NULL,'patient');
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
