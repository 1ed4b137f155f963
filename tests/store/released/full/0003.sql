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
INSERT INTO "action" VALUES('5ac641c6a0f44035938d42c6b43a2a33','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:00:00.000000','2026-02-20','assigned: Desk neck and upper back, version 2','[["assignment","41e1959a-d389-4c1b-8cd7-6c6bcf7a9f51"]]','[]',NULL);
INSERT INTO "action" VALUES('51a34c24200a4d40900bc01754388db7','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:01:00.000000','2026-02-20','Pain 0, neck, on average over the last 24 hours','[["pain","7bbff703-5d12-44da-860e-f83b410836c2"]]','[]',NULL);
INSERT INTO "action" VALUES('e219854deecc44a7924705fd273f0604','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:02:00.000000','2026-02-20','Pain 0, neck, at its worst in the last 24 hours','[["pain","39ebc789-a3e0-45be-9f37-bf7e7f75c084"]]','[]',NULL);
INSERT INTO "action" VALUES('0664664e7cc943a896551d36846345e5','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:03:00.000000','2026-02-20','Pain 0, neck, right now','[["pain","1edb7d32-03c6-4030-86f4-23abfd09b7d2"]]','[]',NULL);
INSERT INTO "action" VALUES('c7610c007ffd488494de7159acb44ec3','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:04:00.000000','2026-02-20','Pain 10, neck, on average over the last 24 hours','[["pain","186d4fd2-ac03-4907-a7a3-a6594e39b356"]]','[]',NULL);
INSERT INTO "action" VALUES('126520ac4a93415986ebc13498a90f80','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:05:00.000000','2026-02-20','Pain 10, neck, at its worst in the last 24 hours','[["pain","90a345d9-6566-4ee8-912e-020886e44cdd"]]','[]',NULL);
INSERT INTO "action" VALUES('e497cbc1b1f242b0ae6cb073746f4109','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:06:00.000000','2026-02-20','Pain 10, neck, right now','[["pain","6fb9f6d9-f9fa-413c-a92f-a9cabc103fbd"]]','[]',NULL);
INSERT INTO "action" VALUES('561d4902e80245bf8530a5e1e6377b3c','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:07:00.000000','2000-01-01','Pain 3, upper back, on average over the last 24 hours (the first day that a diary reaches back to)','[["pain","394eca95-7411-4e5f-8d38-3342a7ed6f48"]]','[]',NULL);
INSERT INTO "action" VALUES('1a895da8dd7541a9940146538ab7deb0','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:07:00.000001','2024-02-29','Pain 5, upper back, on average over the last 24 hours (a leap day)','[["pain","f6524fee-2740-485e-9a04-0f24a1400041"]]','[]',NULL);
INSERT INTO "action" VALUES('31f05dbf79e64f6c9b2a05fb47fa1d05','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:07:00.000002','2026-02-20','Pain 4, upper back, on average over the last 24 hours (Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quo','[["pain","9701285a-84fa-468e-bebf-d0396e4215a7"]]','[]',NULL);
INSERT INTO "action" VALUES('6404a7cb8e4b438fa5b57d0c8e9deeb2','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:08:00.000000','2026-02-20','Sitting 0 min in all','[["sitting","267593f2-345c-47b8-8599-079927d1593f"]]','[]',NULL);
INSERT INTO "action" VALUES('83cd686db4374470bb71b5ed21234a4f','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:09:00.000000','2026-02-20','Sitting 24 h in all','[["sitting","2571e9f8-8d94-4a24-8e12-674d22188ddc"]]','[]',NULL);
INSERT INTO "action" VALUES('b227d5b5490a42edbbf6baf8a6cd7837','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:10:00.000000','2026-02-20','Sitting 6 h 30 in all','[["sitting","0cd1ac97-2ca9-4964-98e2-84c2eb98792d"]]','[]',NULL);
INSERT INTO "action" VALUES('d59402a810114043b092eca89016e19c','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:11:00.000000','2026-02-20','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","8beeece6-dc4d-4fae-bf99-796548441b7b"]]','[]',NULL);
INSERT INTO "action" VALUES('ae4341ac002e4abebc544c80f0292843','a9b842bfe82640039dc285b2cb145ac0','2026-02-19 23:12:00.000000','2026-02-01','Acupuncture session','[["session","ba0ebba4-440f-4164-89af-79e2135a7722"]]','[]',NULL);
INSERT INTO "action" VALUES('71aad76f2a8b408294abf6b9a2e32cfd','a9b842bfe82640039dc285b2cb145ac0','2026-02-20 23:12:00.000000','2026-02-21','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","046726d0-5856-4f03-9b10-7f2978a211d4"]]','[]',NULL);
INSERT INTO "action" VALUES('27237c3776984baa95118b3049902684','a9b842bfe82640039dc285b2cb145ac0','2026-02-20 23:13:00.000000','2026-02-21','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2d758427-3535-4a45-8518-2065ea100bb3"]]','[]',NULL);
INSERT INTO "action" VALUES('024795f4b7ad4b21bbd2eaf733153f8c','a9b842bfe82640039dc285b2cb145ac0','2026-02-20 23:14:00.000000','2026-02-21','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","3cd5cd14-b6eb-4f0f-8e40-5a0b62026e3a"]]','[]',NULL);
INSERT INTO "action" VALUES('03df486399364b408f5172ed757d2f4e','a9b842bfe82640039dc285b2cb145ac0','2026-02-20 23:14:00.000001','2026-02-21','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","0f925cf0-608e-432b-b61e-80fcfcebe46e"]]','[]',NULL);
INSERT INTO "action" VALUES('3d5167a7e0474771abc81d023d7e6ec4','a9b842bfe82640039dc285b2cb145ac0','2026-02-20 23:15:00.000000','2026-02-21','Pain 3, upper back, on average over the last 24 hours','[["pain","fde5feb8-586d-4ada-bb0b-85a808979221"]]','[]',NULL);
INSERT INTO "action" VALUES('8ac8044ba49040f9a85f7852ae10e565','a9b842bfe82640039dc285b2cb145ac0','2026-02-20 23:16:00.000000','2026-02-21','Sitting 5 h in all','[["sitting","cfb6e0eb-c743-47c4-aa43-26ba61218ac7"]]','[]',NULL);
INSERT INTO "action" VALUES('0870e68c07f549ebbd31137680f9a234','a9b842bfe82640039dc285b2cb145ac0','2026-02-21 23:16:00.000000','2026-02-22','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","15314e73-91c7-4645-882c-569c491f7068"]]','[]',NULL);
INSERT INTO "action" VALUES('681c8c4f0d344503b2c25916ba10e54d','a9b842bfe82640039dc285b2cb145ac0','2026-02-21 23:17:00.000000','2026-02-22','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","7b7e00cc-1d50-48aa-bdc9-60df1f9415ce"]]','[]',NULL);
INSERT INTO "action" VALUES('a5bb9c2a1751435295bfd065524171a7','a9b842bfe82640039dc285b2cb145ac0','2026-02-21 23:18:00.000000','2026-02-22','Front plank: skipped (Ärger im Büro)','[["exercise","1504ba19-4398-4d44-9a8a-fde54c9ab86e"]]','[]',NULL);
INSERT INTO "action" VALUES('25c53c8a81f94835b167b4d14cdae5c8','a9b842bfe82640039dc285b2cb145ac0','2026-02-21 23:18:00.000001','2026-02-22','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","c55d882a-2018-4d4e-90e8-f9af4ea51804"]]','[]',NULL);
INSERT INTO "action" VALUES('c20d89d9f33d4f6eb2996e60c641f090','a9b842bfe82640039dc285b2cb145ac0','2026-02-21 23:19:00.000000','2026-02-22','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","0d7f5714-d80f-4a2f-8363-ec867f35433a"]]','[]',NULL);
INSERT INTO "action" VALUES('7c19068838184a28b9d6defd96c24339','a9b842bfe82640039dc285b2cb145ac0','2026-02-21 23:20:00.000000','2026-02-22','Sitting 5 h 05 in all','[["sitting","4426188c-6bb1-4304-ad81-cdddad918ff1"]]','[]',NULL);
INSERT INTO "action" VALUES('c55aec4ef0dd4907a176243defbeb385','a9b842bfe82640039dc285b2cb145ac0','2026-02-22 23:20:00.000000','2026-02-23','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","62ef91ff-f6ed-4b9d-b8fd-316d98711cea"]]','[]',NULL);
INSERT INTO "action" VALUES('e8da965f61d04367afd0cb8a904b09df','a9b842bfe82640039dc285b2cb145ac0','2026-02-22 23:21:00.000000','2026-02-23','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","d3b3a7d4-eaca-43ef-ab35-d19cad4b40d3"]]','[]',NULL);
INSERT INTO "action" VALUES('5453b22416924452993a6d714e421e6b','a9b842bfe82640039dc285b2cb145ac0','2026-02-22 23:22:00.000000','2026-02-23','Front plank: skipped (首が痛い)','[["exercise","1e923c60-fa07-4693-8546-95f9a3bc4caf"]]','[]',NULL);
INSERT INTO "action" VALUES('9a9efa9194624b629f1cf0f60a7320e2','a9b842bfe82640039dc285b2cb145ac0','2026-02-22 23:22:00.000001','2026-02-23','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","44e23f3b-8af9-4739-a22f-5afff38d831a"]]','[]',NULL);
INSERT INTO "action" VALUES('36a5ae86b31444cdbac23d04bd64f906','a9b842bfe82640039dc285b2cb145ac0','2026-02-22 23:23:00.000000','2026-02-23','Pain 5, upper back, on average over the last 24 hours','[["pain","0ecd365f-1cad-40b4-b691-625e12e21e2d"]]','[]',NULL);
INSERT INTO "action" VALUES('945c4cc51a354a03805bd0fb5d93dbac','a9b842bfe82640039dc285b2cb145ac0','2026-02-22 23:24:00.000000','2026-02-23','Sitting 5 h 10 in all','[["sitting","d0179ef6-d792-4d37-8f98-0e0b6baed0e3"]]','[]',NULL);
INSERT INTO "action" VALUES('cf6359b781a74baa84ad20981610bd48','a9b842bfe82640039dc285b2cb145ac0','2026-02-23 23:24:00.000000','2026-02-24','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","4e22f310-8b20-46d7-a77a-db5c59e042cd"]]','[]',NULL);
INSERT INTO "action" VALUES('cb200751dff248fe8abe63c4be082bd9','a9b842bfe82640039dc285b2cb145ac0','2026-02-23 23:25:00.000000','2026-02-24','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","b35bf8a9-8c2a-4049-a0d1-9bdfc47b3b63"]]','[]',NULL);
INSERT INTO "action" VALUES('24003eea95d74402a9004a884bff911c','a9b842bfe82640039dc285b2cb145ac0','2026-02-23 23:26:00.000000','2026-02-24','Front plank: skipped (🙂)','[["exercise","19ccdd0b-8741-4509-ab51-f9680ca5f6fb"]]','[]',NULL);
INSERT INTO "action" VALUES('520814e84cb1491aa53a230e9f20c033','a9b842bfe82640039dc285b2cb145ac0','2026-02-23 23:26:00.000001','2026-02-24','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","295c491e-6b04-4983-8c83-55dd251032a3"]]','[]',NULL);
INSERT INTO "action" VALUES('cacf962e1a7c479db3561a0a24d078f7','a9b842bfe82640039dc285b2cb145ac0','2026-02-23 23:27:00.000000','2026-02-23','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","563962e7-40ee-4aea-a2f5-01ab77f0234a"]]','[]',NULL);
INSERT INTO "action" VALUES('bdea27f8931140ac80f9c3e0d7b62f99','a9b842bfe82640039dc285b2cb145ac0','2026-02-23 23:28:00.000000','2026-02-23','Sitting 5 h 15 in all','[["sitting","3617cba7-4126-4e68-af61-579cc5f7d22d"]]','[]',NULL);
INSERT INTO "action" VALUES('44244a38e8074b9094e9ccaa98192fc5','a9b842bfe82640039dc285b2cb145ac0','2026-02-24 23:28:00.000000','2026-02-25','Rest day: [b]not markup[/b]','[["rest","51134d7e-aa07-4dbb-b2d6-6d509971c3b2"]]','[]',NULL);
INSERT INTO "action" VALUES('1b0341d04082475380ee56ea761eb467','a9b842bfe82640039dc285b2cb145ac0','2026-02-24 23:29:00.000000','2026-02-25','Pain 3, upper back, on average over the last 24 hours','[["pain","89e27ae3-80d3-4eef-a69b-0bb8f0016fc4"]]','[]',NULL);
INSERT INTO "action" VALUES('4c55bf15f01d456b8ffa9a55b79ff235','a9b842bfe82640039dc285b2cb145ac0','2026-02-24 23:30:00.000000','2026-02-25','Sitting 5 h 20 in all','[["sitting","e9ff4e51-cffa-426f-9355-6a6e4ff4ed4c"]]','[]',NULL);
INSERT INTO "action" VALUES('fccc2d68bf8f412c98de115df48a1ba7','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:30:00.000000','2026-02-26','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","a6844fec-f128-41ac-9765-b14624bab801"]]','[]',NULL);
INSERT INTO "action" VALUES('cfa23bca64c54bd4a45db1b408fc4561','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:31:00.000000','2026-02-26','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","58e33bab-9afa-4619-9b51-b2f82655cd21"]]','[]',NULL);
INSERT INTO "action" VALUES('f5c53274841a49c0b77c617ee6300ce1','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:32:00.000000','2026-02-26','Front plank: skipped (=1+1)','[["exercise","f7f4ef91-742e-41ff-b6c6-ecace6fd3c37"]]','[]',NULL);
INSERT INTO "action" VALUES('7429bd13a8914769a7915276e0b19654','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:32:00.000001','2026-02-26','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","526df55e-450d-4d9e-8ac8-9db6211116b9"]]','[]',NULL);
INSERT INTO "action" VALUES('9a41a06356554a1aafc088b6c9a932e7','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:33:00.000000','2026-02-26','Pain 4, upper back, on average over the last 24 hours (=1+1)','[["pain","8b9989ac-bd46-4701-8ac5-acbcd0c4ef99"]]','[]',NULL);
INSERT INTO "action" VALUES('7a4821865d524f08a38a36b2da311bb6','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:34:00.000000','2026-02-26','Sitting 5 h 25 in all','[["sitting","a6227e87-f9f8-4460-a6e7-7b78576a9de0"]]','[]',NULL);
INSERT INTO "action" VALUES('d797fa9640954ff69e267c85eac67b24','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:35:00.000000','2026-02-26','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","4702aa9a-93cb-4610-a921-109b374e5ece"]]','[]',NULL);
INSERT INTO "action" VALUES('f8090f1d73454eed8a06336ebedf3955','a9b842bfe82640039dc285b2cb145ac0','2026-02-25 23:36:00.000000','2026-02-01','Acupuncture session','[["session","31e0beb7-a59f-4802-86ad-207e7067c75e"]]','[]',NULL);
INSERT INTO "action" VALUES('25988a5948ff4ca4a689902e483b28a0','a9b842bfe82640039dc285b2cb145ac0','2026-02-26 23:36:00.000000','2026-02-27','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","7c28f516-9791-4cea-9a92-d342e86aec51"]]','[]',NULL);
INSERT INTO "action" VALUES('73ac5a522ea54ed4a877077febca2f31','a9b842bfe82640039dc285b2cb145ac0','2026-02-26 23:37:00.000000','2026-02-27','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2421255b-3e18-47db-b5f0-72bf10c6c594"]]','[]',NULL);
INSERT INTO "action" VALUES('f9df1b315af445c68726726bf3a773af','a9b842bfe82640039dc285b2cb145ac0','2026-02-26 23:38:00.000000','2026-02-27','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","de618e7d-a554-4a69-a26d-08257ad3725c"]]','[]',NULL);
INSERT INTO "action" VALUES('f2ecb1e4e33e45f18839047c8862e78b','a9b842bfe82640039dc285b2cb145ac0','2026-02-26 23:38:00.000001','2026-02-27','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","844f3d07-2e50-4084-afdd-6a19f85c3310"]]','[]',NULL);
INSERT INTO "action" VALUES('1369cb8af762431384fd9304eb4f7be9','a9b842bfe82640039dc285b2cb145ac0','2026-02-26 23:39:00.000000','2026-02-27','Pain 5, upper back, on average over the last 24 hours','[["pain","402a9318-d9df-4845-9a04-12996fae3556"]]','[]',NULL);
INSERT INTO "action" VALUES('a2a901b2e3b74edfbd8a4ac6f31970b5','a9b842bfe82640039dc285b2cb145ac0','2026-02-26 23:40:00.000000','2026-02-27','Sitting 5 h 30 in all','[["sitting","d398c3d2-c200-4b44-953e-016b771d5bf9"]]','[]',NULL);
INSERT INTO "action" VALUES('c342144920764367bf93e84dc0b762b7','a9b842bfe82640039dc285b2cb145ac0','2026-02-27 23:40:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","dc21ffb7-bb2b-40ec-8485-fd94c832728e"]]','[]',NULL);
INSERT INTO "action" VALUES('c10b1ec5ce8e442b905bedc2ff67b0be','a9b842bfe82640039dc285b2cb145ac0','2026-02-27 23:41:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","df7d5f08-8a42-482e-aefb-ec0b8aa0cf13"]]','[]',NULL);
INSERT INTO "action" VALUES('2d810d7d802b4eeba50a5114f5b844c8','a9b842bfe82640039dc285b2cb145ac0','2026-02-27 23:42:00.000000','2026-02-28','Front plank: skipped (Ärger im Büro)','[["exercise","ce96e78d-6a03-4fca-8b29-c8d7c44aedfc"]]','[]',NULL);
INSERT INTO "action" VALUES('6eef88d8c4c24627b554588983bdb5da','a9b842bfe82640039dc285b2cb145ac0','2026-02-27 23:42:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","2c945748-7bf2-4980-b043-a8b7246d1adb"]]','[]',NULL);
INSERT INTO "action" VALUES('8f1afe46f42741f18bf59c546abc57e4','a9b842bfe82640039dc285b2cb145ac0','2026-02-27 23:43:00.000000','2026-02-27','Pain 6, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","8d8662ad-9b7b-48af-8452-391482d96c11"]]','[]',NULL);
INSERT INTO "action" VALUES('ff4a3e46f5824aef85cb9a11f0c3be61','a9b842bfe82640039dc285b2cb145ac0','2026-02-27 23:44:00.000000','2026-02-27','Sitting 5 h 35 in all','[["sitting","98cf2e24-e0bf-4ae0-8280-25d0dbd97b84"]]','[]',NULL);
INSERT INTO "action" VALUES('6f97768e86664959a6e948ae0dd2e87c','a9b842bfe82640039dc285b2cb145ac0','2026-03-01 07:44:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","3b1d8081-f0d2-4673-ad60-8c0b3b734c67"]]','[]',NULL);
INSERT INTO "action" VALUES('91a87f8be16a45cfa91b3df1d852f1a0','a9b842bfe82640039dc285b2cb145ac0','2026-03-01 07:45:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","b0bed5e0-6ca7-4984-a806-1f7770c16690"]]','[]',NULL);
INSERT INTO "action" VALUES('3c15baba12054e3e894b69a2fcc0e6c2','a9b842bfe82640039dc285b2cb145ac0','2026-03-01 07:46:00.000000','2026-02-28','Front plank: skipped (首が痛い)','[["exercise","5a4cbb32-1bee-4ab7-a570-d0e9aa709da7"]]','[]',NULL);
INSERT INTO "action" VALUES('eaa1b97c74ae4668b77df4f4b014d6db','a9b842bfe82640039dc285b2cb145ac0','2026-03-01 07:46:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","d1729ace-564f-42d5-bd8a-90ce9c53a68e"]]','[]',NULL);
INSERT INTO "action" VALUES('f644dfc61b3a4d64b656dac5f7a1e78a','a9b842bfe82640039dc285b2cb145ac0','2026-03-01 07:47:00.000000','2026-02-28','Pain 3, upper back, on average over the last 24 hours','[["pain","80005098-6c93-4798-98df-91582d66b351"]]','[]',NULL);
INSERT INTO "action" VALUES('94f9f4490e3248839b4023ae443bffb5','a9b842bfe82640039dc285b2cb145ac0','2026-03-01 07:48:00.000000','2026-02-28','Sitting 5 h 40 in all','[["sitting","c631ac7d-a12d-40ef-82b1-1896172cbe2b"]]','[]',NULL);
INSERT INTO "action" VALUES('e69a1576bc234ff79b5c37bff8fef6ba','a9b842bfe82640039dc285b2cb145ac0','2026-03-02 07:48:00.000000','2026-03-01','Rest day: 🙂','[["rest","25d82555-4ff7-4feb-bdd7-0655c5ceb358"]]','[]',NULL);
INSERT INTO "action" VALUES('ea1638d2a3024ccdaf92da10354e6d9a','a9b842bfe82640039dc285b2cb145ac0','2026-03-02 07:49:00.000000','2026-03-01','Pain 4, upper back, on average over the last 24 hours (🙂)','[["pain","c440c483-84cc-469c-af6b-8ee084528818"]]','[]',NULL);
INSERT INTO "action" VALUES('88338790d32f47f7beb05bbad9366c1e','a9b842bfe82640039dc285b2cb145ac0','2026-03-02 07:50:00.000000','2026-03-01','Sitting 5 h 45 in all','[["sitting","ffe3594e-5d07-4985-981c-6c373a4ff48d"]]','[]',NULL);
INSERT INTO "action" VALUES('c9ab70b4bfd14a648188dab1251ce20a','a9b842bfe82640039dc285b2cb145ac0','2026-03-03 07:50:00.000000','2026-03-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 ([b]not markup[/b])','[["exercise","6d40191c-bb63-4ce4-9ef4-7cca3e0d09b7"]]','[]',NULL);
INSERT INTO "action" VALUES('2b9a8871c9d74343a11444fca9cc85a9','a9b842bfe82640039dc285b2cb145ac0','2026-03-03 07:51:00.000000','2026-03-02','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","11f35b29-af15-4a61-9045-45fc604e8f5d"]]','[]',NULL);
INSERT INTO "action" VALUES('498b3648e04b426a8eb094596a7a5daf','a9b842bfe82640039dc285b2cb145ac0','2026-03-03 07:52:00.000000','2026-03-02','Front plank: skipped ([b]not markup[/b])','[["exercise","cbc32fee-dd4a-4eac-a550-84e2881cb2d7"]]','[]',NULL);
INSERT INTO "action" VALUES('9581326fbb4f4ae58f0519f4bc935bd2','a9b842bfe82640039dc285b2cb145ac0','2026-03-03 07:52:00.000001','2026-03-02','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","296e4805-2c62-4ca0-9ced-7a8fda672c66"]]','[]',NULL);
INSERT INTO "action" VALUES('fb229d1bf53f4694b31dd8a27b146ad0','a9b842bfe82640039dc285b2cb145ac0','2026-03-03 07:53:00.000000','2026-03-02','Pain 5, upper back, on average over the last 24 hours','[["pain","9f58dc4b-704c-4b3e-bb7f-bda40e517b63"]]','[]',NULL);
INSERT INTO "action" VALUES('920fb6c227c3415e93d4a1b26ff3026e','a9b842bfe82640039dc285b2cb145ac0','2026-03-03 07:54:00.000000','2026-03-02','Sitting 5 h 50 in all','[["sitting","88f898bd-2a5c-4e21-abca-71227a3efe2b"]]','[]',NULL);
INSERT INTO "action" VALUES('ba4692f033044970bd1bfc2b357451eb','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 07:54:00.000000','2026-03-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","005a41c1-273f-4adb-988c-fc406c5682fb"]]','[]',NULL);
INSERT INTO "action" VALUES('90df5fb001cb4ce7a45ab0b4f085b09e','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 07:55:00.000000','2026-03-03','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2a9d778e-c30e-4c14-8b7a-d0ef80a97d78"]]','[]',NULL);
INSERT INTO "action" VALUES('11dd46a92c9b462aa985dc874837a8b3','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 07:56:00.000000','2026-03-03','Front plank: skipped (=1+1)','[["exercise","1b63c6f5-4c00-457a-8e5f-137a3d58dad7"]]','[]',NULL);
INSERT INTO "action" VALUES('4865fa9e73334957839fdd15ba447db7','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 07:56:00.000001','2026-03-03','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","e0944740-dcaf-47c0-a9eb-f21906ed34b6"]]','[]',NULL);
INSERT INTO "action" VALUES('608c22780a0e4e7f9533205a85cc94d3','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 07:57:00.000000','2026-03-02','Pain 6, upper back, on average over the last 24 hours (=1+1)','[["pain","058ec9ab-7700-4c14-9bc8-b13901be223f"]]','[]',NULL);
INSERT INTO "action" VALUES('efee737681c24a78a54477f57d6ee992','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 07:58:00.000000','2026-03-02','Sitting 5 h 55 in all','[["sitting","45c43a2e-cad4-46ff-9df3-99b0b196ca8d"]]','[]',NULL);
INSERT INTO "action" VALUES('9d85a616afd942c69d30a9bdb6d91464','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 07:59:00.000000','2026-03-03','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","3a9d7728-68c4-4d38-a1f7-33433a620b9c"]]','[]',NULL);
INSERT INTO "action" VALUES('2e001fcd6ba94e37836b417c11c06d61','a9b842bfe82640039dc285b2cb145ac0','2026-03-04 08:00:00.000000','2026-02-01','Acupuncture session','[["session","f80018d7-3e63-463b-a699-eb45793cd3ac"]]','[]',NULL);
INSERT INTO "action" VALUES('f5488408550a4811bc369e1b0952fc2b','a9b842bfe82640039dc285b2cb145ac0','2026-03-05 17:00:00.000000','2026-03-06','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","a655c9b0-1585-4ebf-80cf-18bd20cbe013"]]','[]',NULL);
INSERT INTO "action" VALUES('9d5669d5727046c9bb967fc365bc265a','a9b842bfe82640039dc285b2cb145ac0','2026-03-05 17:01:00.000000','2026-03-06','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","b525cddf-ce53-4c7d-8ed8-a6aecad80a1c"]]','[]',NULL);
INSERT INTO "action" VALUES('405806c7ea734c6887951235fc74f019','a9b842bfe82640039dc285b2cb145ac0','2026-03-05 17:02:00.000000','2026-03-06','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","9dc48188-b3d6-47ab-8594-189295e3516c"]]','[]',NULL);
INSERT INTO "action" VALUES('6957b41f03cb4b15b8aace01c2835930','a9b842bfe82640039dc285b2cb145ac0','2026-03-05 17:02:00.000001','2026-03-06','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","7f0915c6-47ad-40b6-83f9-882ca3e468d9"]]','[]',NULL);
INSERT INTO "action" VALUES('8e0ffe28aec448d5b74ce2a07830893c','a9b842bfe82640039dc285b2cb145ac0','2026-03-05 17:03:00.000000','2026-03-06','Pain 3, upper back, on average over the last 24 hours','[["pain","6b80c5e0-e76f-4f15-b20b-90142f530d0a"]]','[]',NULL);
INSERT INTO "action" VALUES('2529ae07dfcf40be89a816a871c1c246','a9b842bfe82640039dc285b2cb145ac0','2026-03-05 17:04:00.000000','2026-03-06','Sitting 6 h in all','[["sitting","9400b77b-4ebe-4518-9b56-469e1358d6da"]]','[]',NULL);
INSERT INTO "action" VALUES('54dbb895ab7f4838bf7738b7580163fe','a9b842bfe82640039dc285b2cb145ac0','2026-03-06 17:04:00.000000','2026-03-07','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","7307e464-3a9a-42ed-ab33-4badd046a350"]]','[]',NULL);
INSERT INTO "action" VALUES('3c15508ab4a645a98c02e626ac444392','a9b842bfe82640039dc285b2cb145ac0','2026-03-06 17:05:00.000000','2026-03-07','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","6bb50e6b-7750-4166-9e2a-17d887fe5ccf"]]','[]',NULL);
INSERT INTO "action" VALUES('530b8ac6e38c489c8be0a73abf6b33a3','a9b842bfe82640039dc285b2cb145ac0','2026-03-06 17:06:00.000000','2026-03-07','Front plank: skipped (Ärger im Büro)','[["exercise","4990a097-9854-4b3e-aa89-d590cba402f7"]]','[]',NULL);
INSERT INTO "action" VALUES('c3cc446fe7ad4927a268bbdb3e6bc3a0','a9b842bfe82640039dc285b2cb145ac0','2026-03-06 17:06:00.000001','2026-03-07','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","22f54d0b-fc1d-498d-a603-4438db33f019"]]','[]',NULL);
INSERT INTO "action" VALUES('766c1b3185a546ad9c62d746dd1e09ca','a9b842bfe82640039dc285b2cb145ac0','2026-03-06 17:07:00.000000','2026-03-07','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","f818205d-41ca-43a4-95bb-699a0bcb0572"]]','[]',NULL);
INSERT INTO "action" VALUES('743c47bab9ce45ea8f6af2b409567451','a9b842bfe82640039dc285b2cb145ac0','2026-03-06 17:08:00.000000','2026-03-07','Sitting 6 h 05 in all','[["sitting","76245745-03f0-4aed-885d-042410539b0d"]]','[]',NULL);
INSERT INTO "action" VALUES('e51b1762fce741e6b4be030ba0b73109','a9b842bfe82640039dc285b2cb145ac0','2026-03-08 19:08:00.000000','2026-03-08','Rest day: 首が痛い','[["rest","b9098748-2fe4-4453-86bd-be7c3d904d10"]]','[]',NULL);
INSERT INTO "action" VALUES('5bdd329fcd8048f4a648034f79b8f77f','a9b842bfe82640039dc285b2cb145ac0','2026-03-08 19:09:00.000000','2026-03-08','Pain 5, upper back, on average over the last 24 hours','[["pain","d559900e-761a-4285-9480-36992835671f"]]','[]',NULL);
INSERT INTO "action" VALUES('2ac04168eac144649d01d2c5d3ba4bb6','a9b842bfe82640039dc285b2cb145ac0','2026-03-08 19:10:00.000000','2026-03-08','Sitting 6 h 10 in all','[["sitting","ab3d464b-5084-4c36-a09d-6f245ffe0cbd"]]','[]',NULL);
INSERT INTO "action" VALUES('cbb09fb70e0a49f194c2a4b92e8327bb','a9b842bfe82640039dc285b2cb145ac0','2026-03-09 19:10:00.000000','2026-03-09','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","6d09d478-d45a-431b-bc9f-cdff557c6a9d"]]','[]',NULL);
INSERT INTO "action" VALUES('e8b5d4b725064ca8aa45776b7c98a6ab','a9b842bfe82640039dc285b2cb145ac0','2026-03-09 19:11:00.000000','2026-03-09','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","fa61c423-3454-495c-a2a7-fc7704a22170"]]','[]',NULL);
INSERT INTO "action" VALUES('22281f47f7c748e0b7fdcea6c5aee225','a9b842bfe82640039dc285b2cb145ac0','2026-03-09 19:12:00.000000','2026-03-09','Front plank: skipped (🙂)','[["exercise","04b9d005-5500-412f-aaee-2ac1e8d218aa"]]','[]',NULL);
INSERT INTO "action" VALUES('a3c2a524b07d49c29f366d33aacc7f71','a9b842bfe82640039dc285b2cb145ac0','2026-03-09 19:12:00.000001','2026-03-09','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","c19c29f8-3ae4-429b-b8dc-3bdc321d26e1"]]','[]',NULL);
INSERT INTO "action" VALUES('c0e15846130c4281a98df720156f9a2c','a9b842bfe82640039dc285b2cb145ac0','2026-03-09 19:13:00.000000','2026-03-08','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","71b79a7e-0e67-4f9d-8ee3-a9e59cd33d19"]]','[]',NULL);
INSERT INTO "action" VALUES('a19d53b58a924b68ba48dbabf12bd8ea','a9b842bfe82640039dc285b2cb145ac0','2026-03-09 19:14:00.000000','2026-03-08','Sitting 6 h 15 in all','[["sitting","9a90b750-197d-49e3-b536-eaf4fd2c543a"]]','[]',NULL);
INSERT INTO "action" VALUES('1db63652b1ca41aa9574c3ab7c6ef799','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 00:30:00.000000','2026-03-28','Pain 6, upper back, on average over the last 24 hours (in the night in which the clocks go forward)','[["pain","2f195a39-35cb-4840-82ca-c6907406ba8f"]]','[]',NULL);
INSERT INTO "action" VALUES('b4863fc60ae04e87bc1fccc392f9c046','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 01:30:00.000000','2026-03-28','Pain 5, upper back, on average over the last 24 hours (still before four)','[["pain","1405fb0d-dca0-43d4-9cca-860aeb77fde5"]]','[]',NULL);
INSERT INTO "action" VALUES('c6b9292961f94a2989451b7db2da371e','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:00:00.000000','2026-03-29','assigned: Desk neck and upper back, version 2','[["assignment","367cab22-138c-4159-bb91-f77d3ae604c4"],["assignment","ac93d413-e729-4813-b71a-4c24b616d4b6"]]','[["assignment","41e1959a-d389-4c1b-8cd7-6c6bcf7a9f51"]]',NULL);
INSERT INTO "action" VALUES('4cfbec53a32d4a48842398c06b2d8199','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:01:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 0)','[["pain","95baa5b8-28e2-4a06-a947-afeddd6eb4de"]]','[]',NULL);
INSERT INTO "action" VALUES('cac9e059f8974a089977a6d3af99c6f7','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:01:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","6484bbd2-877c-4397-8787-ef83dab9fd46"]]','[["pain","95baa5b8-28e2-4a06-a947-afeddd6eb4de"]]',NULL);
INSERT INTO "action" VALUES('44d76dfa444e490799158413e6971a81','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:02:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 1)','[["pain","0d6ba310-7ba2-40a1-b87d-4e5f8476d429"]]','[]',NULL);
INSERT INTO "action" VALUES('1863524572ec43bbb0fa5e75c700e835','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:02:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","148c562e-48b3-47c9-83ba-e671f5c43a76"]]','[["pain","0d6ba310-7ba2-40a1-b87d-4e5f8476d429"]]',NULL);
INSERT INTO "action" VALUES('27869a48d2f54280984800c4aad3bde1','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:02:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","d419310f-88dd-4aeb-a133-661d1fc7b4b9"]]','[["pain","148c562e-48b3-47c9-83ba-e671f5c43a76"]]',NULL);
INSERT INTO "action" VALUES('7be4dd79de3d47c78c9364397d2f68f8','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:03:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 2)','[["pain","5365374a-ee9e-42d9-a881-7ee69fad3224"]]','[]',NULL);
INSERT INTO "action" VALUES('7da0a7f25e08402d99b2b8410644d35b','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:03:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","f849976d-3269-4b36-8a54-45a236f1fdc9"]]','[["pain","5365374a-ee9e-42d9-a881-7ee69fad3224"]]',NULL);
INSERT INTO "action" VALUES('16a54ed2933b4ae28b76c0ed9c2ddb1f','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:03:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","f9e6778b-6ddb-4853-b26c-bbc033d4cc5d"]]','[["pain","f849976d-3269-4b36-8a54-45a236f1fdc9"]]',NULL);
INSERT INTO "action" VALUES('bde7f602b39f4b67a90e3286a7b6ab2c','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:03:00.000003','2026-03-29','removed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[]','[["pain","f9e6778b-6ddb-4853-b26c-bbc033d4cc5d"]]',NULL);
INSERT INTO "action" VALUES('6edfbebeb20942d0802bf5e846c49894','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:03:00.000004','2026-03-24','Rest day: taken back','[["rest","2f4450d1-8612-4e55-894f-30e476516f42"]]','[]','2026-03-29 11:03:00.000000');
INSERT INTO "action" VALUES('ec4d9cc1587b48af8b28468f10032900','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:03:00.000005','2026-03-29','Sitting since 13:03, not ended yet','[["sitting","5c9ea364-9519-4a54-838d-db45d891cd04"]]','[]',NULL);
INSERT INTO "action" VALUES('bd70de5c3c464e46a858728e89b443de','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:43:00.000000','2026-03-29','Break, postponed','[["break","68005f7d-7d19-43d7-8ee0-c45a9fb9d363"]]','[]',NULL);
INSERT INTO "action" VALUES('35e027a4382f42be970c34953722c7dd','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:49:00.000000','2026-03-29','Break, prompted: chin tuck; ended: Sitting 13:03–13:49, 46 min','[["sitting","3cf70d68-7df3-4fc3-a8dc-75ee3bf5a13a"],["break","37e6362a-ff46-4045-a417-0693d903190a"]]','[["sitting","5c9ea364-9519-4a54-838d-db45d891cd04"]]',NULL);
INSERT INTO "action" VALUES('eafe2632733f4cc1834ecabc38580e8d','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 11:54:00.000000','2026-03-29','Sitting since 13:54, not ended yet','[["sitting","5c33607d-81e4-463d-a0a5-dee01dd1f13d"]]','[]',NULL);
INSERT INTO "action" VALUES('3cb8b9db940349d29e55e84ec5f95394','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 12:29:00.000000','2026-03-29','Break, skipped','[["break","a0046514-98b2-4a42-b2a4-29d11947a162"]]','[]',NULL);
INSERT INTO "action" VALUES('4b957c9295f14113a5c058751be1ab8e','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 12:29:00.000001','2026-03-29','ended: Sitting 13:54–14:29, 35 min','[["sitting","fe917764-f91a-4d8a-a2ef-c57330bd0e52"]]','[["sitting","5c33607d-81e4-463d-a0a5-dee01dd1f13d"]]',NULL);
INSERT INTO "action" VALUES('43d663522c184911a0f42aa24e57700e','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 12:29:00.000002','2026-03-28','Sitting 08:29–09:29, 1 h (🙂)','[["sitting","11dbbf92-18b2-47fa-9c3e-fb99835865b8"]]','[]',NULL);
INSERT INTO "action" VALUES('2a90776a24a94aaf8db2f5df9c6fed9c','a9b842bfe82640039dc285b2cb145ac0','2026-03-29 12:31:00.000000','2026-03-29','Sitting since 14:31, not ended yet','[["sitting","9c4e09d5-79c7-41a6-acd7-2f1f25766f05"]]','[]',NULL);
INSERT INTO "action" VALUES('b324fd5081ba416085273203cc6d0248','a9b842bfe82640039dc285b2cb145ac0','2026-03-30 12:31:00.000000','2026-03-30','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","6df4ef2a-5841-44bc-a339-b85acd8ffcb6"]]','[]',NULL);
INSERT INTO "action" VALUES('3afb3815ea94421b95161a039e0a1f46','a9b842bfe82640039dc285b2cb145ac0','2026-03-30 12:31:00.000001','2026-03-30','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","f8d3758d-990a-4f35-8da7-f97fd8c3b5b0"]]','[]',NULL);
INSERT INTO "action" VALUES('e0435bd0febc40d38219c79417407569','a9b842bfe82640039dc285b2cb145ac0','2026-03-30 12:31:00.000002','2026-03-30','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","99c4abb0-69ef-4706-97b2-b33c60743f54"]]','[]',NULL);
INSERT INTO "action" VALUES('99284f224d2e4b2c89424199719d6313','a9b842bfe82640039dc285b2cb145ac0','2026-03-30 12:31:00.000003','2026-03-30','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","90b4b630-7a3e-4077-ad2d-a315e9deb37b"]]','[]',NULL);
INSERT INTO "action" VALUES('3105e862e05e4c32a3176d3cae0a39e4','a9b842bfe82640039dc285b2cb145ac0','2026-03-30 12:31:00.000004','2026-03-30','Pain 2, upper back, on average over the last 24 hours','[["pain","ee19cdff-404f-4968-9fbd-c8f9ffbb1806"]]','[]',NULL);
INSERT INTO "action" VALUES('b773c0c115124da18d1866aee93c4c6c','a9b842bfe82640039dc285b2cb145ac0','2026-03-31 12:31:00.000000','2026-03-31','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","5f672455-ddb4-4500-8e17-f07de84ea592"]]','[]',NULL);
INSERT INTO "action" VALUES('4999a8635f7e47d683117fad7430a01c','a9b842bfe82640039dc285b2cb145ac0','2026-03-31 12:31:00.000001','2026-03-31','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","bc1c834a-2e31-4f08-9fea-cf3d3611b6e7"]]','[]',NULL);
INSERT INTO "action" VALUES('3e9ae4000bce4b17a9a0f81406cb55cb','a9b842bfe82640039dc285b2cb145ac0','2026-03-31 12:31:00.000002','2026-03-31','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","481cf6f1-e790-4b59-89c9-05beb28d8510"]]','[]',NULL);
INSERT INTO "action" VALUES('c63745b265b146a0b58a9f724bac9b8a','a9b842bfe82640039dc285b2cb145ac0','2026-03-31 12:31:00.000003','2026-03-31','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","1a8d4a6c-483e-48cb-a1e0-f7f8845ccb69"]]','[]',NULL);
INSERT INTO "action" VALUES('c5704643ba4a450a86ead46cda1b232e','a9b842bfe82640039dc285b2cb145ac0','2026-03-31 12:31:00.000004','2026-03-31','Pain 2, upper back, on average over the last 24 hours','[["pain","9a1628c6-672a-4edd-a3ea-658698ceec55"]]','[]',NULL);
INSERT INTO "action" VALUES('4cc80f5c6fd64a87bdd17c5331e4e8e9','a9b842bfe82640039dc285b2cb145ac0','2026-04-01 12:31:00.000000','2026-04-01','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","1c3ea29a-1c78-4a47-bd05-14d5326a905d"]]','[]',NULL);
INSERT INTO "action" VALUES('428ff4aa30114c12bbb508fad1f06dee','a9b842bfe82640039dc285b2cb145ac0','2026-04-01 12:31:00.000001','2026-04-01','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","3cd2d9bd-7323-4a9c-8145-54e8049006ab"]]','[]',NULL);
INSERT INTO "action" VALUES('424f35b22a724b1f9279a1c4469ddb58','a9b842bfe82640039dc285b2cb145ac0','2026-04-01 12:31:00.000002','2026-04-01','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","22f365ec-8091-49c4-a0cf-27a3f39bf620"]]','[]',NULL);
INSERT INTO "action" VALUES('9e7947d7e86f449686512086ec559e7a','a9b842bfe82640039dc285b2cb145ac0','2026-04-01 12:31:00.000003','2026-04-01','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","aa21e689-c231-4043-9d1f-cc0ed959ac8f"]]','[]',NULL);
INSERT INTO "action" VALUES('49df1d779b83470196158a29b37295a4','a9b842bfe82640039dc285b2cb145ac0','2026-04-01 12:31:00.000004','2026-04-01','Pain 2, upper back, on average over the last 24 hours','[["pain","92b9ad32-a14b-4706-805b-3e76a615d5f6"]]','[]',NULL);
INSERT INTO "action" VALUES('c81a931fb54f433a8a5f53092b7881cc','a9b842bfe82640039dc285b2cb145ac0','2026-04-02 12:31:00.000000','2026-04-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","e3811b3b-be44-4ec8-add2-c0765e2216e9"]]','[]',NULL);
INSERT INTO "action" VALUES('dd2ed583c0b540e1b77770063b94661d','a9b842bfe82640039dc285b2cb145ac0','2026-04-02 12:31:00.000001','2026-04-02','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","c2f5e64d-11ab-46d0-a486-70f9e30c481d"]]','[]',NULL);
INSERT INTO "action" VALUES('c2f942cbe7ce4c868deb8f44d58996b7','a9b842bfe82640039dc285b2cb145ac0','2026-04-02 12:31:00.000002','2026-04-02','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","12af596f-8469-4588-93c3-f7d73c1e0970"]]','[]',NULL);
INSERT INTO "action" VALUES('a25dd326e4f24065803ed661f47d4ad5','a9b842bfe82640039dc285b2cb145ac0','2026-04-02 12:31:00.000003','2026-04-02','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","7d0a4632-55ee-44e3-aa4f-c9389edd03a6"]]','[]',NULL);
INSERT INTO "action" VALUES('53d2b8fab50444efb8953dd44f4cd79e','a9b842bfe82640039dc285b2cb145ac0','2026-04-02 12:31:00.000004','2026-04-02','Pain 2, upper back, on average over the last 24 hours','[["pain","bca44548-f690-4149-9d6b-873e38cd7ef1"]]','[]',NULL);
INSERT INTO "action" VALUES('1d84dde3ba134b47b4671dd31d9e1d3d','a9b842bfe82640039dc285b2cb145ac0','2026-04-03 12:31:00.000000','2026-04-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","973ab5d0-8a74-4399-8f0e-768a1afe48c9"]]','[]',NULL);
INSERT INTO "action" VALUES('958e7e0ed7d34c77b6bdb27d3858353f','a9b842bfe82640039dc285b2cb145ac0','2026-04-03 12:31:00.000001','2026-04-03','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","2a84dab3-5c1f-4172-8c10-0b58a39932c2"]]','[]',NULL);
INSERT INTO "action" VALUES('97b38ac96fc8402cb7f0336b7914b4eb','a9b842bfe82640039dc285b2cb145ac0','2026-04-03 12:31:00.000002','2026-04-03','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","ec3bf2d2-80d9-4b69-922f-e56bd9acace6"]]','[]',NULL);
INSERT INTO "action" VALUES('056e994210374fa489d1f55e2be17533','a9b842bfe82640039dc285b2cb145ac0','2026-04-03 12:31:00.000003','2026-04-03','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","fd47680d-f903-4924-8e74-aac22fd69861"]]','[]',NULL);
INSERT INTO "action" VALUES('4421bef4ba8e423487162b2dc96024bd','a9b842bfe82640039dc285b2cb145ac0','2026-04-03 12:31:00.000004','2026-04-03','Pain 2, upper back, on average over the last 24 hours','[["pain","ab4425c4-7d04-483c-890a-fa699536cfe8"]]','[]',NULL);
INSERT INTO "action" VALUES('296b9b578853453286c36594b9b2ae05','a9b842bfe82640039dc285b2cb145ac0','2026-04-03 12:31:00.000005','2026-04-03','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","46019cd4-05d4-41a6-b9ac-3b64b58ce956"]]','[]',NULL);
INSERT INTO "action" VALUES('9d047d58003f4e558d31bfc272bce2f4','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:31:00.000000','2026-04-04','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","7f92508d-9f77-47d0-aaa7-de653a02f440"]]','[]',NULL);
INSERT INTO "action" VALUES('cbd19f4c66dc438692191296c73a6829','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:31:00.000001','2026-04-04','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","6dd19093-fa65-4bde-bda1-e1724808a65e"]]','[]',NULL);
INSERT INTO "action" VALUES('9d564d04439441fca027d368fc6bc905','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:31:00.000002','2026-04-04','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","a1bb1085-ed45-4034-83db-00f7f5f5cb84"]]','[]',NULL);
INSERT INTO "action" VALUES('11fa93695dde42639b63625d88442de8','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:31:00.000003','2026-04-04','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","278ad886-c958-4cac-ae47-bc265f0ffc8a"]]','[]',NULL);
INSERT INTO "action" VALUES('afe4187ea48048e0a8472ceb01f9d7b3','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:31:00.000004','2026-04-04','Pain 2, upper back, on average over the last 24 hours','[["pain","4d685eff-e6d4-4b41-9dea-284d06e41f5d"]]','[]',NULL);
INSERT INTO "action" VALUES('75f7729fd46c44febd8dac9c07decac7','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:31:00.000005','2026-04-04','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","e01548a2-0785-46da-948a-0a982864c192"]]','[]',NULL);
INSERT INTO "action" VALUES('a9e30f71e52544aea6a8d48df4652e8a','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:31:00.000006','2026-04-04','set aside for flares: Flare minimum, version 1','[["assignment","970e194b-2435-44be-87f5-e0e051f084ed"]]','[]',NULL);
INSERT INTO "action" VALUES('395d24cf05194f27a1723ff38552fca6','a9b842bfe82640039dc285b2cb145ac0','2026-04-04 12:32:00.000000','2026-04-04','Flare plan on, since this day (首が痛い)','[["flare","4783f6db-c4af-443f-a9e6-74356f589d51"]]','[]',NULL);
INSERT INTO "action" VALUES('2ca178e6f5a3417e9565e2bce614a2a7','a9b842bfe82640039dc285b2cb145ac0','2026-04-06 12:32:00.000000','2026-04-06','Flare plan off','[["flare","7e4f1e9d-f956-46f1-9523-0113daa065d1"]]','[["flare","4783f6db-c4af-443f-a9e6-74356f589d51"]]',NULL);
INSERT INTO "action" VALUES('481146eeb73d4d2f91b0e94cb1338f2b','a9b842bfe82640039dc285b2cb145ac0','2026-04-06 12:33:00.000000','2026-04-06','Flare plan on, since this day','[["flare","19bd9709-2802-4e29-bf5d-fbbf132f1b12"]]','[]','2026-04-06 12:33:00.000000');
INSERT INTO "action" VALUES('8a168c7e5cd44302b492dfb2e0f6d281','a9b842bfe82640039dc285b2cb145ac0','2026-04-06 12:33:00.000001','2026-04-06','ended: Desk neck and upper back','[["assignment","385d7a83-d2b0-4d5d-9404-1eb39829f25b"]]','[["assignment","367cab22-138c-4159-bb91-f77d3ae604c4"]]',NULL);
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
INSERT INTO "appointment" VALUES('f1dd4491d70442aabc6b1355dc1176d3','a9b842bfe82640039dc285b2cb145ac0','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
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
INSERT INTO "assignment" VALUES('41e1959ad3894c1b8cd76c6bcf7a9f51','a9b842bfe82640039dc285b2cb145ac0','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20',NULL,'Dr. Møri 森',200,'2026-02-19 23:00:00.000000','2026-03-29 11:00:00.000000',0);
INSERT INTO "assignment" VALUES('367cab22138c4159bb91f77d3ae604c4','a9b842bfe82640039dc285b2cb145ac0','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2027-01-23',NULL,200,'2026-03-29 11:00:00.000000','2026-04-06 12:33:00.000000',0);
INSERT INTO "assignment" VALUES('ac93d413e7294813b71a4c24b616d4b6','a9b842bfe82640039dc285b2cb145ac0','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('970e194b243544be87f5e0e051f084ed','a9b842bfe82640039dc285b2cb145ac0','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
INSERT INTO "assignment" VALUES('385d7a83d2b04d5d94041eb39829f25b','a9b842bfe82640039dc285b2cb145ac0','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('2e37e54bce1545358067e09ec446cf24','a9b842bfe82640039dc285b2cb145ac0','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
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
INSERT INTO "break_taken" VALUES('4a2e9abb4b854e5ba9a46917c971bed4','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('e614118eb8384fe385c591cc80dfecc4','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('2606eade642d45ba9091e1597ff87d2e','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('671d269ae1c148cb9a2f52177553b9d5','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('f899814ffadb4d608d7c1887a126a2c1','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000','2026-03-29 11:00:00.000000','natural',NULL);
INSERT INTO "break_taken" VALUES('68005f7d7d1943d78ee0c45a9fb9d363','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL);
INSERT INTO "break_taken" VALUES('37e6362aff464045a4170693d903190a','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck');
INSERT INTO "break_taken" VALUES('a004651498b24a42b2a429d11947a162','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL);
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
INSERT INTO "exercise_entry" VALUES('046726d058564f039b107f2978a211d4','a9b842bfe82640039dc285b2cb145ac0','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('2d75842735354a4585182065ea100bb3','a9b842bfe82640039dc285b2cb145ac0','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3cd5cd14b6eb4f0f8e405a0b62026e3a','a9b842bfe82640039dc285b2cb145ac0','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0f925cf0608e432bb61e80fcfcebe46e','a9b842bfe82640039dc285b2cb145ac0','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('15314e7391c74645882c569c491f7068','a9b842bfe82640039dc285b2cb145ac0','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('7b7e00cc1d5048aabdc960df1f9415ce','a9b842bfe82640039dc285b2cb145ac0','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1504ba1943984d449a8afde54c9ab86e','a9b842bfe82640039dc285b2cb145ac0','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c55d882a20184d4e90e8f9af4ea51804','a9b842bfe82640039dc285b2cb145ac0','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('62ef91fff6ed4b9db8fd316d98711cea','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('d3b3a7d4eaca43efab35d19cad4b40d3','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e923c60fa074693854695f9a3bc4caf','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('44e23f3b8af94739a22f5afff38d831a','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4e22f3108b2046d7a77adb5c59e042cd','a9b842bfe82640039dc285b2cb145ac0','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('b35bf8a98c2a4049a0d19bdfc47b3b63','a9b842bfe82640039dc285b2cb145ac0','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('19ccdd0b87414509ab51f9680ca5f6fb','a9b842bfe82640039dc285b2cb145ac0','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('295c491e6b0449838c8355dd251032a3','a9b842bfe82640039dc285b2cb145ac0','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a6844fecf12841ac9765b14624bab801','a9b842bfe82640039dc285b2cb145ac0','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('58e33bab9afa46199b51b2f82655cd21','a9b842bfe82640039dc285b2cb145ac0','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f7f4ef91742e41ffb6c6ecace6fd3c37','a9b842bfe82640039dc285b2cb145ac0','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('526df55e450d4d9e8ac89db6211116b9','a9b842bfe82640039dc285b2cb145ac0','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7c28f51697914cea9a92d342e86aec51','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('2421255b3e1847dbb5f072bf10c6c594','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('de618e7da5544a69a26d08257ad3725c','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('844f3d072e504084afdd6a19f85c3310','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('dc21ffb7bb2b40ec8485fd94c832728e','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('df7d5f088a42482eaefbec0b8aa0cf13','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ce96e78d6a034fca8b29c8d7c44aedfc','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2c9457487bf24980b043a8b7246d1adb','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3b1d8081f0d24673ad608c0b3b734c67','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('b0bed5e06ca74984a8061f7770c16690','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5a4cbb321bee4ab7a570d0e9aa709da7','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d1729ace564f42d5bd8a90ce9c53a68e','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6d40191cbb634ce49ef47cca3e0d09b7','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('11f35b29af154a61904545fc604e8f5d','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('cbc32feedd4a4eaca55084e2881cb2d7','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('296e48052c624ca09ced7a8fda672c66','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('005a41c1273f4adb988cfc406c5682fb','a9b842bfe82640039dc285b2cb145ac0','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('2a9d778ec30e4c148b7ad0ef80a97d78','a9b842bfe82640039dc285b2cb145ac0','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1b63c6f54c00457a8e5f137a3d58dad7','a9b842bfe82640039dc285b2cb145ac0','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e0944740dcaf47c0a9ebf21906ed34b6','a9b842bfe82640039dc285b2cb145ac0','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a655c9b015854ebf80cf18bd20cbe013','a9b842bfe82640039dc285b2cb145ac0','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('b525cddfce534c7d8ed8a6aecad80a1c','a9b842bfe82640039dc285b2cb145ac0','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9dc48188b3d647ab8594189295e3516c','a9b842bfe82640039dc285b2cb145ac0','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7f0915c647ad40b683f9882ca3e468d9','a9b842bfe82640039dc285b2cb145ac0','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7307e4643a9a42edab334badd046a350','a9b842bfe82640039dc285b2cb145ac0','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('6bb50e6b775041669e2a17d887fe5ccf','a9b842bfe82640039dc285b2cb145ac0','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4990a09798544b3eaa89d590cba402f7','a9b842bfe82640039dc285b2cb145ac0','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('22f54d0bfc1d498da6034438db33f019','a9b842bfe82640039dc285b2cb145ac0','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6d09d478d45a431bbc9fcdff557c6a9d','a9b842bfe82640039dc285b2cb145ac0','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('fa61c4233454495ca2a7fc7704a22170','a9b842bfe82640039dc285b2cb145ac0','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('04b9d0055500412faaee2ac1e8d218aa','a9b842bfe82640039dc285b2cb145ac0','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c19c29f83ae4429bb8dc3bdc321d26e1','a9b842bfe82640039dc285b2cb145ac0','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6df4ef2a584144bca339b85acd8ffcb6','a9b842bfe82640039dc285b2cb145ac0','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f8d3758d990a4f358da7f97fd8c3b5b0','a9b842bfe82640039dc285b2cb145ac0','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('99c4abb069ef470697b2b33c60743f54','a9b842bfe82640039dc285b2cb145ac0','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('90b4b6307a3e4077ad2da315e9deb37b','a9b842bfe82640039dc285b2cb145ac0','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5f672455ddb445008e17f07de84ea592','a9b842bfe82640039dc285b2cb145ac0','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bc1c834a2e314f089feacf3d3611b6e7','a9b842bfe82640039dc285b2cb145ac0','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('481cf6f1e7904b5989c905beb28d8510','a9b842bfe82640039dc285b2cb145ac0','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1a8d4a6c483e48cba1e0f7f8845ccb69','a9b842bfe82640039dc285b2cb145ac0','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1c3ea29a1c784a47bd0514d5326a905d','a9b842bfe82640039dc285b2cb145ac0','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3cd2d9bd73234a9c814554e8049006ab','a9b842bfe82640039dc285b2cb145ac0','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('22f365ec809149c4a0cf27a3f39bf620','a9b842bfe82640039dc285b2cb145ac0','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('aa21e689c23140439d1fcc0ed959ac8f','a9b842bfe82640039dc285b2cb145ac0','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e3811b3bbe444ec8add2c0765e2216e9','a9b842bfe82640039dc285b2cb145ac0','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c2f5e64d11ab46d0a48670f9e30c481d','a9b842bfe82640039dc285b2cb145ac0','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('12af596f8469458893c3f7d73c1e0970','a9b842bfe82640039dc285b2cb145ac0','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7d0a463255ee44e3aa4fc9389edd03a6','a9b842bfe82640039dc285b2cb145ac0','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('973ab5d08a7443998f0e768a1afe48c9','a9b842bfe82640039dc285b2cb145ac0','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2a84dab35c1f41728c100b58a39932c2','a9b842bfe82640039dc285b2cb145ac0','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ec3bf2d280d94b69922fe56bd9acace6','a9b842bfe82640039dc285b2cb145ac0','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fd47680df90349248e74aac22fd69861','a9b842bfe82640039dc285b2cb145ac0','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7f92508d9f7747d0aaa7de653a02f440','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6dd19093fa654bdebda1e1724808a65e','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a1bb1085ed45403483db00f7f5f5cb84','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('278ad886c9584cacae47bc265f0ffc8a','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "flare_spell" VALUES('4783f6dbc4af443fa9e674356f589d51','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000','2026-04-06 12:32:00.000000',NULL,'首が痛い');
INSERT INTO "flare_spell" VALUES('7e4f1e9df95646f195230113daa065d1','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い');
INSERT INTO "flare_spell" VALUES('19bd970928024e29bf5dfbbf132f1b12','a9b842bfe82640039dc285b2cb145ac0','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000',NULL,NULL);
CREATE TABLE link (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	"key" VARCHAR, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "link" VALUES('94ffbe8384ac4939bbeff711310f14bd','a9b842bfe82640039dc285b2cb145ac0','6b817f17386b40daab8318799909aaaa','age1hkg0gay2d6jjzzej3wlt4vq83lltlef6t0mvrvlj8wvxq3hkkuzsta98j2','2026-04-07 12:33:00.000000');
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
INSERT INTO "message" VALUES('e893962e5f3545fea6d6e91a6391a05d','a9b842bfe82640039dc285b2cb145ac0','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('b8cd42f3e9024e09aa78faa3105f72b3','a9b842bfe82640039dc285b2cb145ac0','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('7bbff7035d1244da860ef83b410836c2','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('39ebc789a3e045be9f37bf7e7f75c084','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('1edb7d3203c6403086f423abfd09b7d2','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('186d4fd2ac034907a7a3a6594e39b356','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('90a345d965664ee8912e020886e44cdd','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('6fb9f6d9f9fa413ca92fa9cabc103fbd','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('394eca9574114e5f8d383342a7ed6f48','a9b842bfe82640039dc285b2cb145ac0','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('f6524fee2740485e9a040f24a1400041','a9b842bfe82640039dc285b2cb145ac0','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('9701285a84fa468ebebfd0396e4215a7','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('fde5feb8586d4adabb0b85a808979221','a9b842bfe82640039dc285b2cb145ac0','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('0d7f5714d80f4a2f8363ec867f35433a','a9b842bfe82640039dc285b2cb145ac0','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('0ecd365f1cad40b4b691625e12e21e2d','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('563962e740ee4aeaa2f501ab77f0234a','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('89e27ae380d34eefa69b0bb8f0016fc4','a9b842bfe82640039dc285b2cb145ac0','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('8b9989acbd4647018ac5acbcd0c4ef99','a9b842bfe82640039dc285b2cb145ac0','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('402a9318d9df48459a0412996fae3556','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('8d8662ad9b7b48af8452391482d96c11','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('800050986c93479898df91582d66b351','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('c440c48384cc469caf6b8ee084528818','a9b842bfe82640039dc285b2cb145ac0','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('9f58dc4b704c4b3ebb7fbda40e517b63','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('058ec9ab77004c149bc8b13901be223f','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('6b80c5e0e76f4f15b20b90142f530d0a','a9b842bfe82640039dc285b2cb145ac0','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('f818205d41ca43a495bb699a0bcb0572','a9b842bfe82640039dc285b2cb145ac0','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('d559900e761a4285948036992835671f','a9b842bfe82640039dc285b2cb145ac0','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('71b79a7e0e674f9d8ee3a9e59cd33d19','a9b842bfe82640039dc285b2cb145ac0','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('2f195a3935cb484082cac6907406ba8f','a9b842bfe82640039dc285b2cb145ac0','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('1405fb0ddca043d49cca860aeb77fde5','a9b842bfe82640039dc285b2cb145ac0','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('95baa5b828e24a06a947afeddd6eb4de','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000','2026-03-29 11:01:00.000000',7,'upper-back','average_24h','corrected 0');
INSERT INTO "pain_reading" VALUES('6484bbd2877c43978787ef83dab9fd46','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('0d6ba3107ba240a1b87d4e5f8476d429','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',7,'upper-back','average_24h','corrected 1');
INSERT INTO "pain_reading" VALUES('148c562e48b347c983bae671f5c43a76','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('d419310f88dd4aeba133661d1fc7b4b9','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('5365374aee9e42d9a8817ee69fad3224','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',7,'upper-back','average_24h','corrected 2');
INSERT INTO "pain_reading" VALUES('f849976d32694b368a5445a236f1fdc9','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('f9e6778b6ddb4853b26cbbc033d4cc5d','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('ee19cdff404f49689fbdc8f9ffbb1806','a9b842bfe82640039dc285b2cb145ac0','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('9a1628c6672a4edda3ea658698ceec55','a9b842bfe82640039dc285b2cb145ac0','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('92b9ad32a14b4706805b3e76a615d5f6','a9b842bfe82640039dc285b2cb145ac0','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('bca44548f69041499d6b873e38cd7ef1','a9b842bfe82640039dc285b2cb145ac0','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('ab4425c47d04483c890afa699536cfe8','a9b842bfe82640039dc285b2cb145ac0','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('4d685effe6d44b419dea284d06e41f5d','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,2,'upper-back','average_24h',NULL);
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('a9b842bfe82640039dc285b2cb145ac0','me','2026-02-19 23:00:00.000000',NULL,0);
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
INSERT INTO "programme" VALUES('50c9420c30614ec29a7892f377eeb0a1','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
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
INSERT INTO "questionnaire" VALUES('e4123dc4534b4f01a8bbfdb5185f8ec3','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'NDI','[["首",0],["total",1000]]');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('2e37e54bce1545358067e09ec446cf24','a9b842bfe82640039dc285b2cb145ac0','assignment',1);
INSERT INTO "received" VALUES('f1dd4491d70442aabc6b1355dc1176d3','a9b842bfe82640039dc285b2cb145ac0','appointment',1);
INSERT INTO "received" VALUES('e893962e5f3545fea6d6e91a6391a05d','a9b842bfe82640039dc285b2cb145ac0','message',1);
INSERT INTO "received" VALUES('b8cd42f3e9024e09aa78faa3105f72b3','a9b842bfe82640039dc285b2cb145ac0','message',2);
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
INSERT INTO "rest_day" VALUES('51134d7eaa074dbbb2d66d509971c3b2','a9b842bfe82640039dc285b2cb145ac0','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('25d825554ff74febbdd70655c5ceb358','a9b842bfe82640039dc285b2cb145ac0','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('b90987482fe4445386bdbe7c3d904d10','a9b842bfe82640039dc285b2cb145ac0','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
INSERT INTO "rest_day" VALUES('2f4450d186124e55894f30e476516f42','a9b842bfe82640039dc285b2cb145ac0','2026-03-24','2026-03-25 01:59:59.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000','taken back');
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
INSERT INTO "routine_run" VALUES('3041d5b2101944889d19c9f42105fc71','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 12:29:00.000000','["wall-angel"]',NULL,NULL);
CREATE TABLE share_made (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_share_made PRIMARY KEY (id), 
	CONSTRAINT ck_share_made_number CHECK (number >= 1), 
	CONSTRAINT fk_share_made_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "share_made" VALUES('1397c607a5d84170830bf09a89259d3f','a9b842bfe82640039dc285b2cb145ac0',1,'2026-04-07 12:38:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('ac93d413e7294813b71a4c24b616d4b6','a9b842bfe82640039dc285b2cb145ac0','a6c1322fa658a45d19f752831aba12d5f5132d2e6107de6812ca8d73e24a54e0');
INSERT INTO "shared" VALUES('385d7a83d2b04d5d94041eb39829f25b','a9b842bfe82640039dc285b2cb145ac0','a6fc1a065952f602f2600991b4a120ecbcaa6d6b1639ac058512a52ae8b54274');
INSERT INTO "shared" VALUES('970e194b243544be87f5e0e051f084ed','a9b842bfe82640039dc285b2cb145ac0','27ee7f0c7b064296493fd73d48310bb376fa5aa271c38ca1456ac00d451a717b');
INSERT INTO "shared" VALUES('046726d058564f039b107f2978a211d4','a9b842bfe82640039dc285b2cb145ac0','0cc0e9d8ea063f80bcd2cdca8b9bcb250e26c224af35a52833d6ed68e1df1923');
INSERT INTO "shared" VALUES('2d75842735354a4585182065ea100bb3','a9b842bfe82640039dc285b2cb145ac0','b73cb6d6895b5af97199ee851fe1c82d99f4a46a8dd6f0759daba5c4bfab66bc');
INSERT INTO "shared" VALUES('0f925cf0608e432bb61e80fcfcebe46e','a9b842bfe82640039dc285b2cb145ac0','8d2e512d4fd57d48af25088785c8809735a3c5307138c3e47780c87b29c270b9');
INSERT INTO "shared" VALUES('3cd5cd14b6eb4f0f8e405a0b62026e3a','a9b842bfe82640039dc285b2cb145ac0','50b8d2b182a921a9f9e91545bb06f7acc153b69ac46d8a497304e2c247a31e57');
INSERT INTO "shared" VALUES('15314e7391c74645882c569c491f7068','a9b842bfe82640039dc285b2cb145ac0','596b10da907783e66d71a9efc105c33c4e2a711236e7b60413f9071b9fcb0bb1');
INSERT INTO "shared" VALUES('7b7e00cc1d5048aabdc960df1f9415ce','a9b842bfe82640039dc285b2cb145ac0','5d9884954d2cd43f9c61e74de91e5ab77266b4fba2ce9ce9b2ab09a3b40c3146');
INSERT INTO "shared" VALUES('1504ba1943984d449a8afde54c9ab86e','a9b842bfe82640039dc285b2cb145ac0','bc21d6654f2174b1fca9bbf08dae461678286b319cde474a50d89147e5ce3350');
INSERT INTO "shared" VALUES('c55d882a20184d4e90e8f9af4ea51804','a9b842bfe82640039dc285b2cb145ac0','aa336a7f8bed740d324f1e61b5d22e48cf630ff7f0eb803d8526802a0cae90c9');
INSERT INTO "shared" VALUES('62ef91fff6ed4b9db8fd316d98711cea','a9b842bfe82640039dc285b2cb145ac0','f052ea779112bbd7c07054f3e62844fde8ca91c8991aedfcb07be759993fcb0a');
INSERT INTO "shared" VALUES('d3b3a7d4eaca43efab35d19cad4b40d3','a9b842bfe82640039dc285b2cb145ac0','2fd68181edc152b7c514f16c792114c5858a0fc16867d9c2c989a30712da7010');
INSERT INTO "shared" VALUES('1e923c60fa074693854695f9a3bc4caf','a9b842bfe82640039dc285b2cb145ac0','f1cd9d82916ab54104806ac5864c20130172493142ffa605eb3bd5f8a10abf6c');
INSERT INTO "shared" VALUES('44e23f3b8af94739a22f5afff38d831a','a9b842bfe82640039dc285b2cb145ac0','2141b7d3efd997b1f1a888020e46ba9af83eb2695744156c6b25d71c9c41298b');
INSERT INTO "shared" VALUES('4e22f3108b2046d7a77adb5c59e042cd','a9b842bfe82640039dc285b2cb145ac0','7a50df917b0492e8c78fe869b0ea0a153083d5fc13dcd2471de060514b782334');
INSERT INTO "shared" VALUES('b35bf8a98c2a4049a0d19bdfc47b3b63','a9b842bfe82640039dc285b2cb145ac0','1d7d83399fbc758599de6065dfb296b961e01d23ee853cd9c761ad0b3a1792f6');
INSERT INTO "shared" VALUES('19ccdd0b87414509ab51f9680ca5f6fb','a9b842bfe82640039dc285b2cb145ac0','7d7c4a6adfdcc5edba531b22aba3d66ae78c030e6245d53754d0a08dd5fe03a5');
INSERT INTO "shared" VALUES('295c491e6b0449838c8355dd251032a3','a9b842bfe82640039dc285b2cb145ac0','f0a4c31cfdda43813eb5719d388ac4ca5843f481507de8309fdf3bb2c0115499');
INSERT INTO "shared" VALUES('a6844fecf12841ac9765b14624bab801','a9b842bfe82640039dc285b2cb145ac0','2c246e46a4a9286accf890f330a8d72de5199b52ef1e90cd42fc379d4de175a4');
INSERT INTO "shared" VALUES('58e33bab9afa46199b51b2f82655cd21','a9b842bfe82640039dc285b2cb145ac0','e80076d08a81185d750e7566c2bd4e04d63274ebcee4d32791c12d569daf4606');
INSERT INTO "shared" VALUES('526df55e450d4d9e8ac89db6211116b9','a9b842bfe82640039dc285b2cb145ac0','ea4aaa48f985084beefeb7ad60a3cffa9c7c161dea40369862cd6da0ede6da7d');
INSERT INTO "shared" VALUES('f7f4ef91742e41ffb6c6ecace6fd3c37','a9b842bfe82640039dc285b2cb145ac0','6aa17be89002ff9961f739cefd3c75065981ac7d95aece67bf5c7bd7158355e5');
INSERT INTO "shared" VALUES('7c28f51697914cea9a92d342e86aec51','a9b842bfe82640039dc285b2cb145ac0','9b40842f7e732a0bc24713e644e5dc23636a8d0a62ca77b5765b6d5765874377');
INSERT INTO "shared" VALUES('2421255b3e1847dbb5f072bf10c6c594','a9b842bfe82640039dc285b2cb145ac0','c8977558e985507633a4e39bf0cf1ce3780586262a64a292df91b120224c854b');
INSERT INTO "shared" VALUES('844f3d072e504084afdd6a19f85c3310','a9b842bfe82640039dc285b2cb145ac0','da8ceafa37b9444e996552542e799aaebad905b04a1ef2ef545bba522359efe8');
INSERT INTO "shared" VALUES('de618e7da5544a69a26d08257ad3725c','a9b842bfe82640039dc285b2cb145ac0','3cbb827e396f12b58d2540c090d63bf764dadc2206ce0e8f20eab6002777c500');
INSERT INTO "shared" VALUES('dc21ffb7bb2b40ec8485fd94c832728e','a9b842bfe82640039dc285b2cb145ac0','bc5504228cc46954745745e789fde9e9bd2a82de6231bbd214ede6ef77c8719d');
INSERT INTO "shared" VALUES('df7d5f088a42482eaefbec0b8aa0cf13','a9b842bfe82640039dc285b2cb145ac0','ad05798744fc63b39662d8731a525fd9c5a323deaa2fecbe4b774780370b2718');
INSERT INTO "shared" VALUES('2c9457487bf24980b043a8b7246d1adb','a9b842bfe82640039dc285b2cb145ac0','4afdb9f3d5eb52bfa2f583004cbd0a0210247b5b63402391d8150a75a9962cac');
INSERT INTO "shared" VALUES('ce96e78d6a034fca8b29c8d7c44aedfc','a9b842bfe82640039dc285b2cb145ac0','43e16ec287fbec2774c9cbf3bd220210dd7c2e777203a0ae847961b8a143a29f');
INSERT INTO "shared" VALUES('3b1d8081f0d24673ad608c0b3b734c67','a9b842bfe82640039dc285b2cb145ac0','310a41292b4df1860b468171082b0b9c0be7bca7d821b8328a5b5c2af13b25f1');
INSERT INTO "shared" VALUES('b0bed5e06ca74984a8061f7770c16690','a9b842bfe82640039dc285b2cb145ac0','45a75293118bb0f13f8d91c3e2e8604f00a68a91b7e5e1bd714957180008db50');
INSERT INTO "shared" VALUES('5a4cbb321bee4ab7a570d0e9aa709da7','a9b842bfe82640039dc285b2cb145ac0','cf8059b7d0154c4cadcfdc72fa8343327fe8467cb5b24092f98f6caa19bf7163');
INSERT INTO "shared" VALUES('d1729ace564f42d5bd8a90ce9c53a68e','a9b842bfe82640039dc285b2cb145ac0','585c0bafa91a158af75f2d642c98c04c36ec8362e63675f8f1339e4a061814c2');
INSERT INTO "shared" VALUES('6d40191cbb634ce49ef47cca3e0d09b7','a9b842bfe82640039dc285b2cb145ac0','8136297e7fd0b55036d075bf99ffcadd3b9e338762b2dd4e38d4b759a05be146');
INSERT INTO "shared" VALUES('11f35b29af154a61904545fc604e8f5d','a9b842bfe82640039dc285b2cb145ac0','08355e256b7680ad911cbb3ccaf86b209cbfb3c9ed16394a9fb04436e256aa44');
INSERT INTO "shared" VALUES('296e48052c624ca09ced7a8fda672c66','a9b842bfe82640039dc285b2cb145ac0','0bbc0aab85e93b4047cb3059af15ec2454fee546ab6837075a7995c54089be8a');
INSERT INTO "shared" VALUES('cbc32feedd4a4eaca55084e2881cb2d7','a9b842bfe82640039dc285b2cb145ac0','02955bb4036d0842e15b199e142ef75b5a0f904de6756ab33451412f2386513b');
INSERT INTO "shared" VALUES('005a41c1273f4adb988cfc406c5682fb','a9b842bfe82640039dc285b2cb145ac0','38f61821f8f481aaa3ee1445cf93217ec0ec5121acf56d4d7f17d3150d9fc436');
INSERT INTO "shared" VALUES('2a9d778ec30e4c148b7ad0ef80a97d78','a9b842bfe82640039dc285b2cb145ac0','a8204d15d447186b7ebaa2815cf1d4822fdd17e3759c308d73f071770ecd20e5');
INSERT INTO "shared" VALUES('1b63c6f54c00457a8e5f137a3d58dad7','a9b842bfe82640039dc285b2cb145ac0','ff5a55edf8d99e55e5e3ae7fa37a088bcd29dcce739711df886257e9d1a2cf10');
INSERT INTO "shared" VALUES('e0944740dcaf47c0a9ebf21906ed34b6','a9b842bfe82640039dc285b2cb145ac0','903379dc56c0c2ccb2fe5785444d854f9849e8f78dafcb55bc93fcda333c95dc');
INSERT INTO "shared" VALUES('a655c9b015854ebf80cf18bd20cbe013','a9b842bfe82640039dc285b2cb145ac0','957e0f79e70ee409a270d618785c14c2fe662d8b753179b64310aa5eddde488a');
INSERT INTO "shared" VALUES('b525cddfce534c7d8ed8a6aecad80a1c','a9b842bfe82640039dc285b2cb145ac0','a1a441b966784086a1a3bea769f9cd8eaf129114bb0a558b8d73806702ff4e75');
INSERT INTO "shared" VALUES('7f0915c647ad40b683f9882ca3e468d9','a9b842bfe82640039dc285b2cb145ac0','b663b2dcbcd5ddc96e3e39c4e0879d1292334b0e345c442011c4b372cbca7eba');
INSERT INTO "shared" VALUES('9dc48188b3d647ab8594189295e3516c','a9b842bfe82640039dc285b2cb145ac0','7ae66bfa72db4bc3e70aff169859aca9175eed2cb541f4b0f57224e0d4e125a3');
INSERT INTO "shared" VALUES('7307e4643a9a42edab334badd046a350','a9b842bfe82640039dc285b2cb145ac0','229beec71e79628bd1866f75d966173225d633e2f4a72b328e701eace8067c9f');
INSERT INTO "shared" VALUES('6bb50e6b775041669e2a17d887fe5ccf','a9b842bfe82640039dc285b2cb145ac0','6c2f904dda4241b872d433c44a5790e3944c8e33e2b78332f22b508c713275fe');
INSERT INTO "shared" VALUES('22f54d0bfc1d498da6034438db33f019','a9b842bfe82640039dc285b2cb145ac0','ecc4d45ae068a9405d9deebd1e48ef6e35269187643daa2a9110287dc3552c41');
INSERT INTO "shared" VALUES('4990a09798544b3eaa89d590cba402f7','a9b842bfe82640039dc285b2cb145ac0','0f9f18d8e0c5864f6c0922dc823b940889397221e85dfc4c4e237a2e9719f2c5');
INSERT INTO "shared" VALUES('6d09d478d45a431bbc9fcdff557c6a9d','a9b842bfe82640039dc285b2cb145ac0','c2657f859fa927ee10d9af14d13ca978f9b76bc35a01cab8814afc16da24d56c');
INSERT INTO "shared" VALUES('fa61c4233454495ca2a7fc7704a22170','a9b842bfe82640039dc285b2cb145ac0','b7ab41c230e45f3c20b40855c348894bdee73a6c51815d236e5b1f69939e6706');
INSERT INTO "shared" VALUES('04b9d0055500412faaee2ac1e8d218aa','a9b842bfe82640039dc285b2cb145ac0','73d25a9e31bba46f54bdb854056c239e377af6f934426fad7c78ce762650f57f');
INSERT INTO "shared" VALUES('c19c29f83ae4429bb8dc3bdc321d26e1','a9b842bfe82640039dc285b2cb145ac0','0f15e6379adcb0e0a55d22150f4723afcefeab5ffc9757ed43afbcfdbaeb6f92');
INSERT INTO "shared" VALUES('6df4ef2a584144bca339b85acd8ffcb6','a9b842bfe82640039dc285b2cb145ac0','5e0b218cab225f53495eb25683bddf2ffcd02a70fab3fb6eb774af3efbcffe52');
INSERT INTO "shared" VALUES('90b4b6307a3e4077ad2da315e9deb37b','a9b842bfe82640039dc285b2cb145ac0','2b48fe5c63514363ba1344d025dc1a944a643072ec4f13d56e1f6b364273b683');
INSERT INTO "shared" VALUES('99c4abb069ef470697b2b33c60743f54','a9b842bfe82640039dc285b2cb145ac0','5e63ecb21e352f1f174eaf2ace5f80f0152bf5947bc600f096fb6f4d4f4e5378');
INSERT INTO "shared" VALUES('f8d3758d990a4f358da7f97fd8c3b5b0','a9b842bfe82640039dc285b2cb145ac0','8d8901d2fa0fc66bf4ab9fad828cd1f1130a177334700fa4ad31435496553827');
INSERT INTO "shared" VALUES('1a8d4a6c483e48cba1e0f7f8845ccb69','a9b842bfe82640039dc285b2cb145ac0','9f2fd33041cf48af9e2137f42bf64c43f1c0f67e19d5b2f8b67e9bd555187812');
INSERT INTO "shared" VALUES('481cf6f1e7904b5989c905beb28d8510','a9b842bfe82640039dc285b2cb145ac0','40694804d2fb15e41b024adf63261288dc0641eef62131e8aabb12d9155250e6');
INSERT INTO "shared" VALUES('5f672455ddb445008e17f07de84ea592','a9b842bfe82640039dc285b2cb145ac0','950882fa2ee19ca01d3e5a20088a399345e7fdb32af361a90d51fbf0647d27da');
INSERT INTO "shared" VALUES('bc1c834a2e314f089feacf3d3611b6e7','a9b842bfe82640039dc285b2cb145ac0','3157b39ca57dfdd6a0c81039217b789e6115656013c7d1399afd36bbdd07ace7');
INSERT INTO "shared" VALUES('1c3ea29a1c784a47bd0514d5326a905d','a9b842bfe82640039dc285b2cb145ac0','e7679177ac952a5ab08bcd031ebd101087213f7b74808eea8ef80d761e97a105');
INSERT INTO "shared" VALUES('22f365ec809149c4a0cf27a3f39bf620','a9b842bfe82640039dc285b2cb145ac0','162790c0d180da7e0ce31281ca3b596ba77aa8d64214868c5def960645849f62');
INSERT INTO "shared" VALUES('3cd2d9bd73234a9c814554e8049006ab','a9b842bfe82640039dc285b2cb145ac0','87fda8d0118e8a96bc28305f8af82c00ad735f74e0a4c8bb5f79f6c42ab2b779');
INSERT INTO "shared" VALUES('aa21e689c23140439d1fcc0ed959ac8f','a9b842bfe82640039dc285b2cb145ac0','02cb3efd6c53252ba780d49de3a5c7d3a56064dd9c1960c3510100c5d4f9ad9b');
INSERT INTO "shared" VALUES('12af596f8469458893c3f7d73c1e0970','a9b842bfe82640039dc285b2cb145ac0','69b2367fe3b210d1415cb19e608aca2d56e715e84939a6802fa72196a0fb0d83');
INSERT INTO "shared" VALUES('7d0a463255ee44e3aa4fc9389edd03a6','a9b842bfe82640039dc285b2cb145ac0','4f0921f4b9fb4e8e900b01e596cc3ce273cdf59c4f3d0ffc96e40ee6ddaf0314');
INSERT INTO "shared" VALUES('c2f5e64d11ab46d0a48670f9e30c481d','a9b842bfe82640039dc285b2cb145ac0','070b2727386d8c0ed768512349b26d3ad2597d73a52430d83c48e021c5e719a2');
INSERT INTO "shared" VALUES('e3811b3bbe444ec8add2c0765e2216e9','a9b842bfe82640039dc285b2cb145ac0','1cf7e6e435caba7d130ac8bdde5090ed739806083a25053b57125cefce82d840');
INSERT INTO "shared" VALUES('2a84dab35c1f41728c100b58a39932c2','a9b842bfe82640039dc285b2cb145ac0','fc6f118397953bda5de072c8837c32c8588e30edf0ef1c8072b1826b147881d3');
INSERT INTO "shared" VALUES('973ab5d08a7443998f0e768a1afe48c9','a9b842bfe82640039dc285b2cb145ac0','c348e15f1208062300de1c0c3bde0f886346d424ad4096f5a283f0d7243310a6');
INSERT INTO "shared" VALUES('ec3bf2d280d94b69922fe56bd9acace6','a9b842bfe82640039dc285b2cb145ac0','7c498d7e2267f6f002796dffc39dec1694b8f68a719466ebaf93606279c6358d');
INSERT INTO "shared" VALUES('fd47680df90349248e74aac22fd69861','a9b842bfe82640039dc285b2cb145ac0','b1b29e5a46cdf6fde3ad29d153e435a5aad33ca33b11a06def6fcf9704bd8bf7');
INSERT INTO "shared" VALUES('278ad886c9584cacae47bc265f0ffc8a','a9b842bfe82640039dc285b2cb145ac0','057bafe0808e06e6c66bba30da8b9333f181fdb3f7ba3e6201efdc0fc114d6c6');
INSERT INTO "shared" VALUES('6dd19093fa654bdebda1e1724808a65e','a9b842bfe82640039dc285b2cb145ac0','c0d836736dbee35edec6ab7aa10851db24e4981f34f280eebcd3cac9932907c8');
INSERT INTO "shared" VALUES('7f92508d9f7747d0aaa7de653a02f440','a9b842bfe82640039dc285b2cb145ac0','37428957ea6122150c2e1006578c836bb708ed8fac62bfaf134f4c240148c4c8');
INSERT INTO "shared" VALUES('a1bb1085ed45403483db00f7f5f5cb84','a9b842bfe82640039dc285b2cb145ac0','c5bc4fe5494a25d6e8f7d7bc4371b1ce4779420af89a2c95998bd5a75c97c652');
INSERT INTO "shared" VALUES('7bbff7035d1244da860ef83b410836c2','a9b842bfe82640039dc285b2cb145ac0','aedfc38462da8e530803d929524e6139c88029661d0dc3243dfebedf96558795');
INSERT INTO "shared" VALUES('39ebc789a3e045be9f37bf7e7f75c084','a9b842bfe82640039dc285b2cb145ac0','4a0ed7b6cf48deb772addc2102a206be0429256bb30c57a1fbc94e704b4f791e');
INSERT INTO "shared" VALUES('1edb7d3203c6403086f423abfd09b7d2','a9b842bfe82640039dc285b2cb145ac0','2f86c0239d97e12f172626967365f82c4ae744dbb7ad03963d1a6b79619601ff');
INSERT INTO "shared" VALUES('186d4fd2ac034907a7a3a6594e39b356','a9b842bfe82640039dc285b2cb145ac0','75b65063692b6483757858b342ae66469b2a387c76c5fd3cf4caab975af5deee');
INSERT INTO "shared" VALUES('90a345d965664ee8912e020886e44cdd','a9b842bfe82640039dc285b2cb145ac0','3aa053cab34ef37f7535c63739669228cd43c4db7b1e48ab9c7e037b98505329');
INSERT INTO "shared" VALUES('6fb9f6d9f9fa413ca92fa9cabc103fbd','a9b842bfe82640039dc285b2cb145ac0','80c652f76bb48edb12860d6da032bb7d2776c160150e061f2bea12440b612538');
INSERT INTO "shared" VALUES('394eca9574114e5f8d383342a7ed6f48','a9b842bfe82640039dc285b2cb145ac0','07df97fc59c69b553fc6acc21c2f4e16b3f36bc54d45f7d1dfd2eacca451d718');
INSERT INTO "shared" VALUES('9701285a84fa468ebebfd0396e4215a7','a9b842bfe82640039dc285b2cb145ac0','79e1275b5f907ea2a45e672a91835b803b6347c2a888ad602f516753854c81a1');
INSERT INTO "shared" VALUES('f6524fee2740485e9a040f24a1400041','a9b842bfe82640039dc285b2cb145ac0','0988bd880fbb4600cc77d84acc0e374b3d5586342fbe604e7446c23db01f98a0');
INSERT INTO "shared" VALUES('fde5feb8586d4adabb0b85a808979221','a9b842bfe82640039dc285b2cb145ac0','70228747deb5d6ee04019b0f025cb23eca979a3c7a224ee47ea4d2360343eaf4');
INSERT INTO "shared" VALUES('0d7f5714d80f4a2f8363ec867f35433a','a9b842bfe82640039dc285b2cb145ac0','67c6d3ff98a0dc7aaa067faa21e289f088dada6f759f5cee905d038cac672970');
INSERT INTO "shared" VALUES('0ecd365f1cad40b4b691625e12e21e2d','a9b842bfe82640039dc285b2cb145ac0','3de7c8efdb5f6bba0e5d44ada2098d4f38eacc2f61a916ab8c5f34728281ac44');
INSERT INTO "shared" VALUES('563962e740ee4aeaa2f501ab77f0234a','a9b842bfe82640039dc285b2cb145ac0','4c8518e6e89a7471e8b4120687f522e1344426cff70695d23d4f632624e3907d');
INSERT INTO "shared" VALUES('89e27ae380d34eefa69b0bb8f0016fc4','a9b842bfe82640039dc285b2cb145ac0','325332bf90725ba34663f03e07712a17fa782803de08cab67fa07e4acae5e170');
INSERT INTO "shared" VALUES('8b9989acbd4647018ac5acbcd0c4ef99','a9b842bfe82640039dc285b2cb145ac0','a3303f367aa92d1dfe2e6a125adeca2c455e12369c6fa22fc709b5685d4cdec2');
INSERT INTO "shared" VALUES('402a9318d9df48459a0412996fae3556','a9b842bfe82640039dc285b2cb145ac0','97affac3614b343fcdb26adf13098b01504b621358182484f2548cba7c97123f');
INSERT INTO "shared" VALUES('8d8662ad9b7b48af8452391482d96c11','a9b842bfe82640039dc285b2cb145ac0','690ae3f627df678f6754f96d17971b1aae9ae5b4bdea2918335e49edeada0269');
INSERT INTO "shared" VALUES('800050986c93479898df91582d66b351','a9b842bfe82640039dc285b2cb145ac0','5b710ce878b5df896076b0f1c19719cc00df1e8c88b6888651ee0555ed4fdc21');
INSERT INTO "shared" VALUES('c440c48384cc469caf6b8ee084528818','a9b842bfe82640039dc285b2cb145ac0','4585772f9c99c32278801aab2a441785728e92e5cf83819965cc9839579f041e');
INSERT INTO "shared" VALUES('9f58dc4b704c4b3ebb7fbda40e517b63','a9b842bfe82640039dc285b2cb145ac0','fa46e125a6734d4d823b511e7b4618912c355ac96d7182ac06ac57a6e0cb3e4c');
INSERT INTO "shared" VALUES('058ec9ab77004c149bc8b13901be223f','a9b842bfe82640039dc285b2cb145ac0','d1226bc856239b4312bba4002c4e8f8a4042968046156a41e04bd1a2132230b9');
INSERT INTO "shared" VALUES('6b80c5e0e76f4f15b20b90142f530d0a','a9b842bfe82640039dc285b2cb145ac0','69d483993f7a64e2706022651ac5dc562202a9f092204d5b796aa5f7c4cbeb78');
INSERT INTO "shared" VALUES('f818205d41ca43a495bb699a0bcb0572','a9b842bfe82640039dc285b2cb145ac0','32c7d6ba5142e0fa3da9044ed3a2e69163639407d4b4747f61e581d629b111f0');
INSERT INTO "shared" VALUES('d559900e761a4285948036992835671f','a9b842bfe82640039dc285b2cb145ac0','187ca096414bd027bffc1024b1c7e41c1963e4f7e493bf585cb79416a04720e7');
INSERT INTO "shared" VALUES('71b79a7e0e674f9d8ee3a9e59cd33d19','a9b842bfe82640039dc285b2cb145ac0','f259bc3a80261d361453c8116624184f9f5b64920ca740b76b381d3a86b3dbf5');
INSERT INTO "shared" VALUES('2f195a3935cb484082cac6907406ba8f','a9b842bfe82640039dc285b2cb145ac0','fe4aeb5165383485d7ad60dbd6f2caeb7ae1f40b05efa24f442dd595a5763a13');
INSERT INTO "shared" VALUES('1405fb0ddca043d49cca860aeb77fde5','a9b842bfe82640039dc285b2cb145ac0','9dc1406169ae47f0ab11867f79fb7fd5e3fcb055a6a264f82a5072ba45d4cc4c');
INSERT INTO "shared" VALUES('6484bbd2877c43978787ef83dab9fd46','a9b842bfe82640039dc285b2cb145ac0','ee88d9b17072f7fc2154fef0ae4c847a69d89932fb88fa47cedd34cb06186689');
INSERT INTO "shared" VALUES('d419310f88dd4aeba133661d1fc7b4b9','a9b842bfe82640039dc285b2cb145ac0','5fc44a1933c173e0df01c1b3ebc696d113c6b700e21128fb94843d8b5a52c46d');
INSERT INTO "shared" VALUES('ee19cdff404f49689fbdc8f9ffbb1806','a9b842bfe82640039dc285b2cb145ac0','119bb6866bb006b1cea80aed33e97d17dad5011da93ec44f859a0cf113456acc');
INSERT INTO "shared" VALUES('9a1628c6672a4edda3ea658698ceec55','a9b842bfe82640039dc285b2cb145ac0','46e01a3822a349556ce1cc10a658edd3d523f6063d827c285bed8e02d0d6740d');
INSERT INTO "shared" VALUES('92b9ad32a14b4706805b3e76a615d5f6','a9b842bfe82640039dc285b2cb145ac0','743a16eaa42742e3e0b1af1265c38eb5b78e3458f70c9ec3aad79042b59f0c97');
INSERT INTO "shared" VALUES('bca44548f69041499d6b873e38cd7ef1','a9b842bfe82640039dc285b2cb145ac0','8d1e22482dd458922f6cd842d86248a5451d9aea3184bf41ca5482437bdc320a');
INSERT INTO "shared" VALUES('ab4425c47d04483c890afa699536cfe8','a9b842bfe82640039dc285b2cb145ac0','489c4399c7386d12d486e6e5d648074807b7e4476a659e6da202138ecf8704b1');
INSERT INTO "shared" VALUES('4d685effe6d44b419dea284d06e41f5d','a9b842bfe82640039dc285b2cb145ac0','9e0973c2b6204a833eeadf881171b902df57a412cdcba7c05c8761fa6180c6b9');
INSERT INTO "shared" VALUES('267593f2345c47b88599079927d1593f','a9b842bfe82640039dc285b2cb145ac0','2f0991aad185ae0128a2daa711546dc2fb71f8ab6f5caa4823e7e905ad77a0f8');
INSERT INTO "shared" VALUES('2571e9f88d944a248e12674d22188ddc','a9b842bfe82640039dc285b2cb145ac0','a1bc93120fdbe9b9fa8a90d2a4fe328c2e03a0aaf5a8ed7af600276b66f8f5d0');
INSERT INTO "shared" VALUES('0cd1ac972ca9496498e284c2eb98792d','a9b842bfe82640039dc285b2cb145ac0','66d4eaf283fa63772946c40ff876e1b381cb78f264e30f9b579449240f93da13');
INSERT INTO "shared" VALUES('cfb6e0ebc74347c4aa4326ba61218ac7','a9b842bfe82640039dc285b2cb145ac0','d8e2a78a7473fca8058d147569a8cbcd8be3dc18faeb15f4c15ea61941caa384');
INSERT INTO "shared" VALUES('4426188c6bb14304ad81cdddad918ff1','a9b842bfe82640039dc285b2cb145ac0','f4d1854fc9fba8ecbebf8264bcc83435ef6c19b4dc77defcd94d57050d4e816d');
INSERT INTO "shared" VALUES('d0179ef6d7924d378f980e0b6baed0e3','a9b842bfe82640039dc285b2cb145ac0','c1f95dff1db4591d05d23694fb6faaf5349fdb89fab5629466dc4e99364a30c4');
INSERT INTO "shared" VALUES('3617cba741264e68af61579cc5f7d22d','a9b842bfe82640039dc285b2cb145ac0','3212059a29eb69a7473ebc268dee79e9b84c7c50a7117196e382fc3096758dc8');
INSERT INTO "shared" VALUES('e9ff4e51cffa426f93556a6e4ff4ed4c','a9b842bfe82640039dc285b2cb145ac0','c3a282becc62ea24794e69f361d5cb57af7eacdf5c4bbf54d322150d3e865da9');
INSERT INTO "shared" VALUES('a6227e87f9f84460a6e77b78576a9de0','a9b842bfe82640039dc285b2cb145ac0','1e5870cd81b3c34af98594dbb334fc1f93c5f6dc4f35f148a0c9916b62a0eda4');
INSERT INTO "shared" VALUES('d398c3d2c2004b44953e016b771d5bf9','a9b842bfe82640039dc285b2cb145ac0','649ad42ed3393cfb01dadc9bf05a37c157135d764d103c3790cf3611dcb3e70a');
INSERT INTO "shared" VALUES('98cf2e24e0bf4ae0828025d0dbd97b84','a9b842bfe82640039dc285b2cb145ac0','84b09ef4b8b0e9708b00836a68ce3571932f285be2dda6cfd01eac68d8f75680');
INSERT INTO "shared" VALUES('c631ac7da12d40ef82b11896172cbe2b','a9b842bfe82640039dc285b2cb145ac0','b6fee431e4e83ddbe418906dea3713e7ffda26dd0c815e54721b00dd38563e06');
INSERT INTO "shared" VALUES('ffe3594e5d074985981c6c373a4ff48d','a9b842bfe82640039dc285b2cb145ac0','a9b4d9c57b4b2e30d712ed7454183b9db1cf1a954b4c0f658ddebba196a405f0');
INSERT INTO "shared" VALUES('88f898bd2a5c4e21abca71227a3efe2b','a9b842bfe82640039dc285b2cb145ac0','d86a00419287c2259c039822f643f6f6d0369534fdc44a7c0833297e6e6b42df');
INSERT INTO "shared" VALUES('45c43a2ecad446ff9df399b0b196ca8d','a9b842bfe82640039dc285b2cb145ac0','80968287a602acdb6e8f33425b8240ee9fb850b6eb28c4fafd673a017c6dda5e');
INSERT INTO "shared" VALUES('9400b77b4ebe45189b56469e1358d6da','a9b842bfe82640039dc285b2cb145ac0','42f1812ec85334f7e5b7d7126fbb310e2986c2a14b5a5bad9b2d751001fdb9b2');
INSERT INTO "shared" VALUES('7624574503f04aed885d042410539b0d','a9b842bfe82640039dc285b2cb145ac0','4baf6efbd221e83775f257ed992bf30130aca0bac5b99b0477b91dbcd3c90f51');
INSERT INTO "shared" VALUES('ab3d464b50844c36a09d6f245ffe0cbd','a9b842bfe82640039dc285b2cb145ac0','62373798607c8422cdb2b464b92e8a74d2b8483fcabaf03f70808f2eec6027bd');
INSERT INTO "shared" VALUES('9a90b750197d49e3b536eaf4fd2c543a','a9b842bfe82640039dc285b2cb145ac0','e4d9d665df13057ba71823e922af59983f58dd01d8e10ecdc4afd3662dfc9fcd');
INSERT INTO "shared" VALUES('3cf70d687df34fc3a8dc75ee3bf5a13a','a9b842bfe82640039dc285b2cb145ac0','b52136f250c18402be4616b4cd8ad7c2d7360725cf33121fa7d597663e22c6f9');
INSERT INTO "shared" VALUES('11dbbf9218b247fa9c3efb99835865b8','a9b842bfe82640039dc285b2cb145ac0','2a6af4774a9df39a28bd32d84b4309bae781b8972f5573a6c227c944871db0a9');
INSERT INTO "shared" VALUES('fe917764f91a4d8aa2efc57330bd0e52','a9b842bfe82640039dc285b2cb145ac0','4457e09c46024ac260ddf98e3bcd924f4cbe623672e10551258d354922c43c2c');
INSERT INTO "shared" VALUES('9c4e09d579c741a6acd72f1f25766f05','a9b842bfe82640039dc285b2cb145ac0','356fd53417c1e726e9151f3e6c128e30b96cdb204dfd4317a32a82270d8c6055');
INSERT INTO "shared" VALUES('2606eade642d45ba9091e1597ff87d2e','a9b842bfe82640039dc285b2cb145ac0','8daba6b13fbcad3ec9c58293a3e1de82648c71664dfde3a83714fd8ca7b852b7');
INSERT INTO "shared" VALUES('4a2e9abb4b854e5ba9a46917c971bed4','a9b842bfe82640039dc285b2cb145ac0','a31bc1395c540c33995b463bba4377dbf672c1264100c765fecb424bc27a55ad');
INSERT INTO "shared" VALUES('671d269ae1c148cb9a2f52177553b9d5','a9b842bfe82640039dc285b2cb145ac0','b92a87c12f90b3fe5f0658b7c9fd8bdf8bf1dd1d7132f919ddf7838ddbb2c1b2');
INSERT INTO "shared" VALUES('e614118eb8384fe385c591cc80dfecc4','a9b842bfe82640039dc285b2cb145ac0','691829c73f0fa493bf6633daca762167eac0dc16befcc92561e4da1a04bf4b73');
INSERT INTO "shared" VALUES('68005f7d7d1943d78ee0c45a9fb9d363','a9b842bfe82640039dc285b2cb145ac0','e5c51e051d785428ce1f3186a769d0231b91fba4fdb6ae4db668ff20ffe0b6f3');
INSERT INTO "shared" VALUES('37e6362aff464045a4170693d903190a','a9b842bfe82640039dc285b2cb145ac0','c370b51b6f41272d91d6915825541071ae9b0b4a0482ec5baec107c307a5f96d');
INSERT INTO "shared" VALUES('a004651498b24a42b2a429d11947a162','a9b842bfe82640039dc285b2cb145ac0','99c939399daeb6299c022ed268c18d3d195fdfb1acd7b9dc8c08a93da7b9856f');
INSERT INTO "shared" VALUES('8beeece6dc4d4faebf99796548441b7b','a9b842bfe82640039dc285b2cb145ac0','e72f5ac53ea43f8fde2ceccb30f9dacea8aa56607ea1662d976b63ec16d8b332');
INSERT INTO "shared" VALUES('ba0ebba4440f416489af79e2135a7722','a9b842bfe82640039dc285b2cb145ac0','23ddb0331b4065788ae20b041885e45583bedc941a92b323f7bea8564e06ca08');
INSERT INTO "shared" VALUES('4702aa9a93cb4610a921109b374e5ece','a9b842bfe82640039dc285b2cb145ac0','74a7c78fbf9ec1a860fe7dccb429aaebb2e8b6a50f1eeca65cd51a5a1962708d');
INSERT INTO "shared" VALUES('31e0beb7a59f480286ad207e7067c75e','a9b842bfe82640039dc285b2cb145ac0','feae0efdb698945a0459090b9be60e62348fe574242d9bb167da6b159baf04a9');
INSERT INTO "shared" VALUES('3a9d772868c44d38a1f733433a620b9c','a9b842bfe82640039dc285b2cb145ac0','bd7c3b0fc65072a09555876e0eea7c9f5d65658822039c70fa24261bde462ed3');
INSERT INTO "shared" VALUES('f80018d73e63463ba699eb45793cd3ac','a9b842bfe82640039dc285b2cb145ac0','cea57fa3b7e4efbfa26e0e7b98e3ad6447db43584631e57d9c2332a497c4451d');
INSERT INTO "shared" VALUES('51134d7eaa074dbbb2d66d509971c3b2','a9b842bfe82640039dc285b2cb145ac0','b5c65fa2bb25ffb3c53e3d2a9266ccbf26e27890336b087e2337d25440f2def1');
INSERT INTO "shared" VALUES('25d825554ff74febbdd70655c5ceb358','a9b842bfe82640039dc285b2cb145ac0','8606ec3195b2dc30d8e7f88eeabac8a5808561f64f87c9224d13604ceaf8be23');
INSERT INTO "shared" VALUES('b90987482fe4445386bdbe7c3d904d10','a9b842bfe82640039dc285b2cb145ac0','a8a78b1719251459624d46d690d32c4d62ed0199161e136d5b40729aa75b6d32');
INSERT INTO "shared" VALUES('e4123dc4534b4f01a8bbfdb5185f8ec3','a9b842bfe82640039dc285b2cb145ac0','d80e0c95471fb35f7cf27d148051a16cf6fe4fac580c39ba32062584689e8088');
INSERT INTO "shared" VALUES('7e4f1e9df95646f195230113daa065d1','a9b842bfe82640039dc285b2cb145ac0','71484023b02b0603e81ac3fdd16d1a2333274fdd1c6c146749fd8e2acecf26f0');
INSERT INTO "shared" VALUES('46019cd405d441a6b9ac3b64b58ce956','a9b842bfe82640039dc285b2cb145ac0','85a50392d1c50794f2112680a7988df953313ae8178316d7339402a9b11a07d3');
INSERT INTO "shared" VALUES('e01548a2078546da948a0a982864c192','a9b842bfe82640039dc285b2cb145ac0','63819ccffe2adab2f118cfdfd9a585d4a63e158f43b007fba94c65845053096b');
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
INSERT INTO "sitting_bout" VALUES('267593f2345c47b88599079927d1593f','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('2571e9f88d944a248e12674d22188ddc','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('0cd1ac972ca9496498e284c2eb98792d','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('cfb6e0ebc74347c4aa4326ba61218ac7','a9b842bfe82640039dc285b2cb145ac0','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('4426188c6bb14304ad81cdddad918ff1','a9b842bfe82640039dc285b2cb145ac0','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('d0179ef6d7924d378f980e0b6baed0e3','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('3617cba741264e68af61579cc5f7d22d','a9b842bfe82640039dc285b2cb145ac0','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('e9ff4e51cffa426f93556a6e4ff4ed4c','a9b842bfe82640039dc285b2cb145ac0','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('a6227e87f9f84460a6e77b78576a9de0','a9b842bfe82640039dc285b2cb145ac0','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('d398c3d2c2004b44953e016b771d5bf9','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('98cf2e24e0bf4ae0828025d0dbd97b84','a9b842bfe82640039dc285b2cb145ac0','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('c631ac7da12d40ef82b11896172cbe2b','a9b842bfe82640039dc285b2cb145ac0','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('ffe3594e5d074985981c6c373a4ff48d','a9b842bfe82640039dc285b2cb145ac0','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('88f898bd2a5c4e21abca71227a3efe2b','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('45c43a2ecad446ff9df399b0b196ca8d','a9b842bfe82640039dc285b2cb145ac0','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('9400b77b4ebe45189b56469e1358d6da','a9b842bfe82640039dc285b2cb145ac0','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('7624574503f04aed885d042410539b0d','a9b842bfe82640039dc285b2cb145ac0','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('ab3d464b50844c36a09d6f245ffe0cbd','a9b842bfe82640039dc285b2cb145ac0','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('9a90b750197d49e3b536eaf4fd2c543a','a9b842bfe82640039dc285b2cb145ac0','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
INSERT INTO "sitting_bout" VALUES('5c9ea36495194a54838ddb45d891cd04','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000','timer','2026-03-29 11:03:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('3cf70d687df34fc3a8dc75ee3bf5a13a','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('5c33607d81e4463da0a5dee01dd1f13d','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000','timer','2026-03-29 11:54:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('fe917764f91a4d8aa2efc57330bd0e52','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('11dbbf9218b247fa9c3efb99835865b8','a9b842bfe82640039dc285b2cb145ac0','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂');
INSERT INTO "sitting_bout" VALUES('9c4e09d579c741a6acd72f1f25766f05','a9b842bfe82640039dc285b2cb145ac0','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL);
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
INSERT INTO "step_answer" VALUES('46019cd405d441a6b9ac3b64b58ce956','a9b842bfe82640039dc285b2cb145ac0','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["1a8d4a6c-483e-48cb-a1e0-f7f8845ccb69","aa21e689-c231-4043-9d1f-cc0ed959ac8f","7d0a4632-55ee-44e3-aa4f-c9389edd03a6"]','Hana 花');
INSERT INTO "step_answer" VALUES('e01548a2078546da948a0a982864c192','a9b842bfe82640039dc285b2cb145ac0','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["aa21e689-c231-4043-9d1f-cc0ed959ac8f","7d0a4632-55ee-44e3-aa4f-c9389edd03a6","fd47680d-f903-4924-8e74-aac22fd69861"]','Hana 花');
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
INSERT INTO "treatment_session" VALUES('8beeece6dc4d4faebf99796548441b7b','a9b842bfe82640039dc285b2cb145ac0','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('ba0ebba4440f416489af79e2135a7722','a9b842bfe82640039dc285b2cb145ac0','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('4702aa9a93cb4610a921109b374e5ece','a9b842bfe82640039dc285b2cb145ac0','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('31e0beb7a59f480286ad207e7067c75e','a9b842bfe82640039dc285b2cb145ac0','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('3a9d772868c44d38a1f733433a620b9c','a9b842bfe82640039dc285b2cb145ac0','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('f80018d73e63463ba699eb45793cd3ac','a9b842bfe82640039dc285b2cb145ac0','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
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
COMMIT;
