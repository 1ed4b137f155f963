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
INSERT INTO "action" VALUES('9c78412b3c8546858d3eb52c2dc1bb30','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:00:00.000000','2026-02-20','assigned: Desk neck and upper back, version 2','[["assignment","0308454e-6d62-47db-ba2a-6da64c0a1416"]]','[]',NULL);
INSERT INTO "action" VALUES('64db793cd55f41c6a1abc796a7379a13','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:01:00.000000','2026-02-20','Pain 0, neck, on average over the last 24 hours','[["pain","c3074562-227f-4dfa-86ca-dbeb31872ea6"]]','[]',NULL);
INSERT INTO "action" VALUES('1b5710192234440099d80e497408549e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:02:00.000000','2026-02-20','Pain 0, neck, at its worst in the last 24 hours','[["pain","c2f0c261-b763-4dbb-8c57-d600417147b2"]]','[]',NULL);
INSERT INTO "action" VALUES('010f6846d61b4548b1c0e2d129d40f07','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:03:00.000000','2026-02-20','Pain 0, neck, right now','[["pain","6fcf40d8-a69c-4c48-b121-4f3894c4acd7"]]','[]',NULL);
INSERT INTO "action" VALUES('ee161447a5394db4830a75bf8dfeb16e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:04:00.000000','2026-02-20','Pain 10, neck, on average over the last 24 hours','[["pain","278c2b67-f77d-4ced-ad90-a60a1bd30a23"]]','[]',NULL);
INSERT INTO "action" VALUES('1b2815c8aa2845538c00b7ca0983682e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:05:00.000000','2026-02-20','Pain 10, neck, at its worst in the last 24 hours','[["pain","43cd43db-50b4-4ab8-a5c2-5f7a19174581"]]','[]',NULL);
INSERT INTO "action" VALUES('a9c723d7bdbe4698ba683665529e8b37','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:06:00.000000','2026-02-20','Pain 10, neck, right now','[["pain","a24fbc77-e26c-4d26-816b-a40b1b9162ef"]]','[]',NULL);
INSERT INTO "action" VALUES('81f09ded65a24afd83cb611f20527e18','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:07:00.000000','2000-01-01','Pain 3, upper back, on average over the last 24 hours (the first day that a diary reaches back to)','[["pain","ac24eaf8-81d9-4f37-aef9-f62d04e9104e"]]','[]',NULL);
INSERT INTO "action" VALUES('d71962661a704fe4836cb28495db7eb7','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:07:00.000001','2024-02-29','Pain 5, upper back, on average over the last 24 hours (a leap day)','[["pain","e55b32f2-453a-43bb-9a76-ca7208bfebbf"]]','[]',NULL);
INSERT INTO "action" VALUES('4f1082a48fe44e00a7181e816d4dd195','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:07:00.000002','2026-02-20','Pain 4, upper back, on average over the last 24 hours (Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quo','[["pain","88795c97-ca13-465c-985d-cefac23fe722"]]','[]',NULL);
INSERT INTO "action" VALUES('54997f44fa4446c8a9b07e74856b179f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:08:00.000000','2026-02-20','Sitting 0 min in all','[["sitting","a90d2a35-6cbb-4eae-8833-a5bbe5f46ac2"]]','[]',NULL);
INSERT INTO "action" VALUES('9f5a5d9499d1442f9d52c218fbdcc846','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:09:00.000000','2026-02-20','Sitting 24 h in all','[["sitting","6b58a6ed-3644-4e16-b413-f945bde667b6"]]','[]',NULL);
INSERT INTO "action" VALUES('e5154d8766bd491395bc43d59ebd7935','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:10:00.000000','2026-02-20','Sitting 6 h 30 in all','[["sitting","08efda30-d41d-42d9-9023-dd2ee3fa82aa"]]','[]',NULL);
INSERT INTO "action" VALUES('369f807647404096b89ec801f0be155d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:11:00.000000','2026-02-20','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","3b52e141-ea9e-4005-89d3-20c7cf09f24f"]]','[]',NULL);
INSERT INTO "action" VALUES('95261e67f3364bc4ac6a72c7633a4959','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-19 23:12:00.000000','2026-02-01','Acupuncture session','[["session","10bdcae7-8e80-4af7-b83c-61dd4190fd74"]]','[]',NULL);
INSERT INTO "action" VALUES('18e614e52a4d45068ae8f7a7365609be','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20 23:12:00.000000','2026-02-21','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","6acc0ce2-ef4f-4185-b7b4-3e3a11085c68"]]','[]',NULL);
INSERT INTO "action" VALUES('dc2ebfbd5bc14f97af2905c3d8536026','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20 23:13:00.000000','2026-02-21','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","6840b22e-f1d4-4791-a021-9240c15c5d06"]]','[]',NULL);
INSERT INTO "action" VALUES('e4d0af57f3d94daba64210816a9018bf','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20 23:14:00.000000','2026-02-21','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","7dc5a4d4-4372-4328-ba17-1917cfb2b9b9"]]','[]',NULL);
INSERT INTO "action" VALUES('068f96bb6219426b8b54edd589a77aba','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20 23:14:00.000001','2026-02-21','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","72b9a6be-287d-4756-8cda-fc3a69b7364c"]]','[]',NULL);
INSERT INTO "action" VALUES('d69526b56bda48e489b9160ba09b3bac','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20 23:15:00.000000','2026-02-21','Pain 3, upper back, on average over the last 24 hours','[["pain","d4e4d44d-16d7-4620-ac3c-170541cd0316"]]','[]',NULL);
INSERT INTO "action" VALUES('38732fb615554d81af58f8a27bd37e77','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20 23:16:00.000000','2026-02-21','Sitting 5 h in all','[["sitting","6b987678-af17-40ef-96a6-b275798da68d"]]','[]',NULL);
INSERT INTO "action" VALUES('02353e3f53094e44821012d4cad3009c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21 23:16:00.000000','2026-02-22','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","dabf7b14-511b-477f-9305-825f5449e6a5"]]','[]',NULL);
INSERT INTO "action" VALUES('56f104c9f4fe4306af0b96cc8087ea76','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21 23:17:00.000000','2026-02-22','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","d4a53e76-932b-432a-940f-20947b293353"]]','[]',NULL);
INSERT INTO "action" VALUES('1d65b2ea298146a582ab3f989f48500a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21 23:18:00.000000','2026-02-22','Front plank: skipped (Ärger im Büro)','[["exercise","5e7b1e46-2af8-44de-860a-7e856fed150b"]]','[]',NULL);
INSERT INTO "action" VALUES('0d7136f2702a4ed9a380fc6aeb1e87d3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21 23:18:00.000001','2026-02-22','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","2b23cc2a-c00a-4319-bb12-e6fb5b6863de"]]','[]',NULL);
INSERT INTO "action" VALUES('fb59911c9efe4a3bbb698f21a18b7fbe','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21 23:19:00.000000','2026-02-22','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","a2881542-5ad5-4482-8fc4-a5f6dd3c2a75"]]','[]',NULL);
INSERT INTO "action" VALUES('5fe684a62b734a9b8418d89c9b3fdbb0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21 23:20:00.000000','2026-02-22','Sitting 5 h 05 in all','[["sitting","fc71e736-6446-4d3b-b2b3-26a05b0e1958"]]','[]',NULL);
INSERT INTO "action" VALUES('16a89110a4c445098d0d82222f38f2d0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22 23:20:00.000000','2026-02-23','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","6939bd9d-93ed-4627-ad57-f1105a38a278"]]','[]',NULL);
INSERT INTO "action" VALUES('ef862b9f522748ddab10ba85c29ca811','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22 23:21:00.000000','2026-02-23','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","1fccc3f6-bf4d-44d2-af33-65d82a027380"]]','[]',NULL);
INSERT INTO "action" VALUES('444b547f0a71482884c4cad20186b818','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22 23:22:00.000000','2026-02-23','Front plank: skipped (首が痛い)','[["exercise","5c687377-1973-44c5-9e43-d734c14996db"]]','[]',NULL);
INSERT INTO "action" VALUES('6c60c222ba364572bf1f6ace416c5969','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22 23:22:00.000001','2026-02-23','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","cbcaa418-27ec-4c09-8035-ff78ce966fb6"]]','[]',NULL);
INSERT INTO "action" VALUES('a17db9896d694dee85fb460fe3210653','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22 23:23:00.000000','2026-02-23','Pain 5, upper back, on average over the last 24 hours','[["pain","26b72873-b9f9-4022-8231-a048c9576448"]]','[]',NULL);
INSERT INTO "action" VALUES('b59f8cf936c7479680bb2d6e8f53d870','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22 23:24:00.000000','2026-02-23','Sitting 5 h 10 in all','[["sitting","5eb166d1-6720-4553-8bfe-e21a57952bf9"]]','[]',NULL);
INSERT INTO "action" VALUES('e7e6021410ec4a30bb2975fea2988f9e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23 23:24:00.000000','2026-02-24','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","8eb27db4-841e-42ae-96b4-aa8a57d3c04f"]]','[]',NULL);
INSERT INTO "action" VALUES('06ace1606bb340a2ba2b2ade7e963ed7','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23 23:25:00.000000','2026-02-24','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","10057986-ee12-4a8b-8a22-3407bfe231c0"]]','[]',NULL);
INSERT INTO "action" VALUES('ee32b15f39aa4bfda905a464774c5d2a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23 23:26:00.000000','2026-02-24','Front plank: skipped (🙂)','[["exercise","2ea9619e-c99d-4f0f-acc5-9938865c3009"]]','[]',NULL);
INSERT INTO "action" VALUES('876823ba194649e5a402d8cca9022624','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23 23:26:00.000001','2026-02-24','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","15453058-48fd-4508-bf6f-217c92cabac3"]]','[]',NULL);
INSERT INTO "action" VALUES('089677ea401a44a48fea013164f58968','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23 23:27:00.000000','2026-02-23','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","2082d639-47f3-473b-9300-dc5af5938ea2"]]','[]',NULL);
INSERT INTO "action" VALUES('f50861a641f343dab62c1b09dc791105','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23 23:28:00.000000','2026-02-23','Sitting 5 h 15 in all','[["sitting","87d750af-5ff9-4ed8-9ae6-4989e6bdcf4b"]]','[]',NULL);
INSERT INTO "action" VALUES('d3f5fe0694034805952b522fb48719f9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-24 23:28:00.000000','2026-02-25','Rest day: [b]not markup[/b]','[["rest","41a0f236-c25a-4013-8641-a0c2d2d0a2cd"]]','[]',NULL);
INSERT INTO "action" VALUES('ddb29fd68c6d43c680f90840dc8b8f85','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-24 23:29:00.000000','2026-02-25','Pain 3, upper back, on average over the last 24 hours','[["pain","5d9dbcc7-8cf7-4054-8b29-9f9934cdba2c"]]','[]',NULL);
INSERT INTO "action" VALUES('9e0654f705d4425182d890faf0e19586','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-24 23:30:00.000000','2026-02-25','Sitting 5 h 20 in all','[["sitting","5155683b-81a6-441d-8b1d-e79338a52f8d"]]','[]',NULL);
INSERT INTO "action" VALUES('e72dd0f6f1d1445693779e73b2cabdb2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:30:00.000000','2026-02-26','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","1e62504c-3095-49f0-8935-686fa55082df"]]','[]',NULL);
INSERT INTO "action" VALUES('573dd21b43344dda9148847f232d5eb5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:31:00.000000','2026-02-26','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","93e3447a-bb51-44b1-864b-ae57645b765e"]]','[]',NULL);
INSERT INTO "action" VALUES('c58c8798118d44e2a3f626204166ef90','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:32:00.000000','2026-02-26','Front plank: skipped (=1+1)','[["exercise","41a87595-007e-4b28-9dee-2fe5f8db0a1a"]]','[]',NULL);
INSERT INTO "action" VALUES('bb15cc830025404e83050fee15d3dd40','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:32:00.000001','2026-02-26','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","1cc4a266-dc00-436e-a48d-74e6a2105605"]]','[]',NULL);
INSERT INTO "action" VALUES('8b6aba5a47e94611bcd5401b5445048d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:33:00.000000','2026-02-26','Pain 4, upper back, on average over the last 24 hours (=1+1)','[["pain","32477d73-f6c8-4b15-a938-6d5b412780ac"]]','[]',NULL);
INSERT INTO "action" VALUES('7e0f99d30688431cab761dda8efd0a43','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:34:00.000000','2026-02-26','Sitting 5 h 25 in all','[["sitting","aae275c4-2c48-4f60-81fa-8bb84b3bceb2"]]','[]',NULL);
INSERT INTO "action" VALUES('d9493ec7e7ba42efaaf596ddce6faeb4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:35:00.000000','2026-02-26','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","83209c90-cd42-4761-9acf-faf9ae629013"]]','[]',NULL);
INSERT INTO "action" VALUES('a43905a293564b07900d6771064dc737','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25 23:36:00.000000','2026-02-01','Acupuncture session','[["session","1e044e1a-233c-489a-82b0-b3e18a3cb7d2"]]','[]',NULL);
INSERT INTO "action" VALUES('eeb14250635843478eed0abce430eca1','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26 23:36:00.000000','2026-02-27','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","8c18f5c3-477a-4674-aab5-c491673fe300"]]','[]',NULL);
INSERT INTO "action" VALUES('fba4ee84cd404a1c889bc46512a10a8c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26 23:37:00.000000','2026-02-27','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","9a4bab66-c1ec-440a-aa6f-160fb114f324"]]','[]',NULL);
INSERT INTO "action" VALUES('47327010aec84054a9accc8bfe2581ed','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26 23:38:00.000000','2026-02-27','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","128b5a63-48e5-43e7-91f0-925a364c85d2"]]','[]',NULL);
INSERT INTO "action" VALUES('7c402bf5073645c7ae1e1f690b6a1570','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26 23:38:00.000001','2026-02-27','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","7807d371-2b27-444f-87ce-f235e97bc108"]]','[]',NULL);
INSERT INTO "action" VALUES('123a69402bc54689b29e729ed740388f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26 23:39:00.000000','2026-02-27','Pain 5, upper back, on average over the last 24 hours','[["pain","a319e665-5708-49fb-b418-d01a86cf4953"]]','[]',NULL);
INSERT INTO "action" VALUES('3670e74f1b3d4ecca5b02ad2ab43ccc4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26 23:40:00.000000','2026-02-27','Sitting 5 h 30 in all','[["sitting","a3ea4e0d-4f26-4f7f-a9c0-78a9266aca3b"]]','[]',NULL);
INSERT INTO "action" VALUES('ad4eeb0faa7941128a48052f428cea74','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27 23:40:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","c1b46a7a-ea3e-46a7-9685-66b8941b2f2c"]]','[]',NULL);
INSERT INTO "action" VALUES('83a932fa6e1a49ea852c9315c1621239','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27 23:41:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","e324ab61-59d5-4c8f-9631-235c2057e8fd"]]','[]',NULL);
INSERT INTO "action" VALUES('5eae03461d414f528496a499ab697376','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27 23:42:00.000000','2026-02-28','Front plank: skipped (Ärger im Büro)','[["exercise","89c32f77-ac3a-4b9e-a5ec-fde1f941a488"]]','[]',NULL);
INSERT INTO "action" VALUES('5f88f8215960484ebb837cd7efb98d0e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27 23:42:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","5592c47e-65f5-42e1-a9ab-0ce53b36b88c"]]','[]',NULL);
INSERT INTO "action" VALUES('a06a82517bd045aeadbe613d22da3116','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27 23:43:00.000000','2026-02-27','Pain 6, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","9cc18166-a82f-4150-a635-058c049a7623"]]','[]',NULL);
INSERT INTO "action" VALUES('7a1379d12db14b148a2a01494e2a49ec','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27 23:44:00.000000','2026-02-27','Sitting 5 h 35 in all','[["sitting","b851294f-2576-49c0-9249-2f3b48363453"]]','[]',NULL);
INSERT INTO "action" VALUES('0130c730a1714a229456fae01bb7d2cb','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01 07:44:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","53cb0efb-80ca-474c-82f0-e8c0cd695fb1"]]','[]',NULL);
INSERT INTO "action" VALUES('89fc53b62db94bb0bba4a62b8e1aef7b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01 07:45:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","f2b221d7-2c8c-4fbf-b604-dc0c571518eb"]]','[]',NULL);
INSERT INTO "action" VALUES('a8dbd86e95504bb3b8d9525aa30ca21b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01 07:46:00.000000','2026-02-28','Front plank: skipped (首が痛い)','[["exercise","d910bd18-40c9-47de-a1fa-51410ac2305c"]]','[]',NULL);
INSERT INTO "action" VALUES('5d890a97ce7f430bacb7ddd7dfd22b88','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01 07:46:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","749ed157-df98-4b21-965a-0d8a53e91049"]]','[]',NULL);
INSERT INTO "action" VALUES('d53e3f607278453387feaa63e1838573','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01 07:47:00.000000','2026-02-28','Pain 3, upper back, on average over the last 24 hours','[["pain","0710565b-2a12-4cc8-b454-cc594d7998b3"]]','[]',NULL);
INSERT INTO "action" VALUES('ebb2d9d0866240528d6701b40d86725a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01 07:48:00.000000','2026-02-28','Sitting 5 h 40 in all','[["sitting","25cfaf40-da11-411e-b57f-50178565a764"]]','[]',NULL);
INSERT INTO "action" VALUES('e84aeeb7979a4d37966acb064d41b789','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02 07:48:00.000000','2026-03-01','Rest day: 🙂','[["rest","dab1bffe-d282-4d74-8659-f37c1f2f2e72"]]','[]',NULL);
INSERT INTO "action" VALUES('27f1f2b5ae4d4e3ea96c5a5a473cf98f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02 07:49:00.000000','2026-03-01','Pain 4, upper back, on average over the last 24 hours (🙂)','[["pain","6ebf4ba1-7a64-4d09-9dd3-7141024b545d"]]','[]',NULL);
INSERT INTO "action" VALUES('2f46731300fe497faa22fc843f968bf4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02 07:50:00.000000','2026-03-01','Sitting 5 h 45 in all','[["sitting","daa2a96d-80ae-48a1-9219-afe09fc03df5"]]','[]',NULL);
INSERT INTO "action" VALUES('1b32f6e8ea434a169eb09c0dd02f7ba5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03 07:50:00.000000','2026-03-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 ([b]not markup[/b])','[["exercise","48f705f6-1da5-4131-82d8-798b60d45c99"]]','[]',NULL);
INSERT INTO "action" VALUES('319fede5a8084b3299edc6b1fa2ab72e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03 07:51:00.000000','2026-03-02','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","4aee388a-3b34-45a1-a735-181f87807501"]]','[]',NULL);
INSERT INTO "action" VALUES('d84ec38f3b8346849dcae2cce13a6a16','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03 07:52:00.000000','2026-03-02','Front plank: skipped ([b]not markup[/b])','[["exercise","080d5720-d226-4726-95f2-a663e2408643"]]','[]',NULL);
INSERT INTO "action" VALUES('f74fdf2a8d7546c294b81c8d1f50738e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03 07:52:00.000001','2026-03-02','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","26c132e2-c077-41cf-b138-1f6ab47641af"]]','[]',NULL);
INSERT INTO "action" VALUES('3413407007b74e11b030cd2a195120b5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03 07:53:00.000000','2026-03-02','Pain 5, upper back, on average over the last 24 hours','[["pain","b0ce4948-8a07-4d25-96c6-460354fb5ce2"]]','[]',NULL);
INSERT INTO "action" VALUES('315f491e37d347428857aa3b524efc30','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03 07:54:00.000000','2026-03-02','Sitting 5 h 50 in all','[["sitting","43a3ef45-6ee5-406c-a0cc-b6138b33f039"]]','[]',NULL);
INSERT INTO "action" VALUES('34f48110d3264bf19e2b7bb2ab249eeb','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 07:54:00.000000','2026-03-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","12d78749-fea8-473d-b5a8-392fd3e645f0"]]','[]',NULL);
INSERT INTO "action" VALUES('3f437328a0d54fd1ba840d9442a5dd82','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 07:55:00.000000','2026-03-03','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","b45c6082-4150-45e4-a452-0c9b2a9e8332"]]','[]',NULL);
INSERT INTO "action" VALUES('8b69e67261544454b2fe60a0ded6da88','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 07:56:00.000000','2026-03-03','Front plank: skipped (=1+1)','[["exercise","acf88239-91ee-408e-a0ff-8f7480f8e333"]]','[]',NULL);
INSERT INTO "action" VALUES('42d4fbda7d0c4022a09f0b3301dd76bb','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 07:56:00.000001','2026-03-03','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","dc94ad67-74ad-4ab1-adad-ab9a2a0f44ce"]]','[]',NULL);
INSERT INTO "action" VALUES('12dfb4b2b7d84fa297504d61adff3f9e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 07:57:00.000000','2026-03-02','Pain 6, upper back, on average over the last 24 hours (=1+1)','[["pain","3daf78a5-4d08-4c10-acd5-922907c65a5b"]]','[]',NULL);
INSERT INTO "action" VALUES('9f1d90d6f7714d14aee006b3fe4d396a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 07:58:00.000000','2026-03-02','Sitting 5 h 55 in all','[["sitting","7add4bdf-8ea0-4f98-88d1-ebf7b0f8d7a4"]]','[]',NULL);
INSERT INTO "action" VALUES('732102a50e6f439aabad5c9b88a48444','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 07:59:00.000000','2026-03-03','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","f02e65f3-edb5-4cbd-a379-63427241461e"]]','[]',NULL);
INSERT INTO "action" VALUES('00f427af71c9470b8fbb4b7550f76f8b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-04 08:00:00.000000','2026-02-01','Acupuncture session','[["session","9bb92c60-2faa-4e4c-9079-6ebacc606d7b"]]','[]',NULL);
INSERT INTO "action" VALUES('91d92bc8bdd94eff8de0b8bf1fcd7e81','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-05 17:00:00.000000','2026-03-06','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","98e4e219-5069-4632-99e4-4f9d461a70b9"]]','[]',NULL);
INSERT INTO "action" VALUES('dfa090214c694b699dd0e916eca87e80','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-05 17:01:00.000000','2026-03-06','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","4ea6e24d-a0b9-4683-b117-0ce688653ce9"]]','[]',NULL);
INSERT INTO "action" VALUES('64e75b143cb24676acd390b087e7e8d0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-05 17:02:00.000000','2026-03-06','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","e7f2d3e0-08af-4951-9138-4ef339aae920"]]','[]',NULL);
INSERT INTO "action" VALUES('4fee57e56eb44ee180f48cdeb55a3fb3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-05 17:02:00.000001','2026-03-06','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","a32c1a9d-86a4-4ade-8f22-587fb77d1a95"]]','[]',NULL);
INSERT INTO "action" VALUES('1405dcc38b024f8d9b8806609884ce58','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-05 17:03:00.000000','2026-03-06','Pain 3, upper back, on average over the last 24 hours','[["pain","7079d97a-951d-4fae-bc95-9370fa639b85"]]','[]',NULL);
INSERT INTO "action" VALUES('7a1cc2e96b6a40799d2263cced54e8ac','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-05 17:04:00.000000','2026-03-06','Sitting 6 h in all','[["sitting","681bd9cd-e6d6-4cf2-a87e-71019c846e15"]]','[]',NULL);
INSERT INTO "action" VALUES('65b986e09ca444e38de3a526cb3c4a38','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06 17:04:00.000000','2026-03-07','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","025e19a2-42fe-47cd-99b6-ef69c1accb18"]]','[]',NULL);
INSERT INTO "action" VALUES('ec3ed37100f44f198822c4d414657d2d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06 17:05:00.000000','2026-03-07','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","8a6f04c7-4882-4e1f-b8b3-16f90b1b0d3d"]]','[]',NULL);
INSERT INTO "action" VALUES('9015ac90c0fc4e02a36640793ea18bb2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06 17:06:00.000000','2026-03-07','Front plank: skipped (Ärger im Büro)','[["exercise","e31d1b8f-fed3-42e0-905b-015d500cf5f6"]]','[]',NULL);
INSERT INTO "action" VALUES('92db5ca8e8a64914b39cf472e476c1a8','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06 17:06:00.000001','2026-03-07','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","0661daea-abef-4b71-90cd-b359b1a59ef0"]]','[]',NULL);
INSERT INTO "action" VALUES('7e9e2c10cc9d4bcdb1b4b2a15437a3d6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06 17:07:00.000000','2026-03-07','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","288bbb00-d64f-4793-a23f-95f1c6424b78"]]','[]',NULL);
INSERT INTO "action" VALUES('6269ba9dbfbe4ffcbe35caf57d4b095e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06 17:08:00.000000','2026-03-07','Sitting 6 h 05 in all','[["sitting","ce0773a5-f349-48b6-8b91-8c28d71f1bb4"]]','[]',NULL);
INSERT INTO "action" VALUES('9019e310ca6044ea9295fb3e90684477','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08 19:08:00.000000','2026-03-08','Rest day: 首が痛い','[["rest","e7d03650-ee64-40c2-8c42-552791a78ca0"]]','[]',NULL);
INSERT INTO "action" VALUES('07dca72307be4c01b790c51d3858a67c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08 19:09:00.000000','2026-03-08','Pain 5, upper back, on average over the last 24 hours','[["pain","b485fa8b-d7f6-47ff-93d4-a00525bfaea8"]]','[]',NULL);
INSERT INTO "action" VALUES('d57108d83c2e453d84db9a18ae1d21c9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08 19:10:00.000000','2026-03-08','Sitting 6 h 10 in all','[["sitting","1032c7b2-d84b-4bf9-9eee-666283c9adfd"]]','[]',NULL);
INSERT INTO "action" VALUES('d5eba69a527d451197db995830a185e2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09 19:10:00.000000','2026-03-09','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","3e2a5765-767e-4695-9b4f-b56660bc2c25"]]','[]',NULL);
INSERT INTO "action" VALUES('49472dbeb3ed4e9681a755aff61f2145','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09 19:11:00.000000','2026-03-09','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","4e8f7760-ff87-4418-84e7-6048e3a1f0e4"]]','[]',NULL);
INSERT INTO "action" VALUES('aef2b979a56f45e299073718610e39d9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09 19:12:00.000000','2026-03-09','Front plank: skipped (🙂)','[["exercise","c26f85ce-d0de-49c3-ac6b-d72ddc43e5fe"]]','[]',NULL);
INSERT INTO "action" VALUES('7f98e5164a7c45a98b62cefe9202841e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09 19:12:00.000001','2026-03-09','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","85bdeaad-dab8-43e2-88e5-44a577aaa82b"]]','[]',NULL);
INSERT INTO "action" VALUES('5d222600204e41fcb4079e1420acb477','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09 19:13:00.000000','2026-03-08','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","43fcd00e-b923-459b-a56f-30d00dd68ba3"]]','[]',NULL);
INSERT INTO "action" VALUES('1f7e75b010944584b14a262072124753','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09 19:14:00.000000','2026-03-08','Sitting 6 h 15 in all','[["sitting","311e3a90-7236-4bd9-9e82-3cb139773ea3"]]','[]',NULL);
INSERT INTO "action" VALUES('0595d633dc0046f5835002b1b9513d38','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 00:30:00.000000','2026-03-28','Pain 6, upper back, on average over the last 24 hours (in the night in which the clocks go forward)','[["pain","a9595edc-bf2f-4774-8a72-36ab89998018"]]','[]',NULL);
INSERT INTO "action" VALUES('6f07042799f2440dba2972d6431a045a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 01:30:00.000000','2026-03-28','Pain 5, upper back, on average over the last 24 hours (still before four)','[["pain","c25c4fac-ddb7-4789-bf2c-3bad66f8cffe"]]','[]',NULL);
INSERT INTO "action" VALUES('c2573daf43594c4bb5ce27d0b8c404ac','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:00:00.000000','2026-03-29','assigned: Desk neck and upper back, version 2','[["assignment","6c01bb86-23d1-4897-ad6f-e31a5f0011ba"],["assignment","a4b924d9-bba1-4a35-abe0-4cb749a8f789"]]','[["assignment","0308454e-6d62-47db-ba2a-6da64c0a1416"]]',NULL);
INSERT INTO "action" VALUES('eea3748e42bd4a438310cdb2f81b16b5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:01:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 0)','[["pain","c7cc6b61-8e1d-4f27-844a-8fd8488c7de4"]]','[]',NULL);
INSERT INTO "action" VALUES('3878919d456d449b8458df9471ec06fd','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:01:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","41fa5ed5-477f-4df7-8ca9-20117c657d76"]]','[["pain","c7cc6b61-8e1d-4f27-844a-8fd8488c7de4"]]',NULL);
INSERT INTO "action" VALUES('8f9ac71d9ffb44cd9934129a981214c2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:02:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 1)','[["pain","da22ae8f-af34-424d-bd94-a7ae30a8cf2f"]]','[]',NULL);
INSERT INTO "action" VALUES('c7b5d9b3d4404bedb22f94f3e9b51c9e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:02:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","86e9607b-d9ec-44db-ab80-78f96ffc388e"]]','[["pain","da22ae8f-af34-424d-bd94-a7ae30a8cf2f"]]',NULL);
INSERT INTO "action" VALUES('f6152fbe660b48349f8aa7209a38c3f6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:02:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","3c5d1195-ce85-4295-aeed-63b69177e75d"]]','[["pain","86e9607b-d9ec-44db-ab80-78f96ffc388e"]]',NULL);
INSERT INTO "action" VALUES('4654a723180d4ce7b514c8a3f226855d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:03:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 2)','[["pain","62846f94-be07-46b9-8228-f5a9174bc388"]]','[]',NULL);
INSERT INTO "action" VALUES('473c39d072fc404484059086098457ce','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:03:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","094f2d98-8266-4b7b-b9e6-7a42c0753b1f"]]','[["pain","62846f94-be07-46b9-8228-f5a9174bc388"]]',NULL);
INSERT INTO "action" VALUES('7de2a94c226b4c23a810b63d7adf1c20','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:03:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","32436166-6283-477b-9793-9899a32f9c73"]]','[["pain","094f2d98-8266-4b7b-b9e6-7a42c0753b1f"]]',NULL);
INSERT INTO "action" VALUES('e8ce64191c6140e79aa2936553781569','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:03:00.000003','2026-03-29','removed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[]','[["pain","32436166-6283-477b-9793-9899a32f9c73"]]',NULL);
INSERT INTO "action" VALUES('0c3835d90b1d4fdeb75bc5311f77ad56','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:03:00.000004','2026-03-24','Rest day: taken back','[["rest","6f8e373b-1474-40e5-a589-b4f684e0afa9"]]','[]','2026-03-29 11:03:00.000000');
INSERT INTO "action" VALUES('c1ff23e06cb447f49c2f2dbc1ffa3cda','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:03:00.000005','2026-03-29','Sitting since 13:03, not ended yet','[["sitting","fba00df4-1ea7-4550-b4c4-5bc15303e0dd"]]','[]',NULL);
INSERT INTO "action" VALUES('f37e0c41c7cd4eebbd0e26bb74157b4b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:43:00.000000','2026-03-29','Break, postponed','[["break","a3d601d8-aa19-447e-afc7-49f6180bd15c"]]','[]',NULL);
INSERT INTO "action" VALUES('1856dca1695e4b57ba2fb0bd7353cab9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:49:00.000000','2026-03-29','Break, prompted: chin tuck; ended: Sitting 13:03–13:49, 46 min','[["sitting","1cbb391a-22bf-44dc-bcf9-3e97a01d83a2"],["break","4062ab15-d20f-46b1-8f0b-afbf39babb74"]]','[["sitting","fba00df4-1ea7-4550-b4c4-5bc15303e0dd"]]',NULL);
INSERT INTO "action" VALUES('f3837bff5f2e47cf8da1f8caae3ba308','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 11:54:00.000000','2026-03-29','Sitting since 13:54, not ended yet','[["sitting","22cee62d-5066-40ef-986e-92b07f9d29d4"]]','[]',NULL);
INSERT INTO "action" VALUES('3a508e29af0e49049b91595ea5653a67','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 12:29:00.000000','2026-03-29','Break, skipped','[["break","ebea557b-d673-4e23-98c4-019b9d27380d"]]','[]',NULL);
INSERT INTO "action" VALUES('d1dbd0fcbaed477d83c755498d63e2c3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 12:29:00.000001','2026-03-29','ended: Sitting 13:54–14:29, 35 min','[["sitting","03ed1fbe-2bac-47c1-be43-17c49d9b7a0c"]]','[["sitting","22cee62d-5066-40ef-986e-92b07f9d29d4"]]',NULL);
INSERT INTO "action" VALUES('a6fa564566d04190bba3164e6715244c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 12:29:00.000002','2026-03-28','Sitting 08:29–09:29, 1 h (🙂)','[["sitting","5a8a7d03-675a-4064-9668-dcd764d97f05"]]','[]',NULL);
INSERT INTO "action" VALUES('6080aaa63001488fa30fffc8131e925f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29 12:31:00.000000','2026-03-29','Sitting since 14:31, not ended yet','[["sitting","209e4057-8afb-4b8d-9172-5b07b72f9da7"]]','[]',NULL);
INSERT INTO "action" VALUES('ab921a1aef8d4088a867d4537581f208','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30 12:31:00.000000','2026-03-30','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","4df4bfcf-2293-44d2-9367-57c26ac2b027"]]','[]',NULL);
INSERT INTO "action" VALUES('52cce65782c343959f916797a2dfc3a8','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30 12:31:00.000001','2026-03-30','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","b9a9b3d0-ea10-4c0d-9ed2-7752e9fea3a3"]]','[]',NULL);
INSERT INTO "action" VALUES('1bb2fbb86e304c30aa92f17e9a178dc2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30 12:31:00.000002','2026-03-30','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","4a9d1cc5-d09e-41cf-9d4c-a9d03ba6d3ce"]]','[]',NULL);
INSERT INTO "action" VALUES('cfef1ef45f9a4a8d92adc988e7df00c2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30 12:31:00.000003','2026-03-30','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","bbc39c01-4d99-43f3-8b18-7e2eb34c7994"]]','[]',NULL);
INSERT INTO "action" VALUES('a5d310a1c47d4065bc44b373b5c45e19','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30 12:31:00.000004','2026-03-30','Pain 2, upper back, on average over the last 24 hours','[["pain","a1a3e74d-5cc9-46bf-a3af-679b4610f513"]]','[]',NULL);
INSERT INTO "action" VALUES('62f8e31c5f6f481aa544708a828d0777','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31 12:31:00.000000','2026-03-31','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","c9812288-ddf1-4823-a716-442d1dd6d43d"]]','[]',NULL);
INSERT INTO "action" VALUES('7917a5a8e07a4160a2605e136251647b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31 12:31:00.000001','2026-03-31','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","2d149b11-e652-4ff8-813f-120b3a6d11a4"]]','[]',NULL);
INSERT INTO "action" VALUES('d6d4bca3811b4a769f0d74ab09914670','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31 12:31:00.000002','2026-03-31','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","b631733e-aa28-4c3d-b426-883d448d323d"]]','[]',NULL);
INSERT INTO "action" VALUES('4560dc60aef94b67b42dfb23df62c4d3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31 12:31:00.000003','2026-03-31','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","78326dc9-4f48-48c6-80f5-90d685ab94ab"]]','[]',NULL);
INSERT INTO "action" VALUES('1bd9e3b3b5f14ce7a1e7a80000b5506b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31 12:31:00.000004','2026-03-31','Pain 2, upper back, on average over the last 24 hours','[["pain","b14093f1-e021-40db-8f02-1ff4a62bf050"]]','[]',NULL);
INSERT INTO "action" VALUES('ed0beaa5818f4eaa9d7a5e22f7382120','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01 12:31:00.000000','2026-04-01','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","61859777-203f-4ef8-9984-c260790a72f4"]]','[]',NULL);
INSERT INTO "action" VALUES('6d4749d00e2041868960b8adde3fc554','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01 12:31:00.000001','2026-04-01','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","5d4d4969-4660-475c-9f05-a99d959b71fc"]]','[]',NULL);
INSERT INTO "action" VALUES('876887cf8aa14b118589baa6518a7d68','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01 12:31:00.000002','2026-04-01','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","492d623b-04f1-408d-997f-55885dac23ac"]]','[]',NULL);
INSERT INTO "action" VALUES('2c6f1cae2a49465a87d3f74d25df107d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01 12:31:00.000003','2026-04-01','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","7fed50b0-2a7d-4d03-9877-806052ac004c"]]','[]',NULL);
INSERT INTO "action" VALUES('83ec35072d5e4641a3902f5c1a392604','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01 12:31:00.000004','2026-04-01','Pain 2, upper back, on average over the last 24 hours','[["pain","100e7b36-f10c-4e38-8781-aabfb765601e"]]','[]',NULL);
INSERT INTO "action" VALUES('6a31766e724e4d15b20b86ca347355d6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02 12:31:00.000000','2026-04-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","569192ea-f04b-493f-aa4a-963518b9bf72"]]','[]',NULL);
INSERT INTO "action" VALUES('2126d1fab7d843eebe7c393c596730af','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02 12:31:00.000001','2026-04-02','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","4f82e47e-3c0d-4f21-bfe0-8213f947d9ba"]]','[]',NULL);
INSERT INTO "action" VALUES('797633ddcfe549d49dee22937747546e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02 12:31:00.000002','2026-04-02','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","66486c82-4881-49e4-ac67-2792e249f2fb"]]','[]',NULL);
INSERT INTO "action" VALUES('61036fbd97504b789c04f2d9cb5cbb3b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02 12:31:00.000003','2026-04-02','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","d81eab9d-e66a-45c7-abf6-e17f06d8a7bc"]]','[]',NULL);
INSERT INTO "action" VALUES('7b438cb6ecc446b88bce490a22e2457e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02 12:31:00.000004','2026-04-02','Pain 2, upper back, on average over the last 24 hours','[["pain","90abb388-f514-42ba-b3bc-abc2016292d9"]]','[]',NULL);
INSERT INTO "action" VALUES('04546cf48fcd47bfaa71d9c350ed442d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03 12:31:00.000000','2026-04-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","fcbb611c-4eaa-4db7-ac88-5910e77e16d2"]]','[]',NULL);
INSERT INTO "action" VALUES('47c9e219545940f7aaec15a2636612b6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03 12:31:00.000001','2026-04-03','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","29ed768d-5e6a-40b8-8eb7-b65a2b80e77a"]]','[]',NULL);
INSERT INTO "action" VALUES('b07305b18003434a91eaad6ef4948848','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03 12:31:00.000002','2026-04-03','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","040b461f-1579-40f0-b5f7-26d495d0cae3"]]','[]',NULL);
INSERT INTO "action" VALUES('6e2b74aae4c841439c81607e823fb80f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03 12:31:00.000003','2026-04-03','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","fcb94338-1152-40f6-b4c7-c9e2834467a4"]]','[]',NULL);
INSERT INTO "action" VALUES('01061c8516ed429e8ad4d4b21e6907cb','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03 12:31:00.000004','2026-04-03','Pain 2, upper back, on average over the last 24 hours','[["pain","2f8c4dff-4360-41ee-9c68-0751ef0ab836"]]','[]',NULL);
INSERT INTO "action" VALUES('f62f67edef614c59aae3261d0e5b8d7e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03 12:31:00.000005','2026-04-03','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","ceb29dfb-2156-4ddc-9821-07e25bed5049"]]','[]',NULL);
INSERT INTO "action" VALUES('134effb9af2346b0893569d23f78f678','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:31:00.000000','2026-04-04','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","90c270d2-3b19-4866-b4ed-516b0b74c752"]]','[]',NULL);
INSERT INTO "action" VALUES('9ed4d42d4b3c4cc7b8da997e61395cd5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:31:00.000001','2026-04-04','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","e3df1053-abac-43e0-a337-72e060480d7b"]]','[]',NULL);
INSERT INTO "action" VALUES('83ea0b9b51664e3496dcb6d314c014be','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:31:00.000002','2026-04-04','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","768f1bfe-c035-4c94-a872-ec8c6abe07a0"]]','[]',NULL);
INSERT INTO "action" VALUES('bd6a7b2440fd4367bdf382b44b60de72','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:31:00.000003','2026-04-04','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","210d95f7-4c22-49ba-bead-7f9e1d7176dd"]]','[]',NULL);
INSERT INTO "action" VALUES('16779e37913541908f3c6a2edca68ee6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:31:00.000004','2026-04-04','Pain 2, upper back, on average over the last 24 hours','[["pain","83fe3bce-22a9-444f-a172-7b18a805d28b"]]','[]',NULL);
INSERT INTO "action" VALUES('1b2e29e76bba4e449f9a24dbb2e9feef','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:31:00.000005','2026-04-04','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","c1509e2e-f350-4afc-8d61-ae378c5fcd80"]]','[]',NULL);
INSERT INTO "action" VALUES('c9eed6c1e3604a3fbc636fcc17aff9ac','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:31:00.000006','2026-04-04','set aside for flares: Flare minimum, version 1','[["assignment","cbe4de90-8d3d-4a4d-bb38-1a28bbf7ae96"]]','[]',NULL);
INSERT INTO "action" VALUES('80309fa59a6d44d9971cefba62893a65','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04 12:32:00.000000','2026-04-04','Flare plan on, since this day (首が痛い)','[["flare","5fe65435-605b-4196-8bf8-3ca33b5727e8"]]','[]',NULL);
INSERT INTO "action" VALUES('7901fd7341e24fd0a09a04fd72708667','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:32:00.000000','2026-04-06','Flare plan off','[["flare","ca7c672a-9e4b-4af1-9ab1-6430d51824dc"]]','[["flare","5fe65435-605b-4196-8bf8-3ca33b5727e8"]]',NULL);
INSERT INTO "action" VALUES('5b07a267a218441385d7c82b937b0ba1','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000000','2026-04-06','Flare plan on, since this day','[["flare","eab7f769-154d-4a4c-b3fd-514c07cbf447"]]','[]','2026-04-06 12:33:00.000000');
INSERT INTO "action" VALUES('664d41455ebb402295ee1a7f3f285c27','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000001','2026-04-06','planned: 200 sessions in all','[["course_plan","67461e52-fb62-45d4-950b-e7fe391d953e"]]','[]',NULL);
INSERT INTO "action" VALUES('23b254df016b478fa9b58136719152cc','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000002','2026-04-06','planned: 10 sessions in all','[["course_plan","1961c862-8eb9-4c1c-b99d-668f732a5b02"]]','[["course_plan","67461e52-fb62-45d4-950b-e7fe391d953e"]]',NULL);
INSERT INTO "action" VALUES('02525fa8f81c41d994e906c63cd3556a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000003','2026-04-06','planned: session on Thu 9 Apr 2026','[["appointment","2e44dfd6-1fe3-4eb1-9dcc-734ecf019bd3"]]','[]',NULL);
INSERT INTO "action" VALUES('609bb1c3675a469eae4bf586a5d84617','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000004','2026-04-06','planned: session on Thu 16 Apr 2026','[["appointment","34f272c0-5a58-4236-9d77-853382e76ea9"]]','[]',NULL);
INSERT INTO "action" VALUES('35478cdd62944f8f812de84fddaa153f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000005','2026-04-06','cancelled: session on Thu 16 Apr 2026','[]','[["appointment","34f272c0-5a58-4236-9d77-853382e76ea9"]]',NULL);
INSERT INTO "action" VALUES('f4055adf1cb442dea5e5aa240cd44905','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000006','2026-04-06','To ask: How long? – 首 🙂','[["question","914c8f6e-e41f-4118-8344-9ba38beb853b"]]','[]',NULL);
INSERT INTO "action" VALUES('b799049f392a49788a65b33fef609308','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000007','2026-04-06','To ask: Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея ','[["question","f21284d0-fc6c-4f30-9141-96a257f374a2"]]','[]',NULL);
INSERT INTO "action" VALUES('1ced9e9d5d674e75be4c6863ef218aff','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000008','2026-04-06','Asked: How long? – 首 🙂','[["question","58b22476-67d0-4b23-a246-9ccdde04fd59"]]','[["question","914c8f6e-e41f-4118-8344-9ba38beb853b"]]',NULL);
INSERT INTO "action" VALUES('1d811bc7db534f93841a35103860798a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000009','2026-04-06','Activities (PSFS): Lifting a child 0, 首を回す 10, Sleep 5; mean 5 of 10','[["questionnaire","1fdce8aa-891f-42d1-a3b7-620be1533919"]]','[]',NULL);
INSERT INTO "action" VALUES('b2cbb1cfb2fa4182a0b5c5a9f3f99be4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000010','2026-04-06','Change since the start (PGIC): very much better','[["questionnaire","563b4d38-14f0-41e8-815d-86f9f256bc69"]]','[]',NULL);
INSERT INTO "action" VALUES('2dbb8950654f42d899e37d21b3e03e46','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000011','2026-04-06','Acupuncture session, pain 5 before, 2 after','[["session","aafce871-f706-472c-9903-5377005d5278"]]','[]',NULL);
INSERT INTO "action" VALUES('7de03c37b30d4ae0bae2298ad596d4e7','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000012','2026-04-06','After the session of Mon 6 Apr 2026: strong soreness, still there; mild 眠気, over ([b]not markup[/b])','[["followup","142bb1a5-3a88-4364-b7fd-46dce74a0f15"]]','[]',NULL);
INSERT INTO "action" VALUES('5fef050635974d529415061bb9731140','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06 12:33:00.000013','2026-04-06','ended: Desk neck and upper back','[["assignment","2257949f-03ac-43e7-98e5-5baa5d0e6cdd"]]','[["assignment","6c01bb86-23d1-4897-ad6f-e31a5f0011ba"]]',NULL);
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
INSERT INTO "appointment" VALUES('2e44dfd61fe34eb19dcc734ecf019bd3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-09','00:00','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "appointment" VALUES('34f272c05a5842369d77853382e76ea9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-16','23:59',NULL,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
INSERT INTO "appointment" VALUES('3df12e6725e34d94a80e7d3f194795b6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
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
INSERT INTO "assignment" VALUES('0308454e6d6247dbba2a6da64c0a1416','b88e5f809f2f4b4b9c75bffc9d0c8197','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20',NULL,'Dr. Møri 森',200,'2026-02-19 23:00:00.000000','2026-03-29 11:00:00.000000',0);
INSERT INTO "assignment" VALUES('6c01bb8623d14897ad6fe31a5f0011ba','b88e5f809f2f4b4b9c75bffc9d0c8197','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2027-01-23',NULL,200,'2026-03-29 11:00:00.000000','2026-04-06 12:33:00.000000',0);
INSERT INTO "assignment" VALUES('a4b924d9bba14a35abe04cb749a8f789','b88e5f809f2f4b4b9c75bffc9d0c8197','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('cbe4de908d3d4a4dbb381a28bbf7ae96','b88e5f809f2f4b4b9c75bffc9d0c8197','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
INSERT INTO "assignment" VALUES('2257949f03ac43e798e55baa5d0e6cdd','b88e5f809f2f4b4b9c75bffc9d0c8197','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('fbc809d75ffe47fca9756652f4cd3b6b','b88e5f809f2f4b4b9c75bffc9d0c8197','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
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
INSERT INTO "break_taken" VALUES('33a3d71234c7487a92cf93d151e1d1f6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('2d57a723eb784217b2d1122af7ebd0e1','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('d7016646be0e4af7abc58d2dd1d6c878','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('9700ccf6125a49bb84ae865293e767d5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('ac607317760b4d7ead14218b8c6114ec','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000','2026-03-29 11:00:00.000000','natural',NULL);
INSERT INTO "break_taken" VALUES('a3d601d8aa19447eafc749f6180bd15c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL);
INSERT INTO "break_taken" VALUES('4062ab15d20f46b18f0bafbf39babb74','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck');
INSERT INTO "break_taken" VALUES('ebea557bd6734e2398c4019b9d27380d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL);
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
INSERT INTO "course_plan" VALUES('67461e52fb6245d4950be7fe391d953e','b88e5f809f2f4b4b9c75bffc9d0c8197',200,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
INSERT INTO "course_plan" VALUES('1961c8628eb94c1cb99d668f732a5b02','b88e5f809f2f4b4b9c75bffc9d0c8197',10,'2026-04-06 12:33:00.000000',NULL);
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
INSERT INTO "exercise_entry" VALUES('6acc0ce2ef4f4185b7b43e3a11085c68','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('6840b22ef1d44791a0219240c15c5d06','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7dc5a4d443724328ba171917cfb2b9b9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('72b9a6be287d47568cdafc3a69b7364c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('dabf7b14511b477f9305825f5449e6a5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('d4a53e76932b432a940f20947b293353','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5e7b1e462af844de860a7e856fed150b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2b23cc2ac00a4319bb12e6fb5b6863de','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6939bd9d93ed4627ad57f1105a38a278','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('1fccc3f6bf4d44d2af3365d82a027380','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5c687377197344c59e43d734c14996db','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('cbcaa41827ec4c098035ff78ce966fb6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8eb27db4841e42ae96b4aa8a57d3c04f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('10057986ee124a8b8a223407bfe231c0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2ea9619ec99d4f0facc59938865c3009','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1545305848fd4508bf6f217c92cabac3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e62504c309549f08935686fa55082df','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('93e3447abb5144b1864bae57645b765e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('41a87595007e4b289dee2fe5f8db0a1a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1cc4a266dc00436ea48d74e6a2105605','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8c18f5c3477a4674aab5c491673fe300','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('9a4bab66c1ec440aaa6f160fb114f324','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('128b5a6348e543e791f0925a364c85d2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7807d3712b27444f87cef235e97bc108','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c1b46a7aea3e46a7968566b8941b2f2c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('e324ab6159d54c8f9631235c2057e8fd','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('89c32f77ac3a4b9ea5ecfde1f941a488','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5592c47e65f542e1a9ab0ce53b36b88c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('53cb0efb80ca474c82f0e8c0cd695fb1','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('f2b221d72c8c4fbfb604dc0c571518eb','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d910bd1840c947dea1fa51410ac2305c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('749ed157df984b21965a0d8a53e91049','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('48f705f61da5413182d8798b60d45c99','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('4aee388a3b3445a1a735181f87807501','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('080d5720d226472695f2a663e2408643','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('26c132e2c07741cfb1381f6ab47641af','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('12d78749fea8473db5a8392fd3e645f0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('b45c6082415045e4a4520c9b2a9e8332','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('acf8823991ee408ea0ff8f7480f8e333','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('dc94ad6774ad4ab1adadab9a2a0f44ce','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('98e4e2195069463299e44f9d461a70b9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('4ea6e24da0b94683b1170ce688653ce9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e7f2d3e008af495191384ef339aae920','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a32c1a9d86a44ade8f22587fb77d1a95','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('025e19a242fe47cd99b6ef69c1accb18','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('8a6f04c748824e1fb8b316f90b1b0d3d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e31d1b8ffed342e0905b015d500cf5f6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0661daeaabef4b7190cdb359b1a59ef0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3e2a5765767e46959b4fb56660bc2c25','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('4e8f7760ff87441884e76048e3a1f0e4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c26f85ced0de49c3ac6bd72ddc43e5fe','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('85bdeaaddab843e288e544a577aaa82b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4df4bfcf229344d2936757c26ac2b027','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b9a9b3d0ea104c0d9ed27752e9fea3a3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4a9d1cc5d09e41cf9d4ca9d03ba6d3ce','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bbc39c014d9943f38b187e2eb34c7994','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c9812288ddf14823a716442d1dd6d43d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2d149b11e6524ff8813f120b3a6d11a4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b631733eaa284c3db426883d448d323d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('78326dc94f4848c680f590d685ab94ab','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('61859777203f4ef89984c260790a72f4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5d4d49694660475c9f05a99d959b71fc','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('492d623b04f1408d997f55885dac23ac','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7fed50b02a7d4d039877806052ac004c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('569192eaf04b493faa4a963518b9bf72','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4f82e47e3c0d4f21bfe08213f947d9ba','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('66486c82488149e4ac672792e249f2fb','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d81eab9de66a45c7abf6e17f06d8a7bc','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fcbb611c4eaa4db7ac885910e77e16d2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('29ed768d5e6a40b88eb7b65a2b80e77a','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('040b461f157940f0b5f726d495d0cae3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fcb94338115240f6b4c7c9e2834467a4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('90c270d23b194866b4ed516b0b74c752','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e3df1053abac43e0a33772e060480d7b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('768f1bfec0354c94a872ec8c6abe07a0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('210d95f74c2249babead7f9e1d7176dd','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "first_run" VALUES('52ce29ff6412469f89296c54eee39be9','b88e5f809f2f4b4b9c75bffc9d0c8197','welcome','{}','2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
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
INSERT INTO "flare_spell" VALUES('5fe65435605b41968bf83ca33b5727e8','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000','2026-04-06 12:32:00.000000',NULL,'首が痛い');
INSERT INTO "flare_spell" VALUES('ca7c672a9e4b4af19ab16430d51824dc','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い');
INSERT INTO "flare_spell" VALUES('eab7f769154d4a4cb3fd514c07cbf447','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000',NULL,NULL);
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
INSERT INTO "follow_up" VALUES('142bb1a53a884364b7fd46dce74a0f15','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'2026-04-06','[{"name":"soreness","severity":"strong"},{"name":"眠気","resolved":true}]','[b]not markup[/b]');
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
INSERT INTO "for_practitioner" VALUES('914c8f6ee41f411883449ba38beb853b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000','How long? – 首 🙂',0);
INSERT INTO "for_practitioner" VALUES('f21284d0fc6c4f30914196a257f374a2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "for_practitioner" VALUES('58b2247667d04b23a2469ccdde04fd59','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'How long? – 首 🙂',1);
CREATE TABLE link (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	"key" VARCHAR, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "link" VALUES('eb9d1b2698a744c8ad9167b57419b4ae','b88e5f809f2f4b4b9c75bffc9d0c8197','afbbf8e3600b426a9341e67f867efe03','age1k8n0fmqe0g0cclw3gp2uqjrmajhcsuy6puvuxwrm92884s994a6sh8mmmr','2026-04-07 12:33:00.000000');
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
INSERT INTO "message" VALUES('4559780cc11642beb4e00e8628f47bff','b88e5f809f2f4b4b9c75bffc9d0c8197','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('74dc92fe7d9d4e4ca4c066c3f059fb3b','b88e5f809f2f4b4b9c75bffc9d0c8197','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة .','2026-04-07 12:43:00.000000','2026-04-07 12:43:00.000000',NULL);
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
INSERT INTO "pain_reading" VALUES('c3074562227f4dfa86cadbeb31872ea6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('c2f0c261b7634dbb8c57d600417147b2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('6fcf40d8a69c4c48b1214f3894c4acd7','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('278c2b67f77d4cedad90a60a1bd30a23','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('43cd43db50b44ab8a5c25f7a19174581','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('a24fbc77e26c4d26816ba40b1b9162ef','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('ac24eaf881d94f37aef9f62d04e9104e','b88e5f809f2f4b4b9c75bffc9d0c8197','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('e55b32f2453a43bb9a76ca7208bfebbf','b88e5f809f2f4b4b9c75bffc9d0c8197','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('88795c97ca13465c985dcefac23fe722','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('d4e4d44d16d74620ac3c170541cd0316','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('a28815425ad544828fc4a5f6dd3c2a75','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('26b72873b9f940228231a048c9576448','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('2082d63947f3473b9300dc5af5938ea2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('5d9dbcc78cf740548b299f9934cdba2c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('32477d73f6c84b15a9386d5b412780ac','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('a319e665570849fbb418d01a86cf4953','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('9cc18166a82f4150a635058c049a7623','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('0710565b2a124cc8b454cc594d7998b3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('6ebf4ba17a644d099dd37141024b545d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('b0ce49488a074d2596c6460354fb5ce2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('3daf78a54d084c10acd5922907c65a5b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('7079d97a951d4faebc959370fa639b85','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('288bbb00d64f4793a23f95f1c6424b78','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('b485fa8bd7f647ff93d4a00525bfaea8','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('43fcd00eb923459ba56f30d00dd68ba3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('a9595edcbf2f47748a7236ab89998018','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('c25c4facddb74789bf2c3bad66f8cffe','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('c7cc6b618e1d4f27844a8fd8488c7de4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000','2026-03-29 11:01:00.000000',7,'upper-back','average_24h','corrected 0');
INSERT INTO "pain_reading" VALUES('41fa5ed5477f4df78ca920117c657d76','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('da22ae8faf34424dbd94a7ae30a8cf2f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',7,'upper-back','average_24h','corrected 1');
INSERT INTO "pain_reading" VALUES('86e9607bd9ec44dbab8078f96ffc388e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('3c5d1195ce854295aeed63b69177e75d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('62846f94be0746b98228f5a9174bc388','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',7,'upper-back','average_24h','corrected 2');
INSERT INTO "pain_reading" VALUES('094f2d9882664b7bb9e67a42c0753b1f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('324361666283477b97939899a32f9c73','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('a1a3e74d5cc946bfa3af679b4610f513','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('b14093f1e02140db8f021ff4a62bf050','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('100e7b36f10c4e388781aabfb765601e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('90abb388f51442bab3bcabc2016292d9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('2f8c4dff436041ee9c680751ef0ab836','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('83fe3bce22a9444fa1727b18a805d28b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('b88e5f809f2f4b4b9c75bffc9d0c8197','me','2026-02-19 23:00:00.000000',NULL,0);
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
INSERT INTO "programme" VALUES('8ca61470876c4f3c865db3ee8b5569f1','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
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
','{"slug":"hana-s-own","version":2,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the knees","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"sphinx","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"starting","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying nod","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[{"level":1,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the floor","pain_peak_over":5,"next_day_rise_from":2}]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-03-29 11:00:00.000000');
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
INSERT INTO "questionnaire" VALUES('abed86b864c34c2d9bc1582336d38a96','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'NDI','[["首",0],["total",1000]]');
INSERT INTO "questionnaire" VALUES('1fdce8aa891f42d1a3b7620be1533919','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'psfs','[["Lifting a child",0],["首を回す",10],["Sleep",5]]');
INSERT INTO "questionnaire" VALUES('563b4d3814f041e8815d86f9f256bc69','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,'pgic','[["change",7]]');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('fbc809d75ffe47fca9756652f4cd3b6b','b88e5f809f2f4b4b9c75bffc9d0c8197','assignment',1);
INSERT INTO "received" VALUES('3df12e6725e34d94a80e7d3f194795b6','b88e5f809f2f4b4b9c75bffc9d0c8197','appointment',1);
INSERT INTO "received" VALUES('4559780cc11642beb4e00e8628f47bff','b88e5f809f2f4b4b9c75bffc9d0c8197','message',1);
INSERT INTO "received" VALUES('74dc92fe7d9d4e4ca4c066c3f059fb3b','b88e5f809f2f4b4b9c75bffc9d0c8197','message',2);
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
INSERT INTO "rest_day" VALUES('41a0f236c25a40138641a0c2d2d0a2cd','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('dab1bffed2824d748659f37c1f2f2e72','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('e7d03650ee6440c28c42552791a78ca0','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
INSERT INTO "rest_day" VALUES('6f8e373b147440e5a589b4f684e0afa9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-24','2026-03-25 01:59:59.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000','taken back');
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
INSERT INTO "routine_run" VALUES('7cc3676625b340c09f22862b4b8bc59f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 12:29:00.000000','["wall-angel"]',NULL,NULL);
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
INSERT INTO "seen" VALUES('ef6cb0f47b9b4d58a8686c6a094807c6','b88e5f809f2f4b4b9c75bffc9d0c8197','safety',1,'2026-04-06','2026-04-06 12:33:00.000000');
INSERT INTO "seen" VALUES('64d02eea751d4c809a6d19717edb6e46','b88e5f809f2f4b4b9c75bffc9d0c8197','guidance:study-stretch',1,'2026-04-06','2026-04-06 12:33:00.000000');
CREATE TABLE share_made (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_share_made PRIMARY KEY (id), 
	CONSTRAINT ck_share_made_number CHECK (number >= 1), 
	CONSTRAINT fk_share_made_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "share_made" VALUES('aeaec686daa0475eb163ab44e1de9adc','b88e5f809f2f4b4b9c75bffc9d0c8197',1,'2026-04-07 12:38:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('a4b924d9bba14a35abe04cb749a8f789','b88e5f809f2f4b4b9c75bffc9d0c8197','84c6ad1d86b9d13e7234ca426aeb36541f9ba9b772d6a965e76a402dfabcf18c');
INSERT INTO "shared" VALUES('2257949f03ac43e798e55baa5d0e6cdd','b88e5f809f2f4b4b9c75bffc9d0c8197','98cc39c08fa5a45e86e8819335e6c5da052ad3c6d5cfcadb69be59346ced9653');
INSERT INTO "shared" VALUES('cbe4de908d3d4a4dbb381a28bbf7ae96','b88e5f809f2f4b4b9c75bffc9d0c8197','ac2f83a1f62095d21776602868adde445df35b6fdf6a2ac004a1dc3d002edc28');
INSERT INTO "shared" VALUES('6acc0ce2ef4f4185b7b43e3a11085c68','b88e5f809f2f4b4b9c75bffc9d0c8197','c6f8ca3d8a04e51c76340ce73343c9c1f7014cb66a3467cffa408b845284ebf4');
INSERT INTO "shared" VALUES('6840b22ef1d44791a0219240c15c5d06','b88e5f809f2f4b4b9c75bffc9d0c8197','ce443337550ee450bd35f0faecfb4c1eb2278944450616f63bb9118f50d7718c');
INSERT INTO "shared" VALUES('72b9a6be287d47568cdafc3a69b7364c','b88e5f809f2f4b4b9c75bffc9d0c8197','f6f64dc5fda94200275d3d831ef2a85ba862a23e7d9146349bb8f5d1b32fb856');
INSERT INTO "shared" VALUES('7dc5a4d443724328ba171917cfb2b9b9','b88e5f809f2f4b4b9c75bffc9d0c8197','c6b58d8c575137c82a81a95ae8a315fad1e1183d7c26adade7e9b63537ce23c5');
INSERT INTO "shared" VALUES('dabf7b14511b477f9305825f5449e6a5','b88e5f809f2f4b4b9c75bffc9d0c8197','1ff52904bee64d1653a9826403d0a43a8d3068495bc4e3e0d9c47024780b596a');
INSERT INTO "shared" VALUES('d4a53e76932b432a940f20947b293353','b88e5f809f2f4b4b9c75bffc9d0c8197','f0d76f2b016a81070c895e7d0204c41dec247f82806ce9a309e052b1e405a6fd');
INSERT INTO "shared" VALUES('2b23cc2ac00a4319bb12e6fb5b6863de','b88e5f809f2f4b4b9c75bffc9d0c8197','a709a4db5073fbcc34ae7edb4b04674bce6a5d91e0cb8609f65199efd552764b');
INSERT INTO "shared" VALUES('5e7b1e462af844de860a7e856fed150b','b88e5f809f2f4b4b9c75bffc9d0c8197','ce9950f6589afeaa1083d7009818b46fe8558726771117dea58444af7d9285cb');
INSERT INTO "shared" VALUES('6939bd9d93ed4627ad57f1105a38a278','b88e5f809f2f4b4b9c75bffc9d0c8197','f0fde60615e022760535497472af6dd87a2a34e4913b3d3f2f75d20e3633adb4');
INSERT INTO "shared" VALUES('1fccc3f6bf4d44d2af3365d82a027380','b88e5f809f2f4b4b9c75bffc9d0c8197','234c63fdb38e98afe5f3bffd3f8b37c71b723e9b02c22392e4148cffbe8c5e5f');
INSERT INTO "shared" VALUES('5c687377197344c59e43d734c14996db','b88e5f809f2f4b4b9c75bffc9d0c8197','738ca636e24c8da05e038327fddcf56b219d8e6b8bce9429e39c2b589700862a');
INSERT INTO "shared" VALUES('cbcaa41827ec4c098035ff78ce966fb6','b88e5f809f2f4b4b9c75bffc9d0c8197','152cf174817436e7871ad169a12e2ddcee6756638e5d8892b6198d141918e6e5');
INSERT INTO "shared" VALUES('8eb27db4841e42ae96b4aa8a57d3c04f','b88e5f809f2f4b4b9c75bffc9d0c8197','3147e835edf120fae5134035e6e5b2a631592b2f6afa9f39a9dcd252d56ca570');
INSERT INTO "shared" VALUES('10057986ee124a8b8a223407bfe231c0','b88e5f809f2f4b4b9c75bffc9d0c8197','4b62e4c8a85394522a2cd06639588f33c9da6f5f352e6cd0504a1d4f4af9d011');
INSERT INTO "shared" VALUES('1545305848fd4508bf6f217c92cabac3','b88e5f809f2f4b4b9c75bffc9d0c8197','a00ae968794a872eeb24be834314d65df503f59566ee37f1919c8ef42fe23952');
INSERT INTO "shared" VALUES('2ea9619ec99d4f0facc59938865c3009','b88e5f809f2f4b4b9c75bffc9d0c8197','bfcfeb6b80afd34e54c08673bfa3b486af667aa9f254462ac60ef43c17685281');
INSERT INTO "shared" VALUES('1e62504c309549f08935686fa55082df','b88e5f809f2f4b4b9c75bffc9d0c8197','967f746128adbbbe31413d005f10073d28519ae4305f15a53cc76fc72cdc5103');
INSERT INTO "shared" VALUES('93e3447abb5144b1864bae57645b765e','b88e5f809f2f4b4b9c75bffc9d0c8197','ee62d29b9191634f4bad6fa39c0b5dc24cfb2522272b8bfc076a92a4e16b70ee');
INSERT INTO "shared" VALUES('1cc4a266dc00436ea48d74e6a2105605','b88e5f809f2f4b4b9c75bffc9d0c8197','d4a04745a6eca7b17901751c84fc87bca2e1dea21ce36b41753aaba9dc16bb30');
INSERT INTO "shared" VALUES('41a87595007e4b289dee2fe5f8db0a1a','b88e5f809f2f4b4b9c75bffc9d0c8197','5f38723a70f4b7c5d2404567bd912c27e47bd1ae9ed2102325a3b79c2859da0c');
INSERT INTO "shared" VALUES('8c18f5c3477a4674aab5c491673fe300','b88e5f809f2f4b4b9c75bffc9d0c8197','778aee9a78f82226193238666346e044c4e6ad11ac234e5f4c3bd1a2262ce062');
INSERT INTO "shared" VALUES('9a4bab66c1ec440aaa6f160fb114f324','b88e5f809f2f4b4b9c75bffc9d0c8197','f371d36ca9f669dd5497cf9eed8a8593318a29f7c16bba6f965b91e910c89eec');
INSERT INTO "shared" VALUES('128b5a6348e543e791f0925a364c85d2','b88e5f809f2f4b4b9c75bffc9d0c8197','5346d15e3bc4d5394d8f5a0761dc9f77358bc0ebca77558cd9551d77d907ab8e');
INSERT INTO "shared" VALUES('7807d3712b27444f87cef235e97bc108','b88e5f809f2f4b4b9c75bffc9d0c8197','1d00b105990ba259cd3d80ce90b0ba62e37f0ea6a5b3470f294af431a7481aa2');
INSERT INTO "shared" VALUES('c1b46a7aea3e46a7968566b8941b2f2c','b88e5f809f2f4b4b9c75bffc9d0c8197','b6942a4ace8d61ae4addbeef384f491842755ea74bf16b9f3d726de9f61e9695');
INSERT INTO "shared" VALUES('e324ab6159d54c8f9631235c2057e8fd','b88e5f809f2f4b4b9c75bffc9d0c8197','14ee4ec68c3fafa254384272ac4d7a7ca74107f2f9bc67ced252269800873a77');
INSERT INTO "shared" VALUES('5592c47e65f542e1a9ab0ce53b36b88c','b88e5f809f2f4b4b9c75bffc9d0c8197','c668a340d6f31b43086c7f2d266b3d922615ef2439a0c9555ebec6b448731585');
INSERT INTO "shared" VALUES('89c32f77ac3a4b9ea5ecfde1f941a488','b88e5f809f2f4b4b9c75bffc9d0c8197','5be8863f6b5f10a2a754475ed2155187968976b777267f193f79e8e8f8565c17');
INSERT INTO "shared" VALUES('53cb0efb80ca474c82f0e8c0cd695fb1','b88e5f809f2f4b4b9c75bffc9d0c8197','4bcae83a839bebaa404563d6e37cace8addd09485d978a712d60776976dee10b');
INSERT INTO "shared" VALUES('f2b221d72c8c4fbfb604dc0c571518eb','b88e5f809f2f4b4b9c75bffc9d0c8197','9b8540f2794e9f685d6010a344e0229d7d228a5c5f73e909af6b125bd75d9224');
INSERT INTO "shared" VALUES('749ed157df984b21965a0d8a53e91049','b88e5f809f2f4b4b9c75bffc9d0c8197','e89514f68c24fcc130b10705562a3c0e4fb73e7267fd1451258ab10ea3b92a80');
INSERT INTO "shared" VALUES('d910bd1840c947dea1fa51410ac2305c','b88e5f809f2f4b4b9c75bffc9d0c8197','630b2f4c58a007337c2c32a2f58040711fba54782f8527cf08b6a5b57219918d');
INSERT INTO "shared" VALUES('48f705f61da5413182d8798b60d45c99','b88e5f809f2f4b4b9c75bffc9d0c8197','02023e932ef785a9945f6d71c229400bb1d4ed2dfe9ea3d4efce77321e2a7925');
INSERT INTO "shared" VALUES('4aee388a3b3445a1a735181f87807501','b88e5f809f2f4b4b9c75bffc9d0c8197','90fbaac7ccbdb5fa4f5bac37b9a0495c304d8fe082f1b6b204d0e8a20fac3233');
INSERT INTO "shared" VALUES('080d5720d226472695f2a663e2408643','b88e5f809f2f4b4b9c75bffc9d0c8197','f1f7c9591945186a7e899b6973a5d4debe4b1e475f22d7ae1d9bd5b973cef3e0');
INSERT INTO "shared" VALUES('26c132e2c07741cfb1381f6ab47641af','b88e5f809f2f4b4b9c75bffc9d0c8197','10da2a796d28b965b607722ffc5af27aae757d8ae46fdc5fb3f0e617bd68173c');
INSERT INTO "shared" VALUES('12d78749fea8473db5a8392fd3e645f0','b88e5f809f2f4b4b9c75bffc9d0c8197','ded004e846fe4fd8b6aab6134660e6f07ee6de20fda06cdf8d255fe0238e2201');
INSERT INTO "shared" VALUES('b45c6082415045e4a4520c9b2a9e8332','b88e5f809f2f4b4b9c75bffc9d0c8197','c627574e1994a321fc3d8812adf76aa7581b8d6bfac8d7bc72c3ed021dbc2856');
INSERT INTO "shared" VALUES('acf8823991ee408ea0ff8f7480f8e333','b88e5f809f2f4b4b9c75bffc9d0c8197','f5e11b083bb3bb09ec29fd2c04d8e71c2dd684992a8a94753cd83dd3e004e078');
INSERT INTO "shared" VALUES('dc94ad6774ad4ab1adadab9a2a0f44ce','b88e5f809f2f4b4b9c75bffc9d0c8197','3929b01fda1287fd4285e5926040fb20545ddcf0d4c0e3e959344813cf83c3d7');
INSERT INTO "shared" VALUES('98e4e2195069463299e44f9d461a70b9','b88e5f809f2f4b4b9c75bffc9d0c8197','c223e3cd389f72d83efdc60d8433d1c5086d0f1ed829b80f4091519e8f55c9f5');
INSERT INTO "shared" VALUES('4ea6e24da0b94683b1170ce688653ce9','b88e5f809f2f4b4b9c75bffc9d0c8197','9d87ce7f7b69ebf9ff8383e4d6fb65591e643e470b91ea703c70e5330719ab33');
INSERT INTO "shared" VALUES('a32c1a9d86a44ade8f22587fb77d1a95','b88e5f809f2f4b4b9c75bffc9d0c8197','1ef8530b71063943bddba9becaea5d5e178f092aacb12faa8d6fc66b2682da3e');
INSERT INTO "shared" VALUES('e7f2d3e008af495191384ef339aae920','b88e5f809f2f4b4b9c75bffc9d0c8197','17032fe052d7f4ea59ba9c01c1847d6467264696c8c198a4f989d94a6979d1c8');
INSERT INTO "shared" VALUES('025e19a242fe47cd99b6ef69c1accb18','b88e5f809f2f4b4b9c75bffc9d0c8197','0d8f7dc34b1f4ef5310fa175d927710d8b7b7275190ab6fa32560117565986d1');
INSERT INTO "shared" VALUES('8a6f04c748824e1fb8b316f90b1b0d3d','b88e5f809f2f4b4b9c75bffc9d0c8197','4c27544911c244f1bb154e2a5893bcc4867142e8e3b377a0cb637530b310e01d');
INSERT INTO "shared" VALUES('0661daeaabef4b7190cdb359b1a59ef0','b88e5f809f2f4b4b9c75bffc9d0c8197','67a5388d9ac25df649390e9eece326a73bca359ae20862caa942c291f002b0f9');
INSERT INTO "shared" VALUES('e31d1b8ffed342e0905b015d500cf5f6','b88e5f809f2f4b4b9c75bffc9d0c8197','1daba9c04c33d89658089d763f028353d5f749e10ff16e3ae587b179e6578948');
INSERT INTO "shared" VALUES('3e2a5765767e46959b4fb56660bc2c25','b88e5f809f2f4b4b9c75bffc9d0c8197','97067466627a65847fbd70a9f6ee37f1b2afccd1a7c9a822f609c0d1f42792ec');
INSERT INTO "shared" VALUES('4e8f7760ff87441884e76048e3a1f0e4','b88e5f809f2f4b4b9c75bffc9d0c8197','14924d9b968e58743ae0b9b650fdf27e7737232ba50569950d9084963877ef69');
INSERT INTO "shared" VALUES('85bdeaaddab843e288e544a577aaa82b','b88e5f809f2f4b4b9c75bffc9d0c8197','fc667b74137ad4a596eca8e436773694dc3a819c8a936b78708b0d2e662ef5ce');
INSERT INTO "shared" VALUES('c26f85ced0de49c3ac6bd72ddc43e5fe','b88e5f809f2f4b4b9c75bffc9d0c8197','80ca444218483b42633ab1bb6a19bb159624f855c3f5df7ee459a22a193a4df9');
INSERT INTO "shared" VALUES('4a9d1cc5d09e41cf9d4ca9d03ba6d3ce','b88e5f809f2f4b4b9c75bffc9d0c8197','8f69c3d68405963fdaed5333f4fb6f8c0b7827869affaae8f384f34224416924');
INSERT INTO "shared" VALUES('4df4bfcf229344d2936757c26ac2b027','b88e5f809f2f4b4b9c75bffc9d0c8197','365225cab9b2e208d3d2708851244cd7b41e6f0b5b46ec0e9998c293898129a8');
INSERT INTO "shared" VALUES('b9a9b3d0ea104c0d9ed27752e9fea3a3','b88e5f809f2f4b4b9c75bffc9d0c8197','f2b2cf5ac536445e38dc226821f3b4ad9e27f4868e6fa7757fbf232aa917ebe8');
INSERT INTO "shared" VALUES('bbc39c014d9943f38b187e2eb34c7994','b88e5f809f2f4b4b9c75bffc9d0c8197','f61f3580291da81e025005ccc81ba4a976779ab95e98ac64bf4f819db53af80a');
INSERT INTO "shared" VALUES('2d149b11e6524ff8813f120b3a6d11a4','b88e5f809f2f4b4b9c75bffc9d0c8197','b92848698b4abfd9503c5b3f1ec077bb81396d4ff8dbb6b0d9d4926ff1b6a815');
INSERT INTO "shared" VALUES('78326dc94f4848c680f590d685ab94ab','b88e5f809f2f4b4b9c75bffc9d0c8197','af48d58f5440448ba475f37354fd5918606752c3ba10b178e34dd7bda5a2f665');
INSERT INTO "shared" VALUES('b631733eaa284c3db426883d448d323d','b88e5f809f2f4b4b9c75bffc9d0c8197','f6df218f4dc485327c92b64800f7aa63f048da518e02874bef6ba69dfeda6c95');
INSERT INTO "shared" VALUES('c9812288ddf14823a716442d1dd6d43d','b88e5f809f2f4b4b9c75bffc9d0c8197','5f652a8f7d2ebb20c3644ba9a32f2bff2f27c5e013f0518396cd144c9d18325b');
INSERT INTO "shared" VALUES('492d623b04f1408d997f55885dac23ac','b88e5f809f2f4b4b9c75bffc9d0c8197','efe8466f78d60c235393e7903cf5be5715406585b6c166fdc8f9239d643c565f');
INSERT INTO "shared" VALUES('5d4d49694660475c9f05a99d959b71fc','b88e5f809f2f4b4b9c75bffc9d0c8197','d5b8aa50e049d810f23900b01f6799bc5570b78f190332161c38ef1dc7e39334');
INSERT INTO "shared" VALUES('61859777203f4ef89984c260790a72f4','b88e5f809f2f4b4b9c75bffc9d0c8197','d20a92cf6ad8f01431e3d309ec93538c11904ee0db60324ee20db9668e6974ee');
INSERT INTO "shared" VALUES('7fed50b02a7d4d039877806052ac004c','b88e5f809f2f4b4b9c75bffc9d0c8197','9ced94e8a0adb26fbe252c12430243e89878059afe179026b139af41d29727cb');
INSERT INTO "shared" VALUES('4f82e47e3c0d4f21bfe08213f947d9ba','b88e5f809f2f4b4b9c75bffc9d0c8197','16b14006bb9062f030fee06697ea266f0c27366a78151fe5476e15169e1d08c3');
INSERT INTO "shared" VALUES('569192eaf04b493faa4a963518b9bf72','b88e5f809f2f4b4b9c75bffc9d0c8197','884041d966e6cc5a3e02d3b4d11e553baee8fda9244e783c1b97cda7b9d7ac19');
INSERT INTO "shared" VALUES('66486c82488149e4ac672792e249f2fb','b88e5f809f2f4b4b9c75bffc9d0c8197','4f1cf9f96fb14b7587aa57c100ecca9850f0d30ba3b3afaa9c994be1880e5a8a');
INSERT INTO "shared" VALUES('d81eab9de66a45c7abf6e17f06d8a7bc','b88e5f809f2f4b4b9c75bffc9d0c8197','0b92c2f25c1bdbc6bc6d0521328127950f0a629a3aec69c0af34bc2f73d38903');
INSERT INTO "shared" VALUES('040b461f157940f0b5f726d495d0cae3','b88e5f809f2f4b4b9c75bffc9d0c8197','3dd135d2e45ece2cd375154a16362553dbfca069b4b2aa458b16d6659913f12d');
INSERT INTO "shared" VALUES('29ed768d5e6a40b88eb7b65a2b80e77a','b88e5f809f2f4b4b9c75bffc9d0c8197','ec870e2c2eee6b85597daa557f0728b62b3be79545c674d32f63c6d92ee0ca05');
INSERT INTO "shared" VALUES('fcb94338115240f6b4c7c9e2834467a4','b88e5f809f2f4b4b9c75bffc9d0c8197','de32ec3a08b3eee525325f774bf898b4a8da861b7a25504f5fcfed02a9aa8c3d');
INSERT INTO "shared" VALUES('fcbb611c4eaa4db7ac885910e77e16d2','b88e5f809f2f4b4b9c75bffc9d0c8197','25cb20b267d177bc9e19b6f0abd79d60408e1476df6f97e61550c3d9715aa3ff');
INSERT INTO "shared" VALUES('210d95f74c2249babead7f9e1d7176dd','b88e5f809f2f4b4b9c75bffc9d0c8197','6515bfa7bf07a8b2d549c1f0c0fd07f154341771cfa4574c21795aead4e74756');
INSERT INTO "shared" VALUES('768f1bfec0354c94a872ec8c6abe07a0','b88e5f809f2f4b4b9c75bffc9d0c8197','e65c0bb0baf9382d5172cbb317bbfd8f3d83c37db1f6aa3508abe45cba0bd6e8');
INSERT INTO "shared" VALUES('90c270d23b194866b4ed516b0b74c752','b88e5f809f2f4b4b9c75bffc9d0c8197','c15f8670882803fc4bc273e613d5f7198bb5baef91a8106cf8e8e8e3b4daad3f');
INSERT INTO "shared" VALUES('e3df1053abac43e0a33772e060480d7b','b88e5f809f2f4b4b9c75bffc9d0c8197','c70acf4f12873a1987b63bb7b0ecb23586ff3d2b45592993b89d81113b008c1f');
INSERT INTO "shared" VALUES('c3074562227f4dfa86cadbeb31872ea6','b88e5f809f2f4b4b9c75bffc9d0c8197','6b82937ec3bfd608034ed4e192494c88a8e3c2e6076ba2aa1ecc53bdb1cd86b0');
INSERT INTO "shared" VALUES('c2f0c261b7634dbb8c57d600417147b2','b88e5f809f2f4b4b9c75bffc9d0c8197','b7d0053e523c8e2c2da87220d311ec611c41613be1f3c3d770f623c30b575703');
INSERT INTO "shared" VALUES('6fcf40d8a69c4c48b1214f3894c4acd7','b88e5f809f2f4b4b9c75bffc9d0c8197','5aad187b27ff99f35a8933a5fa96d2708bebc3018baf8cde8af66334458e1160');
INSERT INTO "shared" VALUES('278c2b67f77d4cedad90a60a1bd30a23','b88e5f809f2f4b4b9c75bffc9d0c8197','dc6af7d91a5416913899cd7fac0ddf2d06676e26956774034534c8b497b5d6ec');
INSERT INTO "shared" VALUES('43cd43db50b44ab8a5c25f7a19174581','b88e5f809f2f4b4b9c75bffc9d0c8197','5293911e206f3a9dae1692c5095c4c38e6af6f44b91333443ba0716a20872081');
INSERT INTO "shared" VALUES('a24fbc77e26c4d26816ba40b1b9162ef','b88e5f809f2f4b4b9c75bffc9d0c8197','d34de160671fe4f364548271a83929a4f55a0a246199af764a148bb4718d2ff0');
INSERT INTO "shared" VALUES('88795c97ca13465c985dcefac23fe722','b88e5f809f2f4b4b9c75bffc9d0c8197','a85750dae3c5ed7c92c3d2ac50ce607e6441d2f3f9fb25e9dcf363018994ca6a');
INSERT INTO "shared" VALUES('ac24eaf881d94f37aef9f62d04e9104e','b88e5f809f2f4b4b9c75bffc9d0c8197','abca37ee7e1337e7010f77869832f4ff538c52cbe7fccfae7c9ad78ab988e9b2');
INSERT INTO "shared" VALUES('e55b32f2453a43bb9a76ca7208bfebbf','b88e5f809f2f4b4b9c75bffc9d0c8197','93e54e5a90dad7dd6eeb5c827c8255562faa23b4f6837a7e5c18ce7276482022');
INSERT INTO "shared" VALUES('d4e4d44d16d74620ac3c170541cd0316','b88e5f809f2f4b4b9c75bffc9d0c8197','0fefd26416f8e5eed44154f9fc8b6f9b556725dd363ed6f188e087160dc82542');
INSERT INTO "shared" VALUES('a28815425ad544828fc4a5f6dd3c2a75','b88e5f809f2f4b4b9c75bffc9d0c8197','e4c59760ccf582c4eecbf8b535f282b69b44cb89c3166380270e0d5ac0468ec5');
INSERT INTO "shared" VALUES('26b72873b9f940228231a048c9576448','b88e5f809f2f4b4b9c75bffc9d0c8197','8e24a9e5de444b61b5e5823d97d8dc55a756dda266cf709b8e22e440c98883f0');
INSERT INTO "shared" VALUES('2082d63947f3473b9300dc5af5938ea2','b88e5f809f2f4b4b9c75bffc9d0c8197','b563e8ab57329c404c7397d99cd5230866084da432a21be47ab78b89738bbe9e');
INSERT INTO "shared" VALUES('5d9dbcc78cf740548b299f9934cdba2c','b88e5f809f2f4b4b9c75bffc9d0c8197','65753a9b476be75799cd0a232dd4272e5f6a21098e56ca21fd40271dfadb16c8');
INSERT INTO "shared" VALUES('32477d73f6c84b15a9386d5b412780ac','b88e5f809f2f4b4b9c75bffc9d0c8197','497d1849ec570df6c0596481bce3039cfb3107e5670afe94745d560be7372f1a');
INSERT INTO "shared" VALUES('a319e665570849fbb418d01a86cf4953','b88e5f809f2f4b4b9c75bffc9d0c8197','d290043bf06c650890f4fb5d4234f87d69e805628e5afae1fe0cf3bbf5057d5d');
INSERT INTO "shared" VALUES('9cc18166a82f4150a635058c049a7623','b88e5f809f2f4b4b9c75bffc9d0c8197','dd26bbf69a1c8bc0c382c1a4121b7e7ca55be27b9ea9629944ddacd86d17c803');
INSERT INTO "shared" VALUES('0710565b2a124cc8b454cc594d7998b3','b88e5f809f2f4b4b9c75bffc9d0c8197','0187f0fff3182105c362279e08b18cc985a80d90d7d122f2c6720e210685a50c');
INSERT INTO "shared" VALUES('6ebf4ba17a644d099dd37141024b545d','b88e5f809f2f4b4b9c75bffc9d0c8197','3568b5ebe9cdfd5d1ef7b9885524484a3fe470675341dbb36b762d3746ecd44c');
INSERT INTO "shared" VALUES('b0ce49488a074d2596c6460354fb5ce2','b88e5f809f2f4b4b9c75bffc9d0c8197','dec53bf990ef84e42b1f85f2d53537b4c76454fe630fbf000e95bd1fed8a7a28');
INSERT INTO "shared" VALUES('3daf78a54d084c10acd5922907c65a5b','b88e5f809f2f4b4b9c75bffc9d0c8197','a417811fdae89baba48dcbe1c9e94bc848d54444f5067fb7a8844e6205fa69ac');
INSERT INTO "shared" VALUES('7079d97a951d4faebc959370fa639b85','b88e5f809f2f4b4b9c75bffc9d0c8197','21b5321f157d4330b0b3282c75f1316ff9941a24f841d351919587c76265289b');
INSERT INTO "shared" VALUES('288bbb00d64f4793a23f95f1c6424b78','b88e5f809f2f4b4b9c75bffc9d0c8197','bd8c6eb3ffd6d0c2e381c3d0c92ab9fa87fb526039610578031bf1c4efbcb648');
INSERT INTO "shared" VALUES('b485fa8bd7f647ff93d4a00525bfaea8','b88e5f809f2f4b4b9c75bffc9d0c8197','01a3153b54451d2a6ad24210ba75c305c00d4d5cdec89a151fd8f578b3dd9807');
INSERT INTO "shared" VALUES('43fcd00eb923459ba56f30d00dd68ba3','b88e5f809f2f4b4b9c75bffc9d0c8197','8a3af5aa398bb4afe889053a8bb92438925fa6a661e4c56bf04bafbef46b3ffb');
INSERT INTO "shared" VALUES('a9595edcbf2f47748a7236ab89998018','b88e5f809f2f4b4b9c75bffc9d0c8197','6a8a9765f77f34e08f0d372d18194d6ffe322014a2bd389adc76cc71ee4511f9');
INSERT INTO "shared" VALUES('c25c4facddb74789bf2c3bad66f8cffe','b88e5f809f2f4b4b9c75bffc9d0c8197','98aa7d0daac47da35053813de916eac2b179b88de6b18c4e74dcd265504d3a04');
INSERT INTO "shared" VALUES('41fa5ed5477f4df78ca920117c657d76','b88e5f809f2f4b4b9c75bffc9d0c8197','7538ae9dd68b03bd43ca2fee769757ade786ca9fc0b64d2a3b76c056d094739d');
INSERT INTO "shared" VALUES('3c5d1195ce854295aeed63b69177e75d','b88e5f809f2f4b4b9c75bffc9d0c8197','62ede4c899b61277d6825f3588f5f8b65b0625222fab3399677f534918b76379');
INSERT INTO "shared" VALUES('a1a3e74d5cc946bfa3af679b4610f513','b88e5f809f2f4b4b9c75bffc9d0c8197','35688ea4b32e72d4c41120b2838994c9c6f86395eae26635637c418619792c11');
INSERT INTO "shared" VALUES('b14093f1e02140db8f021ff4a62bf050','b88e5f809f2f4b4b9c75bffc9d0c8197','df719d557fe48ad24bb298f62557cbd98e5af10f3e53e4a8259bf54e82456a44');
INSERT INTO "shared" VALUES('100e7b36f10c4e388781aabfb765601e','b88e5f809f2f4b4b9c75bffc9d0c8197','4692ba398da804623473037cf5d563ddc55ee357e7b2af28d011307991943a1c');
INSERT INTO "shared" VALUES('90abb388f51442bab3bcabc2016292d9','b88e5f809f2f4b4b9c75bffc9d0c8197','b75d9b5f95ada25457d09a0f6062f54e02d0de79483c5c072ae269b07699186d');
INSERT INTO "shared" VALUES('2f8c4dff436041ee9c680751ef0ab836','b88e5f809f2f4b4b9c75bffc9d0c8197','95ee1248903026978edb36e9531bcf3120e760de654bebd683e0c5b8e6118f41');
INSERT INTO "shared" VALUES('83fe3bce22a9444fa1727b18a805d28b','b88e5f809f2f4b4b9c75bffc9d0c8197','e61c42938138c014bf9ad2f54a4cc88fbf59ca56ff4d77ff182c202d36ee74c2');
INSERT INTO "shared" VALUES('a90d2a356cbb4eae8833a5bbe5f46ac2','b88e5f809f2f4b4b9c75bffc9d0c8197','f7cffdc9fcf95b699bf400df01df1db7fe5c03be243e68199ea8307942384ccb');
INSERT INTO "shared" VALUES('6b58a6ed36444e16b413f945bde667b6','b88e5f809f2f4b4b9c75bffc9d0c8197','1ad77adf53afb0d601ddb96bf39b1431ed7090f58beee968ec087fb893e3e468');
INSERT INTO "shared" VALUES('08efda30d41d42d99023dd2ee3fa82aa','b88e5f809f2f4b4b9c75bffc9d0c8197','e30991a2e72c43c46195e74c6e72950081e3f35cc01201cb1606e8c73982f991');
INSERT INTO "shared" VALUES('6b987678af1740ef96a6b275798da68d','b88e5f809f2f4b4b9c75bffc9d0c8197','8afad9828313a332decd919bc2b2fb65bcab9b44c95007c218bc971da32dddbb');
INSERT INTO "shared" VALUES('fc71e73664464d3bb2b326a05b0e1958','b88e5f809f2f4b4b9c75bffc9d0c8197','e8d6ecc15b58691e8b1c7aaa3d2c420a91cc4422d8410d1b5c5174b4b6c723d7');
INSERT INTO "shared" VALUES('5eb166d1672045538bfee21a57952bf9','b88e5f809f2f4b4b9c75bffc9d0c8197','77824964cc1386df1fb3a5f4e4de6664e5f381ca1a5ac4a1cf94e53d125de2c4');
INSERT INTO "shared" VALUES('87d750af5ff94ed89ae64989e6bdcf4b','b88e5f809f2f4b4b9c75bffc9d0c8197','6e1949ffc75f9b0e408254db53321f2d5b44fd1b6bb91552c1a177dd51254ae0');
INSERT INTO "shared" VALUES('5155683b81a6441d8b1de79338a52f8d','b88e5f809f2f4b4b9c75bffc9d0c8197','e383b1976b55429023c40e0cff0505cceb21a3d13f4dab209bf5dda439383f32');
INSERT INTO "shared" VALUES('aae275c42c484f6081fa8bb84b3bceb2','b88e5f809f2f4b4b9c75bffc9d0c8197','6239859f4d9816ce5811d0527aec45acaca69cd5896d3734694c39cd5b271da3');
INSERT INTO "shared" VALUES('a3ea4e0d4f264f7fa9c078a9266aca3b','b88e5f809f2f4b4b9c75bffc9d0c8197','adf26e5a3f567f56b069ac0880dc07d935f2bcbe4148def8cd0d74acf34963cc');
INSERT INTO "shared" VALUES('b851294f257649c092492f3b48363453','b88e5f809f2f4b4b9c75bffc9d0c8197','b731b718b245a76454b155efa1597be583e73683080d2661fc6404c528b94805');
INSERT INTO "shared" VALUES('25cfaf40da11411eb57f50178565a764','b88e5f809f2f4b4b9c75bffc9d0c8197','8286e82b1c2fb5cec654ce2764ee626a75fb07ef269d54f490ca0d1fa9d90200');
INSERT INTO "shared" VALUES('daa2a96d80ae48a19219afe09fc03df5','b88e5f809f2f4b4b9c75bffc9d0c8197','89bdd0820e56d56addc1acef527bf6dfc0aad88bd08efda50939765e9c390da7');
INSERT INTO "shared" VALUES('43a3ef456ee5406ca0ccb6138b33f039','b88e5f809f2f4b4b9c75bffc9d0c8197','8e24000df79eb241560eb07b7de1fe1e1dbff115b6720182f07222974ef745a8');
INSERT INTO "shared" VALUES('7add4bdf8ea04f9888d1ebf7b0f8d7a4','b88e5f809f2f4b4b9c75bffc9d0c8197','57aaf944f45e3da0edb4f8b1750f324b7faab41878e0fb01da80a36f8e05d0b0');
INSERT INTO "shared" VALUES('681bd9cde6d64cf2a87e71019c846e15','b88e5f809f2f4b4b9c75bffc9d0c8197','397a7f194386465f003dd293e4e1e3f94b1a57dc08357879eec92c4edb2f2675');
INSERT INTO "shared" VALUES('ce0773a5f34948b68b918c28d71f1bb4','b88e5f809f2f4b4b9c75bffc9d0c8197','bbb12996269b91100a0d114d4dadfc89392ebce943e55e331cf4efbb9cfe2097');
INSERT INTO "shared" VALUES('1032c7b2d84b4bf99eee666283c9adfd','b88e5f809f2f4b4b9c75bffc9d0c8197','27538f4b223422b22eec45919340a4111c208aa83fd83d8de52d93988eac9e30');
INSERT INTO "shared" VALUES('311e3a9072364bd99e823cb139773ea3','b88e5f809f2f4b4b9c75bffc9d0c8197','4795c186d544a855f64efa03c0ec174b41c7f676c474302fdc6f3cbfbd8b2d19');
INSERT INTO "shared" VALUES('1cbb391a22bf44dcbcf93e97a01d83a2','b88e5f809f2f4b4b9c75bffc9d0c8197','4463cc2bfd011f9fd524660dcb81f6f3f37db734c31561bc5f9b650853052eef');
INSERT INTO "shared" VALUES('03ed1fbe2bac47c1be4317c49d9b7a0c','b88e5f809f2f4b4b9c75bffc9d0c8197','e935713cf9a85c90e0fa137345e7d28c80d92cd0d37b3bcdda3b195aca7e9fbd');
INSERT INTO "shared" VALUES('5a8a7d03675a40649668dcd764d97f05','b88e5f809f2f4b4b9c75bffc9d0c8197','5fc0f545a590a4e3e011b4318330a15b05ac489777c853683c8b3e39d456e26f');
INSERT INTO "shared" VALUES('209e40578afb4b8d91725b07b72f9da7','b88e5f809f2f4b4b9c75bffc9d0c8197','c53d407664615efdda222ea6199455de0a105c340325c5574fd438424657155d');
INSERT INTO "shared" VALUES('2d57a723eb784217b2d1122af7ebd0e1','b88e5f809f2f4b4b9c75bffc9d0c8197','6160b52d9aa72bd6e482c3380510d50cda688c83366167e096294a78dee5e942');
INSERT INTO "shared" VALUES('33a3d71234c7487a92cf93d151e1d1f6','b88e5f809f2f4b4b9c75bffc9d0c8197','0f1f5cb852afbf6f15b3eb2445198136c563ed49fe8b1c787a5dfdc9f7e9a546');
INSERT INTO "shared" VALUES('9700ccf6125a49bb84ae865293e767d5','b88e5f809f2f4b4b9c75bffc9d0c8197','e4d045c71ef82d7f243be5f2801d03c15e8668898507598695175b36bedc8f14');
INSERT INTO "shared" VALUES('d7016646be0e4af7abc58d2dd1d6c878','b88e5f809f2f4b4b9c75bffc9d0c8197','b1b23e3c27f61d97126ea7cdbf403b7dacf850a45d0e72f7aa1f2ccf4dcfda2e');
INSERT INTO "shared" VALUES('a3d601d8aa19447eafc749f6180bd15c','b88e5f809f2f4b4b9c75bffc9d0c8197','94325c59e1ed381db324a5eb12b3c68acf5b349a15c2ba85ff01f911a88874f9');
INSERT INTO "shared" VALUES('4062ab15d20f46b18f0bafbf39babb74','b88e5f809f2f4b4b9c75bffc9d0c8197','088470cf4f4e6b22d62a5514f462a9d4e979f3bcf8f37a449c3b0186fa9079ab');
INSERT INTO "shared" VALUES('ebea557bd6734e2398c4019b9d27380d','b88e5f809f2f4b4b9c75bffc9d0c8197','e59add5e1057c33443b0a83564188485b0c518e1b6fbb18be547cbb4656c8e45');
INSERT INTO "shared" VALUES('3b52e141ea9e400589d320c7cf09f24f','b88e5f809f2f4b4b9c75bffc9d0c8197','8f378c3e893f64a9a12138af96369a89b7addb9180dff8feeee7631791cdf254');
INSERT INTO "shared" VALUES('10bdcae78e804af7b83c61dd4190fd74','b88e5f809f2f4b4b9c75bffc9d0c8197','745ac6b26d79ed25cebd98e5a192c3d8ae98078ddf53507a305d4903c8fd6979');
INSERT INTO "shared" VALUES('83209c90cd4247619acffaf9ae629013','b88e5f809f2f4b4b9c75bffc9d0c8197','5edb19528f7eb3187159c3ad12f926978d6d4c1da324dab2a2cc05be3f9250da');
INSERT INTO "shared" VALUES('1e044e1a233c489a82b0b3e18a3cb7d2','b88e5f809f2f4b4b9c75bffc9d0c8197','fbd2291b210267623da281693c93813aa4117873fb36cccbebf6516ff5a0feea');
INSERT INTO "shared" VALUES('f02e65f3edb54cbda37963427241461e','b88e5f809f2f4b4b9c75bffc9d0c8197','ea71564e8a1ceec1183f509a76c7da4e852cf120d3ca492ea24144768b01e26d');
INSERT INTO "shared" VALUES('9bb92c602faa4e4c90796ebacc606d7b','b88e5f809f2f4b4b9c75bffc9d0c8197','1fc932bdc9052eda3ec1d84feada36543ae29473ca7b3304b0fd68577e808c04');
INSERT INTO "shared" VALUES('aafce871f706472c99035377005d5278','b88e5f809f2f4b4b9c75bffc9d0c8197','318ab66481b8ff41a5a56d5e583579cd6e4c74587edac5d1f8a7c7531def6b5f');
INSERT INTO "shared" VALUES('41a0f236c25a40138641a0c2d2d0a2cd','b88e5f809f2f4b4b9c75bffc9d0c8197','e3afdf60f4c57431df9f7e758a25267cb63bedaf3fb9ce515c04c7d4409fad20');
INSERT INTO "shared" VALUES('dab1bffed2824d748659f37c1f2f2e72','b88e5f809f2f4b4b9c75bffc9d0c8197','92a731700ce3b3f272fdd9b119ba97d9d073158b444e3b64fd6966b59a98d3b7');
INSERT INTO "shared" VALUES('e7d03650ee6440c28c42552791a78ca0','b88e5f809f2f4b4b9c75bffc9d0c8197','81220d74ab4e60367259afce0f0314b301b38ae8c3d796dcbf63e7abc80bfa84');
INSERT INTO "shared" VALUES('abed86b864c34c2d9bc1582336d38a96','b88e5f809f2f4b4b9c75bffc9d0c8197','ae849522ba6d200574e259780d979d964ac2b906473a878cc7f09038b8cda1bc');
INSERT INTO "shared" VALUES('1fdce8aa891f42d1a3b7620be1533919','b88e5f809f2f4b4b9c75bffc9d0c8197','9bf7c82985d47160c2dd1a03447d926324e2ee9730e7460629e7389bb7a80c53');
INSERT INTO "shared" VALUES('563b4d3814f041e8815d86f9f256bc69','b88e5f809f2f4b4b9c75bffc9d0c8197','192244995570877e92eb49d99b4100b0be698f54c50427f6dc0384570d566b80');
INSERT INTO "shared" VALUES('ca7c672a9e4b4af19ab16430d51824dc','b88e5f809f2f4b4b9c75bffc9d0c8197','abb817c676bcbb8a7a61a4c0a26877ea0df7667edfb15f6ace2fda0d9a64da51');
INSERT INTO "shared" VALUES('ceb29dfb21564ddc982107e25bed5049','b88e5f809f2f4b4b9c75bffc9d0c8197','eef5a69b317029a9a163e89ace0001c8faf5b52de5defd52e599b7244956d421');
INSERT INTO "shared" VALUES('c1509e2ef3504afc8d61ae378c5fcd80','b88e5f809f2f4b4b9c75bffc9d0c8197','dcde2445447ef59262fdc5cc634d5157a7a5b8e33870d8384f69f79483be454a');
INSERT INTO "shared" VALUES('142bb1a53a884364b7fd46dce74a0f15','b88e5f809f2f4b4b9c75bffc9d0c8197','d96a311c1b0b5013c1e383b1be340367e348ded77b96b8a614709c4ad27377b4');
INSERT INTO "shared" VALUES('58b2247667d04b23a2469ccdde04fd59','b88e5f809f2f4b4b9c75bffc9d0c8197','b67c9897cbfd33c14f81077ecf52143cfde4b17153fdccc11b5e61b8d5276541');
INSERT INTO "shared" VALUES('f21284d0fc6c4f30914196a257f374a2','b88e5f809f2f4b4b9c75bffc9d0c8197','665decab1a04a8301ba7247ef1dba0e659f8e5956c4228bea8cffd4ff9f18469');
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
INSERT INTO "sitting_bout" VALUES('a90d2a356cbb4eae8833a5bbe5f46ac2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('6b58a6ed36444e16b413f945bde667b6','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('08efda30d41d42d99023dd2ee3fa82aa','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('6b987678af1740ef96a6b275798da68d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('fc71e73664464d3bb2b326a05b0e1958','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('5eb166d1672045538bfee21a57952bf9','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('87d750af5ff94ed89ae64989e6bdcf4b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('5155683b81a6441d8b1de79338a52f8d','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('aae275c42c484f6081fa8bb84b3bceb2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('a3ea4e0d4f264f7fa9c078a9266aca3b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('b851294f257649c092492f3b48363453','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('25cfaf40da11411eb57f50178565a764','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('daa2a96d80ae48a19219afe09fc03df5','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('43a3ef456ee5406ca0ccb6138b33f039','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('7add4bdf8ea04f9888d1ebf7b0f8d7a4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('681bd9cde6d64cf2a87e71019c846e15','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('ce0773a5f34948b68b918c28d71f1bb4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('1032c7b2d84b4bf99eee666283c9adfd','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('311e3a9072364bd99e823cb139773ea3','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
INSERT INTO "sitting_bout" VALUES('fba00df41ea74550b4c45bc15303e0dd','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000','timer','2026-03-29 11:03:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('1cbb391a22bf44dcbcf93e97a01d83a2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('22cee62d506640ef986e92b07f9d29d4','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000','timer','2026-03-29 11:54:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('03ed1fbe2bac47c1be4317c49d9b7a0c','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('5a8a7d03675a40649668dcd764d97f05','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂');
INSERT INTO "sitting_bout" VALUES('209e40578afb4b8d91725b07b72f9da7','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL);
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
INSERT INTO "step_answer" VALUES('ceb29dfb21564ddc982107e25bed5049','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["78326dc9-4f48-48c6-80f5-90d685ab94ab","7fed50b0-2a7d-4d03-9877-806052ac004c","d81eab9d-e66a-45c7-abf6-e17f06d8a7bc"]','Hana 花');
INSERT INTO "step_answer" VALUES('c1509e2ef3504afc8d61ae378c5fcd80','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["7fed50b0-2a7d-4d03-9877-806052ac004c","d81eab9d-e66a-45c7-abf6-e17f06d8a7bc","fcb94338-1152-40f6-b4c7-c9e2834467a4"]','Hana 花');
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
INSERT INTO "treatment_session" VALUES('3b52e141ea9e400589d320c7cf09f24f','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('10bdcae78e804af7b83c61dd4190fd74','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('83209c90cd4247619acffaf9ae629013','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('1e044e1a233c489a82b0b3e18a3cb7d2','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('f02e65f3edb54cbda37963427241461e','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('9bb92c602faa4e4c90796ebacc606d7b','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('aafce871f706472c99035377005d5278','b88e5f809f2f4b4b9c75bffc9d0c8197','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000',NULL,NULL,NULL,NULL,5,2,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
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
COMMIT;
