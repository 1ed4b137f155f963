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
INSERT INTO "action" VALUES('cee75d88fb554e5e9259d878e9d431fa','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:00:00.000000','2026-02-20','assigned: Desk neck and upper back, version 1','[["assignment","fcd442e9-7947-42e4-b49b-c0217aa82d35"]]','[]',NULL);
INSERT INTO "action" VALUES('2f6d2ea56e784302ac2e87e4b9d230f6','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:01:00.000000','2026-02-20','Pain 0, neck, on average over the last 24 hours','[["pain","58fbe663-b41a-4e93-a59f-758c4f283e67"]]','[]',NULL);
INSERT INTO "action" VALUES('8b34bcfc3d5847ee88aed923005816bc','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:02:00.000000','2026-02-20','Pain 0, neck, at its worst in the last 24 hours','[["pain","cfb57d0a-96f6-4bb0-872f-473f13a07415"]]','[]',NULL);
INSERT INTO "action" VALUES('7b4b96af1c1d45f9b46457d0d839e0a2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:03:00.000000','2026-02-20','Pain 0, neck, right now','[["pain","93d09cb3-7dea-4a0f-a91d-bfbd1804030c"]]','[]',NULL);
INSERT INTO "action" VALUES('e5b192dc4a55416185bd2e9d29abf363','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:04:00.000000','2026-02-20','Pain 10, neck, on average over the last 24 hours','[["pain","c77196e3-062d-4f29-a27d-978fbb46f332"]]','[]',NULL);
INSERT INTO "action" VALUES('96822b4fac9b4b5f91cc8f2f52c1761b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:05:00.000000','2026-02-20','Pain 10, neck, at its worst in the last 24 hours','[["pain","1f430f40-5c0c-4e1f-9205-e8d53fdf05ba"]]','[]',NULL);
INSERT INTO "action" VALUES('a957eac0e5154740bc4f83d644d05423','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:06:00.000000','2026-02-20','Pain 10, neck, right now','[["pain","325b3a44-8398-4b11-b84a-900957d5ceaa"]]','[]',NULL);
INSERT INTO "action" VALUES('2d80c65c3fae40489cf30b6c850f6b75','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:07:00.000000','2000-01-01','Pain 3, upper back, on average over the last 24 hours (the first day that a diary reaches back to)','[["pain","605ea0bb-af59-4ec7-a530-90d49b9d8a82"]]','[]',NULL);
INSERT INTO "action" VALUES('43582bd6a899474da572e1d3c7b58141','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:07:00.000001','2024-02-29','Pain 5, upper back, on average over the last 24 hours (a leap day)','[["pain","38415cf5-4636-48eb-9760-86dcdb6be2c4"]]','[]',NULL);
INSERT INTO "action" VALUES('a6dd696faff948c7adff096032efa643','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:07:00.000002','2026-02-20','Pain 4, upper back, on average over the last 24 hours (Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quo','[["pain","cd8fc81d-e902-476c-899e-82ef5a9b4c8c"]]','[]',NULL);
INSERT INTO "action" VALUES('3557aa71769c4d7ab8bce4ac5ffa806a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:08:00.000000','2026-02-20','Sitting 0 min in all','[["sitting","5c4d217b-15e7-4381-b534-8a3accfe127e"]]','[]',NULL);
INSERT INTO "action" VALUES('241cb3d1052540db9c57787fd1eeb26d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:09:00.000000','2026-02-20','Sitting 24 h in all','[["sitting","d0b50fd9-a836-4033-a4fd-9324f12d5607"]]','[]',NULL);
INSERT INTO "action" VALUES('7e8f158e27dd44649b9e002412e687b9','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:10:00.000000','2026-02-20','Sitting 6 h 30 in all','[["sitting","79b7d943-6c61-4214-b125-002e4cec6de8"]]','[]',NULL);
INSERT INTO "action" VALUES('31c5ed7eb4334bfaaf87b941092bc34b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:11:00.000000','2026-02-20','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--)','[["session","94084c44-2b18-455c-8bc7-2df66a0218f9"]]','[]',NULL);
INSERT INTO "action" VALUES('eeddf4a640dc4e4fb65de32b2ce57909','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-19 23:12:00.000000','2026-02-01','Acupuncture session','[["session","4fc51f20-7ff0-4da3-a606-26b2066f52cf"]]','[]',NULL);
INSERT INTO "action" VALUES('2b382e57e1b545aea9f2c376acde879d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20 23:12:00.000000','2026-02-21','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","d7102b8d-8408-4ef6-96f0-6811ab58c655"]]','[]',NULL);
INSERT INTO "action" VALUES('d703b26199174071a1987209fac5ca82','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20 23:13:00.000000','2026-02-21','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","a4efa456-5abc-434c-b152-1e42c5b07fbb"]]','[]',NULL);
INSERT INTO "action" VALUES('c386c166932f4bd69ae82f12815de792','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20 23:14:00.000000','2026-02-21','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","4c53c424-9de4-4130-95c7-762eaa56a9d2"]]','[]',NULL);
INSERT INTO "action" VALUES('d2bb5d52d0374468a1169f49c69bdadd','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20 23:14:00.000001','2026-02-21','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","f8f23578-56ab-4610-bafe-d3128de9a0b3"]]','[]',NULL);
INSERT INTO "action" VALUES('f0de6bfbde974806952f7bf999d8af3b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20 23:15:00.000000','2026-02-21','Pain 3, upper back, on average over the last 24 hours','[["pain","1c8e3c47-0b30-449b-af1a-d11c0d84913f"]]','[]',NULL);
INSERT INTO "action" VALUES('201c618ce2b041268120e3ee232e6f15','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20 23:16:00.000000','2026-02-21','Sitting 5 h in all','[["sitting","82a87810-3e42-463a-b2b4-2ce1c06372d2"]]','[]',NULL);
INSERT INTO "action" VALUES('d3df2d7b053345a48c884ea9ddd55904','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21 23:16:00.000000','2026-02-22','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","01a818ae-0149-486d-b16d-1da7a75f8699"]]','[]',NULL);
INSERT INTO "action" VALUES('72be63d63ca946fd85ef5e6bc17e28c5','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21 23:17:00.000000','2026-02-22','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","7d4ef3c7-dcb5-4dd3-bf4d-01527ecfd1e1"]]','[]',NULL);
INSERT INTO "action" VALUES('f533005f965340f8b5799b969bb0b7ec','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21 23:18:00.000000','2026-02-22','Front plank: skipped (Ärger im Büro)','[["exercise","985f9b52-24d1-4dc7-a5e2-863036e0cc00"]]','[]',NULL);
INSERT INTO "action" VALUES('dc6ab282e7cc4d3db4164d3228d292e3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21 23:18:00.000001','2026-02-22','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","c22e2a66-c487-4355-87b3-31a0bab297c8"]]','[]',NULL);
INSERT INTO "action" VALUES('0b80ae5d2ea2457c838939a643a36678','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21 23:19:00.000000','2026-02-22','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","6cc846a9-2825-4ab8-86f3-64c1e49f8406"]]','[]',NULL);
INSERT INTO "action" VALUES('d7c0f9d9641d4d749cd04fba6f73ac9d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21 23:20:00.000000','2026-02-22','Sitting 5 h 05 in all','[["sitting","6637b7b3-acc3-4b9c-9c0f-c122f13650e2"]]','[]',NULL);
INSERT INTO "action" VALUES('50359a5482824058af732789b9bf7a03','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22 23:20:00.000000','2026-02-23','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","b15e42f9-c820-4e3e-8b24-66a97a2d2e93"]]','[]',NULL);
INSERT INTO "action" VALUES('3c9215ab94e44135a21a71e1ece4ecc3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22 23:21:00.000000','2026-02-23','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","3cbce7ae-7aa2-4843-807d-e77ca47b04b7"]]','[]',NULL);
INSERT INTO "action" VALUES('05954f79b7b9406f80a1d6bcc912eca2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22 23:22:00.000000','2026-02-23','Front plank: skipped (首が痛い)','[["exercise","ad224758-fa97-4716-9623-49bf241ed977"]]','[]',NULL);
INSERT INTO "action" VALUES('528266e240314838a97b123de60ca1a4','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22 23:22:00.000001','2026-02-23','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","b3a7019c-13af-4c31-9c92-b76bb04a36dc"]]','[]',NULL);
INSERT INTO "action" VALUES('5167c537e1224b3991b0640ca9c2b9cc','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22 23:23:00.000000','2026-02-23','Pain 5, upper back, on average over the last 24 hours','[["pain","947fb68e-ad79-4786-8ac6-6c5cf69d1867"]]','[]',NULL);
INSERT INTO "action" VALUES('31552af44c9740d2bda18a441fec0ac1','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22 23:24:00.000000','2026-02-23','Sitting 5 h 10 in all','[["sitting","ba8925d7-d393-431c-85a7-c83f6ff4b92e"]]','[]',NULL);
INSERT INTO "action" VALUES('4b4fa60b420c46c1b4262ac3ae8445bb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23 23:24:00.000000','2026-02-24','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","3c00ada7-d4a1-4655-b389-16c89c418388"]]','[]',NULL);
INSERT INTO "action" VALUES('2207760e8dfe474e9680a038cf3e9db5','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23 23:25:00.000000','2026-02-24','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","4df4828a-c5bc-44db-b64e-b967d33d251a"]]','[]',NULL);
INSERT INTO "action" VALUES('8df39a12732f4a8693223cc74ca99dc8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23 23:26:00.000000','2026-02-24','Front plank: skipped (🙂)','[["exercise","bdff1867-79ed-428a-994b-3f133b693d60"]]','[]',NULL);
INSERT INTO "action" VALUES('b45b7e531c054f368c5d0857ce832774','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23 23:26:00.000001','2026-02-24','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","b0c83b3a-e741-4eae-81fb-f2376b09bbc3"]]','[]',NULL);
INSERT INTO "action" VALUES('be12ccb3517b4760953b1a4a7e47b83d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23 23:27:00.000000','2026-02-23','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","71ad95a1-24d0-4dec-b3d0-18120d5bf25a"]]','[]',NULL);
INSERT INTO "action" VALUES('7304eff9ef7940fabd5e76f14f310b1c','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23 23:28:00.000000','2026-02-23','Sitting 5 h 15 in all','[["sitting","1b421566-da65-480d-9e07-17f5e96f53fd"]]','[]',NULL);
INSERT INTO "action" VALUES('18743c0ccc6441d1b47c61f5b27dfd3c','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-24 23:28:00.000000','2026-02-25','Rest day: [b]not markup[/b]','[["rest","4c92c323-56d7-453f-b690-fd8e35250d1c"]]','[]',NULL);
INSERT INTO "action" VALUES('5beba8303c6845a682b5e559b6c71b82','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-24 23:29:00.000000','2026-02-25','Pain 3, upper back, on average over the last 24 hours','[["pain","c93aaec4-9c95-4571-a748-57762c7ef703"]]','[]',NULL);
INSERT INTO "action" VALUES('c17e8fc4cbaf4635b87bfaffcaa2f59f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-24 23:30:00.000000','2026-02-25','Sitting 5 h 20 in all','[["sitting","5f8b0655-44fd-42ac-949a-d0c194c25dd6"]]','[]',NULL);
INSERT INTO "action" VALUES('9586a0bc99cb4c939cc9bddd5a5ec60f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:30:00.000000','2026-02-26','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","1fc05af0-f1f9-4c6b-a57c-3ec2e46b1f0b"]]','[]',NULL);
INSERT INTO "action" VALUES('af703b9d71dd4a489ed184b64078ad5e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:31:00.000000','2026-02-26','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","ae49d1b6-fba3-4287-878b-9a14b94ead36"]]','[]',NULL);
INSERT INTO "action" VALUES('7c833e4e3011414295410e793b082723','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:32:00.000000','2026-02-26','Front plank: skipped (=1+1)','[["exercise","f26827a3-cc60-45a6-923a-b96236522d4f"]]','[]',NULL);
INSERT INTO "action" VALUES('ca4a021c66974da59cd4867de595d424','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:32:00.000001','2026-02-26','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","cc586aab-8771-4815-9983-9f88a977145a"]]','[]',NULL);
INSERT INTO "action" VALUES('0bad8b602b3f4f69a28469c99501ad89','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:33:00.000000','2026-02-26','Pain 4, upper back, on average over the last 24 hours (=1+1)','[["pain","0666792d-a7e1-44a8-8652-f27e1794e784"]]','[]',NULL);
INSERT INTO "action" VALUES('ce317c6fc7184784be9144a5096dca27','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:34:00.000000','2026-02-26','Sitting 5 h 25 in all','[["sitting","ed046752-1389-428b-b1d6-638bb081c62e"]]','[]',NULL);
INSERT INTO "action" VALUES('77b230faa17e4cedb1c1f2ffdedea635','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:35:00.000000','2026-02-26','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--)','[["session","822ef694-bfa3-4723-8822-ed6b79a9a681"]]','[]',NULL);
INSERT INTO "action" VALUES('e83ec592a7f941ee9b3b434770f6dcff','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25 23:36:00.000000','2026-02-01','Acupuncture session','[["session","16b606aa-8c0e-4b11-9e18-8e626466b4bd"]]','[]',NULL);
INSERT INTO "action" VALUES('f4fc7653db5940039a42735160ed136e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26 23:36:00.000000','2026-02-27','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","25753c0b-2fd2-4c37-a9ac-baac06aaf72d"]]','[]',NULL);
INSERT INTO "action" VALUES('c650584fedb048df8da8504b067a53fb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26 23:37:00.000000','2026-02-27','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","d0f42452-6178-4dbb-b163-cefbd0932770"]]','[]',NULL);
INSERT INTO "action" VALUES('7804e2472a4c49fcaa5cd09a2333490e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26 23:38:00.000000','2026-02-27','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","dad11145-aad0-4112-9185-0d5fe4d97f94"]]','[]',NULL);
INSERT INTO "action" VALUES('3ec240b987464a13b612636003a198c9','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26 23:38:00.000001','2026-02-27','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","50c348d4-618b-423b-8b83-0447ed425be1"]]','[]',NULL);
INSERT INTO "action" VALUES('b9d44601cc90455f98ec4e04c91256cb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26 23:39:00.000000','2026-02-27','Pain 5, upper back, on average over the last 24 hours','[["pain","daff173f-d608-46ef-b5c7-3b011cc5fc67"]]','[]',NULL);
INSERT INTO "action" VALUES('7e2b0b12c1df420d8eaf3767e83d0032','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26 23:40:00.000000','2026-02-27','Sitting 5 h 30 in all','[["sitting","d2266bc7-3dea-476b-879b-7049c3615227"]]','[]',NULL);
INSERT INTO "action" VALUES('950238cbab6844c5b9bbd43b5c48126b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27 23:40:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","17e81444-6b00-4b95-bc97-cefbda85e50f"]]','[]',NULL);
INSERT INTO "action" VALUES('2e8d1f569d284ad18652071b98555d57','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27 23:41:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","56458b26-0375-49ce-b570-9d342354b9c8"]]','[]',NULL);
INSERT INTO "action" VALUES('fb950c19cfa142f5b34212fc38e7d92d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27 23:42:00.000000','2026-02-28','Front plank: skipped (Ärger im Büro)','[["exercise","1dae7a6f-083b-4d4b-9831-594712dc521f"]]','[]',NULL);
INSERT INTO "action" VALUES('13fadd2bffa1400288db2cd00336a1b8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27 23:42:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","73ec701a-a455-4e80-9c96-12bb03e9c8f3"]]','[]',NULL);
INSERT INTO "action" VALUES('22a781dd173c4ea4a32d70f3cce4d647','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27 23:43:00.000000','2026-02-27','Pain 6, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","53754e93-4e92-4067-80f9-205d8149c5a1"]]','[]',NULL);
INSERT INTO "action" VALUES('ee935e95e5174c1daca8273014e75ddf','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27 23:44:00.000000','2026-02-27','Sitting 5 h 35 in all','[["sitting","18be2f8a-94a9-44d2-b6e8-d3c76a4cf80b"]]','[]',NULL);
INSERT INTO "action" VALUES('737f2c12ba1342e1ae956a79050f28e2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01 07:44:00.000000','2026-02-28','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (首が痛い)','[["exercise","36bfe4da-03da-4bcc-b5b7-1727740fe403"]]','[]',NULL);
INSERT INTO "action" VALUES('b57f59b5b2834584909a51a8a28048fa','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01 07:45:00.000000','2026-02-28','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","099222c9-4333-423a-ab99-55f5ae11d5f1"]]','[]',NULL);
INSERT INTO "action" VALUES('425595684d5741c288a2ab2d07661d91','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01 07:46:00.000000','2026-02-28','Front plank: skipped (首が痛い)','[["exercise","ea10a293-1b0a-4ff9-99aa-b1b6a918e26a"]]','[]',NULL);
INSERT INTO "action" VALUES('f8aca6ed4fb24c19b6948fd32c85cd63','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01 07:46:00.000001','2026-02-28','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","84a8cc95-f4b0-4de9-b68f-9e5f41254ac6"]]','[]',NULL);
INSERT INTO "action" VALUES('19deb4169e4e46a9823c7494b5d37150','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01 07:47:00.000000','2026-02-28','Pain 3, upper back, on average over the last 24 hours','[["pain","884f5a0c-44c1-4b34-81c5-eb7cca21565d"]]','[]',NULL);
INSERT INTO "action" VALUES('c650a053f97f44c496cc680b09a774ec','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01 07:48:00.000000','2026-02-28','Sitting 5 h 40 in all','[["sitting","3b8ace6c-5bb9-4e9d-b440-26dfb8eb7c9b"]]','[]',NULL);
INSERT INTO "action" VALUES('8c383008d02e4d7dba5b3bcf1aa7f894','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02 07:48:00.000000','2026-03-01','Rest day: 🙂','[["rest","1264d89b-f1dc-47df-89d0-232871c2b7d3"]]','[]',NULL);
INSERT INTO "action" VALUES('a4f4ab928b474c8c9d970c23654ba780','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02 07:49:00.000000','2026-03-01','Pain 4, upper back, on average over the last 24 hours (🙂)','[["pain","2ede0484-1352-4e1f-b0f9-ae4c328c111d"]]','[]',NULL);
INSERT INTO "action" VALUES('8fa5ba225a074656987c2c11e1fce9df','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02 07:50:00.000000','2026-03-01','Sitting 5 h 45 in all','[["sitting","67132a98-3341-4fdf-9032-59935951ce1a"]]','[]',NULL);
INSERT INTO "action" VALUES('d730ece5e55a4e43b5de5e37124945de','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03 07:50:00.000000','2026-03-02','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 ([b]not markup[/b])','[["exercise","21c356b3-5dc1-4f53-82c0-cc237a6453eb"]]','[]',NULL);
INSERT INTO "action" VALUES('d8df4f3553e349888721b89c8db80dae','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03 07:51:00.000000','2026-03-02','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","d7eb0bde-924d-4223-a429-a459817797fe"]]','[]',NULL);
INSERT INTO "action" VALUES('f0c9faa164da4ce28543004c00089375','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03 07:52:00.000000','2026-03-02','Front plank: skipped ([b]not markup[/b])','[["exercise","e95e8177-5fab-48e8-9bde-d89fff850606"]]','[]',NULL);
INSERT INTO "action" VALUES('edbf5bcfc2324a4b8f606605d917df6c','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03 07:52:00.000001','2026-03-02','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","3cdf4096-708e-474a-abfd-b694225ad44a"]]','[]',NULL);
INSERT INTO "action" VALUES('3f8c83a3af7f4edbac19bda6873795ba','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03 07:53:00.000000','2026-03-02','Pain 5, upper back, on average over the last 24 hours','[["pain","95b2b45e-a035-4d9a-97e2-7696f08a1a7f"]]','[]',NULL);
INSERT INTO "action" VALUES('2423d33c35d5446da1a1c804fc8e1e8d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03 07:54:00.000000','2026-03-02','Sitting 5 h 50 in all','[["sitting","41aca9f4-299c-4b5f-ac0f-e4db644b8579"]]','[]',NULL);
INSERT INTO "action" VALUES('bfa86b9d849c4f3abf0fca78742aa860','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 07:54:00.000000','2026-03-03','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (=1+1)','[["exercise","465a722c-67c7-47bf-acbf-509c986416cc"]]','[]',NULL);
INSERT INTO "action" VALUES('b51a29ff052c47a8867d97531730fa89','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 07:55:00.000000','2026-03-03','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","1d2a7d5c-19cc-492b-9d3e-2fe86a0467a7"]]','[]',NULL);
INSERT INTO "action" VALUES('8bcc8b67207b4ad49ec9bd7eb019b9b8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 07:56:00.000000','2026-03-03','Front plank: skipped (=1+1)','[["exercise","209676b1-b3b1-4a09-9908-7f4d434abae7"]]','[]',NULL);
INSERT INTO "action" VALUES('ec6fb1ce0c6a4afba20aadf6dc62cba8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 07:56:00.000001','2026-03-03','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","10315638-487b-4c32-bf9f-71d994957071"]]','[]',NULL);
INSERT INTO "action" VALUES('432daf4efa324f608c1d194ed5686e95','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 07:57:00.000000','2026-03-02','Pain 6, upper back, on average over the last 24 hours (=1+1)','[["pain","a418f9c0-1bba-4faa-b238-423f3beed4a6"]]','[]',NULL);
INSERT INTO "action" VALUES('0513426d743146cd94f0657efe773fd7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 07:58:00.000000','2026-03-02','Sitting 5 h 55 in all','[["sitting","14b3a151-6e43-4254-9ddc-f9a4d8e6b5c7"]]','[]',NULL);
INSERT INTO "action" VALUES('7193682f29ed467fa8a5a65ad3e9c762','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 07:59:00.000000','2026-03-03','Acupuncture session, pain 10 before, 0 after, GB20 both, LI4 right, SI3 left, GV14, with cupping, moxibustion (Robert''); DROP TABLE pain_reading;--)','[["session","3fc92d9b-cebd-4863-afcc-09ad6a1226fc"]]','[]',NULL);
INSERT INTO "action" VALUES('eb2a053eff22427c9103985eea5baf40','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-04 08:00:00.000000','2026-02-01','Acupuncture session','[["session","1c604010-048d-4fd6-a038-e9b96a36bfd0"]]','[]',NULL);
INSERT INTO "action" VALUES('a85611068ac9453190f298976175bac2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-05 17:00:00.000000','2026-03-06','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Robert''); DROP TABLE pain_reading;--)','[["exercise","bea7ffa8-1689-438a-903f-f694ed731bfa"]]','[]',NULL);
INSERT INTO "action" VALUES('9253cecaedf34bb6a673995332cc523d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-05 17:01:00.000000','2026-03-06','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","977796fd-b633-41ea-8f1a-121b23611b41"]]','[]',NULL);
INSERT INTO "action" VALUES('8fa88d0fed744b0caf2ba83f27a1259b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-05 17:02:00.000000','2026-03-06','Front plank: skipped (Robert''); DROP TABLE pain_reading;--)','[["exercise","fd0d0e8e-6290-49c9-bfd7-553da0cea5de"]]','[]',NULL);
INSERT INTO "action" VALUES('b16812bee27743848a8518e4ca118c2a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-05 17:02:00.000001','2026-03-06','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","5c86e0b2-704b-4fcf-80cd-6c346a496986"]]','[]',NULL);
INSERT INTO "action" VALUES('3183503958e84e44aa416c307d48597d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-05 17:03:00.000000','2026-03-06','Pain 3, upper back, on average over the last 24 hours','[["pain","98182154-a57c-4ee9-a13a-097ea12f9579"]]','[]',NULL);
INSERT INTO "action" VALUES('1b84a27a358942e196d606fd224d3501','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-05 17:04:00.000000','2026-03-06','Sitting 6 h in all','[["sitting","5f27ae21-ced5-4fd2-beed-c501fe474c8a"]]','[]',NULL);
INSERT INTO "action" VALUES('24910858457f4749b8c28f77f5bc785a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06 17:04:00.000000','2026-03-07','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (Ärger im Büro)','[["exercise","167f1b8c-5fc8-40f5-88d4-c12fc79100ff"]]','[]',NULL);
INSERT INTO "action" VALUES('8537bde2d7b24f85aa453dcd60392de5','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06 17:05:00.000000','2026-03-07','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","5695dc0f-1044-458f-bac3-9317d7ffca68"]]','[]',NULL);
INSERT INTO "action" VALUES('61b3502120ac45bb80f089872d2b53ec','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06 17:06:00.000000','2026-03-07','Front plank: skipped (Ärger im Büro)','[["exercise","e807570a-03ae-4d35-8495-be1eacfd9839"]]','[]',NULL);
INSERT INTO "action" VALUES('3020d990e75c4849a097c536fef78c3d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06 17:06:00.000001','2026-03-07','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","d928daad-7cf1-4407-8339-5521542dbd2a"]]','[]',NULL);
INSERT INTO "action" VALUES('a13c7b48702a4f36a24f30b7505d10f8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06 17:07:00.000000','2026-03-07','Pain 4, upper back, on average over the last 24 hours (Ärger im Büro)','[["pain","bc7a43e1-1c16-4fe9-9735-16df5466bad7"]]','[]',NULL);
INSERT INTO "action" VALUES('e4668b7857e3432ebc54b0fe5a0cf4c3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06 17:08:00.000000','2026-03-07','Sitting 6 h 05 in all','[["sitting","e876dfb2-a1c8-4604-bf40-4f8b10ae2128"]]','[]',NULL);
INSERT INTO "action" VALUES('46dc052d6db84d999e0a5e06abb27006','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08 19:08:00.000000','2026-03-08','Rest day: 首が痛い','[["rest","c30ea201-b3b3-40a8-a3bc-0f004f3f0f4a"]]','[]',NULL);
INSERT INTO "action" VALUES('2df2f5aa3af54f1aa99ddef242d29fc1','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08 19:09:00.000000','2026-03-08','Pain 5, upper back, on average over the last 24 hours','[["pain","263b4209-5ccc-43d9-9e2c-45451c146c88"]]','[]',NULL);
INSERT INTO "action" VALUES('360580212d4b4cbcb7adf1917464fc57','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08 19:10:00.000000','2026-03-08','Sitting 6 h 10 in all','[["sitting","f07301d4-d29c-46a8-88f8-e07155f39dc8"]]','[]',NULL);
INSERT INTO "action" VALUES('f650ccb2c2cf49bdb12ff6fd12dfeced','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09 19:10:00.000000','2026-03-09','Chin tuck: done, 1 set, 5 reps in all, peak pain 2 (🙂)','[["exercise","0f6be9ee-d396-4dd7-9804-f6e6b9ba56eb"]]','[]',NULL);
INSERT INTO "action" VALUES('5ddc3a1689c04d12af1ae6c2686078eb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09 19:11:00.000000','2026-03-09','Wall angel: partly done, 1 set, 3 reps in all (stiff), peak pain 3','[["exercise","86713300-ab80-4288-a540-feb424d6d238"]]','[]',NULL);
INSERT INTO "action" VALUES('2ccee1a698284a66919c9c957b251f49','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09 19:12:00.000000','2026-03-09','Front plank: skipped (🙂)','[["exercise","36ecd4a4-851b-4b8b-8b98-ce3429977a90"]]','[]',NULL);
INSERT INTO "action" VALUES('eec849bace6d41aeb178e0c7b4b910b3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09 19:12:00.000001','2026-03-09','Glute bridge: stopped for pain, 1 set, 8 reps in all, peak pain 10','[["exercise","2f253369-049a-4964-b9f5-ad76b791775b"]]','[]',NULL);
INSERT INTO "action" VALUES('3ac8641a14ec48c08d31e304ebdbc61e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09 19:13:00.000000','2026-03-08','Pain 6, upper back, on average over the last 24 hours (🙂)','[["pain","248c2aff-ed47-4219-8b09-3d37018f9db9"]]','[]',NULL);
INSERT INTO "action" VALUES('c8e81984560749dd8dc099b7cee87a9e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09 19:14:00.000000','2026-03-08','Sitting 6 h 15 in all','[["sitting","7dcdd8f6-80b5-47c8-b335-a9f52bbc96a2"]]','[]',NULL);
INSERT INTO "action" VALUES('e5d71c6eb0194bdab457adb3f8f8d703','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 00:30:00.000000','2026-03-28','Pain 6, upper back, on average over the last 24 hours (in the night in which the clocks go forward)','[["pain","0fc9dc82-85cb-41ed-9d08-f65a670f1d42"]]','[]',NULL);
INSERT INTO "action" VALUES('3b33ed71cd9a40248b9c5bfa78ac4742','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 01:30:00.000000','2026-03-28','Pain 5, upper back, on average over the last 24 hours (still before four)','[["pain","9b938d2f-eb4b-43c1-9ce4-85bc5e516479"]]','[]',NULL);
INSERT INTO "action" VALUES('7eb25eb970eb42eb91ed9b5639dbb864','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:00:00.000000','2026-03-29','assigned: Desk neck and upper back, version 1','[["assignment","f6e532e2-8bb8-4fb1-91ea-4912a7255def"],["assignment","b088f829-d78e-4ba6-9df2-26e07b31eeb9"]]','[["assignment","fcd442e9-7947-42e4-b49b-c0217aa82d35"]]',NULL);
INSERT INTO "action" VALUES('765f275f15cb43768bdc65dd7b5ec005','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:01:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 0)','[["pain","5e5163cc-8fbc-4af6-a552-3db4c97ee162"]]','[]',NULL);
INSERT INTO "action" VALUES('77a782bbf70d49eab307a6abe9199532','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:01:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","d96e515d-62bc-4dae-bbef-e66efdfbe5f4"]]','[["pain","5e5163cc-8fbc-4af6-a552-3db4c97ee162"]]',NULL);
INSERT INTO "action" VALUES('0a0a9e2fe93c4e8b9d19c11f1f1c0540','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:02:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 1)','[["pain","b63d7cb7-d77e-41f8-a5bf-9bbea2de258f"]]','[]',NULL);
INSERT INTO "action" VALUES('bf80dcf97fa3420da45e5f9ac9ee2bcb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:02:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","fc2b09af-90f9-4239-a4b4-6b98394d1d2b"]]','[["pain","b63d7cb7-d77e-41f8-a5bf-9bbea2de258f"]]',NULL);
INSERT INTO "action" VALUES('f4bb133d33894c24b7867d7a00f67864','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:02:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","38f69788-5afe-4f40-b5a6-8978bf4c3026"]]','[["pain","fc2b09af-90f9-4239-a4b4-6b98394d1d2b"]]',NULL);
INSERT INTO "action" VALUES('77378cfac95441f7a23e6af5bc1b2287','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:03:00.000000','2026-03-29','Pain 7, upper back, on average over the last 24 hours (corrected 2)','[["pain","32cc3651-ffc8-4737-97de-75348a4a5337"]]','[]',NULL);
INSERT INTO "action" VALUES('6378f384dcbc42418aafe4ace8596ae3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:03:00.000001','2026-03-29','changed: Pain 6, upper back, on average over the last 24 hours (changed once)','[["pain","f151f272-3cdc-4eb2-9cb4-524012501459"]]','[["pain","32cc3651-ffc8-4737-97de-75348a4a5337"]]',NULL);
INSERT INTO "action" VALUES('9519799b1b9c4e57a52823b2a5539a5a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:03:00.000002','2026-03-29','changed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[["pain","5121bdab-0436-4d47-b5d3-db27cd0cf687"]]','[["pain","f151f272-3cdc-4eb2-9cb4-524012501459"]]',NULL);
INSERT INTO "action" VALUES('5306c9eb28744c7bab32d84dbcc10206','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:03:00.000003','2026-03-29','removed: Pain 5, upper back, on average over the last 24 hours (changed twice)','[]','[["pain","5121bdab-0436-4d47-b5d3-db27cd0cf687"]]',NULL);
INSERT INTO "action" VALUES('39c3bd73df4248c7a0799e07a50a1ac0','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:03:00.000004','2026-03-24','Rest day: taken back','[["rest","b902afdf-03ba-484b-b435-59630e3fed2d"]]','[]','2026-03-29 11:03:00.000000');
INSERT INTO "action" VALUES('7b1015a26d484703838b97715655113a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:03:00.000005','2026-03-29','Sitting since 13:03, not ended yet','[["sitting","cf5622ff-ad9f-4b81-8a4a-3ab6ed43d4ef"]]','[]',NULL);
INSERT INTO "action" VALUES('c38b34448b7c4f0c88ec965c479231bd','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:43:00.000000','2026-03-29','Break, postponed','[["break","cac649b1-321a-4da1-9e92-5fb00cd4cc3c"]]','[]',NULL);
INSERT INTO "action" VALUES('67d08f4f3249439d84111dda5dd868d3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:49:00.000000','2026-03-29','Break, prompted: chin tuck; ended: Sitting 13:03–13:49, 46 min','[["sitting","7cf87a6a-0b1d-48e5-b5e4-80efae292a31"],["break","602939d1-918e-4c7a-a5c1-7bf2e77deac7"]]','[["sitting","cf5622ff-ad9f-4b81-8a4a-3ab6ed43d4ef"]]',NULL);
INSERT INTO "action" VALUES('710fe087d224442c9a4405ef0a90bb93','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 11:54:00.000000','2026-03-29','Sitting since 13:54, not ended yet','[["sitting","972f299c-d4bb-455f-9da1-d00764624739"]]','[]',NULL);
INSERT INTO "action" VALUES('29690e2b9f844f89818836706d28a716','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 12:29:00.000000','2026-03-29','Break, skipped','[["break","8dbc3753-6bcb-4c6f-8087-323f7cc43dd7"]]','[]',NULL);
INSERT INTO "action" VALUES('1477da6ff339436ba0e9c23b195295b6','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 12:29:00.000001','2026-03-29','ended: Sitting 13:54–14:29, 35 min','[["sitting","14697062-b2cc-4ebf-b045-20794df1eb52"]]','[["sitting","972f299c-d4bb-455f-9da1-d00764624739"]]',NULL);
INSERT INTO "action" VALUES('45e94234e727413b934eaf9eb82c792b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 12:29:00.000002','2026-03-28','Sitting 08:29–09:29, 1 h (🙂)','[["sitting","e2621f82-24b0-4724-ab57-0ab31e50ad1a"]]','[]',NULL);
INSERT INTO "action" VALUES('296c158e7b3840da88c98fdfa63a1c3d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29 12:31:00.000000','2026-03-29','Sitting since 14:31, not ended yet','[["sitting","4a04dd28-ee8b-4373-9402-ff6fd2578647"]]','[]',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "assignment" VALUES('fcd442e9794742e4b49bc0217aa82d35','d45f63fe3ed0421e9b33dbdebdc293ef','15d0e0fc506358f02d496cce5384fdb78cf357614726d3170421090994f24267','2026-02-20',NULL,'Dr. Møri 森',200,'2026-02-19 23:00:00.000000','2026-03-29 11:00:00.000000');
INSERT INTO "assignment" VALUES('f6e532e28bb84fb191ea4912a7255def','d45f63fe3ed0421e9b33dbdebdc293ef','f906878887c74ecdf1547ca65647b635774fc5550d6e423e4246574da9ecebb3','2026-03-29','2027-01-23',NULL,200,'2026-03-29 11:00:00.000000',NULL);
INSERT INTO "assignment" VALUES('b088f829d78e4ba69df226e07b31eeb9','d45f63fe3ed0421e9b33dbdebdc293ef','15d0e0fc506358f02d496cce5384fdb78cf357614726d3170421090994f24267','2026-02-20','2026-03-28','Dr. Møri 森',200,'2026-02-19 23:00:00.000000',NULL);
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
INSERT INTO "break_taken" VALUES('0d1e2844fdc944bcb1033499941dabf6','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'prompted','Robert''); DROP TABLE pain_reading;--');
INSERT INTO "break_taken" VALUES('6e08a60c26dc4d3eac96a879a392673b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'natural','Ärger im Büro');
INSERT INTO "break_taken" VALUES('a3b2eb1e4d664bd89f31e3c6f75d38ee','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'skipped','首が痛い');
INSERT INTO "break_taken" VALUES('4112faab62bf41ada4a731112627663e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'postponed','🙂');
INSERT INTO "break_taken" VALUES('cfe0496712db44709c44c631c40eb8c8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000','2026-03-29 11:00:00.000000','natural',NULL);
INSERT INTO "break_taken" VALUES('cac649b1321a4da19e925fb00cd4cc3c','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:43:00.000000',120,'2026-03-29 11:43:00.000000',NULL,'postponed',NULL);
INSERT INTO "break_taken" VALUES('602939d1918e4c7aa5c17bf2e77deac7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:49:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'prompted','chin tuck');
INSERT INTO "break_taken" VALUES('8dbc37536bcb4c6f8087323f7cc43dd7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 12:29:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'skipped',NULL);
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
INSERT INTO "exercise_entry" VALUES('d7102b8d84084ef696f06811ab58c655','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21','2026-02-20 23:12:00.000000',540,'2026-02-20 23:12:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('a4efa4565abc434cb1521e42c5b07fbb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21','2026-02-20 23:13:00.000000',540,'2026-02-20 23:13:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('4c53c4249de4413095c7762eaa56a9d2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f8f2357856ab4610bafed3128de9a0b3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21','2026-02-20 23:14:00.000000',540,'2026-02-20 23:14:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('01a818ae0149486db16d1da7a75f8699','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22','2026-02-21 23:16:00.000000',540,'2026-02-21 23:16:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('7d4ef3c7dcb54dd3bf4d01527ecfd1e1','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22','2026-02-21 23:17:00.000000',540,'2026-02-21 23:17:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('985f9b5224d14dc7a5e2863036e0cc00','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('c22e2a66c487435587b331a0bab297c8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22','2026-02-21 23:18:00.000000',540,'2026-02-21 23:18:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b15e42f9c8204e3e8b2466a97a2d2e93','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-22 23:20:00.000000',540,'2026-02-22 23:20:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('3cbce7ae7aa24843807de77ca47b04b7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-22 23:21:00.000000',540,'2026-02-22 23:21:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ad224758fa974716962349bf241ed977','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b3a7019c13af4c319c92b76bb04a36dc','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-22 23:22:00.000000',540,'2026-02-22 23:22:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3c00ada7d4a14655b38916c89c418388','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-24','2026-02-23 23:24:00.000000',540,'2026-02-23 23:24:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('4df4828ac5bc44dbb64eb967d33d251a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-24','2026-02-23 23:25:00.000000',540,'2026-02-23 23:25:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bdff186779ed428a994b3f133b693d60','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('b0c83b3ae7414eae81fbf2376b09bbc3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-24','2026-02-23 23:26:00.000000',540,'2026-02-23 23:26:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1fc05af0f1f94c6ba57c3ec2e46b1f0b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26','2026-02-25 23:30:00.000000',540,'2026-02-25 23:30:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('ae49d1b6fba34287878b9a14b94ead36','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26','2026-02-25 23:31:00.000000',540,'2026-02-25 23:31:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('f26827a3cc6045a6923ab96236522d4f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('cc586aab8771481599839f88a977145a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26','2026-02-25 23:32:00.000000',540,'2026-02-25 23:32:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('25753c0b2fd24c37a9acbaac06aaf72d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-26 23:36:00.000000',540,'2026-02-26 23:36:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('d0f4245261784dbbb163cefbd0932770','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-26 23:37:00.000000',540,'2026-02-26 23:37:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('dad11145aad0411291850d5fe4d97f94','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('50c348d4618b423b8b830447ed425be1','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-26 23:38:00.000000',540,'2026-02-26 23:38:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('17e814446b004b95bc97cefbda85e50f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-02-27 23:40:00.000000',540,'2026-02-27 23:40:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('56458b26037549ceb5709d342354b9c8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-02-27 23:41:00.000000',540,'2026-02-27 23:41:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('1dae7a6f083b4d4b9831594712dc521f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('73ec701aa4554e809c9612bb03e9c8f3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-02-27 23:42:00.000000',540,'2026-02-27 23:42:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('36bfe4da03da4bccb5b71727740fe403','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-03-01 07:44:00.000000',-600,'2026-03-01 07:44:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'首が痛い');
INSERT INTO "exercise_entry" VALUES('099222c94333423aab9955f5ae11d5f1','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-03-01 07:45:00.000000',-600,'2026-03-01 07:45:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('ea10a2931b0a4ff999aab1b6a918e26a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','首が痛い',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('84a8cc95f4b04de9b68f9e5f41254ac6','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-03-01 07:46:00.000000',-600,'2026-03-01 07:46:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('21c356b35dc14f5382c0cc237a6453eb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 07:50:00.000000',-600,'2026-03-03 07:50:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'[b]not markup[/b]');
INSERT INTO "exercise_entry" VALUES('d7eb0bde924d4223a429a459817797fe','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 07:51:00.000000',-600,'2026-03-03 07:51:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e95e81775fab48e89bded89fff850606','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','[b]not markup[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('3cdf4096708e474aabfdb694225ad44a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 07:52:00.000000',-600,'2026-03-03 07:52:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('465a722c67c747bfacbf509c986416cc','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03','2026-03-04 07:54:00.000000',-600,'2026-03-04 07:54:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'=1+1');
INSERT INTO "exercise_entry" VALUES('1d2a7d5c19cc492b9d3e2fe86a0467a7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03','2026-03-04 07:55:00.000000',-600,'2026-03-04 07:55:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('209676b1b3b14a0999087f4d434abae7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','=1+1',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('10315638487b4c32bf9f71d994957071','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03','2026-03-04 07:56:00.000000',-600,'2026-03-04 07:56:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('bea7ffa81689438a903ff694ed731bfa','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06','2026-03-05 17:00:00.000000',780,'2026-03-05 17:00:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "exercise_entry" VALUES('977796fdb63341ea8f1a121b23611b41','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06','2026-03-05 17:01:00.000000',780,'2026-03-05 17:01:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('fd0d0e8e629049c9bfd7553da0cea5de','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Robert''); DROP TABLE pain_reading;--',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('5c86e0b2704b4fcf80cd6c346a496986','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06','2026-03-05 17:02:00.000000',780,'2026-03-05 17:02:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('167f1b8c5fc840f588d4c12fc79100ff','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-07','2026-03-06 17:04:00.000000',780,'2026-03-06 17:04:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'Ärger im Büro');
INSERT INTO "exercise_entry" VALUES('5695dc0f1044458fbac39317d7ffca68','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-07','2026-03-06 17:05:00.000000',780,'2026-03-06 17:05:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('e807570a03ae4d358495be1eacfd9839','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','Ärger im Büro',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('d928daad7cf1440783395521542dbd2a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-07','2026-03-06 17:06:00.000000',780,'2026-03-06 17:06:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('0f6be9eed3964dd79804f6e6b9ba56eb','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09','2026-03-09 19:10:00.000000',60,'2026-03-09 19:10:00.000000',NULL,'chin-tuck','{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5}}','done','[{"reps":5,"held_s":5}]',NULL,1,2,1,'🙂');
INSERT INTO "exercise_entry" VALUES('86713300ab804288a540feb424d6d238','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09','2026-03-09 19:11:00.000000',60,'2026-03-09 19:11:00.000000',NULL,'wall-angel','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"rest_s":30}}','partial','[{"reps":3}]','stiff',NULL,3,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('36ecd4a4851b4b8b8b98ce3429977a90','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'front-plank','{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"hold_s":10,"rest_s":30}}','skipped','[]','🙂',NULL,NULL,NULL,NULL);
INSERT INTO "exercise_entry" VALUES('2f253369049a4964b9f5ad76b791775b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-09','2026-03-09 19:12:00.000000',60,'2026-03-09 19:12:00.000000',NULL,'glute-bridge','{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30}}','stopped_for_pain','[{"reps":8,"held_s":3}]',NULL,NULL,10,NULL,NULL);
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
INSERT INTO "pain_reading" VALUES('58fbe663b41a4e93a59f758c4f283e67','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:01:00.000000',540,'2026-02-19 23:01:00.000000',NULL,0,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('cfb57d0a96f64bb0872f473f13a07415','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:02:00.000000',540,'2026-02-19 23:02:00.000000',NULL,0,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('93d09cb37dea4a0fa91dbfbd1804030c','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:03:00.000000',540,'2026-02-19 23:03:00.000000',NULL,0,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('c77196e3062d4f29a27d978fbb46f332','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:04:00.000000',540,'2026-02-19 23:04:00.000000',NULL,10,'neck','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('1f430f405c0c4e1f9205e8d53fdf05ba','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:05:00.000000',540,'2026-02-19 23:05:00.000000',NULL,10,'neck','worst_24h',NULL);
INSERT INTO "pain_reading" VALUES('325b3a4483984b11b84a900957d5ceaa','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:06:00.000000',540,'2026-02-19 23:06:00.000000',NULL,10,'neck','now',NULL);
INSERT INTO "pain_reading" VALUES('605ea0bbaf594ec7a53090d49b9d8a82','d45f63fe3ed0421e9b33dbdebdc293ef','2000-01-01','2000-01-01 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,3,'upper-back','average_24h','the first day that a diary reaches back to');
INSERT INTO "pain_reading" VALUES('38415cf5463648eb976086dcdb6be2c4','d45f63fe3ed0421e9b33dbdebdc293ef','2024-02-29','2024-02-29 18:59:59.000000',540,'2026-02-19 23:07:00.000000',NULL,5,'upper-back','average_24h','a leap day');
INSERT INTO "pain_reading" VALUES('cd8fc81de902476c899e82ef5a9b4c8c','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:07:00.000000',540,'2026-02-19 23:07:00.000000',NULL,4,'upper-back','average_24h','Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
	second line Nacken – 首 – шея – رقبة – 🪡 – é – ‘quoted’, "quoted"; 100 % – \n
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
INSERT INTO "pain_reading" VALUES('1c8e3c470b30449baf1ad11c0d84913f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21','2026-02-20 23:15:00.000000',540,'2026-02-20 23:15:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('6cc846a928254ab886f364c1e49f8406','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22','2026-02-21 23:19:00.000000',540,'2026-02-21 23:19:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('947fb68ead7947868ac66c5cf69d1867','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-22 23:23:00.000000',540,'2026-02-22 23:23:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('71ad95a124d04decb3d018120d5bf25a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:27:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('c93aaec49c954571a74857762c7ef703','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25','2026-02-24 23:29:00.000000',540,'2026-02-24 23:29:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('0666792da7e144a88652f27e1794e784','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26','2026-02-25 23:33:00.000000',540,'2026-02-25 23:33:00.000000',NULL,4,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('daff173fd60846efb5c73b011cc5fc67','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-26 23:39:00.000000',540,'2026-02-26 23:39:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('53754e934e92406780f9205d8149c5a1','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:43:00.000000',NULL,6,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('884f5a0c44c14b3481c5eb7cca21565d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-03-01 07:47:00.000000',-600,'2026-03-01 07:47:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('2ede048413524e1fb0f9ae4c328c111d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01','2026-03-02 07:49:00.000000',-600,'2026-03-02 07:49:00.000000',NULL,4,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('95b2b45ea0354d9a97e27696f08a1a7f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 07:53:00.000000',-600,'2026-03-03 07:53:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('a418f9c01bba4faab238423f3beed4a6','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:57:00.000000',NULL,6,'upper-back','average_24h','=1+1');
INSERT INTO "pain_reading" VALUES('98182154a57c4ee9a13a097ea12f9579','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06','2026-03-05 17:03:00.000000',780,'2026-03-05 17:03:00.000000',NULL,3,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('bc7a43e11c164fe9973516df5466bad7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-07','2026-03-06 17:07:00.000000',780,'2026-03-06 17:07:00.000000',NULL,4,'upper-back','average_24h','Ärger im Büro');
INSERT INTO "pain_reading" VALUES('263b42095ccc43d99e2c45451c146c88','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08','2026-03-08 19:09:00.000000',60,'2026-03-08 19:09:00.000000',NULL,5,'upper-back','average_24h',NULL);
INSERT INTO "pain_reading" VALUES('248c2affed4742198b093d37018f9db9','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:13:00.000000',NULL,6,'upper-back','average_24h','🙂');
INSERT INTO "pain_reading" VALUES('0fc9dc8285cb41ed9d08f65a670f1d42','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-28','2026-03-29 00:30:00.000000',60,'2026-03-29 00:30:00.000000',NULL,6,'upper-back','average_24h','in the night in which the clocks go forward');
INSERT INTO "pain_reading" VALUES('9b938d2feb4b43c19ce485bc5e516479','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-28','2026-03-29 01:30:00.000000',120,'2026-03-29 01:30:00.000000',NULL,5,'upper-back','average_24h','still before four');
INSERT INTO "pain_reading" VALUES('5e5163cc8fbc4af6a5523db4c97ee162','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000','2026-03-29 11:01:00.000000',7,'upper-back','average_24h','corrected 0');
INSERT INTO "pain_reading" VALUES('d96e515d62bc4daebbefe66efdfbe5f4','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:01:00.000000',120,'2026-03-29 11:01:00.000000',NULL,6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('b63d7cb7d77e41f8a5bf9bbea2de258f','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',7,'upper-back','average_24h','corrected 1');
INSERT INTO "pain_reading" VALUES('fc2b09af90f94239a4b46b98394d1d2b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000','2026-03-29 11:02:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('38f697885afe4f40b5a68978bf4c3026','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:02:00.000000',120,'2026-03-29 11:02:00.000000',NULL,5,'upper-back','average_24h','changed twice');
INSERT INTO "pain_reading" VALUES('32cc3651ffc8473797de75348a4a5337','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',7,'upper-back','average_24h','corrected 2');
INSERT INTO "pain_reading" VALUES('f151f2723cdc4eb29cb4524012501459','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',6,'upper-back','average_24h','changed once');
INSERT INTO "pain_reading" VALUES('5121bdab04364d47b5d3db27cd0cf687','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000',5,'upper-back','average_24h','changed twice');
CREATE TABLE patient (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	entered_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT ck_patient_name CHECK (length(name) BETWEEN 1 AND 60)
);
INSERT INTO "patient" VALUES('d45f63fe3ed0421e9b33dbdebdc293ef','me','2026-02-19 23:00:00.000000',NULL);
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
INSERT INTO "programme" VALUES('e1b1989ee5154c959133a307f3c58289','desk-neck-upper-back',1,'Desk neck and upper back','homecare','15d0e0fc506358f02d496cce5384fdb78cf357614726d3170421090994f24267','# Desk neck and upper back
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
','{"slug":"desk-neck-upper-back","version":1,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-02-19 23:00:00.000000');
INSERT INTO "programme" VALUES('2d45e977a7584fe497211d1f6752c21d','hana-s-own',1,'Desk neck and upper back','homecare','f906878887c74ecdf1547ca65647b635774fc5550d6e423e4246574da9ecebb3','# Desk neck and upper back
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
','{"slug":"hana-s-own","version":1,"title":"Desk neck and upper back","author":"homecare","language":"en","about":"Six weeks of short exercises for neck, shoulder blades and core, with breaks from sitting. They are commonly taught, and your practitioner may change them.","weeks":6,"until":null,"regions":[],"sitting":{"max_bout_min":30,"break_min":2,"break_exercises":["stand-and-walk","scapular-squeeze"],"reference_hours":[4,6]},"pace":{"get_ready_s":null,"rest_s":null,"rep_s":null},"safety":{"pain_peak_max":5,"next_day_rise_max":2,"stop_text":"Stop if pain goes above 5 or runs down the arm, and ask your practitioner.","contact":""},"exercises":[{"key":"front-plank","name":"Front plank","level_name":"on the knees","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":10,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"hold","sides":"none","level":2,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"on the toes","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"glute-bridge","name":"Glute bridge","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":12,"hold_s":5,"rest_s":45,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"back-extension","name":"Back extension","level_name":"sphinx","prescription":{"kind":"hold","sides":"none","level":1,"dose":{"sets":3,"reps":null,"hold_s":20,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,2,4],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":8,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"prone cobra","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"scapular-squeeze","name":"Scapular squeeze","level_name":"starting","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":8,"hold_s":3,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[1,3,5],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":3,"reps":10,"hold_s":5,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"longer","sessions_at_full_dose":3,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"chin-tuck","name":"Chin tuck","level_name":"lying nod","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":1,"reps":5,"hold_s":5,"rest_s":null,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":1,"reps":10,"hold_s":10,"rest_s":null,"rep_s":null},"times_per_day":1},"to_name":"lying, fuller hold","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"wall-angel","name":"Wall angel","level_name":"on the floor","prescription":{"kind":"reps","sides":"none","level":1,"dose":{"sets":2,"reps":6,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[{"level":2,"sets":null,"reps":null,"hold_s":null,"to":{"kind":"reps","sides":"none","level":2,"dose":{"sets":2,"reps":8,"hold_s":null,"rest_s":30,"rep_s":null},"times_per_day":1},"to_name":"at the wall","sessions_at_full_dose":6,"pain_peak_max":2,"next_day_rise_max":0}],"step_back":[]},{"key":"upper-trapezius-stretch","name":"Upper trapezius stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"both","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":10,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]},{"key":"doorway-stretch","name":"Doorway stretch","level_name":"starting","prescription":{"kind":"stretch","sides":"none","level":1,"dose":{"sets":2,"reps":null,"hold_s":15,"rest_s":15,"rep_s":null},"times_per_day":1},"due":{"weekdays":[0,1,2,3,4,5,6],"every":1},"note":"","progress":[],"step_back":[]}],"own":[]}','2026-03-29 11:00:00.000000');
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
INSERT INTO "questionnaire" VALUES('2a27ed9cf01d4c939ba58771bbd680a1','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:00:00.000000',120,'2026-03-29 11:00:00.000000',NULL,'NDI','[["首",0],["total",1000]]');
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
INSERT INTO "rest_day" VALUES('4c92c32356d7453fb690fd8e35250d1c','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25','2026-02-24 23:28:00.000000',540,'2026-02-24 23:28:00.000000',NULL,'[b]not markup[/b]');
INSERT INTO "rest_day" VALUES('1264d89bf1dc47df89d0232871c2b7d3','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01','2026-03-02 07:48:00.000000',-600,'2026-03-02 07:48:00.000000',NULL,'🙂');
INSERT INTO "rest_day" VALUES('c30ea201b3b340a8a3bc0f004f3f0f4a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08','2026-03-08 19:08:00.000000',60,'2026-03-08 19:08:00.000000',NULL,'首が痛い');
INSERT INTO "rest_day" VALUES('b902afdf03ba484bb43559630e3fed2d','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-24','2026-03-25 01:59:59.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:03:00.000000','taken back');
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
INSERT INTO "routine_run" VALUES('5bb69df76f4447298db0555f7f04583e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 12:29:00.000000','["wall-angel"]',NULL,NULL);
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
INSERT INTO "sitting_bout" VALUES('5c4d217b15e74381b5348a3accfe127e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:08:00.000000',540,'2026-02-19 23:08:00.000000',NULL,'manual',NULL,NULL,0,NULL);
INSERT INTO "sitting_bout" VALUES('d0b50fd9a8364033a4fd9324f12d5607','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:09:00.000000',540,'2026-02-19 23:09:00.000000',NULL,'manual',NULL,NULL,1440,NULL);
INSERT INTO "sitting_bout" VALUES('79b7d9436c614214b125002e4cec6de8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:10:00.000000',540,'2026-02-19 23:10:00.000000',NULL,'manual',NULL,NULL,390,NULL);
INSERT INTO "sitting_bout" VALUES('82a878103e42463ab2b42ce1c06372d2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-21','2026-02-20 23:16:00.000000',540,'2026-02-20 23:16:00.000000',NULL,'manual',NULL,NULL,300,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('6637b7b3acc34b9c9c0fc122f13650e2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-22','2026-02-21 23:20:00.000000',540,'2026-02-21 23:20:00.000000',NULL,'manual',NULL,NULL,305,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('ba8925d7d393431c85a7c83f6ff4b92e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-22 23:24:00.000000',540,'2026-02-22 23:24:00.000000',NULL,'manual',NULL,NULL,310,'首が痛い');
INSERT INTO "sitting_bout" VALUES('1b421566da65480d9e0717f5e96f53fd','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-23','2026-02-23 18:59:59.000000',540,'2026-02-23 23:28:00.000000',NULL,'manual',NULL,NULL,315,'🙂');
INSERT INTO "sitting_bout" VALUES('5f8b065544fd42ac949ad0c194c25dd6','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-25','2026-02-24 23:30:00.000000',540,'2026-02-24 23:30:00.000000',NULL,'manual',NULL,NULL,320,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('ed0467521389428bb1d6638bb081c62e','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26','2026-02-25 23:34:00.000000',540,'2026-02-25 23:34:00.000000',NULL,'manual',NULL,NULL,325,'=1+1');
INSERT INTO "sitting_bout" VALUES('d2266bc73dea476b879b7049c3615227','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-26 23:40:00.000000',540,'2026-02-26 23:40:00.000000',NULL,'manual',NULL,NULL,330,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('18be2f8a94a944d2b6e8d3c76a4cf80b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-27','2026-02-27 18:59:59.000000',540,'2026-02-27 23:44:00.000000',NULL,'manual',NULL,NULL,335,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('3b8ace6c5bb94e9db44026dfb8eb7c9b','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-28','2026-03-01 07:48:00.000000',-600,'2026-03-01 07:48:00.000000',NULL,'manual',NULL,NULL,340,'首が痛い');
INSERT INTO "sitting_bout" VALUES('67132a9833414fdf903259935951ce1a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-01','2026-03-02 07:50:00.000000',-600,'2026-03-02 07:50:00.000000',NULL,'manual',NULL,NULL,345,'🙂');
INSERT INTO "sitting_bout" VALUES('41aca9f4299c4b5fac0fe4db644b8579','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 07:54:00.000000',-600,'2026-03-03 07:54:00.000000',NULL,'manual',NULL,NULL,350,'[b]not markup[/b]');
INSERT INTO "sitting_bout" VALUES('14b3a1516e4342549ddcf9a4d8e6b5c7','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-02','2026-03-03 13:59:59.000000',-600,'2026-03-04 07:58:00.000000',NULL,'manual',NULL,NULL,355,'=1+1');
INSERT INTO "sitting_bout" VALUES('5f27ae21ced54fd2beedc501fe474c8a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-06','2026-03-05 17:04:00.000000',780,'2026-03-05 17:04:00.000000',NULL,'manual',NULL,NULL,360,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "sitting_bout" VALUES('e876dfb2a1c84604bf404f8b10ae2128','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-07','2026-03-06 17:08:00.000000',780,'2026-03-06 17:08:00.000000',NULL,'manual',NULL,NULL,365,'Ärger im Büro');
INSERT INTO "sitting_bout" VALUES('f07301d4d29c46a888f8e07155f39dc8','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08','2026-03-08 19:10:00.000000',60,'2026-03-08 19:10:00.000000',NULL,'manual',NULL,NULL,370,'首が痛い');
INSERT INTO "sitting_bout" VALUES('7dcdd8f680b547c8b335a9f52bbc96a2','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-08','2026-03-09 02:59:59.000000',60,'2026-03-09 19:14:00.000000',NULL,'manual',NULL,NULL,375,'🙂');
INSERT INTO "sitting_bout" VALUES('cf5622ffad9f4b818a4a3ab6ed43d4ef','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000','timer','2026-03-29 11:03:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('7cf87a6a0b1d48e5b5e480efae292a31','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:03:00.000000',120,'2026-03-29 11:49:00.000000',NULL,'timer','2026-03-29 11:03:00.000000','2026-03-29 11:49:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('972f299cd4bb455f9da1d00764624739','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000','timer','2026-03-29 11:54:00.000000',NULL,NULL,NULL);
INSERT INTO "sitting_bout" VALUES('14697062b2cc4ebfb04520794df1eb52','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 11:54:00.000000',120,'2026-03-29 12:29:00.000000',NULL,'timer','2026-03-29 11:54:00.000000','2026-03-29 12:29:00.000000',NULL,NULL);
INSERT INTO "sitting_bout" VALUES('e2621f8224b04724ab570ab31e50ad1a','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-28','2026-03-28 07:29:00.000000',60,'2026-03-29 12:29:00.000000',NULL,'manual','2026-03-28 07:29:00.000000','2026-03-28 08:29:00.000000',NULL,'🙂');
INSERT INTO "sitting_bout" VALUES('4a04dd28ee8b43739402ff6fd2578647','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-29','2026-03-29 12:31:00.000000',120,'2026-03-29 12:31:00.000000',NULL,'timer','2026-03-29 12:31:00.000000',NULL,NULL,NULL);
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
INSERT INTO "treatment_session" VALUES('94084c442b18455c8bc72df66a0218f9','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-20','2026-02-19 23:11:00.000000',540,'2026-02-19 23:11:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',NULL,NULL,'["cupping","moxibustion"]',NULL,NULL,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('4fc51f207ff04da3a60626b2066f52cf','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-19 23:12:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('822ef694bfa347238822ed6b79a9a681','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-26','2026-02-25 23:35:00.000000',540,'2026-02-25 23:35:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',NULL,NULL,'["cupping","moxibustion"]',NULL,NULL,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('16b606aa8c0e4b119e188e626466b4bd','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-01','2026-02-01 18:59:59.000000',540,'2026-02-25 23:36:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
INSERT INTO "treatment_session" VALUES('3fc92d9bcebd4863afcc09ad6a1226fc','d45f63fe3ed0421e9b33dbdebdc293ef','2026-03-03','2026-03-04 07:59:00.000000',-600,'2026-03-04 07:59:00.000000',NULL,1,200,'Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri Dr. Møri X',10,0,'[{"code":"GB20","side":"both"},{"code":"LI4","side":"right"},{"code":"SI3","side":"left"},{"code":"GV14"}]',NULL,NULL,'["cupping","moxibustion"]',NULL,NULL,'Robert''); DROP TABLE pain_reading;--');
INSERT INTO "treatment_session" VALUES('1c604010048d4fd6a038e9b96a36bfd0','d45f63fe3ed0421e9b33dbdebdc293ef','2026-02-01','2026-02-02 13:59:59.000000',-600,'2026-03-04 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL,'[]',NULL,NULL,NULL);
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
CREATE INDEX ix_routine_run_patient_day ON routine_run (patient, day);
COMMIT;
