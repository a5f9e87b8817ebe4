-- A journal as schema 2 stored it, one row of each thing. Never edited: it stands for files that people have.
PRAGMA application_id = 1215259975;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE entry(
    id                TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind              TEXT NOT NULL CHECK (kind IN ('day', 'week', 'month', 'quarter', 'half', 'year', 'free')),
    period            TEXT CHECK (period <> ''),
    date              TEXT NOT NULL CHECK (date IS date(date)),
    counted_on        TEXT NOT NULL CHECK (counted_on IS date(counted_on)), -- A week's Thursday, else the date.
    title             TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('draft', 'finished', 'published')),
    published_address TEXT,
    published_ms      INTEGER,
    published_zone    TEXT,
    created_ms        INTEGER NOT NULL,
    created_zone      TEXT NOT NULL,
    modified_ms       INTEGER NOT NULL,
    modified_zone     TEXT NOT NULL,
    trashed_ms        INTEGER,
    trashed_zone      TEXT,
    characters        INTEGER NOT NULL CHECK (characters >= 0),
    words             INTEGER NOT NULL CHECK (words >= 0),
    opening           TEXT NOT NULL,
    body              TEXT NOT NULL, -- Last, so that lists need not read past it.
    CHECK ((kind = 'free') = (period IS NULL)),
    CHECK ((state = 'published') = (published_ms IS NOT NULL)),
    CHECK ((published_ms IS NULL) = (published_address IS NULL)),
    CHECK ((published_ms IS NULL) = (published_zone IS NULL)),
    CHECK ((trashed_ms IS NULL) = (trashed_zone IS NULL))
) STRICT;
INSERT INTO entry VALUES('01930000-0000-7000-8000-000000000001','month','2024-11','2024-11-01','2024-11-01','','published','https://example.kr/2024-11',1733000000000,'Asia/Seoul',1732248000000,'Asia/Seoul',1732248060000,'Asia/Seoul',NULL,NULL,12,4,'책은 열두 권째를 덮었다.',replace('# 11월\n\n책은 **열두 권째**를 덮었다.','\n',char(10)));
INSERT INTO entry VALUES('01930000-0000-7000-8000-000000000002','free',NULL,'2024-12-30','2024-12-30','키워드로 보는 한 해','draft',NULL,NULL,NULL,1732248000000,'Asia/Seoul',1732248000000,'Asia/Seoul',1732250000000,'Asia/Seoul',2,1,'질문','질문');
CREATE TABLE entry_tag(
    entry  TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    folded TEXT NOT NULL CHECK (folded <> ''),
    tag    TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (entry, folded)
) STRICT, WITHOUT ROWID;
INSERT INTO entry_tag VALUES('01930000-0000-7000-8000-000000000001','월간','월간');
CREATE TABLE folded(
    entry TEXT PRIMARY KEY NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    text  TEXT NOT NULL -- Title, line feed, body.
) STRICT;
INSERT INTO folded VALUES('01930000-0000-7000-8000-000000000001',replace('\n# 11월 책은 **열두 권째**를 덮었다.','\n',char(10)));
INSERT INTO folded VALUES('01930000-0000-7000-8000-000000000002',replace('키워드로 보는 한 해\n질문','\n',char(10)));
CREATE TABLE revision(
    id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    entry        TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title        TEXT NOT NULL,
    written_ms   INTEGER NOT NULL,
    written_zone TEXT NOT NULL,
    body         TEXT NOT NULL
) STRICT;
INSERT INTO revision VALUES('01930000-0000-7000-8000-000000000003','01930000-0000-7000-8000-000000000001','',1732200000000,'Asia/Seoul','책은 열한 권째.');
CREATE TABLE template(
    id   TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('day', 'week', 'month', 'quarter', 'half', 'year', 'free')),
    body TEXT NOT NULL
) STRICT;
INSERT INTO template VALUES('01930000-0000-7000-8000-000000000004','나의 달','month','## 좋았던 것');
CREATE TABLE attachment(
    hash       TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    added_ms   INTEGER NOT NULL,
    added_zone TEXT NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;
INSERT INTO attachment VALUES('0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543','여름.png','image/png',1732248000000,'Asia/Seoul',X'89504e47');
CREATE TABLE category(
    id       TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name     TEXT NOT NULL CHECK (name <> '' AND instr(name, char(10)) = 0),
    folded   TEXT NOT NULL,
    color    TEXT NOT NULL CHECK (length(color) = 7 AND substr(color, 1, 1) = '#' AND substr(color, 2) NOT GLOB '*[^0-9A-F]*'),
    key      INTEGER CHECK (key BETWEEN 1 AND 9),
    place    INTEGER NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;
INSERT INTO category VALUES('01930000-0000-7000-8000-000000000005','운동','운동','#FF9EB5',2,2,0);
CREATE TABLE day_color(
    day      TEXT PRIMARY KEY NOT NULL CHECK (day IS date(day)),
    category TEXT REFERENCES category(id) DEFERRABLE INITIALLY DEFERRED,
    note     TEXT NOT NULL CHECK (instr(note, char(10)) = 0),
    CHECK (category IS NOT NULL OR note <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO day_color VALUES('2024-11-03','01930000-0000-7000-8000-000000000005','강변을 달렸다');
CREATE TABLE area(
    id     TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    emoji  TEXT NOT NULL,
    name   TEXT NOT NULL CHECK (name <> '' AND instr(name, char(10)) = 0),
    folded TEXT NOT NULL,
    place  INTEGER NOT NULL
) STRICT;
INSERT INTO area VALUES('01930000-0000-7000-8000-000000000006','📚','책읽기','책읽기',1);
CREATE TABLE goal(
    id              TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    period          TEXT NOT NULL CHECK (period <> ''),
    first           TEXT NOT NULL CHECK (first IS date(first)),
    last            TEXT NOT NULL CHECK (last IS date(last) AND last >= first),
    area            TEXT REFERENCES area(id) DEFERRABLE INITIALLY DEFERRED,
    title           TEXT NOT NULL CHECK (title <> '' AND instr(title, char(10)) = 0),
    measure         TEXT NOT NULL CHECK (measure IN ('done', 'count', 'value', 'rate')),
    target          REAL,
    unit            TEXT,
    direction       TEXT CHECK (direction IN ('up', 'down')),
    times           INTEGER CHECK (times > 0),
    per             TEXT CHECK (per IN ('week', 'month', 'quarter')),
    source          TEXT CHECK (source IN ('entries', 'tag', 'color')),
    source_kind     TEXT CHECK (source_kind IN ('day', 'week', 'month', 'quarter', 'half', 'year', 'free')),
    source_tag      TEXT CHECK (source_tag <> ''),
    source_category TEXT REFERENCES category(id) DEFERRABLE INITIALLY DEFERRED,
    due             TEXT CHECK (due IS date(due)),
    starts          TEXT CHECK (starts IS date(starts)),
    place           INTEGER NOT NULL,
    carried_from    TEXT REFERENCES goal(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    created_ms      INTEGER NOT NULL,
    created_zone    TEXT NOT NULL,
    trashed_ms      INTEGER,
    trashed_zone    TEXT, promise_entry TEXT REFERENCES entry(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, promise TEXT CHECK (promise <> ''),
    CHECK ((measure IN ('count', 'value')) = (target IS NOT NULL)),
    CHECK ((measure IN ('count', 'value')) = (unit IS NOT NULL)),
    CHECK (measure <> 'count' OR target > 0),
    CHECK ((measure = 'value') = (direction IS NOT NULL)),
    CHECK ((measure = 'rate') = (times IS NOT NULL)),
    CHECK ((measure = 'rate') = (per IS NOT NULL)),
    CHECK ((source IS 'entries') = (source_kind IS NOT NULL)),
    CHECK ((source IS 'tag') = (source_tag IS NOT NULL)),
    CHECK ((source IS 'color') = (source_category IS NOT NULL)),
    CHECK ((trashed_ms IS NULL) = (trashed_zone IS NULL)),
    CHECK (carried_from <> id)
) STRICT;
INSERT INTO goal VALUES('01930000-0000-7000-8000-000000000007','2023','2023-01-01','2023-12-31',NULL,'책 많이 읽기','done',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,1700000000000,'Asia/Seoul',NULL,NULL,NULL,NULL);
INSERT INTO goal VALUES('01930000-0000-7000-8000-000000000008','2024','2024-01-01','2024-12-31','01930000-0000-7000-8000-000000000006','책 12권','count',12.0,'권',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2024-12-20',NULL,1,'01930000-0000-7000-8000-000000000007',1704067200000,'Asia/Seoul',NULL,NULL,NULL,NULL);
INSERT INTO goal VALUES('01930000-0000-7000-8000-000000000009','2024','2024-01-01','2024-12-31',NULL,'운동 주 3회','rate',NULL,NULL,NULL,3,'week','color',NULL,NULL,'01930000-0000-7000-8000-000000000005',NULL,'2024-03-01',2,NULL,1704067200000,'Asia/Seoul',NULL,NULL,NULL,NULL);
CREATE TABLE progress(
    id          TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    goal        TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    day         TEXT NOT NULL CHECK (day IS date(day)),
    amount      REAL NOT NULL,
    note        TEXT NOT NULL,
    entry       TEXT REFERENCES entry(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    logged_ms   INTEGER NOT NULL,
    logged_zone TEXT NOT NULL
) STRICT;
INSERT INTO progress VALUES('01930000-0000-7000-8000-00000000000a','01930000-0000-7000-8000-000000000008','2024-11-24',12.0,'마지막 권','01930000-0000-7000-8000-000000000001',1732406400000,'Asia/Seoul');
CREATE TABLE review(
    id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    goal         TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    day          TEXT NOT NULL CHECK (day IS date(day)),
    verdict      TEXT NOT NULL CHECK (verdict IN ('open', 'achieved', 'partly', 'missed', 'dropped')),
    text         TEXT NOT NULL,
    written_ms   INTEGER NOT NULL,
    written_zone TEXT NOT NULL
) STRICT;
INSERT INTO review VALUES('01930000-0000-7000-8000-00000000000b','01930000-0000-7000-8000-000000000008','2024-12-31','achieved','번갈아 읽기가 통했다.',1735603200000,'Asia/Seoul');
CREATE TABLE setting(
    key   TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('quote','천천히, 그러나 끝까지');
CREATE TABLE dismissed_promise(
    entry    TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sentence TEXT NOT NULL CHECK (sentence <> ''),
    PRIMARY KEY (entry, sentence)
) STRICT, WITHOUT ROWID;
CREATE TABLE link(
    entry  TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL CHECK (target <> ''),
    PRIMARY KEY (entry, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_by_day ON entry(counted_on);
CREATE INDEX entry_by_period ON entry(period) WHERE period IS NOT NULL;
CREATE INDEX entry_in_trash ON entry(trashed_ms) WHERE trashed_ms IS NOT NULL;
CREATE INDEX entry_by_title ON entry(title, counted_on, created_ms, id, period, date) WHERE title <> '' AND trashed_ms IS NULL;
CREATE INDEX entry_tag_by_tag ON entry_tag(folded);
CREATE INDEX revision_of_entry ON revision(entry, written_ms);
CREATE INDEX day_color_by_category ON day_color(category, day);
CREATE INDEX goal_by_days ON goal(first, last);
CREATE INDEX goal_carried ON goal(carried_from) WHERE carried_from IS NOT NULL;
CREATE INDEX progress_of_goal ON progress(goal, day);
CREATE INDEX progress_of_entry ON progress(entry) WHERE entry IS NOT NULL;
CREATE INDEX review_of_goal ON review(goal, day, written_ms);
CREATE INDEX goal_promised_in ON goal(promise_entry) WHERE promise_entry IS NOT NULL;
CREATE INDEX link_by_target ON link(target);
COMMIT;
