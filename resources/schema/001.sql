-- 1: the journal. Days are YYYY-MM-DD, periods their keys, moments UTC milliseconds and the writer's zone, ids UUIDs.
-- Columns and the table called "folded", and the counts of an entry, are made from the rest and can be made again.
PRAGMA application_id = 1215259975; -- "HoeG"

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
CREATE INDEX entry_by_day ON entry(counted_on);
CREATE INDEX entry_by_period ON entry(period) WHERE period IS NOT NULL;
CREATE INDEX entry_in_trash ON entry(trashed_ms) WHERE trashed_ms IS NOT NULL;

CREATE TABLE entry_tag(
    entry  TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    folded TEXT NOT NULL CHECK (folded <> ''),
    tag    TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (entry, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tag_by_tag ON entry_tag(folded);

CREATE TABLE folded(
    entry TEXT PRIMARY KEY NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    text  TEXT NOT NULL -- Title, line feed, body.
) STRICT;

CREATE TABLE revision(
    id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    entry        TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title        TEXT NOT NULL,
    written_ms   INTEGER NOT NULL,
    written_zone TEXT NOT NULL,
    body         TEXT NOT NULL
) STRICT;
CREATE INDEX revision_of_entry ON revision(entry, written_ms);

CREATE TABLE template(
    id   TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('day', 'week', 'month', 'quarter', 'half', 'year', 'free')),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE attachment(
    hash       TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    added_ms   INTEGER NOT NULL,
    added_zone TEXT NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE category(
    id       TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name     TEXT NOT NULL CHECK (name <> '' AND instr(name, char(10)) = 0),
    folded   TEXT NOT NULL,
    color    TEXT NOT NULL CHECK (length(color) = 7 AND substr(color, 1, 1) = '#' AND substr(color, 2) NOT GLOB '*[^0-9A-F]*'),
    key      INTEGER CHECK (key BETWEEN 1 AND 9),
    place    INTEGER NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE day_color(
    day      TEXT PRIMARY KEY NOT NULL CHECK (day IS date(day)),
    category TEXT REFERENCES category(id) DEFERRABLE INITIALLY DEFERRED,
    note     TEXT NOT NULL CHECK (instr(note, char(10)) = 0),
    CHECK (category IS NOT NULL OR note <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX day_color_by_category ON day_color(category, day);

CREATE TABLE area(
    id     TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    emoji  TEXT NOT NULL,
    name   TEXT NOT NULL CHECK (name <> '' AND instr(name, char(10)) = 0),
    folded TEXT NOT NULL,
    place  INTEGER NOT NULL
) STRICT;

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
    trashed_zone    TEXT,
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
CREATE INDEX goal_by_days ON goal(first, last);
CREATE INDEX goal_carried ON goal(carried_from) WHERE carried_from IS NOT NULL;

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
CREATE INDEX progress_of_goal ON progress(goal, day);
CREATE INDEX progress_of_entry ON progress(entry) WHERE entry IS NOT NULL;

CREATE TABLE review(
    id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    goal         TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    day          TEXT NOT NULL CHECK (day IS date(day)),
    verdict      TEXT NOT NULL CHECK (verdict IN ('open', 'achieved', 'partly', 'missed', 'dropped')),
    text         TEXT NOT NULL,
    written_ms   INTEGER NOT NULL,
    written_zone TEXT NOT NULL
) STRICT;
CREATE INDEX review_of_goal ON review(goal, day, written_ms);

CREATE TABLE setting(
    key   TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
