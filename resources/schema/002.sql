-- 2: promises that became goals or were waved aside, and the links between entries.

-- Which sentence of which entry a goal was made of. The sentence stays when the entry is gone for good.
ALTER TABLE goal ADD COLUMN promise_entry TEXT REFERENCES entry(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE goal ADD COLUMN promise TEXT CHECK (promise <> '');
CREATE INDEX goal_promised_in ON goal(promise_entry) WHERE promise_entry IS NOT NULL;

-- Sentences that only look like promises, or that nobody wants to be reminded of.
CREATE TABLE dismissed_promise(
    entry    TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sentence TEXT NOT NULL CHECK (sentence <> ''),
    PRIMARY KEY (entry, sentence)
) STRICT, WITHOUT ROWID;

-- Made from the bodies, and can be made again: what stands between [[ and ]], folded.
CREATE TABLE link(
    entry  TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL CHECK (target <> ''),
    PRIMARY KEY (entry, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_target ON link(target);

-- All that is asked of titles, so that looking through them does not read the bodies.
CREATE INDEX entry_by_title ON entry(title, counted_on, created_ms, id, period, date) WHERE title <> '' AND trashed_ms IS NULL;
