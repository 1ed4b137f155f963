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
INSERT INTO "action" VALUES('43865c2c278147ac8995c8b2eb4ea3cd','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:00:00.000000','2026-02-20','assigned: Desk neck and upper back, version 2','[["assignment","db5b9e56-8d7f-47e2-9584-1dc77911cab9"]]','[]',NULL);
INSERT INTO "action" VALUES('b8c9797ccea54fcba04cc342b1393fff','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:01:00.000000','2026-02-20','Pain 0, neck, on average over the last 24 hours','[["pain","ce700f7a-12c0-4087-94ec-8751088b4b99"]]','[]',NULL);
INSERT INTO "action" VALUES('cecba0201aba49698d302dbc2af60492','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:02:00.000000','2026-02-20','Pain 0, neck, at its worst in the last 24 hours','[["pain","983c4d8b-7080-4419-bea4-1d04bd3001bc"]]','[]',NULL);
INSERT INTO "action" VALUES('dd7c6d8b6003482e91ac0775ce27eabe','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:03:00.000000','2026-02-20','Pain 0, neck, right now','[["pain","e0b04e25-a851-4a3b-90bc-ec83f3bbd5b5"]]','[]',NULL);
INSERT INTO "action" VALUES('8286683deb024bb39e9f6a724df9cb7e','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:04:00.000000','2026-02-20','Pain 10, neck, on average over the last 24 hours','[["pain","3d5c2c7a-3e2c-445c-b679-3e88c721ab01"]]','[]',NULL);
INSERT INTO "action" VALUES('f5c14b2b0c5740f0bea5f3961afe6f68','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:05:00.000000','2026-02-20','Pain 10, neck, at its worst in the last 24 hours','[["pain","2eae430c-095b-4d81-a4f7-2e5ac43e7d10"]]','[]',NULL);
INSERT INTO "action" VALUES('b7ac74df1e394b6f8fea84dd69c12f29','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:06:00.000000','2026-02-20','Pain 10, neck, right now','[["pain","aedca9f7-776e-41c2-a2a5-87b272450bcd"]]','[]',NULL);
INSERT INTO "action" VALUES('7de937c984ce4abca013fb7178ac7c77','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:07:00.000000','2000-01-01','Pain 3, upper back, on average over the last 24 hours (the first day that a diary reaches back to)','[["pain","3ee72613-8a96-48bc-8096-29f4cc0d1425"]]','[]',NULL);
INSERT INTO "action" VALUES('40e6150a04d840d18b0dc26837611c1e','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:07:00.000001','2024-02-29','Pain 5, upper back, on average over the last 24 hours (a leap day)','[["pain","6de6ee6a-da8a-465b-8749-01436fbec542"]]','[]',NULL);
INSERT INTO "action" VALUES('c7eb7a9741cd483389f3b1185a52a918','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:07:00.000002','2026-02-20','Pain 4, upper back, on average over the last 24 hours (Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quo','[["pain","00ae5d70-3712-4b5a-9d18-5f54099bb098"]]','[]',NULL);
INSERT INTO "action" VALUES('695f6eb4e91f47ada7302baaf6c8e11d','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:08:00.000000','2026-02-20','Sitting 0 min in all','[["sitting","bc53bae5-e4bf-470d-9a0a-5e3dbe973bee"]]','[]',NULL);
INSERT INTO "action" VALUES('c885104cf9a245fd8e2efa40ee90434c','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:09:00.000000','2026-02-20','Sitting 24 h in all','[["sitting","f3f35d24-460b-484b-883f-c627647c472e"]]','[]',NULL);
INSERT INTO "action" VALUES('8d4cdb7b1c0e466a99f16bb24adea445','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:10:00.000000','2026-02-20','Sitting 6 h 30 in all','[["sitting","35e4dd32-abf4-4330-815b-06ed14b66fa9"]]','[]',NULL);
INSERT INTO "action" VALUES('68ba2bd5991748f480f2f1976774c8d3','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:11:00.000000','2026-02-20','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","3a0aac56-2daa-4b94-9dd5-61026c88e36d"]]','[]',NULL);
INSERT INTO "action" VALUES('371bc0d84419422cb44db7b45e45de0d','d8b33a4e00914a048ce94a189b38917e','2026-02-19 23:12:00.000000','2026-02-01','Acupuncture session','[["session","50b7d7be-d327-4571-8e05-16423d81e494"]]','[]',NULL);
INSERT INTO "action" VALUES('0ce5b7cc825f420bb08ed6fb64da45e1','d8b33a4e00914a048ce94a189b38917e','2026-02-20 23:12:00.000000','2026-02-21','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","4bb7abd8-4f28-46a6-85d8-7fb3452aac61"]]','[]',NULL);
INSERT INTO "action" VALUES('f7621bfbbd9c47dd9d119d9b2d47ffdd','d8b33a4e00914a048ce94a189b38917e','2026-02-20 23:13:00.000000','2026-02-21','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","4958e013-e1cb-4a66-a31b-46e5d898205b"]]','[]',NULL);
INSERT INTO "action" VALUES('9ccf62b4ee0041cb831df2d80a9143e2','d8b33a4e00914a048ce94a189b38917e','2026-02-20 23:14:00.000000','2026-02-21','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","23abbc90-f8a2-42bf-8d0d-9b8d148767b3"]]','[]',NULL);
INSERT INTO "action" VALUES('32ac6d7810614772976e21648bb3deab','d8b33a4e00914a048ce94a189b38917e','2026-02-20 23:14:00.000001','2026-02-21','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","b4bfad1b-456d-431f-9c69-36185c561453"]]','[]',NULL);
INSERT INTO "action" VALUES('5c9115ed1536464aad89ef6668f80379','d8b33a4e00914a048ce94a189b38917e','2026-02-20 23:15:00.000000','2026-02-21','Pain 3, upper back, on average over the last 24 hours','[["pain","7fa05cfc-97b4-4556-8f8d-4729a16f4711"]]','[]',NULL);
INSERT INTO "action" VALUES('657c1c7a1d844bed88e00ce6f837512c','d8b33a4e00914a048ce94a189b38917e','2026-02-20 23:16:00.000000','2026-02-21','Sitting 5 h in all (Robert''); DROP TABLE pain_reading;--)','[["sitting","f71f450d-a97e-4432-9bd0-5755f4e6a319"]]','[]',NULL);
INSERT INTO "action" VALUES('fc89ec6eb5894fa69c6bdabf62ef8142','d8b33a4e00914a048ce94a189b38917e','2026-02-21 23:16:00.000000','2026-02-22','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","0eac7c69-3674-4ab0-8e8a-85b399cfee31"]]','[]',NULL);
INSERT INTO "action" VALUES('d20baba7e7e6422599dc7ac4a8fa2e0e','d8b33a4e00914a048ce94a189b38917e','2026-02-21 23:17:00.000000','2026-02-22','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","24cbca54-c1af-4bcb-8aa9-42bdb52ee6b1"]]','[]',NULL);
INSERT INTO "action" VALUES('775c8389fa794b7d966bd45711029575','d8b33a4e00914a048ce94a189b38917e','2026-02-21 23:18:00.000000','2026-02-22','Front plank: skipped (Ärger im Büro)','[["exercise","6330a4c1-0ab4-4815-95a0-e0b7f53cb9ab"]]','[]',NULL);
INSERT INTO "action" VALUES('792bd1fd528c4d9180ba83fac0eeaa5a','d8b33a4e00914a048ce94a189b38917e','2026-02-21 23:18:00.000001','2026-02-22','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","1b8f7e3f-d40c-4157-b8e7-b1a42f720365"]]','[]',NULL);
INSERT INTO "action" VALUES('4c0099a28c9b422ca79cd41bd9e2e2e8','d8b33a4e00914a048ce94a189b38917e','2026-02-21 23:19:00.000000','2026-02-22','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","1711d44b-4b65-439e-b3ab-fd38c9b674b1"]]','[]',NULL);
INSERT INTO "action" VALUES('6515e9db5e4d4a919a7a727edbb135ce','d8b33a4e00914a048ce94a189b38917e','2026-02-21 23:20:00.000000','2026-02-22','Sitting 5 h 05 in all (Ärger im Büro)','[["sitting","d4a42006-1740-457e-a008-5976ce8ccb32"]]','[]',NULL);
INSERT INTO "action" VALUES('e18e210860604473b260b62bfe6eb444','d8b33a4e00914a048ce94a189b38917e','2026-02-22 23:20:00.000000','2026-02-23','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","24a01f53-c9b4-4302-9754-975d87a16b1e"]]','[]',NULL);
INSERT INTO "action" VALUES('d7040eee172a48b792fb79d081a4d44b','d8b33a4e00914a048ce94a189b38917e','2026-02-22 23:21:00.000000','2026-02-23','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","4b7014a3-26dd-488c-8c23-24a6d05f9105"]]','[]',NULL);
INSERT INTO "action" VALUES('137408af05f14793919a23f0104a9717','d8b33a4e00914a048ce94a189b38917e','2026-02-22 23:22:00.000000','2026-02-23','Front plank: skipped (首が痛い)','[["exercise","524fb988-8f66-45ee-8284-21234404c2e1"]]','[]',NULL);
INSERT INTO "action" VALUES('c3ce73e94dbe4124b34d88be34357b18','d8b33a4e00914a048ce94a189b38917e','2026-02-22 23:22:00.000001','2026-02-23','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","4a5cb368-7d2e-4a59-ba69-f23427e389ca"]]','[]',NULL);
INSERT INTO "action" VALUES('206a0c2904874b90bb6f848c32175cc2','d8b33a4e00914a048ce94a189b38917e','2026-02-22 23:23:00.000000','2026-02-23','Pain 5, upper back, on average over the last 24 hours','[["pain","e2f452e0-d3cf-4285-b0b9-f4fd27b93a7e"]]','[]',NULL);
INSERT INTO "action" VALUES('173c7bf7efcb40959dd78812f322f8c0','d8b33a4e00914a048ce94a189b38917e','2026-02-22 23:24:00.000000','2026-02-23','Sitting 5 h 10 in all (首が痛い)','[["sitting","f5a101fd-12ca-410a-a5c9-ac0d7e2bda8e"]]','[]',NULL);
INSERT INTO "action" VALUES('56f0c705564f40279b2a968df0269483','d8b33a4e00914a048ce94a189b38917e','2026-02-23 23:24:00.000000','2026-02-24','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","050d8e3e-91df-46ed-b4fb-6370c4ffe991"]]','[]',NULL);
INSERT INTO "action" VALUES('06aef5f3d70a4e7485f0bdf03069f21f','d8b33a4e00914a048ce94a189b38917e','2026-02-23 23:25:00.000000','2026-02-24','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","5b449069-9940-4560-9588-02c7bc6459a3"]]','[]',NULL);
INSERT INTO "action" VALUES('0b8ec1f3605541e0b6f1319f89cde7ab','d8b33a4e00914a048ce94a189b38917e','2026-02-23 23:26:00.000000','2026-02-24','Front plank: skipped (🙂)','[["exercise","c1f62105-0ade-42a3-bc11-4f10ef5cef13"]]','[]',NULL);
INSERT INTO "action" VALUES('3cfd2fba9b7e418584517878ef94d650','d8b33a4e00914a048ce94a189b38917e','2026-02-23 23:26:00.000001','2026-02-24','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","5eefdd44-738b-45c5-86cc-64816eb54f7a"]]','[]',NULL);
INSERT INTO "action" VALUES('7a6d62c1214648999f9085d92f8769b8','d8b33a4e00914a048ce94a189b38917e','2026-02-23 23:27:00.000000','2026-02-23','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","60b25f29-f801-4630-b281-bb801c4f22fe"]]','[]',NULL);
INSERT INTO "action" VALUES('c4464fa001df46c6a9e81c0a475539e5','d8b33a4e00914a048ce94a189b38917e','2026-02-23 23:28:00.000000','2026-02-23','Sitting 5 h 15 in all (🙂)','[["sitting","02cdc85a-aace-4f0d-b722-4d002737ce18"]]','[]',NULL);
INSERT INTO "action" VALUES('cbc532e4696d4b8d93820330c1785ff2','d8b33a4e00914a048ce94a189b38917e','2026-02-24 23:28:00.000000','2026-02-25','Rest day: [b]not markup[/b]','[["rest","87eafd84-ac71-4b75-b039-1e5f974dc2b9"]]','[]',NULL);
INSERT INTO "action" VALUES('f4e8e9311ed8407f956e1a8719dfdd5a','d8b33a4e00914a048ce94a189b38917e','2026-02-24 23:29:00.000000','2026-02-25','Pain 3, upper back, on average over the last 24 hours','[["pain","95c006f7-374d-4c78-a8f2-b3256da8e27b"]]','[]',NULL);
INSERT INTO "action" VALUES('1c3dca20c0c7471493fe18b0f741a9ba','d8b33a4e00914a048ce94a189b38917e','2026-02-24 23:30:00.000000','2026-02-25','Sitting 5 h 20 in all ([b]not markup[/b])','[["sitting","38adaaa1-8d44-4518-98f9-b9686d0fdafd"]]','[]',NULL);
INSERT INTO "action" VALUES('b0e944cbae5e412ba8d469aa64e1a0ed','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:30:00.000000','2026-02-26','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","65342f7b-acb7-4d43-98a4-f4af6b69d8ac"]]','[]',NULL);
INSERT INTO "action" VALUES('c03c51066fa542428252c84c27d0050e','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:31:00.000000','2026-02-26','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","b2a8f5ad-03db-4cdd-b340-533e8b39d9a7"]]','[]',NULL);
INSERT INTO "action" VALUES('3d234a7d5e15488797abb7f00ae31a28','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:32:00.000000','2026-02-26','Front plank: skipped (=1+1)','[["exercise","51716233-aab1-4543-9557-016c20105aca"]]','[]',NULL);
INSERT INTO "action" VALUES('bb32db3ec76341e6b987f1db7508aec0','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:32:00.000001','2026-02-26','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","bdcfb1b4-1592-48ed-9b1c-5f5a41ee87ca"]]','[]',NULL);
INSERT INTO "action" VALUES('34bd2807b53b4c8793762482b9ef473d','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:33:00.000000','2026-02-26','Pain 4, upper back, on average over the last 24 hours (=1+1)','[["pain","81c2e037-0c53-4b57-bb74-e6b91894a514"]]','[]',NULL);
INSERT INTO "action" VALUES('7a3209c461fe4819b9b992f2ade763cc','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:34:00.000000','2026-02-26','Sitting 5 h 25 in all (=1+1)','[["sitting","ed3fc91c-f7af-4e05-8bde-57f1678b7ed7"]]','[]',NULL);
INSERT INTO "action" VALUES('30882b29fc4c44519f4a75ebedef6c4b','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:35:00.000000','2026-02-26','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","bc64c8e2-b071-4dda-8dc1-240a69768969"]]','[]',NULL);
INSERT INTO "action" VALUES('85613bff60234683a01c98f438e9b8e4','d8b33a4e00914a048ce94a189b38917e','2026-02-25 23:36:00.000000','2026-02-01','Acupuncture session','[["session","c5cf415e-9a87-411f-b59e-76d88388ce74"]]','[]',NULL);
INSERT INTO "action" VALUES('35d2e3d337c1409a9a66572556323ada','d8b33a4e00914a048ce94a189b38917e','2026-02-26 23:36:00.000000','2026-02-27','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","9262dad7-62b5-4169-9931-a264bd709612"]]','[]',NULL);
INSERT INTO "action" VALUES('f82c63d7985d4d42a643ca853136c3f7','d8b33a4e00914a048ce94a189b38917e','2026-02-26 23:37:00.000000','2026-02-27','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","47b73717-d6f1-4940-978c-880d9c0d696a"]]','[]',NULL);
INSERT INTO "action" VALUES('25834cb6fb96469bae8a1463a4d5588c','d8b33a4e00914a048ce94a189b38917e','2026-02-26 23:38:00.000000','2026-02-27','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","a2aa6d0e-87f3-42f0-b9b1-d6e7ba03e7c9"]]','[]',NULL);
INSERT INTO "action" VALUES('6ee618f0436b47a78e7c6fa729cee93b','d8b33a4e00914a048ce94a189b38917e','2026-02-26 23:38:00.000001','2026-02-27','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","70bfce26-67e0-4105-9f06-e21196df8356"]]','[]',NULL);
INSERT INTO "action" VALUES('4240f5bee29542ac9c24293c8fae334b','d8b33a4e00914a048ce94a189b38917e','2026-02-26 23:39:00.000000','2026-02-27','Pain 5, upper back, on average over the last 24 hours','[["pain","476cf709-b69e-4b6b-9ded-ff81198e6a79"]]','[]',NULL);
INSERT INTO "action" VALUES('2c3068d788aa43768e125660b20d7516','d8b33a4e00914a048ce94a189b38917e','2026-02-26 23:40:00.000000','2026-02-27','Sitting 5 h 30 in all (Robert''); DROP TABLE pain_reading;--)','[["sitting","f1443bbb-34e7-44f9-bebd-1d9b900b1e9f"]]','[]',NULL);
INSERT INTO "action" VALUES('34e9c13fc09b4b86b9cd41315e2ec36c','d8b33a4e00914a048ce94a189b38917e','2026-02-27 23:40:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","5a6dc13c-2bc5-4e8a-8652-7cf036f326b1"]]','[]',NULL);
INSERT INTO "action" VALUES('32f989a753cc4760b413be3928b7ab69','d8b33a4e00914a048ce94a189b38917e','2026-02-27 23:41:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","7a1bb654-8990-4916-9e80-5b3510a5b11f"]]','[]',NULL);
INSERT INTO "action" VALUES('cd8ab3e25fc04214be21af72d931feb3','d8b33a4e00914a048ce94a189b38917e','2026-02-27 23:42:00.000000','2026-02-28','Front plank: skipped (Ärger im Büro)','[["exercise","6ad46d9b-afae-4aae-b09d-de99f7ebddeb"]]','[]',NULL);
INSERT INTO "action" VALUES('5b8cdd0960b341d28ff077308195b4ff','d8b33a4e00914a048ce94a189b38917e','2026-02-27 23:42:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","ae59896b-9329-4894-b54f-f41bda6c8fff"]]','[]',NULL);
INSERT INTO "action" VALUES('5378565b526b43d1bb01ef9506b948c1','d8b33a4e00914a048ce94a189b38917e','2026-02-27 23:43:00.000000','2026-02-27','Pain 6, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","ed6be60a-8c51-4e48-a960-6ecc9657883f"]]','[]',NULL);
INSERT INTO "action" VALUES('a95f05fc80594004a3bc8b74c99ea0c4','d8b33a4e00914a048ce94a189b38917e','2026-02-27 23:44:00.000000','2026-02-27','Sitting 5 h 35 in all (Ärger im Büro)','[["sitting","35962d8b-c4b9-4290-9a6c-5b86627bc0f0"]]','[]',NULL);
INSERT INTO "action" VALUES('e046e40b29ee4309843b88c52a3a478f','d8b33a4e00914a048ce94a189b38917e','2026-03-01 07:44:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","f256e896-72a7-4ce6-8243-be86005bad71"]]','[]',NULL);
INSERT INTO "action" VALUES('1934d60656cc411c959aa0f663d6163e','d8b33a4e00914a048ce94a189b38917e','2026-03-01 07:45:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","cdaa19a1-453d-48df-bf73-3110f1dcd115"]]','[]',NULL);
INSERT INTO "action" VALUES('826d8679f8644f9fb1d080028aea2da0','d8b33a4e00914a048ce94a189b38917e','2026-03-01 07:46:00.000000','2026-02-28','Front plank: skipped (首が痛い)','[["exercise","103ad951-b610-4793-b220-e1bcf516b8fb"]]','[]',NULL);
INSERT INTO "action" VALUES('caae497423f6425d8d619861df875f67','d8b33a4e00914a048ce94a189b38917e','2026-03-01 07:46:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","bd21a52f-19f2-4779-9d55-cfd3393b45d6"]]','[]',NULL);
INSERT INTO "action" VALUES('b65a6018e968415fbff4dbdb2eda90ee','d8b33a4e00914a048ce94a189b38917e','2026-03-01 07:47:00.000000','2026-02-28','Pain 3, upper back, on average over the last 24 hours','[["pain","9fa58ce5-3678-4d62-bace-442b0dc3d81c"]]','[]',NULL);
INSERT INTO "action" VALUES('166e9a082b8a4c6fb1d3aa6dd318862f','d8b33a4e00914a048ce94a189b38917e','2026-03-01 07:48:00.000000','2026-02-28','Sitting 5 h 40 in all (首が痛い)','[["sitting","44448b8b-19ff-44a4-b0d2-ff00c362e83c"]]','[]',NULL);
INSERT INTO "action" VALUES('9066659a29f14ee48246fd1c0cc1d46d','d8b33a4e00914a048ce94a189b38917e','2026-03-02 07:48:00.000000','2026-03-01','Rest day: 🙂','[["rest","db39a8c7-58d3-4e10-9f49-26023f33347c"]]','[]',NULL);
INSERT INTO "action" VALUES('50ae02ee6eae440fb48183e68899d9bf','d8b33a4e00914a048ce94a189b38917e','2026-03-02 07:49:00.000000','2026-03-01','Pain 4, upper back, on average over the last 24 hours (🙂)','[["pain","c1e75ca2-0662-41f3-90a2-091e3c5bd3ef"]]','[]',NULL);
INSERT INTO "action" VALUES('73e301a759334bce9e8406f593699d22','d8b33a4e00914a048ce94a189b38917e','2026-03-02 07:50:00.000000','2026-03-01','Sitting 5 h 45 in all (🙂)','[["sitting","718cf615-df1f-46c7-a73e-0b4ef8330075"]]','[]',NULL);
INSERT INTO "action" VALUES('16a2e36b7894464985c73fa899daef35','d8b33a4e00914a048ce94a189b38917e','2026-03-03 07:50:00.000000','2026-03-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 ([b]not markup[/b])','[["exercise","8c593aca-e361-4912-8187-d30453a72fae"]]','[]',NULL);
INSERT INTO "action" VALUES('7c487f1d92454481913804c547a48266','d8b33a4e00914a048ce94a189b38917e','2026-03-03 07:51:00.000000','2026-03-02','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2829cb83-170f-4c00-8abe-f5e3c5141ebb"]]','[]',NULL);
INSERT INTO "action" VALUES('bbc05ac4fd2a457ab96dfab43bf43185','d8b33a4e00914a048ce94a189b38917e','2026-03-03 07:52:00.000000','2026-03-02','Front plank: skipped ([b]not markup[/b])','[["exercise","ffefb0f3-52af-444f-95f1-99ad7f72d171"]]','[]',NULL);
INSERT INTO "action" VALUES('cfe08cc00c944022a288c57ce204c1dd','d8b33a4e00914a048ce94a189b38917e','2026-03-03 07:52:00.000001','2026-03-02','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","ec51b8b8-4b75-4c3e-b84f-49842e89c057"]]','[]',NULL);
INSERT INTO "action" VALUES('01efe43073b44169b9efb59f122d0dfd','d8b33a4e00914a048ce94a189b38917e','2026-03-03 07:53:00.000000','2026-03-02','Pain 5, upper back, on average over the last 24 hours','[["pain","7c61a26c-a6b1-4fc0-b154-1cc0a09921b9"]]','[]',NULL);
INSERT INTO "action" VALUES('d5b8fbc607b94d578d49de037e0c6deb','d8b33a4e00914a048ce94a189b38917e','2026-03-03 07:54:00.000000','2026-03-02','Sitting 5 h 50 in all ([b]not markup[/b])','[["sitting","11bbf23d-8972-40cd-8b5e-2fa2a9b2925e"]]','[]',NULL);
INSERT INTO "action" VALUES('1c3cec7a860f4942bc6a180802c9e597','d8b33a4e00914a048ce94a189b38917e','2026-03-04 07:54:00.000000','2026-03-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","1e1b84e2-a492-4661-befd-040850407142"]]','[]',NULL);
INSERT INTO "action" VALUES('20c4c9ecfac047eea4ce6a1a5260350b','d8b33a4e00914a048ce94a189b38917e','2026-03-04 07:55:00.000000','2026-03-03','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","2e58a8ae-4d97-4806-969f-48d489576f64"]]','[]',NULL);
INSERT INTO "action" VALUES('1aca1a3ce4e443fc82e692f8b74ea4bd','d8b33a4e00914a048ce94a189b38917e','2026-03-04 07:56:00.000000','2026-03-03','Front plank: skipped (=1+1)','[["exercise","7730c7bb-a3ba-48e7-a555-b2212a0537ef"]]','[]',NULL);
INSERT INTO "action" VALUES('3b7b1f42d47844d483680bd7a533d0af','d8b33a4e00914a048ce94a189b38917e','2026-03-04 07:56:00.000001','2026-03-03','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","e690f79b-3c1c-45ca-8134-6018ee9d983d"]]','[]',NULL);
INSERT INTO "action" VALUES('14d7aba1a5c3457ca5ab7658afe007cb','d8b33a4e00914a048ce94a189b38917e','2026-03-04 07:57:00.000000','2026-03-02','Pain 6, upper back, on average over the last 24 hours (=1+1)','[["pain","38e9e2dc-7628-4882-9a31-d0ff2874fc8c"]]','[]',NULL);
INSERT INTO "action" VALUES('7be0834a7720488bb2ec5f0f7e420415','d8b33a4e00914a048ce94a189b38917e','2026-03-04 07:58:00.000000','2026-03-02','Sitting 5 h 55 in all (=1+1)','[["sitting","40b9dc26-0985-4ff9-aa10-c585fa85287e"]]','[]',NULL);
INSERT INTO "action" VALUES('fc7af474256e4d72a40dfdad1063c413','d8b33a4e00914a048ce94a189b38917e','2026-03-04 07:59:00.000000','2026-03-03','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--). Session 1 of 200, 100 needles, left in 120 min, by Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X. Advice: Läuft – 10 min. After-effects: tired','[["session","0014ab97-9a15-4726-a892-bc90d4a9af2f"]]','[]',NULL);
INSERT INTO "action" VALUES('6cb118f5b09544aca683cb53b75e3518','d8b33a4e00914a048ce94a189b38917e','2026-03-04 08:00:00.000000','2026-02-01','Acupuncture session','[["session","c1519455-2591-43b5-9703-d4f9c50f804e"]]','[]',NULL);
INSERT INTO "action" VALUES('9f5fbd4a0af64bf19b2de36d539274eb','d8b33a4e00914a048ce94a189b38917e','2026-03-05 17:00:00.000000','2026-03-06','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","d5dafd7a-b3fb-44d8-aad8-a63dd65b2e45"]]','[]',NULL);
INSERT INTO "action" VALUES('9b471a48ccf04f58840d978baf70492e','d8b33a4e00914a048ce94a189b38917e','2026-03-05 17:01:00.000000','2026-03-06','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","f8869549-6693-4247-be75-8d76ebab9a22"]]','[]',NULL);
INSERT INTO "action" VALUES('bb2d738739364179a79f3c194e1d315c','d8b33a4e00914a048ce94a189b38917e','2026-03-05 17:02:00.000000','2026-03-06','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","6f14f642-67a2-4044-9fac-d303add6fb08"]]','[]',NULL);
INSERT INTO "action" VALUES('5d6e27840d34474195f0761f38b65838','d8b33a4e00914a048ce94a189b38917e','2026-03-05 17:02:00.000001','2026-03-06','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","63484919-a5c8-487b-925e-891a8e7606e1"]]','[]',NULL);
INSERT INTO "action" VALUES('b36cc3dffaff4f87823676d40d5bfc29','d8b33a4e00914a048ce94a189b38917e','2026-03-05 17:03:00.000000','2026-03-06','Pain 3, upper back, on average over the last 24 hours','[["pain","2cf771ee-c52f-45e5-b5c8-228d90277f79"]]','[]',NULL);
INSERT INTO "action" VALUES('2aa75b0b4cf74b6cac1f0c0f2aa3176d','d8b33a4e00914a048ce94a189b38917e','2026-03-05 17:04:00.000000','2026-03-06','Sitting 6 h in all (Robert''); DROP TABLE pain_reading;--)','[["sitting","8307c9cc-e912-47ba-85f2-7df6cbe17668"]]','[]',NULL);
INSERT INTO "action" VALUES('9caafb4f14304a94a4bd5b0c9e4b746f','d8b33a4e00914a048ce94a189b38917e','2026-03-06 17:04:00.000000','2026-03-07','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","d6179786-63f4-47fc-9aad-148fb04e9a30"]]','[]',NULL);
INSERT INTO "action" VALUES('e485ab26b325465e9b6608798dfaeada','d8b33a4e00914a048ce94a189b38917e','2026-03-06 17:05:00.000000','2026-03-07','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","5a52df26-c01f-4536-bbf1-8e8095187d7b"]]','[]',NULL);
INSERT INTO "action" VALUES('fd7d5129c43f419697700534960ff4f5','d8b33a4e00914a048ce94a189b38917e','2026-03-06 17:06:00.000000','2026-03-07','Front plank: skipped (Ärger im Büro)','[["exercise","3852b2f5-41ef-4fff-9c54-3aafd7c41860"]]','[]',NULL);
INSERT INTO "action" VALUES('2fb34ca7b9ba4cb69a68e987ec1f45b9','d8b33a4e00914a048ce94a189b38917e','2026-03-06 17:06:00.000001','2026-03-07','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","80d7e113-ddbd-485a-bd4d-87044c452441"]]','[]',NULL);
INSERT INTO "action" VALUES('c1c00f359f3d4bd29534cd02fdeaffff','d8b33a4e00914a048ce94a189b38917e','2026-03-06 17:07:00.000000','2026-03-07','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","388bf893-d2f5-4dc7-8332-23d7afa45479"]]','[]',NULL);
INSERT INTO "action" VALUES('848eb6c35c1447fea26c38144efde2ee','d8b33a4e00914a048ce94a189b38917e','2026-03-06 17:08:00.000000','2026-03-07','Sitting 6 h 05 in all (Ärger im Büro)','[["sitting","6d1b4a93-8f3d-4151-9be6-71bd6ed703f0"]]','[]',NULL);
INSERT INTO "action" VALUES('7288b41d74c445b4a9831069a692d16f','d8b33a4e00914a048ce94a189b38917e','2026-03-08 19:08:00.000000','2026-03-08','Rest day: 首が痛い','[["rest","bf1c6c21-ca52-43d2-9242-843f07579a6b"]]','[]',NULL);
INSERT INTO "action" VALUES('bd4b5b738cce4b3da50f4603dda2a44a','d8b33a4e00914a048ce94a189b38917e','2026-03-08 19:09:00.000000','2026-03-08','Pain 5, upper back, on average over the last 24 hours','[["pain","694349c5-5586-4100-9f49-8550f1b30b15"]]','[]',NULL);
INSERT INTO "action" VALUES('3f45155028b04d899126ea4667ab25b1','d8b33a4e00914a048ce94a189b38917e','2026-03-08 19:10:00.000000','2026-03-08','Sitting 6 h 10 in all (首が痛い)','[["sitting","4fd8ef7c-8942-44b7-8702-66eadae62529"]]','[]',NULL);
INSERT INTO "action" VALUES('737bbc904c304c05bd912824d047066b','d8b33a4e00914a048ce94a189b38917e','2026-03-09 19:10:00.000000','2026-03-09','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","0237e0c8-4125-4abd-be0d-5d02d0565b7c"]]','[]',NULL);
INSERT INTO "action" VALUES('2d2572687c8d4f438d9b4cd7c8113638','d8b33a4e00914a048ce94a189b38917e','2026-03-09 19:11:00.000000','2026-03-09','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","4f0f0df6-aca7-4cdd-82ef-320cb2396e34"]]','[]',NULL);
INSERT INTO "action" VALUES('d89cf226f08b4ca09487cf14e6060b3c','d8b33a4e00914a048ce94a189b38917e','2026-03-09 19:12:00.000000','2026-03-09','Front plank: skipped (🙂)','[["exercise","36fd1062-6eb6-4fe5-82a4-d5cffa5ffad7"]]','[]',NULL);
INSERT INTO "action" VALUES('5766d82fd0274a0383f63c7347196b93','d8b33a4e00914a048ce94a189b38917e','2026-03-09 19:12:00.000001','2026-03-09','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","b83a090d-b3e4-4b40-9703-b301563f208e"]]','[]',NULL);
INSERT INTO "action" VALUES('224143213d1f43099338839db89308e9','d8b33a4e00914a048ce94a189b38917e','2026-03-09 19:13:00.000000','2026-03-08','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","18ea046c-a8cb-4d35-91c0-7ae498a9b0bc"]]','[]',NULL);
INSERT INTO "action" VALUES('0047e88402554fee880db6800eebc26d','d8b33a4e00914a048ce94a189b38917e','2026-03-09 19:14:00.000000','2026-03-08','Sitting 6 h 15 in all (🙂)','[["sitting","cc1f92b0-9daa-40bb-aea4-e7b39bb65833"]]','[]',NULL);
INSERT INTO "action" VALUES('dbeb75f95ca54f9d9ecdfe6bbe02c11a','d8b33a4e00914a048ce94a189b38917e','2026-03-29 00:30:00.000000','2026-03-28','Pain 6, upper back, on average over the last 24 hours (in the night in which the clocks go forward)','[["pain","8bf51b83-e630-473c-9f36-42276adb507f"]]','[]',NULL);
INSERT INTO "action" VALUES('92350daa5fee4a89b4ee01acbd1274bf','d8b33a4e00914a048ce94a189b38917e','2026-03-29 01:30:00.000000','2026-03-28','Pain 5, upper back, on average over the last 24 hours (still before four)','[["pain","c939e2ac-9248-4934-acb5-7ade17a5a0f8"]]','[]',NULL);
INSERT INTO "action" VALUES('9dffc14589a14ca5ad1c159c04706975','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:00:00.000000','2026-03-29','assigned: Desk neck and upper back, version 2','[["assignment","e8744659-9a33-4e40-a7b8-ea183d130e82"],["assignment","b7bbfedb-8cd2-4f59-8ae3-81bf94437dc7"]]','[["assignment","db5b9e56-8d7f-47e2-9584-1dc77911cab9"]]',NULL);
INSERT INTO "action" VALUES('e6775e54c2494cb8aaae83d1e2df7a0b','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:01:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 0)','[["pain","2a8c8728-4c05-46fc-9fd5-67e8a3b6cbeb"]]','[]',NULL);
INSERT INTO "action" VALUES('bef42559f7bc4cec9b3195aeffde2dfb','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:01:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","8a98d7ed-cd89-4940-ac6d-be2f3391fe11"]]','[["pain","2a8c8728-4c05-46fc-9fd5-67e8a3b6cbeb"]]',NULL);
INSERT INTO "action" VALUES('496cdc3312bb4023ab898cce9463e9c5','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:02:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 1)','[["pain","7f826a4a-d778-4cde-beb1-51f28c44a6a7"]]','[]',NULL);
INSERT INTO "action" VALUES('9a694d36853c488caea9e4c8d6176d2d','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:02:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","2665408f-2195-4895-b1a8-e25bb8a2cdc9"]]','[["pain","7f826a4a-d778-4cde-beb1-51f28c44a6a7"]]',NULL);
INSERT INTO "action" VALUES('05a6530c2f3b486da59a2d1bdf710718','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:02:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","95cf1b02-6a29-4aa3-9052-a0646837e02f"]]','[["pain","2665408f-2195-4895-b1a8-e25bb8a2cdc9"]]',NULL);
INSERT INTO "action" VALUES('88f6a8891ede49e496e05383cd319cbb','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:03:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 2)','[["pain","3e8ea9c4-c1d1-4322-be3c-93b009a0216e"]]','[]',NULL);
INSERT INTO "action" VALUES('dae7a0b711a74030afca68a70eb218ae','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:03:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","d1918e49-d26b-450e-bf3e-6b02bda4e974"]]','[["pain","3e8ea9c4-c1d1-4322-be3c-93b009a0216e"]]',NULL);
INSERT INTO "action" VALUES('de1b0c6820714808add10ad249535d0a','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:03:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","0bbfe5b2-d66f-44a6-b206-5f4b18643fec"]]','[["pain","d1918e49-d26b-450e-bf3e-6b02bda4e974"]]',NULL);
INSERT INTO "action" VALUES('8c6220b0a7b44f508ed38c247e6bb5a9','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:03:00.000003','2026-03-29','removed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[]','[["pain","0bbfe5b2-d66f-44a6-b206-5f4b18643fec"]]',NULL);
INSERT INTO "action" VALUES('e8ffcd0ab3fc4c9ab408beaacd8f6d95','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:03:00.000004','2026-03-24','Rest day: taken back','[["rest","acdc2b38-5696-4e12-b163-936900ca0864"]]','[]','2026-03-29 11:03:00.000000');
INSERT INTO "action" VALUES('8240289b080040929919206d29c19d27','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:03:00.000005','2026-03-29','Sitting since 13:03, not ended yet','[["sitting","23b246d5-32ec-477d-bbe6-45589be5e7a5"]]','[]',NULL);
INSERT INTO "action" VALUES('3a057479390c41b39ebf27abf8f71850','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:43:00.000000','2026-03-29','Break, postponed','[["break","0931e601-34d6-4df4-9c06-56b7e0c5465e"]]','[]',NULL);
INSERT INTO "action" VALUES('c77d53de69ca4cb397130dd6ce25d209','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:49:00.000000','2026-03-29','Break, prompted: chin tuck; ended: Sitting 13:03–13:49, 46 min','[["sitting","24f7b79d-baf0-4cee-9e0f-3caee97e6bf2"],["break","d946154f-2d1d-4aca-8249-9734fd2d7ae4"]]','[["sitting","23b246d5-32ec-477d-bbe6-45589be5e7a5"]]',NULL);
INSERT INTO "action" VALUES('a28a2fb746d34ca899047ed87bde5ee1','d8b33a4e00914a048ce94a189b38917e','2026-03-29 11:54:00.000000','2026-03-29','Sitting since 13:54, not ended yet','[["sitting","15ab40fa-0037-457c-8524-2e47184d702a"]]','[]',NULL);
INSERT INTO "action" VALUES('4a38ed47c19b43f49eda52a11f031f52','d8b33a4e00914a048ce94a189b38917e','2026-03-29 12:29:00.000000','2026-03-29','Break, skipped','[["break","cd3c3b0c-ec32-43b7-97a9-d19d5e1abe0a"]]','[]',NULL);
INSERT INTO "action" VALUES('2b32bff7471d4b19a67b56d3a14498da','d8b33a4e00914a048ce94a189b38917e','2026-03-29 12:29:00.000001','2026-03-29','ended: Sitting 13:54–14:29, 35 min','[["sitting","18168ba5-237b-47a3-a47b-15c27f35cc3f"]]','[["sitting","15ab40fa-0037-457c-8524-2e47184d702a"]]',NULL);
INSERT INTO "action" VALUES('3a59ec2b2b614115ad01d3e2ce23d762','d8b33a4e00914a048ce94a189b38917e','2026-03-29 12:29:00.000002','2026-03-28','Sitting 08:29–09:29, 1 h (🙂)','[["sitting","e6288029-331f-4562-bb6b-ea12843d8dbc"]]','[]',NULL);
INSERT INTO "action" VALUES('829a00eb199d42329b00b3aa4cc39da6','d8b33a4e00914a048ce94a189b38917e','2026-03-29 12:31:00.000000','2026-03-29','Sitting since 14:31, not ended yet','[["sitting","3a704d5e-0c14-4cbf-8f25-5c9e24ef7d21"]]','[]',NULL);
INSERT INTO "action" VALUES('3635a0a3b5e74589b774a1c71b528f28','d8b33a4e00914a048ce94a189b38917e','2026-03-30 12:31:00.000000','2026-03-30','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","5215c8d5-ac16-4274-a940-5f4436b5547f"]]','[]',NULL);
INSERT INTO "action" VALUES('b6055a54ca544bf3a90a746f518452a5','d8b33a4e00914a048ce94a189b38917e','2026-03-30 12:31:00.000001','2026-03-30','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","ee41db17-4a81-4d1a-b513-c4d387f5cbeb"]]','[]',NULL);
INSERT INTO "action" VALUES('ea9ed0a3b6eb4635a622f3dd7b208105','d8b33a4e00914a048ce94a189b38917e','2026-03-30 12:31:00.000002','2026-03-30','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","2fcd166a-cf9d-4cd4-9715-f4a1356817fe"]]','[]',NULL);
INSERT INTO "action" VALUES('b1eacf7eeeaf413694d0d48fdc1c740b','d8b33a4e00914a048ce94a189b38917e','2026-03-30 12:31:00.000003','2026-03-30','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","22521282-c835-47aa-9199-9a2bd4cf3cd2"]]','[]',NULL);
INSERT INTO "action" VALUES('652bab94a395403b8aa67f63378dc8ce','d8b33a4e00914a048ce94a189b38917e','2026-03-30 12:31:00.000004','2026-03-30','Pain 2, upper back, on average over the last 24 hours','[["pain","66069b0f-bcd1-43d8-a296-d5a62e17ae58"]]','[]',NULL);
INSERT INTO "action" VALUES('fc85715c8a8042b19dffa5cc52657e76','d8b33a4e00914a048ce94a189b38917e','2026-03-31 12:31:00.000000','2026-03-31','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","0cfcc7a9-1106-496b-bce4-6ed38d058b48"]]','[]',NULL);
INSERT INTO "action" VALUES('77a1792fc6f04a1b8fba86385cb0111b','d8b33a4e00914a048ce94a189b38917e','2026-03-31 12:31:00.000001','2026-03-31','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","c3ac753e-1141-4416-ab7a-d7c7551dbc8f"]]','[]',NULL);
INSERT INTO "action" VALUES('74e5703c7c7f490f9ef4df6fa66743bc','d8b33a4e00914a048ce94a189b38917e','2026-03-31 12:31:00.000002','2026-03-31','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","eea35913-db7a-4b92-af83-5c751f331334"]]','[]',NULL);
INSERT INTO "action" VALUES('aabe4c67f80240658c7a702eedf325f1','d8b33a4e00914a048ce94a189b38917e','2026-03-31 12:31:00.000003','2026-03-31','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","b278b63c-8bd3-47de-8fc0-27168fc3fed5"]]','[]',NULL);
INSERT INTO "action" VALUES('4f170b0965ba4b189831c55364097e82','d8b33a4e00914a048ce94a189b38917e','2026-03-31 12:31:00.000004','2026-03-31','Pain 2, upper back, on average over the last 24 hours','[["pain","49200f1f-8a43-425b-a792-28d95bc0ed6a"]]','[]',NULL);
INSERT INTO "action" VALUES('4b264e9559df4159bc8a9267b7346249','d8b33a4e00914a048ce94a189b38917e','2026-04-01 12:31:00.000000','2026-04-01','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","58f5011f-a542-4417-98de-197341bd20f2"]]','[]',NULL);
INSERT INTO "action" VALUES('9e654fb46aaa4ad0b7bc919af3bc78dd','d8b33a4e00914a048ce94a189b38917e','2026-04-01 12:31:00.000001','2026-04-01','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","c9582be7-1673-4386-98e4-278609ab72ec"]]','[]',NULL);
INSERT INTO "action" VALUES('5467933d14bb444f892d44e2994b33bc','d8b33a4e00914a048ce94a189b38917e','2026-04-01 12:31:00.000002','2026-04-01','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","c7585928-0b99-401e-8073-02c16757d6a7"]]','[]',NULL);
INSERT INTO "action" VALUES('91ab26ce590547048ac84b1aa3fbd3fd','d8b33a4e00914a048ce94a189b38917e','2026-04-01 12:31:00.000003','2026-04-01','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","e5336160-ddc2-4a5b-8a52-18689df91dc7"]]','[]',NULL);
INSERT INTO "action" VALUES('84a40eb56a20453a88b60b182ec54d53','d8b33a4e00914a048ce94a189b38917e','2026-04-01 12:31:00.000004','2026-04-01','Pain 2, upper back, on average over the last 24 hours','[["pain","20572d7a-1b4c-4a13-ad6a-677ce769013e"]]','[]',NULL);
INSERT INTO "action" VALUES('592db9777151487b84883883eb731373','d8b33a4e00914a048ce94a189b38917e','2026-04-02 12:31:00.000000','2026-04-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","9735deb6-9b49-4455-b6ed-06f046586c7f"]]','[]',NULL);
INSERT INTO "action" VALUES('1f4b338d3e0846698114b71a576fb64c','d8b33a4e00914a048ce94a189b38917e','2026-04-02 12:31:00.000001','2026-04-02','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","e9d9eb82-6b49-44e6-95a4-a81966a5d161"]]','[]',NULL);
INSERT INTO "action" VALUES('f0769fe81baa43bd86bfd51bfbf35d94','d8b33a4e00914a048ce94a189b38917e','2026-04-02 12:31:00.000002','2026-04-02','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","b26f4319-629f-4b59-bad1-ae0d406d69f7"]]','[]',NULL);
INSERT INTO "action" VALUES('7eeef4d494df4c05866bbae20921c336','d8b33a4e00914a048ce94a189b38917e','2026-04-02 12:31:00.000003','2026-04-02','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","1f9463ca-84d1-4eaa-b75c-58b440b0af06"]]','[]',NULL);
INSERT INTO "action" VALUES('a1ed8b67ed2046cbb230137fbba01a58','d8b33a4e00914a048ce94a189b38917e','2026-04-02 12:31:00.000004','2026-04-02','Pain 2, upper back, on average over the last 24 hours','[["pain","7ccaf3c5-fcb3-479b-971e-e3484158f40f"]]','[]',NULL);
INSERT INTO "action" VALUES('867e9b17f69149df942cee1cbc0f034e','d8b33a4e00914a048ce94a189b38917e','2026-04-03 12:31:00.000000','2026-04-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","4260b542-2f6d-450e-9ee8-f9d0e064fccf"]]','[]',NULL);
INSERT INTO "action" VALUES('486505f0d8fd492095cf09848c860fca','d8b33a4e00914a048ce94a189b38917e','2026-04-03 12:31:00.000001','2026-04-03','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","1c6ed29f-816d-4ec2-b947-23ac071a36c5"]]','[]',NULL);
INSERT INTO "action" VALUES('656037ed2fc24e65a95fb1ee32a56c90','d8b33a4e00914a048ce94a189b38917e','2026-04-03 12:31:00.000002','2026-04-03','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","fe6146c7-726b-4cb8-a077-c1ea0e7ec2f9"]]','[]',NULL);
INSERT INTO "action" VALUES('d3a2b38853da498e8a8c7beaeb2ccea8','d8b33a4e00914a048ce94a189b38917e','2026-04-03 12:31:00.000003','2026-04-03','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","98830f18-cc51-42ea-b10c-d03f53148254"]]','[]',NULL);
INSERT INTO "action" VALUES('c41c21b027034023b3e7b0a33fcb88cc','d8b33a4e00914a048ce94a189b38917e','2026-04-03 12:31:00.000004','2026-04-03','Pain 2, upper back, on average over the last 24 hours','[["pain","50d568f8-79a2-44dd-a527-9f2ca1f54495"]]','[]',NULL);
INSERT INTO "action" VALUES('28c1e79db38746dcbca55ea477770329','d8b33a4e00914a048ce94a189b38917e','2026-04-03 12:31:00.000005','2026-04-03','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","6c26e522-c96d-436c-86c0-b4b6557c0782"]]','[]',NULL);
INSERT INTO "action" VALUES('a0db096d5b4a45a69600dc210bf57a22','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:31:00.000000','2026-04-04','Chin tuck: done, 1 set, 5 reps in all, peak pain 0','[["exercise","1e01731e-5763-4b30-9015-019b937b3785"]]','[]',NULL);
INSERT INTO "action" VALUES('3e710b0e63e64e2182fce3d512346cf2','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:31:00.000001','2026-04-04','Wall angel: done, 2 sets, 12 reps in all, peak pain 0','[["exercise","c4dcd307-385c-4e6b-943f-76648a37d6aa"]]','[]',NULL);
INSERT INTO "action" VALUES('90cc06110ded4e7294af07c27fdfa636','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:31:00.000002','2026-04-04','Glute bridge: done, 2 sets, 16 reps in all, peak pain 0','[["exercise","4035b34f-1cb4-4384-a0f0-d17b5744dbc9"]]','[]',NULL);
INSERT INTO "action" VALUES('ceca1dc6c73b426aa80adf4d3b53fd30','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:31:00.000003','2026-04-04','Front plank: done, 3 sets, 30 s in all, peak pain 0','[["exercise","b643265c-f2fa-4e4b-81c0-0713dbaf1959"]]','[]',NULL);
INSERT INTO "action" VALUES('9471a6b8f96640b29536d65a1f5205c8','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:31:00.000004','2026-04-04','Pain 2, upper back, on average over the last 24 hours','[["pain","1243de76-9005-4e5e-baf9-c36d581d2534"]]','[]',NULL);
INSERT INTO "action" VALUES('19b39192d182417fa37d6e1bc6755a60','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:31:00.000005','2026-04-04','Step for Front plank: 3 × 10 s → 3 × 20 s, not now by Hana 花','[["step","e94ae362-509d-4349-9ad6-1a72c6e7b1b3"]]','[]',NULL);
INSERT INTO "action" VALUES('fa273016e81b40809fab54bde9f11dd8','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:31:00.000006','2026-04-04','set aside for flares: Flare minimum, version 1','[["assignment","60b4bfe1-cd11-4909-b24b-cb192beb22c1"]]','[]',NULL);
INSERT INTO "action" VALUES('804eb40295c445ff8148a1967d609a1a','d8b33a4e00914a048ce94a189b38917e','2026-04-04 12:32:00.000000','2026-04-04','Flare plan on, since this day (首が痛い)','[["flare","68bf6370-72bd-4a95-a97e-11a88f8e1297"]]','[]',NULL);
INSERT INTO "action" VALUES('3f8f97a56b164db183d44703489981e3','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:32:00.000000','2026-04-06','Flare plan off','[["flare","a8cfa632-de78-4716-9d30-c0178e8db54e"]]','[["flare","68bf6370-72bd-4a95-a97e-11a88f8e1297"]]',NULL);
INSERT INTO "action" VALUES('e93020b8e2b441bf966e307183938820','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000000','2026-04-06','Flare plan on, since this day','[["flare","561de349-bf22-48f3-973d-505053dfc8e4"]]','[]','2026-04-06 12:33:00.000000');
INSERT INTO "action" VALUES('37f90a3733ea4043a561e766a60d089f','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000001','2026-04-06','planned: 200 sessions in all','[["course_plan","ef8de089-d9f7-4fa2-b5f9-b42ad5c4c5b0"]]','[]',NULL);
INSERT INTO "action" VALUES('03fbbad7fa28408f9a216e1d8c4ead48','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000002','2026-04-06','planned: 10 sessions in all','[["course_plan","3b048426-6dbe-4680-ab1f-372c88a131ca"]]','[["course_plan","ef8de089-d9f7-4fa2-b5f9-b42ad5c4c5b0"]]',NULL);
INSERT INTO "action" VALUES('da048be4e36a45bf8bdd22c3d5210cc1','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000003','2026-04-06','planned: session on Thu 9 Apr 2026','[["appointment","5a780b26-99c4-4c7c-a149-4099383c1097"]]','[]',NULL);
INSERT INTO "action" VALUES('a8bab4377a3e4bd7b77559c1b625ff2a','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000004','2026-04-06','planned: session on Thu 16 Apr 2026','[["appointment","3fffb309-20d2-48b8-9eb7-f63866f1f3e2"]]','[]',NULL);
INSERT INTO "action" VALUES('4a02f6e7633f44f0a9d7510fdd1f45d6','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000005','2026-04-06','cancelled: session on Thu 16 Apr 2026','[]','[["appointment","3fffb309-20d2-48b8-9eb7-f63866f1f3e2"]]',NULL);
INSERT INTO "action" VALUES('f03ae51fc9a84552802d37f2e3fe04c4','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000006','2026-04-06','To ask: How long? – 首 🙂','[["question","b6f19cb4-d0ce-49c7-b885-bbdba421b8f3"]]','[]',NULL);
INSERT INTO "action" VALUES('8eb37f9d9b4a4bfcb193dee9b1feb4a2','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000007','2026-04-06','To ask: Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея ','[["question","6643f187-06c8-4405-8e84-4d586d8a7bbc"]]','[]',NULL);
INSERT INTO "action" VALUES('d4de3ecaf7e24f2ba04df2f626235dfa','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000008','2026-04-06','Asked: How long? – 首 🙂','[["question","62e361bf-6d9c-4d4f-b0f5-248534e6cb06"]]','[["question","b6f19cb4-d0ce-49c7-b885-bbdba421b8f3"]]',NULL);
INSERT INTO "action" VALUES('c9ecda5c3af14bba82cd556cd6c3ed49','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000009','2026-04-06','Activities (PSFS): Lifting a child 0, 首を回す 10, Sleep 5; mean 5 of 10','[["questionnaire","8e16bdb1-a980-469f-9897-c10d5332a5c6"]]','[]',NULL);
INSERT INTO "action" VALUES('a881c4412049473cb38e77cd0ddab2b4','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000010','2026-04-06','Change since the start (PGIC): very much better','[["questionnaire","9b44b159-84ea-46a6-8dee-a8055b128a36"]]','[]',NULL);
INSERT INTO "action" VALUES('1e58403524614c868010d7398b41171a','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000011','2026-04-06','Acupuncture session, pain 5 before, 2 after','[["session","a7246208-5fd9-4cf9-ba1f-febff3c07a8d"]]','[]',NULL);
INSERT INTO "action" VALUES('817b5cb5fed24e359ef5a84338fa465f','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000012','2026-04-06','After the session of Mon 6 Apr 2026: strong soreness, still there; mild 眠気, over ([b]not markup[/b])','[["followup","883a0104-2465-4d43-9590-e87aeb7cdd6b"]]','[]',NULL);
INSERT INTO "action" VALUES('a49f28862b2941529b6111b7e1e89b8a','d8b33a4e00914a048ce94a189b38917e','2026-04-06 12:33:00.000013','2026-04-06','ended: Desk neck and upper back','[["assignment","57401421-f02e-463e-a1dc-bf4aa7ff320b"]]','[["assignment","e8744659-9a33-4e40-a7b8-ea183d130e82"]]',NULL);
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
INSERT INTO "appointment" VALUES('5a780b2699c44c7ca1494099383c1097','d8b33a4e00914a048ce94a189b38917e','2026-04-09','00:00','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "appointment" VALUES('3fffb30920d248b89eb7f63866f1f3e2','d8b33a4e00914a048ce94a189b38917e','2026-04-16','23:59',NULL,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
INSERT INTO "appointment" VALUES('c0e89edb424f4083b2d37305e85bca36','d8b33a4e00914a048ce94a189b38917e','2026-04-16','15:30','Ärger im Büro','2026-04-07 12:33:00.000000',NULL);
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
INSERT INTO "assignment" VALUES('db5b9e568d7f47e295841dc77911cab9','d8b33a4e00914a048ce94a189b38917e','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20',NULL,'Dr. Møri 森',200,'2026-02-19 23:00:00.000000','2026-03-29 11:00:00.000000',0);
INSERT INTO "assignment" VALUES('e87446599a334e40a7b8ea183d130e82','d8b33a4e00914a048ce94a189b38917e','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2027-01-23',NULL,200,'2026-03-29 11:00:00.000000','2026-04-06 12:33:00.000000',0);
INSERT INTO "assignment" VALUES('b7bbfedb8cd24f598ae381bf94437dc7','d8b33a4e00914a048ce94a189b38917e','2643040169c0abe2cc8f6b6cd5685fa6461c4d55af1fdeac36e7faaffe1f7d95','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('60b4bfe1cd114909b24bcb192beb22c1','d8b33a4e00914a048ce94a189b38917e','3e84fdbb0b1e5c3cb77cd04a727fa8c3ceeab09548963615baac5d3bada0e435','2026-04-04',NULL,NULL,NULL,'2026-04-04 12:31:00.000000',NULL,1);
INSERT INTO "assignment" VALUES('57401421f02e463ea1dcbf4aa7ff320b','d8b33a4e00914a048ce94a189b38917e','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-03-29','2026-04-06',NULL,200,'2026-03-29 11:00:00.000000',NULL,0);
INSERT INTO "assignment" VALUES('611ae83901a2403db2c8406fb9d82067','d8b33a4e00914a048ce94a189b38917e','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','2026-04-07',NULL,'Dr. Møri',NULL,'2026-04-07 12:33:00.000000',NULL,0);
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
INSERT INTO "break_taken" VALUES('8823c1665d954af1b988d307fe6293d8','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('eddaf2212a534a5381445e2f4b65973f','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:00:00.000001',120,'2026-03-29 11:00:00.000001',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('5b5ebfc6103441fb858c9a8467704980','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:00:00.000002',120,'2026-03-29 11:00:00.000002',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('4f302b19545146f198d9f61cbf377ddf','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:00:00.000003',120,'2026-03-29 11:00:00.000003',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('ec2fd6fc343548778e070a37f1b4baab','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:00:00.000005',120,'2026-03-29 11:00:00.000005','2026-03-29 11:00:00.000000','natural',NULL);
INSERT INTO "break_taken" VALUES('0931e60134d64df49c0656b7e0c5465e','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL);
INSERT INTO "break_taken" VALUES('d946154f2d1d4aca82499734fd2d7ae4','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck');
INSERT INTO "break_taken" VALUES('cd3c3b0cec3243b797a9d19d5e1abe0a','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL);
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
INSERT INTO "course_plan" VALUES('ef8de089d9f74fa2b5f9b42ad5c4c5b0','d8b33a4e00914a048ce94a189b38917e',200,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
INSERT INTO "course_plan" VALUES('3b0484266dbe4680ab1f372c88a131ca','d8b33a4e00914a048ce94a189b38917e',10,'2026-04-06 12:33:00.000000',NULL);
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
INSERT INTO "exercise_entry" VALUES('4bb7abd84f2846a685d87fb3452aac61','d8b33a4e00914a048ce94a189b38917e','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('4958e013e1cb4a66a31b46e5d898205b','d8b33a4e00914a048ce94a189b38917e','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('23abbc90f8a242bf8d0d9b8d148767b3','d8b33a4e00914a048ce94a189b38917e','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b4bfad1b456d431f9c6936185c561453','d8b33a4e00914a048ce94a189b38917e','2026-02-21','2026-02-20 23:14:00.000001',540,'2026-02-20 23:14:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0eac7c6936744ab08e8a85b399cfee31','d8b33a4e00914a048ce94a189b38917e','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('24cbca54c1af4bcb8aa942bdb52ee6b1','d8b33a4e00914a048ce94a189b38917e','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6330a4c10ab4481595a0e0b7f53cb9ab','d8b33a4e00914a048ce94a189b38917e','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1b8f7e3fd40c4157b8e7b1a42f720365','d8b33a4e00914a048ce94a189b38917e','2026-02-22','2026-02-21 23:18:00.000001',540,'2026-02-21 23:18:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('24a01f53c9b443029754975d87a16b1e','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('4b7014a326dd488c8c2324a6d05f9105','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('524fb9888f6645ee828421234404c2e1','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4a5cb3687d2e4a59ba69f23427e389ca','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-22 23:22:00.000001',540,'2026-02-22 23:22:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('050d8e3e91df46edb4fb6370c4ffe991','d8b33a4e00914a048ce94a189b38917e','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('5b44906999404560958802c7bc6459a3','d8b33a4e00914a048ce94a189b38917e','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c1f621050ade42a3bc114f10ef5cef13','d8b33a4e00914a048ce94a189b38917e','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5eefdd44738b45c586cc64816eb54f7a','d8b33a4e00914a048ce94a189b38917e','2026-02-24','2026-02-23 23:26:00.000001',540,'2026-02-23 23:26:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('65342f7bacb74d4398a4f4af6b69d8ac','d8b33a4e00914a048ce94a189b38917e','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('b2a8f5ad03db4cddb340533e8b39d9a7','d8b33a4e00914a048ce94a189b38917e','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('51716233aab145439557016c20105aca','d8b33a4e00914a048ce94a189b38917e','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bdcfb1b4159248ed9b1c5f5a41ee87ca','d8b33a4e00914a048ce94a189b38917e','2026-02-26','2026-02-25 23:32:00.000001',540,'2026-02-25 23:32:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9262dad762b541699931a264bd709612','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('47b73717d6f14940978c880d9c0d696a','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('a2aa6d0e87f342f0b9b1d6e7ba03e7c9','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('70bfce2667e041059f06e21196df8356','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-26 23:38:00.000001',540,'2026-02-26 23:38:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5a6dc13c2bc54e8a86527cf036f326b1','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('7a1bb654899049169e805b3510a5b11f','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6ad46d9bafae4aaeb09dde99f7ebddeb','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ae59896b93294894b54ff41bda6c8fff','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-02-27 23:42:00.000001',540,'2026-02-27 23:42:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f256e89672a74ce68243be86005bad71','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('cdaa19a1453d48dfbf733110f1dcd115','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('103ad951b6104793b220e1bcf516b8fb','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bd21a52f19f247799d55cfd3393b45d6','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-03-01 07:46:00.000001',-600,'2026-03-01 07:46:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('8c593acae36149128187d30453a72fae','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('2829cb83170f4c008abef5e3c5141ebb','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ffefb0f352af444f95f199ad7f72d171','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ec51b8b84b754c3eb84f49842e89c057','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 07:52:00.000001',-600,'2026-03-03 07:52:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e1b84e2a4924661befd040850407142','d8b33a4e00914a048ce94a189b38917e','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('2e58a8ae4d974806969f48d489576f64','d8b33a4e00914a048ce94a189b38917e','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('7730c7bba3ba48e7a555b2212a0537ef','d8b33a4e00914a048ce94a189b38917e','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e690f79b3c1c45ca81346018ee9d983d','d8b33a4e00914a048ce94a189b38917e','2026-03-03','2026-03-04 07:56:00.000001',-600,'2026-03-04 07:56:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d5dafd7ab3fb44d8aad8a63dd65b2e45','d8b33a4e00914a048ce94a189b38917e','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('f886954966934247be758d76ebab9a22','d8b33a4e00914a048ce94a189b38917e','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('6f14f64267a240449facd303add6fb08','d8b33a4e00914a048ce94a189b38917e','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('63484919a5c8487b925e891a8e7606e1','d8b33a4e00914a048ce94a189b38917e','2026-03-06','2026-03-05 17:02:00.000001',780,'2026-03-05 17:02:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d617978663f447fc9aad148fb04e9a30','d8b33a4e00914a048ce94a189b38917e','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('5a52df26c01f4536bbf18e8095187d7b','d8b33a4e00914a048ce94a189b38917e','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3852b2f541ef4fff9c543aafd7c41860','d8b33a4e00914a048ce94a189b38917e','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('80d7e113ddbd485abd4d87044c452441','d8b33a4e00914a048ce94a189b38917e','2026-03-07','2026-03-06 17:06:00.000001',780,'2026-03-06 17:06:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0237e0c841254abdbe0d5d02d0565b7c','d8b33a4e00914a048ce94a189b38917e','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('4f0f0df6aca74cdd82ef320cb2396e34','d8b33a4e00914a048ce94a189b38917e','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('36fd10626eb64fe582a4d5cffa5ffad7','d8b33a4e00914a048ce94a189b38917e','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b83a090db3e44b409703b301563f208e','d8b33a4e00914a048ce94a189b38917e','2026-03-09','2026-03-09 19:12:00.000001',60,'2026-03-09 19:12:00.000001',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5215c8d5ac164274a9405f4436b5547f','d8b33a4e00914a048ce94a189b38917e','2026-03-30','2026-03-30 12:31:00.000000',120,'2026-03-30 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ee41db174a814d1ab513c4d387f5cbeb','d8b33a4e00914a048ce94a189b38917e','2026-03-30','2026-03-30 12:31:00.000001',120,'2026-03-30 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2fcd166acf9d4cd49715f4a1356817fe','d8b33a4e00914a048ce94a189b38917e','2026-03-30','2026-03-30 12:31:00.000002',120,'2026-03-30 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('22521282c83547aa91999a2bd4cf3cd2','d8b33a4e00914a048ce94a189b38917e','2026-03-30','2026-03-30 12:31:00.000003',120,'2026-03-30 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0cfcc7a91106496bbce46ed38d058b48','d8b33a4e00914a048ce94a189b38917e','2026-03-31','2026-03-31 12:31:00.000000',120,'2026-03-31 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c3ac753e11414416ab7ad7c7551dbc8f','d8b33a4e00914a048ce94a189b38917e','2026-03-31','2026-03-31 12:31:00.000001',120,'2026-03-31 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('eea35913db7a4b92af835c751f331334','d8b33a4e00914a048ce94a189b38917e','2026-03-31','2026-03-31 12:31:00.000002',120,'2026-03-31 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b278b63c8bd347de8fc027168fc3fed5','d8b33a4e00914a048ce94a189b38917e','2026-03-31','2026-03-31 12:31:00.000003',120,'2026-03-31 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('58f5011fa542441798de197341bd20f2','d8b33a4e00914a048ce94a189b38917e','2026-04-01','2026-04-01 12:31:00.000000',120,'2026-04-01 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c9582be71673438698e4278609ab72ec','d8b33a4e00914a048ce94a189b38917e','2026-04-01','2026-04-01 12:31:00.000001',120,'2026-04-01 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c75859280b99401e807302c16757d6a7','d8b33a4e00914a048ce94a189b38917e','2026-04-01','2026-04-01 12:31:00.000002',120,'2026-04-01 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e5336160ddc24a5b8a5218689df91dc7','d8b33a4e00914a048ce94a189b38917e','2026-04-01','2026-04-01 12:31:00.000003',120,'2026-04-01 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('9735deb69b494455b6ed06f046586c7f','d8b33a4e00914a048ce94a189b38917e','2026-04-02','2026-04-02 12:31:00.000000',120,'2026-04-02 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e9d9eb826b4944e695a4a81966a5d161','d8b33a4e00914a048ce94a189b38917e','2026-04-02','2026-04-02 12:31:00.000001',120,'2026-04-02 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b26f4319629f4b59bad1ae0d406d69f7','d8b33a4e00914a048ce94a189b38917e','2026-04-02','2026-04-02 12:31:00.000002',120,'2026-04-02 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1f9463ca84d14eaab75c58b440b0af06','d8b33a4e00914a048ce94a189b38917e','2026-04-02','2026-04-02 12:31:00.000003',120,'2026-04-02 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4260b5422f6d450e9ee8f9d0e064fccf','d8b33a4e00914a048ce94a189b38917e','2026-04-03','2026-04-03 12:31:00.000000',120,'2026-04-03 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1c6ed29f816d4ec2b94723ac071a36c5','d8b33a4e00914a048ce94a189b38917e','2026-04-03','2026-04-03 12:31:00.000001',120,'2026-04-03 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fe6146c7726b4cb8a077c1ea0e7ec2f9','d8b33a4e00914a048ce94a189b38917e','2026-04-03','2026-04-03 12:31:00.000002',120,'2026-04-03 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('98830f18cc5142eab10cd03f53148254','d8b33a4e00914a048ce94a189b38917e','2026-04-03','2026-04-03 12:31:00.000003',120,'2026-04-03 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1e01731e57634b309015019b937b3785','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:31:00.000000',120,'2026-04-04 12:31:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c4dcd307385c4e6b943f76648a37d6aa','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:31:00.000001',120,'2026-04-04 12:31:00.000001',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','done','[{"reps":6},{"reps":6}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4035b34f1cb44384a0f0d17b5744dbc9','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:31:00.000002',120,'2026-04-04 12:31:00.000002',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','done','[{"reps":8,"held_s":3},{"reps":8,"held_s":3}]',NULL,NULL,0,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b643265cf2fa4e4b81c00713dbaf1959','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:31:00.000003',120,'2026-04-04 12:31:00.000003',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','done','[{"held_s":10},{"held_s":10},{"held_s":10}]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "first_run" VALUES('fc8cf0d6333e49c3bb356d9d28300eed','d8b33a4e00914a048ce94a189b38917e','welcome','{}','2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000');
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
INSERT INTO "flare_spell" VALUES('68bf637072bd4a95a97e11a88f8e1297','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000','2026-04-06 12:32:00.000000',NULL,'首が痛い');
INSERT INTO "flare_spell" VALUES('a8cfa632de7847169d30c0178e8db54e','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:32:00.000000',120,'2026-04-04 12:32:00.000000',NULL,'2026-04-05','首が痛い');
INSERT INTO "flare_spell" VALUES('561de349bf2248f3973d505053dfc8e4','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000000',120,'2026-04-06 12:33:00.000000','2026-04-06 12:33:00.000000',NULL,NULL);
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
INSERT INTO "follow_up" VALUES('883a010424654d439590e87aeb7cdd6b','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000006',120,'2026-04-06 12:33:00.000006',NULL,'2026-04-06','[{"name":"soreness","severity":"strong"},{"name":"眠気","resolved":true}]','[b]not markup[/b]');
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
INSERT INTO "for_practitioner" VALUES('b6f19cb4d0ce49c7b885bbdba421b8f3','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000001',120,'2026-04-06 12:33:00.000001','2026-04-06 12:33:00.000000','How long? – 首 🙂',0);
INSERT INTO "for_practitioner" VALUES('6643f18706c844058e844d586d8a7bbc','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000002',120,'2026-04-06 12:33:00.000002',NULL,'Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "for_practitioner" VALUES('62e361bf6d9c4d4fb0f5248534e6cb06','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000001',120,'2026-04-06 12:33:00.000001',NULL,'How long? – 首 🙂',1);
CREATE TABLE link (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	"key" VARCHAR, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "link" VALUES('c770e15d84ee4f82a3cb21293222e9d4','d8b33a4e00914a048ce94a189b38917e','469cb993d4e241d5b4f987645e1503bd','age1f0zexmjt8dhcwzauc6h8m5gcvqwpvdxf55vevwyag5awm54ynszq8xjcg6','2026-04-07 12:33:00.000000');
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
INSERT INTO "message" VALUES('caeb42ef0d124322894dc68a3d183773','d8b33a4e00914a048ce94a189b38917e','Small nods, please. 首','2026-04-07 12:33:00.000000',NULL,NULL);
INSERT INTO "message" VALUES('09ffda7a32ef408b9bac1947ea2889da','d8b33a4e00914a048ce94a189b38917e','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('ce700f7a12c0408794ec8751088b4b99','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('983c4d8b70804419bea41d04bd3001bc','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('e0b04e25a8514a3b90bcec83f3bbd5b5','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('3d5c2c7a3e2c445cb6793e88c721ab01','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('2eae430c095b4d81a4f72e5ac43e7d10','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('aedca9f7776e41c2a2a587b272450bcd','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('3ee726138a9648bc809629f4cc0d1425','d8b33a4e00914a048ce94a189b38917e','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('6de6ee6ada8a465b874901436fbec542','d8b33a4e00914a048ce94a189b38917e','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('00ae5d7037124b5a9d185f54099bb098','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('7fa05cfc97b445568f8d4729a16f4711','d8b33a4e00914a048ce94a189b38917e','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('1711d44b4b65439eb3abfd38c9b674b1','d8b33a4e00914a048ce94a189b38917e','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('e2f452e0d3cf4285b0b9f4fd27b93a7e','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('60b25f29f8014630b281bb801c4f22fe','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('95c006f7374d4c78a8f2b3256da8e27b','d8b33a4e00914a048ce94a189b38917e','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('81c2e0370c534b57bb74e6b91894a514','d8b33a4e00914a048ce94a189b38917e','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('476cf709b69e4b6b9dedff81198e6a79','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('ed6be60a8c514e48a9606ecc9657883f','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('9fa58ce536784d62bace442b0dc3d81c','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('c1e75ca2066241f390a2091e3c5bd3ef','d8b33a4e00914a048ce94a189b38917e','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('7c61a26ca6b14fc0b1541cc0a09921b9','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('38e9e2dc762848829a31d0ff2874fc8c','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('2cf771eec52f45e5b5c8228d90277f79','d8b33a4e00914a048ce94a189b38917e','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('388bf893d2f54dc7833223d7afa45479','d8b33a4e00914a048ce94a189b38917e','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('694349c5558641009f498550f1b30b15','d8b33a4e00914a048ce94a189b38917e','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('18ea046ca8cb4d3591c07ae498a9b0bc','d8b33a4e00914a048ce94a189b38917e','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('8bf51b83e630473c9f3642276adb507f','d8b33a4e00914a048ce94a189b38917e','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('c939e2ac92484934acb57ade17a5a0f8','d8b33a4e00914a048ce94a189b38917e','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('2a8c87284c0546fc9fd567e8a3b6cbeb','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000','2026-03-29 11:01:00.000001',7,'upper-back','average_24h','corrected 0');
INSERT INTO "pain_reading" VALUES('8a98d7edcd894940ac6dbe2f3391fe11','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000001',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('7f826a4ad7784cdebeb151f28c44a6a7','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000001',7,'upper-back','average_24h','corrected 1');
INSERT INTO "pain_reading" VALUES('2665408f21954895b1a8e25bb8a2cdc9','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000001','2026-03-29 11:02:00.000002',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('95cf1b026a294aa39052a0646837e02f','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000002',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('3e8ea9c4c1d14322be3c93b009a0216e','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000001',7,'upper-back','average_24h','corrected 2');
INSERT INTO "pain_reading" VALUES('d1918e49d26b450ebf3e6b02bda4e974','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000001','2026-03-29 11:03:00.000002',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('0bbfe5b2d66f44a6b2065f4b18643fec','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000002','2026-03-29 11:03:00.000000',5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('66069b0fbcd143d8a296d5a62e17ae58','d8b33a4e00914a048ce94a189b38917e','2026-03-30','2026-03-30 12:31:00.000004',120,'2026-03-30 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('49200f1f8a43425ba79228d95bc0ed6a','d8b33a4e00914a048ce94a189b38917e','2026-03-31','2026-03-31 12:31:00.000004',120,'2026-03-31 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('20572d7a1b4c4a13ad6a677ce769013e','d8b33a4e00914a048ce94a189b38917e','2026-04-01','2026-04-01 12:31:00.000004',120,'2026-04-01 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('7ccaf3c5fcb3479b971ee3484158f40f','d8b33a4e00914a048ce94a189b38917e','2026-04-02','2026-04-02 12:31:00.000004',120,'2026-04-02 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('50d568f879a244dda5279f2ca1f54495','d8b33a4e00914a048ce94a189b38917e','2026-04-03','2026-04-03 12:31:00.000004',120,'2026-04-03 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('1243de7690054e5ebaf9c36d581d2534','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:31:00.000004',120,'2026-04-04 12:31:00.000004',NULL,2,'upper-back','average_24h',NULL);
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, at_practice BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('d8b33a4e00914a048ce94a189b38917e','me','2026-02-19 23:00:00.000000',NULL,0);
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
INSERT INTO "programme" VALUES('070fc0303fc54c9e9b6c2d9b3bde8ee3','hana-s-own',2,'Desk neck and upper back','homecare','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','# Desk neck and upper back
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
INSERT INTO "questionnaire" VALUES('9f2122ca829243f4a312b3d1bd898eb7','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:00:00.000004',120,'2026-03-29 11:00:00.000004',NULL,'NDI','[["首",0],["total",1000]]');
INSERT INTO "questionnaire" VALUES('8e16bdb1a980469f9897c10d5332a5c6','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000003',120,'2026-04-06 12:33:00.000003',NULL,'psfs','[["Lifting a child",0],["首を回す",10],["Sleep",5]]');
INSERT INTO "questionnaire" VALUES('9b44b15984ea46a68deea8055b128a36','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000004',120,'2026-04-06 12:33:00.000004',NULL,'pgic','[["change",7]]');
CREATE TABLE received (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_received PRIMARY KEY (id), 
	CONSTRAINT ck_received_number CHECK (number >= 1), 
	CONSTRAINT fk_received_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "received" VALUES('611ae83901a2403db2c8406fb9d82067','d8b33a4e00914a048ce94a189b38917e','assignment',1);
INSERT INTO "received" VALUES('c0e89edb424f4083b2d37305e85bca36','d8b33a4e00914a048ce94a189b38917e','appointment',1);
INSERT INTO "received" VALUES('caeb42ef0d124322894dc68a3d183773','d8b33a4e00914a048ce94a189b38917e','message',1);
INSERT INTO "received" VALUES('09ffda7a32ef408b9bac1947ea2889da','d8b33a4e00914a048ce94a189b38917e','message',2);
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
INSERT INTO "rest_day" VALUES('87eafd84ac714b75b0391e5f974dc2b9','d8b33a4e00914a048ce94a189b38917e','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('db39a8c758d34e109f4926023f33347c','d8b33a4e00914a048ce94a189b38917e','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('bf1c6c21ca5243d29242843f07579a6b','d8b33a4e00914a048ce94a189b38917e','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
INSERT INTO "rest_day" VALUES('acdc2b3856964e12b163936900ca0864','d8b33a4e00914a048ce94a189b38917e','2026-03-24','2026-03-25 01:59:59.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000','taken back');
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
INSERT INTO "routine_run" VALUES('ba7437e009974458968a0fd4cbc1a633','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 12:29:00.000000','["wall-angel"]',NULL,NULL);
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
INSERT INTO "seen" VALUES('61726e6fce164caf8810edd204ef6084','d8b33a4e00914a048ce94a189b38917e','safety',1,'2026-04-06','2026-04-06 12:33:00.000000');
INSERT INTO "seen" VALUES('66a72c34c06547b8a28cd14e99d5971d','d8b33a4e00914a048ce94a189b38917e','guidance:study-stretch',1,'2026-04-06','2026-04-06 12:33:00.000000');
CREATE TABLE share_made (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_share_made PRIMARY KEY (id), 
	CONSTRAINT ck_share_made_number CHECK (number >= 1), 
	CONSTRAINT fk_share_made_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "share_made" VALUES('3fdc032a7cfe4a5785a3d7ae4f930c24','d8b33a4e00914a048ce94a189b38917e',1,'2026-04-07 12:38:00.000000');
CREATE TABLE shared (
	id CHAR(32) NOT NULL, 
	patient CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_shared PRIMARY KEY (id), 
	CONSTRAINT ck_shared_digest CHECK (length(digest) = 64), 
	CONSTRAINT fk_shared_patient FOREIGN KEY(patient) REFERENCES patient (id)
);
INSERT INTO "shared" VALUES('b7bbfedb8cd24f598ae381bf94437dc7','d8b33a4e00914a048ce94a189b38917e','c419135be2836b81aa7dfcd4520114a959c418975cc2ebd1d4455965980badd5');
INSERT INTO "shared" VALUES('57401421f02e463ea1dcbf4aa7ff320b','d8b33a4e00914a048ce94a189b38917e','359521a54c6b77a922919b7d8b7a8000477adceeaa9c35f8af1183f51d38ff07');
INSERT INTO "shared" VALUES('60b4bfe1cd114909b24bcb192beb22c1','d8b33a4e00914a048ce94a189b38917e','64aa3bdcba6ea05c010a3642c62ef0fa28333565dc856d2dff4417d389c4114f');
INSERT INTO "shared" VALUES('4bb7abd84f2846a685d87fb3452aac61','d8b33a4e00914a048ce94a189b38917e','c802138620734d3caa784c533ded45be7ae744697c98f5d5c0694e44fd6ca94e');
INSERT INTO "shared" VALUES('4958e013e1cb4a66a31b46e5d898205b','d8b33a4e00914a048ce94a189b38917e','4251f9d29810f6ebea08eb6395392dbc5882eac892714999ad0111e1efb7cb89');
INSERT INTO "shared" VALUES('23abbc90f8a242bf8d0d9b8d148767b3','d8b33a4e00914a048ce94a189b38917e','a95c2d6feb87d7013897d05e324205753eedae5a4fbbc2f82bf9b106861a01c5');
INSERT INTO "shared" VALUES('b4bfad1b456d431f9c6936185c561453','d8b33a4e00914a048ce94a189b38917e','2716b2ebb85516c295f528f8a2e3cc633a9118b99db5b917e9fd018dfc21b607');
INSERT INTO "shared" VALUES('0eac7c6936744ab08e8a85b399cfee31','d8b33a4e00914a048ce94a189b38917e','8100b42ea35bfb04ed10b21f9ffb1981b0bfeda01f288c3db872b85014693926');
INSERT INTO "shared" VALUES('24cbca54c1af4bcb8aa942bdb52ee6b1','d8b33a4e00914a048ce94a189b38917e','c93dea4d94ec9c3d43d730aca186b66e8633f860f3fdb2767cab810f8b7a2e7a');
INSERT INTO "shared" VALUES('6330a4c10ab4481595a0e0b7f53cb9ab','d8b33a4e00914a048ce94a189b38917e','1c071cbec552f812dc6fb8c91dd9aa5a82a49813b1ed6c02706afbc264de4323');
INSERT INTO "shared" VALUES('1b8f7e3fd40c4157b8e7b1a42f720365','d8b33a4e00914a048ce94a189b38917e','139a88431a0b0f00ae10c3571506fa28138aba73a0bc5fce516f448c3f47d117');
INSERT INTO "shared" VALUES('24a01f53c9b443029754975d87a16b1e','d8b33a4e00914a048ce94a189b38917e','fef70a836b5917d1f94f0aed62845393ed7f0bd7b3252903224dbd5c9d0aa741');
INSERT INTO "shared" VALUES('4b7014a326dd488c8c2324a6d05f9105','d8b33a4e00914a048ce94a189b38917e','f63d646b9e5269bb5beeb48a257c930851d5076dbd0a367f0bbb2d0965223c9a');
INSERT INTO "shared" VALUES('524fb9888f6645ee828421234404c2e1','d8b33a4e00914a048ce94a189b38917e','fabc86e30875bf3058f608b6983867af65a7c8d9ed9d27e47c7d601cf3a76cb9');
INSERT INTO "shared" VALUES('4a5cb3687d2e4a59ba69f23427e389ca','d8b33a4e00914a048ce94a189b38917e','09288d30d932b52e6d1c0daca7b553f35dae87ad28006dc470e69ed67488ac0e');
INSERT INTO "shared" VALUES('050d8e3e91df46edb4fb6370c4ffe991','d8b33a4e00914a048ce94a189b38917e','40afb3362ed86e3342d296acba89ace318db4861eba277efa7804a1edb961f37');
INSERT INTO "shared" VALUES('5b44906999404560958802c7bc6459a3','d8b33a4e00914a048ce94a189b38917e','ef15e3e31dd13a02d1797d1d17d11ff07b55e5fbca54c85bbb6f5f327c10bf74');
INSERT INTO "shared" VALUES('c1f621050ade42a3bc114f10ef5cef13','d8b33a4e00914a048ce94a189b38917e','baa64e035eef942e3e05890106a3bd78c6aebb268556164ebdaad4c3a36b91cb');
INSERT INTO "shared" VALUES('5eefdd44738b45c586cc64816eb54f7a','d8b33a4e00914a048ce94a189b38917e','3b819a8e29b3af48a3bbca8457e9f7650e8e61d974ada767964de4616a1b1876');
INSERT INTO "shared" VALUES('65342f7bacb74d4398a4f4af6b69d8ac','d8b33a4e00914a048ce94a189b38917e','f128ac513818ad2e92cc6171e303c737d699850f57460f2b137280d76c6836f9');
INSERT INTO "shared" VALUES('b2a8f5ad03db4cddb340533e8b39d9a7','d8b33a4e00914a048ce94a189b38917e','dd4f5fc0d01310f3462f64d43ff426129eaa770b4c46592ef4a2742cbbaa29b1');
INSERT INTO "shared" VALUES('51716233aab145439557016c20105aca','d8b33a4e00914a048ce94a189b38917e','e55d97fbaed2ae0255b017cfbc464d0ca47adf242e78ddcdaea851b0db48b38b');
INSERT INTO "shared" VALUES('bdcfb1b4159248ed9b1c5f5a41ee87ca','d8b33a4e00914a048ce94a189b38917e','b642edc87ffb8e64a45eb64dc09ddf85e58827c235ed75213257fdd50fba9412');
INSERT INTO "shared" VALUES('9262dad762b541699931a264bd709612','d8b33a4e00914a048ce94a189b38917e','13a0162ea5266c648031296bebb2106932c536023ff82ccc730197ac400c1fee');
INSERT INTO "shared" VALUES('47b73717d6f14940978c880d9c0d696a','d8b33a4e00914a048ce94a189b38917e','f7744b5f8aed14a275cd8fb27cfb797b1969aba72d4e10748a8f8b098555d945');
INSERT INTO "shared" VALUES('a2aa6d0e87f342f0b9b1d6e7ba03e7c9','d8b33a4e00914a048ce94a189b38917e','b6f6b27711c61900956aa21244defbfa745c00c22eb3da7c6315369c00cb19ed');
INSERT INTO "shared" VALUES('70bfce2667e041059f06e21196df8356','d8b33a4e00914a048ce94a189b38917e','d3aab9c7b6cfbda105dd6af7d3c81b10d7efd285b46c9533e666024a892e7089');
INSERT INTO "shared" VALUES('5a6dc13c2bc54e8a86527cf036f326b1','d8b33a4e00914a048ce94a189b38917e','a5750b442afa261c5dd554f24a1a8913125754de4118ea14a189433b275f5948');
INSERT INTO "shared" VALUES('7a1bb654899049169e805b3510a5b11f','d8b33a4e00914a048ce94a189b38917e','d4b0c50aedf198787116ca05ae4628aa8981b2fd6b1ef137167d6f3c72cb7044');
INSERT INTO "shared" VALUES('6ad46d9bafae4aaeb09dde99f7ebddeb','d8b33a4e00914a048ce94a189b38917e','9fd4c2d862acb288aea79795a2dcf0e2c0dc8c6c50714afaf721fcd1b8f6182b');
INSERT INTO "shared" VALUES('ae59896b93294894b54ff41bda6c8fff','d8b33a4e00914a048ce94a189b38917e','53e0c9324832d942ff85652caace661afbe2e423910dd2006a4ec9a84663f2a7');
INSERT INTO "shared" VALUES('f256e89672a74ce68243be86005bad71','d8b33a4e00914a048ce94a189b38917e','a607cd9faab35d827bd2d475cab664595605c999f4a6d544ffb7a08e28d3e332');
INSERT INTO "shared" VALUES('cdaa19a1453d48dfbf733110f1dcd115','d8b33a4e00914a048ce94a189b38917e','231860dc76a71df355a93ec4221e360d75ea9ebb4f78113a0fe4ec7b707ae764');
INSERT INTO "shared" VALUES('103ad951b6104793b220e1bcf516b8fb','d8b33a4e00914a048ce94a189b38917e','e3559b826690d35b2164ab8345b7b5a59e71af589c78bcc26d5bd463bf41f39c');
INSERT INTO "shared" VALUES('bd21a52f19f247799d55cfd3393b45d6','d8b33a4e00914a048ce94a189b38917e','40898be3bed9bf95339a8d19dd3b5552e96a99ece1b78b3192d66d64536bbc22');
INSERT INTO "shared" VALUES('8c593acae36149128187d30453a72fae','d8b33a4e00914a048ce94a189b38917e','b915f2782bd14a59c1579bfa0bd8c749e39f9825ca62f2d70724d893a48b1553');
INSERT INTO "shared" VALUES('2829cb83170f4c008abef5e3c5141ebb','d8b33a4e00914a048ce94a189b38917e','2cb901f82f04d14167b5653094dd616449100a0bb862f0e9d26a0afafbeec66d');
INSERT INTO "shared" VALUES('ffefb0f352af444f95f199ad7f72d171','d8b33a4e00914a048ce94a189b38917e','3f58e28652eabf8ad6ecc27e2ba6e72f2ef4ed59a5f751c6ff67b165e171a3bc');
INSERT INTO "shared" VALUES('ec51b8b84b754c3eb84f49842e89c057','d8b33a4e00914a048ce94a189b38917e','a2bcbf061b44cf7071ca27ca14d2ec4f7f4ca7c7d92cb003588eb8eee820aa31');
INSERT INTO "shared" VALUES('1e1b84e2a4924661befd040850407142','d8b33a4e00914a048ce94a189b38917e','7801bbd8255a734071ea0e3df2dc4da562c6e969d140e27662e22d42614925ee');
INSERT INTO "shared" VALUES('2e58a8ae4d974806969f48d489576f64','d8b33a4e00914a048ce94a189b38917e','fec0ee4e5f1fafa66c2f689b1e3bd45bf4bf57ff7735234e5944997931d4b018');
INSERT INTO "shared" VALUES('7730c7bba3ba48e7a555b2212a0537ef','d8b33a4e00914a048ce94a189b38917e','748708afbf3da9c88a62bc471c8ffd3e648881bc0756b17a9d44529d3753b785');
INSERT INTO "shared" VALUES('e690f79b3c1c45ca81346018ee9d983d','d8b33a4e00914a048ce94a189b38917e','fe4975aadc2c3a4a1952bae89f509782746e1723ef2b68902551a5ccacb9c233');
INSERT INTO "shared" VALUES('d5dafd7ab3fb44d8aad8a63dd65b2e45','d8b33a4e00914a048ce94a189b38917e','f77b3b90ab3d35abb4f88faa2a7a360d8120b1a42f7b88dd89beaafce5dd0b0c');
INSERT INTO "shared" VALUES('f886954966934247be758d76ebab9a22','d8b33a4e00914a048ce94a189b38917e','4495bf8625767b20069f3d85b4ff584e03f50dbf98d9f4b9a4c9ee98c39e9c21');
INSERT INTO "shared" VALUES('6f14f64267a240449facd303add6fb08','d8b33a4e00914a048ce94a189b38917e','ed7eaacfc257e3c5b38cf517bb92359ee1248b966954fae7a4810f8868afa592');
INSERT INTO "shared" VALUES('63484919a5c8487b925e891a8e7606e1','d8b33a4e00914a048ce94a189b38917e','83fda9ead7254ddbcbf49b07243f5ef50c4f1586420613dab5d32eada8420184');
INSERT INTO "shared" VALUES('d617978663f447fc9aad148fb04e9a30','d8b33a4e00914a048ce94a189b38917e','d158872fc188078f62c097d639d7d3d80c309f0447ae4e3bd8e21a6c5cfe6f44');
INSERT INTO "shared" VALUES('5a52df26c01f4536bbf18e8095187d7b','d8b33a4e00914a048ce94a189b38917e','d30c29d5632f1849b44951932ea2e7b837aa8ac3551477b607fe9180ead025c4');
INSERT INTO "shared" VALUES('3852b2f541ef4fff9c543aafd7c41860','d8b33a4e00914a048ce94a189b38917e','47ee14f2ccf5495e3c14fc61514b2401f5daee1a8f2ad2f45d8c7734dff43180');
INSERT INTO "shared" VALUES('80d7e113ddbd485abd4d87044c452441','d8b33a4e00914a048ce94a189b38917e','44ababcfe4a8dc3bc01bd2f88dece64aad03222dd9a5f06736df99d44f7f4f31');
INSERT INTO "shared" VALUES('0237e0c841254abdbe0d5d02d0565b7c','d8b33a4e00914a048ce94a189b38917e','0062bd0e09ea971620bbf7d1dca69503e68286825d80894738d07e3b6b25abdd');
INSERT INTO "shared" VALUES('4f0f0df6aca74cdd82ef320cb2396e34','d8b33a4e00914a048ce94a189b38917e','d0b0facf74ca9213d5185b8c3fd4440516d03f976d18ad99249389b4cc858eb4');
INSERT INTO "shared" VALUES('36fd10626eb64fe582a4d5cffa5ffad7','d8b33a4e00914a048ce94a189b38917e','4ffc5ba5ec6f4374545b06fed687f310befe072f7eae96b3d443ac6eb38068b5');
INSERT INTO "shared" VALUES('b83a090db3e44b409703b301563f208e','d8b33a4e00914a048ce94a189b38917e','a6dfbbdb60e4f04d97084c55c9197b712bbf8269437ffdf5dc5e2a60d7b94e97');
INSERT INTO "shared" VALUES('5215c8d5ac164274a9405f4436b5547f','d8b33a4e00914a048ce94a189b38917e','f5f16cbcbdeb6efb2ee337cc57978a3e240b5389deb61b09f6fde1894b156f3e');
INSERT INTO "shared" VALUES('ee41db174a814d1ab513c4d387f5cbeb','d8b33a4e00914a048ce94a189b38917e','1a587e3eec43a9fcc489e45a618247188a607c32e2e3b7e9f6988f6f292cb10a');
INSERT INTO "shared" VALUES('2fcd166acf9d4cd49715f4a1356817fe','d8b33a4e00914a048ce94a189b38917e','b94bb6c6485455b0b37296f004f81592d4ba02b86a60b979cff27cdf13ef3ff4');
INSERT INTO "shared" VALUES('22521282c83547aa91999a2bd4cf3cd2','d8b33a4e00914a048ce94a189b38917e','f96f3606ccc05dae7b8514968c36f742c369217bbae4a6329a45709eb6a27b0a');
INSERT INTO "shared" VALUES('0cfcc7a91106496bbce46ed38d058b48','d8b33a4e00914a048ce94a189b38917e','1cd9094b3a15859dac03a38d1699b929e747a0985da09557f1493495d9110e77');
INSERT INTO "shared" VALUES('c3ac753e11414416ab7ad7c7551dbc8f','d8b33a4e00914a048ce94a189b38917e','a4b7c649c643fbf9e072715c0fed180444783414b8c594c08f448654b2f29d29');
INSERT INTO "shared" VALUES('eea35913db7a4b92af835c751f331334','d8b33a4e00914a048ce94a189b38917e','4e1b90995f6088125ee6569ff83b0fbad20b46f1125c971a97fc2d235f7a5d16');
INSERT INTO "shared" VALUES('b278b63c8bd347de8fc027168fc3fed5','d8b33a4e00914a048ce94a189b38917e','128624eee8d747bff8d70596b5b7a2338a723fc2679499470386ce8281df60e8');
INSERT INTO "shared" VALUES('58f5011fa542441798de197341bd20f2','d8b33a4e00914a048ce94a189b38917e','7d739d44b23cc4a9865ff6353c4ea02a19ec0b534b5e7f3b487d53e665264fa8');
INSERT INTO "shared" VALUES('c9582be71673438698e4278609ab72ec','d8b33a4e00914a048ce94a189b38917e','c3077ba1bc0d0074d8ce52279de416e02207b6627f47a4a807618be3a1786400');
INSERT INTO "shared" VALUES('c75859280b99401e807302c16757d6a7','d8b33a4e00914a048ce94a189b38917e','d1b15af400d18db5dadd76b9c2032bb99deb8e74fe94d6c024621f35d666d7e0');
INSERT INTO "shared" VALUES('e5336160ddc24a5b8a5218689df91dc7','d8b33a4e00914a048ce94a189b38917e','4793863609f6b534f16b40cecc80a5764c73d1d722c63d2083dfcb36ee3c500b');
INSERT INTO "shared" VALUES('9735deb69b494455b6ed06f046586c7f','d8b33a4e00914a048ce94a189b38917e','d727683975b8b59b0292b1d6f40783606003544f5721239a4fbf8547ddfb9422');
INSERT INTO "shared" VALUES('e9d9eb826b4944e695a4a81966a5d161','d8b33a4e00914a048ce94a189b38917e','53f509127c126cf0d5493f1bd7307732d53875b8bd596aeedb8a6de0d1be44d6');
INSERT INTO "shared" VALUES('b26f4319629f4b59bad1ae0d406d69f7','d8b33a4e00914a048ce94a189b38917e','fa1f6595510014cbee82576423551392e1be211b7ba7585f13daed537d444a82');
INSERT INTO "shared" VALUES('1f9463ca84d14eaab75c58b440b0af06','d8b33a4e00914a048ce94a189b38917e','6df40bb1822f0dc79e5938455329e8c64ea378296c8136adfe5a2dd85e01ecd0');
INSERT INTO "shared" VALUES('4260b5422f6d450e9ee8f9d0e064fccf','d8b33a4e00914a048ce94a189b38917e','a2177cc26ad9a566d8bba113ab74bf3b72fda74aa411c99d7d2faf2a88816023');
INSERT INTO "shared" VALUES('1c6ed29f816d4ec2b94723ac071a36c5','d8b33a4e00914a048ce94a189b38917e','c7099e9714a9048110b8a894fb86d8d6e0dea041c17ab625eab52c58156ee608');
INSERT INTO "shared" VALUES('fe6146c7726b4cb8a077c1ea0e7ec2f9','d8b33a4e00914a048ce94a189b38917e','bf803cc84d65b730f6a88f77380cf44e9cff2ffe604112b5ffec07ed54e6562e');
INSERT INTO "shared" VALUES('98830f18cc5142eab10cd03f53148254','d8b33a4e00914a048ce94a189b38917e','37d091012a531f3c446bcb5a473048f69d929893220d0cd2e9303c9f63b34119');
INSERT INTO "shared" VALUES('1e01731e57634b309015019b937b3785','d8b33a4e00914a048ce94a189b38917e','968e2ef2701e6084eb481a7aa618dd8c66e67825b4b0edcdbb585e782a3ce395');
INSERT INTO "shared" VALUES('c4dcd307385c4e6b943f76648a37d6aa','d8b33a4e00914a048ce94a189b38917e','1ea84a2728d4708dbe8370a3eb2072d8b59e74500bc50b0b02d29a286a1af242');
INSERT INTO "shared" VALUES('4035b34f1cb44384a0f0d17b5744dbc9','d8b33a4e00914a048ce94a189b38917e','4f383e6c8c07a694f8d51257da7a5dd83d681ba87e771037c1ab629af31fd744');
INSERT INTO "shared" VALUES('b643265cf2fa4e4b81c00713dbaf1959','d8b33a4e00914a048ce94a189b38917e','a294b9a97cb1d9ca4f48aaac3e4d6db4c09116bc6241f658f6ac484b273c6232');
INSERT INTO "shared" VALUES('ce700f7a12c0408794ec8751088b4b99','d8b33a4e00914a048ce94a189b38917e','ade419b609e97bf281a8ce4903ef08f2fb11399c580e75730673bf33121c3e64');
INSERT INTO "shared" VALUES('983c4d8b70804419bea41d04bd3001bc','d8b33a4e00914a048ce94a189b38917e','febafe67604907572b2cd3d3095ee66953d33e59a669f00c1a2644af00ecc088');
INSERT INTO "shared" VALUES('e0b04e25a8514a3b90bcec83f3bbd5b5','d8b33a4e00914a048ce94a189b38917e','b90828ec9da50c83dc3fe34296c07e94e93bf0b079ebacc849024f9c3d2094ad');
INSERT INTO "shared" VALUES('3d5c2c7a3e2c445cb6793e88c721ab01','d8b33a4e00914a048ce94a189b38917e','bec4a7c78a18b613f5fd0b0924d799250fd49977decbbacc35204deeba55a8c1');
INSERT INTO "shared" VALUES('2eae430c095b4d81a4f72e5ac43e7d10','d8b33a4e00914a048ce94a189b38917e','21b8e94944e005b83aaef327da7838b097f6f75168f6b5cd42de35920a3e01bc');
INSERT INTO "shared" VALUES('aedca9f7776e41c2a2a587b272450bcd','d8b33a4e00914a048ce94a189b38917e','a9f4fd3de451186fd888037db59de0468a38b24561ee18e36b535b3598d36345');
INSERT INTO "shared" VALUES('00ae5d7037124b5a9d185f54099bb098','d8b33a4e00914a048ce94a189b38917e','ff049d79a4fd61a708ff02cda390d8070fe13baf8927cdefaf40566e378a2eff');
INSERT INTO "shared" VALUES('3ee726138a9648bc809629f4cc0d1425','d8b33a4e00914a048ce94a189b38917e','7ac058173b8facd6f13d1a0f2368b34f172722d2e56ebf32b266573f168b2891');
INSERT INTO "shared" VALUES('6de6ee6ada8a465b874901436fbec542','d8b33a4e00914a048ce94a189b38917e','c175a00935dba64ae765f80f5e0bc8b44a2f9a588928bf39d6606530c9e74b65');
INSERT INTO "shared" VALUES('7fa05cfc97b445568f8d4729a16f4711','d8b33a4e00914a048ce94a189b38917e','9bf2f2538450e29957918002fb7027402f7b8aec62312674056a521ecca57cf8');
INSERT INTO "shared" VALUES('1711d44b4b65439eb3abfd38c9b674b1','d8b33a4e00914a048ce94a189b38917e','455d70c8d4c99f591e7f531c4d4e6aff92c4be965b558243f78d1fdfc1e59338');
INSERT INTO "shared" VALUES('e2f452e0d3cf4285b0b9f4fd27b93a7e','d8b33a4e00914a048ce94a189b38917e','0549d90e11b2d0b7e125140ffc5cb61d459d26dfe9de24d3288944b39ea0fdf4');
INSERT INTO "shared" VALUES('60b25f29f8014630b281bb801c4f22fe','d8b33a4e00914a048ce94a189b38917e','e6a5a1769d15b275d652b5b34f8dacf434f882a3d1431e042933f11c0843af0f');
INSERT INTO "shared" VALUES('95c006f7374d4c78a8f2b3256da8e27b','d8b33a4e00914a048ce94a189b38917e','2ccec9c0990d7913244583340c362f8b64ab9da6aa70144fc2a0d5a1512c0c2c');
INSERT INTO "shared" VALUES('81c2e0370c534b57bb74e6b91894a514','d8b33a4e00914a048ce94a189b38917e','d8fffd24c12649bfee34451b15a6903a7f5310779172005b7f0451c396d71dbc');
INSERT INTO "shared" VALUES('476cf709b69e4b6b9dedff81198e6a79','d8b33a4e00914a048ce94a189b38917e','55fb1b3b552a3f795e31b373c3b726d8cc739f33773de4278ce40fb39cc6dc0b');
INSERT INTO "shared" VALUES('ed6be60a8c514e48a9606ecc9657883f','d8b33a4e00914a048ce94a189b38917e','571a90538421efbb3af450594a9759d0e198a72934e3a8399dee0a9cc6ca5699');
INSERT INTO "shared" VALUES('9fa58ce536784d62bace442b0dc3d81c','d8b33a4e00914a048ce94a189b38917e','5aa25bdbfdb5e5560eb791ae65f0102956b4a9f787fa7ba8d0f50bd128b4a7f2');
INSERT INTO "shared" VALUES('c1e75ca2066241f390a2091e3c5bd3ef','d8b33a4e00914a048ce94a189b38917e','822c95826f091be7e0e46fca023e6d260d5d3b5f9b201ac21694b0d2b5001a56');
INSERT INTO "shared" VALUES('7c61a26ca6b14fc0b1541cc0a09921b9','d8b33a4e00914a048ce94a189b38917e','ef7f6e764469142f9ac3f94011dd3e33feefe3f127887b72536d8e76e8afb1dd');
INSERT INTO "shared" VALUES('38e9e2dc762848829a31d0ff2874fc8c','d8b33a4e00914a048ce94a189b38917e','138bbd48540a7940647320f9eb5fdf8ce7169748f90d9df376313d8c3a5458ce');
INSERT INTO "shared" VALUES('2cf771eec52f45e5b5c8228d90277f79','d8b33a4e00914a048ce94a189b38917e','1a51b9d863770011d199501f0a3675efe90bb2b1a7f25645973d79c77dfb3b3b');
INSERT INTO "shared" VALUES('388bf893d2f54dc7833223d7afa45479','d8b33a4e00914a048ce94a189b38917e','f91e08809e4be5a00ba51e8f6865e8bbb03541511470c3a531a4e1fb2098efbd');
INSERT INTO "shared" VALUES('694349c5558641009f498550f1b30b15','d8b33a4e00914a048ce94a189b38917e','325c33cc1d366bc86b7824b61f1afc947f4381d7a0e4a6b2d54a747d9e063fe0');
INSERT INTO "shared" VALUES('18ea046ca8cb4d3591c07ae498a9b0bc','d8b33a4e00914a048ce94a189b38917e','ef1789e8f7dc25cb29de06c8a46a8105a205e5ebc93ed054fbcc0b9d0084df86');
INSERT INTO "shared" VALUES('8bf51b83e630473c9f3642276adb507f','d8b33a4e00914a048ce94a189b38917e','30360f6eef27e0bb580e13e392e14c14301937a5e771813adf394e6c8d8e648e');
INSERT INTO "shared" VALUES('c939e2ac92484934acb57ade17a5a0f8','d8b33a4e00914a048ce94a189b38917e','6d45c22f0362030a47ded05a2cd3312c07f5ddb29c03f0499c3c63d5e7fd34c3');
INSERT INTO "shared" VALUES('8a98d7edcd894940ac6dbe2f3391fe11','d8b33a4e00914a048ce94a189b38917e','a563f719adbb8791537f16eb5d97c102d9894e8d16f66798acf317ea69ff65ad');
INSERT INTO "shared" VALUES('95cf1b026a294aa39052a0646837e02f','d8b33a4e00914a048ce94a189b38917e','2ccc935189b1f1b60a36cea4d2ef131ae26b9cf6c87a629802995465859b9d5e');
INSERT INTO "shared" VALUES('66069b0fbcd143d8a296d5a62e17ae58','d8b33a4e00914a048ce94a189b38917e','3fa9f52cccf9f80d516940b026da4381c7b58209a14b3ffb4cb542a64801936e');
INSERT INTO "shared" VALUES('49200f1f8a43425ba79228d95bc0ed6a','d8b33a4e00914a048ce94a189b38917e','60ecc05e98965772f261988826a788b6907a617a20fe1dc0053cedf6e581f638');
INSERT INTO "shared" VALUES('20572d7a1b4c4a13ad6a677ce769013e','d8b33a4e00914a048ce94a189b38917e','350fdf6ad7d013adfecf32b219c8cb0cd901f7d5b72195b37f6b117548b8b94f');
INSERT INTO "shared" VALUES('7ccaf3c5fcb3479b971ee3484158f40f','d8b33a4e00914a048ce94a189b38917e','777f3735da12d7aa0340549789387bb2d047183754bbd9ffb6886515766a03bf');
INSERT INTO "shared" VALUES('50d568f879a244dda5279f2ca1f54495','d8b33a4e00914a048ce94a189b38917e','2824506d5411b0b948c202fa5813deeb3a704d71994d7d6dd99855eb90fc0b2e');
INSERT INTO "shared" VALUES('1243de7690054e5ebaf9c36d581d2534','d8b33a4e00914a048ce94a189b38917e','cb54670c9365816b57b8603f55465c1d8e05dc813d1a3c10ea8e4f8730c16288');
INSERT INTO "shared" VALUES('bc53bae5e4bf470d9a0a5e3dbe973bee','d8b33a4e00914a048ce94a189b38917e','9b6b497e24de7dbcaafee5c88f9787c4c69bc8e59556b765366da623ae1dfe01');
INSERT INTO "shared" VALUES('f3f35d24460b484b883fc627647c472e','d8b33a4e00914a048ce94a189b38917e','b91f4db453545e0d82c82dbda3e167795e48f0328c78b6b9b53bc1badb8b94ba');
INSERT INTO "shared" VALUES('35e4dd32abf44330815b06ed14b66fa9','d8b33a4e00914a048ce94a189b38917e','f43e19a3b055440a2e1caff35152a1d742dc6afc52850d727bf22e94f3d3bff9');
INSERT INTO "shared" VALUES('f71f450da97e44329bd05755f4e6a319','d8b33a4e00914a048ce94a189b38917e','cc36fb28a38b744c512aaf64f555902c9cd64f94a9da75fba9c7fc503546578d');
INSERT INTO "shared" VALUES('d4a420061740457ea0085976ce8ccb32','d8b33a4e00914a048ce94a189b38917e','298d3d79395222f8dcf764e20339839fceb277f6af38810824e77c305975176c');
INSERT INTO "shared" VALUES('f5a101fd12ca410aa5c9ac0d7e2bda8e','d8b33a4e00914a048ce94a189b38917e','010081dd1032d185d3f065a1713f6054dc41e7d8cf5c0854dec2632fa5022f87');
INSERT INTO "shared" VALUES('02cdc85aaace4f0db7224d002737ce18','d8b33a4e00914a048ce94a189b38917e','362862fd13d6efee6381976ae9475189c1e1d0fb9561a9e1b9354fe6ea28a11f');
INSERT INTO "shared" VALUES('38adaaa18d44451898f9b9686d0fdafd','d8b33a4e00914a048ce94a189b38917e','94b5b085e4eda189df5617ce0ef2d4b24d9294d8c6fbec31c2db1084f19da944');
INSERT INTO "shared" VALUES('ed3fc91cf7af4e058bde57f1678b7ed7','d8b33a4e00914a048ce94a189b38917e','8f8866171df163638aab0303702cbf0556e109cc8b27037233e39cdb1e678b65');
INSERT INTO "shared" VALUES('f1443bbb34e744f9bebd1d9b900b1e9f','d8b33a4e00914a048ce94a189b38917e','2c1aeb7c3ae728d016f3f981d8b4d49793ce69a93c82c2c8aad4afc7eaf8f1ef');
INSERT INTO "shared" VALUES('35962d8bc4b942909a6c5b86627bc0f0','d8b33a4e00914a048ce94a189b38917e','ea6163ff549de08905247e5870eeac7b36e1c683d07004f21feea363476a7273');
INSERT INTO "shared" VALUES('44448b8b19ff44a4b0d2ff00c362e83c','d8b33a4e00914a048ce94a189b38917e','94e1967cb3834a2a3117a46845287c4bd576371bd5b524059417c2ff64a9ac06');
INSERT INTO "shared" VALUES('718cf615df1f46c7a73e0b4ef8330075','d8b33a4e00914a048ce94a189b38917e','963dfce673238b373e34f0b201102f3627575c4327d8056cde308fd6a31e9a19');
INSERT INTO "shared" VALUES('11bbf23d897240cd8b5e2fa2a9b2925e','d8b33a4e00914a048ce94a189b38917e','18dc44c5c3a335bb549012b1048cb65e66f91aae3093cf1f6f53cb2d8b08fed3');
INSERT INTO "shared" VALUES('40b9dc2609854ff9aa10c585fa85287e','d8b33a4e00914a048ce94a189b38917e','c3c01141a348d464e4bafe48dfaa754a47767635f78b94f91c6ec12c4c9a33ff');
INSERT INTO "shared" VALUES('8307c9cce91247ba85f27df6cbe17668','d8b33a4e00914a048ce94a189b38917e','b60c6cd7d1fcf2c88a0af55d396afad75180d062b79ee4a880fee0120ebfd98c');
INSERT INTO "shared" VALUES('6d1b4a938f3d41519be671bd6ed703f0','d8b33a4e00914a048ce94a189b38917e','76c45d5670b643e5aae7774cb4d0ff115da5e57c5e4a8d7b54e7bc028c250527');
INSERT INTO "shared" VALUES('4fd8ef7c894244b7870266eadae62529','d8b33a4e00914a048ce94a189b38917e','cb7a72aad9fbd55632d958186eeb5d8d416231d6266f5f1465628f7c17419b23');
INSERT INTO "shared" VALUES('cc1f92b09daa40bbaea4e7b39bb65833','d8b33a4e00914a048ce94a189b38917e','dc791bfbcab2d6bc23c7d6de05d2c5a6cc2a906346470fe23657711902aa2190');
INSERT INTO "shared" VALUES('24f7b79dbaf04cee9e0f3caee97e6bf2','d8b33a4e00914a048ce94a189b38917e','c013c6278ab207fd53a7aaef937e49125ec52efc46f14457bb98a46fedf9182a');
INSERT INTO "shared" VALUES('e6288029331f4562bb6bea12843d8dbc','d8b33a4e00914a048ce94a189b38917e','cfd24921498edd1ff66c7ac4e82c569b0c5e06516b4604b33d071db080b5a8a3');
INSERT INTO "shared" VALUES('18168ba5237b47a3a47b15c27f35cc3f','d8b33a4e00914a048ce94a189b38917e','14d37c1c6a41914b366f3e0084f03e96310383f60c2b8c8b0ae2eef00be3638d');
INSERT INTO "shared" VALUES('3a704d5e0c144cbf8f255c9e24ef7d21','d8b33a4e00914a048ce94a189b38917e','ad432f9470333036fb7219886fbb73a133055e6dce8fcba5c391396184739d8a');
INSERT INTO "shared" VALUES('8823c1665d954af1b988d307fe6293d8','d8b33a4e00914a048ce94a189b38917e','f90d1ab78258d513638d628a66bc196327d9acf0f92cf8cb4b0f93a764ce5cea');
INSERT INTO "shared" VALUES('eddaf2212a534a5381445e2f4b65973f','d8b33a4e00914a048ce94a189b38917e','f13873591f1bc908bf2ecd0efce56c6f18f09a4d4801040922d92b0935fcb740');
INSERT INTO "shared" VALUES('5b5ebfc6103441fb858c9a8467704980','d8b33a4e00914a048ce94a189b38917e','ebaf5f52293788becb5e2d84640a8740601134299ad1f8d314ec41daef762904');
INSERT INTO "shared" VALUES('4f302b19545146f198d9f61cbf377ddf','d8b33a4e00914a048ce94a189b38917e','426cfee3adcfe2e16aac63b8dde575b25937c0e8c7fafc02dc13b74f1abed5fa');
INSERT INTO "shared" VALUES('0931e60134d64df49c0656b7e0c5465e','d8b33a4e00914a048ce94a189b38917e','975303583a9c9b388cf6950dc98aab2ca8a59bba47b065a8107cb8e8040ced39');
INSERT INTO "shared" VALUES('d946154f2d1d4aca82499734fd2d7ae4','d8b33a4e00914a048ce94a189b38917e','26dcd0e3521a1386a277d9050d9872e805f7e68903be5be659a0eb84dc22d768');
INSERT INTO "shared" VALUES('cd3c3b0cec3243b797a9d19d5e1abe0a','d8b33a4e00914a048ce94a189b38917e','80317050b6888b83f988515f6292e7c58e960b68932690d8e52e8e808e25379f');
INSERT INTO "shared" VALUES('3a0aac562daa4b949dd561026c88e36d','d8b33a4e00914a048ce94a189b38917e','f24b4cf791fe73a223cab784ccf03715022f8a28146888b1a3334930af39b912');
INSERT INTO "shared" VALUES('50b7d7bed32745718e0516423d81e494','d8b33a4e00914a048ce94a189b38917e','4ce44d5d54980c3b2883b37cf5c37a7569ad549b9d47b6c1665622eff5463389');
INSERT INTO "shared" VALUES('bc64c8e2b0714dda8dc1240a69768969','d8b33a4e00914a048ce94a189b38917e','29fd9e5f809a9e67b3cd5835282bfb326c917d5403837f56721bf9604338896d');
INSERT INTO "shared" VALUES('c5cf415e9a87411fb59e76d88388ce74','d8b33a4e00914a048ce94a189b38917e','0808402f2c213d140f97463c86553c34a8c615b6b366b4915be79c0a3ee649ca');
INSERT INTO "shared" VALUES('0014ab979a154726a892bc90d4a9af2f','d8b33a4e00914a048ce94a189b38917e','e5e443598a9b7104bc8eb7030d9e5a33e088f3cdc9922064e15f625e94a5053a');
INSERT INTO "shared" VALUES('c1519455259143b59703d4f9c50f804e','d8b33a4e00914a048ce94a189b38917e','96e6be0fe5e1d8465518374cf9373c726398a0a4ec556024c305759e71d13b42');
INSERT INTO "shared" VALUES('a72462085fd94cf9ba1ffebff3c07a8d','d8b33a4e00914a048ce94a189b38917e','0d41864f155d75c37fc26d424450e9af8166bffaf8c8aa621ae964b09a4d7da7');
INSERT INTO "shared" VALUES('87eafd84ac714b75b0391e5f974dc2b9','d8b33a4e00914a048ce94a189b38917e','13a2266a1e671d71abf5d3e71bd30606d824e87c95dc62d545e69dbc47c81537');
INSERT INTO "shared" VALUES('db39a8c758d34e109f4926023f33347c','d8b33a4e00914a048ce94a189b38917e','b33aed58f357828e7189176b0f7e5381d32d32b52dcf5a92b7062d36b881ac08');
INSERT INTO "shared" VALUES('bf1c6c21ca5243d29242843f07579a6b','d8b33a4e00914a048ce94a189b38917e','6abd9ecfb19a23df99c7652b5f44e57c88aeac15ecb806c4fd9d9c7ba641db96');
INSERT INTO "shared" VALUES('9f2122ca829243f4a312b3d1bd898eb7','d8b33a4e00914a048ce94a189b38917e','4b68a41c2cff386c783d3aa34d5d23b6f5c752fe6b0d8e61324f3a4d7d3f6e60');
INSERT INTO "shared" VALUES('8e16bdb1a980469f9897c10d5332a5c6','d8b33a4e00914a048ce94a189b38917e','3aeb0b467f3e997b06f6c9ca2d0ed86ae06d043c238b7f970a5c1649f9eb4b42');
INSERT INTO "shared" VALUES('9b44b15984ea46a68deea8055b128a36','d8b33a4e00914a048ce94a189b38917e','5032d6854a7e90012c88e35b0d3457b2f1d71dcf35962fb80cd099fc46101926');
INSERT INTO "shared" VALUES('a8cfa632de7847169d30c0178e8db54e','d8b33a4e00914a048ce94a189b38917e','7fa53235d3e9c15f6e941301fe1bd2562c17dc3c6f5796c80f5af17172e9b720');
INSERT INTO "shared" VALUES('6c26e522c96d436c86c0b4b6557c0782','d8b33a4e00914a048ce94a189b38917e','887f465c64d51cb2bf991960835df4a4a3121b04449c6869f7db08ea40acd008');
INSERT INTO "shared" VALUES('e94ae362509d43499ad61a72c6e7b1b3','d8b33a4e00914a048ce94a189b38917e','6bd87152d6adff3f2703628f5447a6c83b9c133cbad0507f064ab54fa69779b0');
INSERT INTO "shared" VALUES('883a010424654d439590e87aeb7cdd6b','d8b33a4e00914a048ce94a189b38917e','47526efd71113f3f34be45af206408530941c8ec64b202525e22d95e063dd92e');
INSERT INTO "shared" VALUES('62e361bf6d9c4d4fb0f5248534e6cb06','d8b33a4e00914a048ce94a189b38917e','dcfaaf4f27d502be1495f04ba9afea8b53954bdb772e1602d44af9c1e6f5cb8f');
INSERT INTO "shared" VALUES('6643f18706c844058e844d586d8a7bbc','d8b33a4e00914a048ce94a189b38917e','0ce434740f8a836e80138e403289c4c6cdf550285427a352f46887522f40bdac');
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
INSERT INTO "sitting_bout" VALUES('bc53bae5e4bf470d9a0a5e3dbe973bee','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('f3f35d24460b484b883fc627647c472e','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('35e4dd32abf44330815b06ed14b66fa9','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('f71f450da97e44329bd05755f4e6a319','d8b33a4e00914a048ce94a189b38917e','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('d4a420061740457ea0085976ce8ccb32','d8b33a4e00914a048ce94a189b38917e','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('f5a101fd12ca410aa5c9ac0d7e2bda8e','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('02cdc85aaace4f0db7224d002737ce18','d8b33a4e00914a048ce94a189b38917e','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('38adaaa18d44451898f9b9686d0fdafd','d8b33a4e00914a048ce94a189b38917e','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('ed3fc91cf7af4e058bde57f1678b7ed7','d8b33a4e00914a048ce94a189b38917e','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('f1443bbb34e744f9bebd1d9b900b1e9f','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('35962d8bc4b942909a6c5b86627bc0f0','d8b33a4e00914a048ce94a189b38917e','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('44448b8b19ff44a4b0d2ff00c362e83c','d8b33a4e00914a048ce94a189b38917e','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('718cf615df1f46c7a73e0b4ef8330075','d8b33a4e00914a048ce94a189b38917e','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('11bbf23d897240cd8b5e2fa2a9b2925e','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('40b9dc2609854ff9aa10c585fa85287e','d8b33a4e00914a048ce94a189b38917e','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('8307c9cce91247ba85f27df6cbe17668','d8b33a4e00914a048ce94a189b38917e','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('6d1b4a938f3d41519be671bd6ed703f0','d8b33a4e00914a048ce94a189b38917e','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('4fd8ef7c894244b7870266eadae62529','d8b33a4e00914a048ce94a189b38917e','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('cc1f92b09daa40bbaea4e7b39bb65833','d8b33a4e00914a048ce94a189b38917e','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
INSERT INTO "sitting_bout" VALUES('23b246d532ec477dbbe645589be5e7a5','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000003','2026-03-29 11:49:00.000000','timer','2026-03-29 11:03:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('24f7b79dbaf04cee9e0f3caee97e6bf2','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('15ab40fa0037457c85242e47184d702a','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000001','timer','2026-03-29 11:54:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('18168ba5237b47a3a47b15c27f35cc3f','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000001',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('e6288029331f4562bb6bea12843d8dbc','d8b33a4e00914a048ce94a189b38917e','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂');
INSERT INTO "sitting_bout" VALUES('3a704d5e0c144cbf8f255c9e24ef7d21','d8b33a4e00914a048ce94a189b38917e','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL);
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
INSERT INTO "step_answer" VALUES('6c26e522c96d436c86c0b4b6557c0782','d8b33a4e00914a048ce94a189b38917e','2026-04-03','2026-04-03 12:31:00.000005',120,'2026-04-03 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["b278b63c-8bd3-47de-8fc0-27168fc3fed5","e5336160-ddc2-4a5b-8a52-18689df91dc7","1f9463ca-84d1-4eaa-b75c-58b440b0af06"]','Hana 花');
INSERT INTO "step_answer" VALUES('e94ae362509d43499ad61a72c6e7b1b3','d8b33a4e00914a048ce94a189b38917e','2026-04-04','2026-04-04 12:31:00.000005',120,'2026-04-04 12:31:00.000005',NULL,'front-plank','818777727dc484826a4ebd98829be8f68e7d34b153f3e234c6538d99da1f7e7d','not_now',0,'{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"hold_s":20,"rest_s":30}}','on the toes','Your programme proposes for Front plank: level 2, on the toes, 3 × 20 s (now level 1, on the knees, 3 × 10 s).','["e5336160-ddc2-4a5b-8a52-18689df91dc7","1f9463ca-84d1-4eaa-b75c-58b440b0af06","98830f18-cc51-42ea-b10c-d03f53148254"]','Hana 花');
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
INSERT INTO "treatment_session" VALUES('3a0aac562daa4b949dd561026c88e36d','d8b33a4e00914a048ce94a189b38917e','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('50b7d7bed32745718e0516423d81e494','d8b33a4e00914a048ce94a189b38917e','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('bc64c8e2b0714dda8dc1240a69768969','d8b33a4e00914a048ce94a189b38917e','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('c5cf415e9a87411fb59e76d88388ce74','d8b33a4e00914a048ce94a189b38917e','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('0014ab979a154726a892bc90d4a9af2f','d8b33a4e00914a048ce94a189b38917e','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',100,120,'["cupping","moxibustion"]','Läuft – 10 min','tired','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('c1519455259143b59703d4f9c50f804e','d8b33a4e00914a048ce94a189b38917e','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('a72462085fd94cf9ba1ffebff3c07a8d','d8b33a4e00914a048ce94a189b38917e','2026-04-06','2026-04-06 12:33:00.000005',120,'2026-04-06 12:33:00.000005',NULL,NULL,NULL,NULL,5,2,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
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
COMMIT;
