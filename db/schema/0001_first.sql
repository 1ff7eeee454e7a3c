-- SPDX-FileCopyrightText: 2026 Claimscope contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Dates are EDTF text beside their first and last day as Julian day numbers (db::Edtf). Every record has a
-- key that is stable outside of the program. Statuses, scores and moves are appended, never overwritten.

CREATE TABLE archive_info (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    added INTEGER NOT NULL DEFAULT 0,
    duplicate INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    changeset BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'product', 'benchmark')),
    name TEXT NOT NULL,
    folded TEXT NOT NULL, -- db::folded(name)
    subtype TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    maker_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    released TEXT,
    released_first INTEGER,
    released_last INTEGER,
    country TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    wikidata_id TEXT NOT NULL DEFAULT '',
    color INTEGER, -- slot of the palette; NULL: not chosen
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX entity_parent ON entity (parent_id);
CREATE INDEX entity_folded ON entity (folded);

CREATE TABLE alias (
    id INTEGER PRIMARY KEY,
    entity_id INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    valid_from TEXT,
    valid_until TEXT,
    UNIQUE (entity_id, name)
) STRICT;
CREATE INDEX alias_folded ON alias (folded);

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '',
    published TEXT,
    published_first INTEGER,
    published_last INTEGER,
    language TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX item_published ON item (published_first, published_last);

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL DEFAULT '',
    original_outlet TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    title_is_descriptive INTEGER NOT NULL DEFAULT 0,
    url TEXT NOT NULL DEFAULT '',
    canonical_url TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    published TEXT,
    published_first INTEGER,
    published_last INTEGER,
    fetched TEXT NOT NULL DEFAULT '',
    text TEXT, -- NULL: no text is stored
    text_hash TEXT, -- of the normalised text; finds the same article again
    snapshot BLOB,
    snapshot_sha256 TEXT,
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX report_canonical_url ON report (canonical_url) WHERE canonical_url <> '';
CREATE INDEX report_text_hash ON report (text_hash) WHERE text_hash IS NOT NULL;

-- A report may speak of several items. (Tables WITHOUT ROWID begin with their key: SQLite 3.40's
-- integrity_check takes a column between its parts for NULL.)
CREATE TABLE item_report (
    item_id INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    report_id INTEGER NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (item_id, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_report_report ON item_report (report_id);

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE item_topic (
    item_id INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    topic_id INTEGER NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (item_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_topic_topic ON item_topic (topic_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    color INTEGER
) STRICT;
CREATE TABLE item_tag (
    item_id INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    tag_id INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_tag_tag ON item_tag (tag_id);

-- Without a span: the entity is in the item. With one: this is where its name stands in the report's text.
CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    entity_id INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    role TEXT NOT NULL DEFAULT 'mentioned' CHECK (role IN ('mentioned', 'speaker', 'target', 'author')),
    report_id INTEGER REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER,
    span_end INTEGER,
    method TEXT NOT NULL DEFAULT 'archive',
    confidence REAL NOT NULL DEFAULT 1,
    state TEXT NOT NULL DEFAULT 'accepted' CHECK (state IN ('proposed', 'accepted', 'rejected')),
    CHECK ((span_start IS NULL) = (report_id IS NULL) AND (span_start IS NULL) = (span_end IS NULL)),
    CHECK (span_start IS NULL OR (span_start >= 0 AND span_end > span_start))
) STRICT;
CREATE INDEX mention_item ON mention (item_id, entity_id);
CREATE INDEX mention_entity ON mention (entity_id, item_id);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    item_id INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    speaker_person_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    speaker_organization_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    paraphrase TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    quote_report_id INTEGER REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
    quote_start INTEGER,
    quote_end INTEGER,
    said_on TEXT,
    said_on_first INTEGER,
    said_on_last INTEGER,
    reported_on TEXT,
    reported_on_first INTEGER,
    reported_on_last INTEGER,
    kind TEXT NOT NULL,
    status TEXT NOT NULL, -- the last of claim_status
    verified TEXT NOT NULL DEFAULT 'unknown' CHECK (verified IN ('unknown', 'yes', 'no')),
    state TEXT NOT NULL DEFAULT 'accepted' CHECK (state IN ('proposed', 'accepted', 'rejected')),
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX claim_item ON claim (item_id);
CREATE INDEX claim_speaker_person ON claim (speaker_person_id);
CREATE INDEX claim_speaker_organization ON claim (speaker_organization_id);
CREATE INDEX claim_said ON claim (said_on_first, said_on_last);

CREATE TABLE claim_about (
    claim_id INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    entity_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    controversy_id INTEGER REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (claim_id, position),
    CHECK ((entity_id IS NULL) <> (controversy_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_about_entity ON claim_about (entity_id);
CREATE INDEX claim_about_controversy ON claim_about (controversy_id);

CREATE TABLE claim_status (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    date TEXT,
    date_first INTEGER,
    date_last INTEGER,
    by_entity_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    by_text TEXT NOT NULL DEFAULT '',
    report_id INTEGER REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX claim_status_claim ON claim_status (claim_id);

CREATE TABLE claim_link (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL,
    other_claim_id INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (claim_id, relation, other_claim_id),
    CHECK (claim_id <> other_claim_id)
) STRICT;
CREATE INDEX claim_link_other ON claim_link (other_claim_id);

CREATE TABLE move (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    from_organization_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    to_organization_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    role_from TEXT NOT NULL DEFAULT '',
    role_to TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    announced TEXT,
    announced_first INTEGER,
    announced_last INTEGER,
    effective TEXT,
    effective_first INTEGER,
    effective_last INTEGER,
    first_reported TEXT,
    first_reported_first INTEGER,
    first_reported_last INTEGER,
    status TEXT NOT NULL DEFAULT 'confirmed',
    item_id INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    verified TEXT NOT NULL DEFAULT 'unknown' CHECK (verified IN ('unknown', 'yes', 'no')),
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (from_organization_id IS NOT NULL OR to_organization_id IS NOT NULL)
) STRICT;
CREATE INDEX move_person ON move (person_id);
CREATE INDEX move_from ON move (from_organization_id);
CREATE INDEX move_to ON move (to_organization_id);
CREATE INDEX move_item ON move (item_id);

CREATE TABLE controversy (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    product_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    benchmark_label TEXT NOT NULL DEFAULT '',
    kind TEXT,
    summary TEXT NOT NULL DEFAULT '',
    opened TEXT,
    opened_first INTEGER,
    opened_last INTEGER,
    status TEXT NOT NULL, -- the last of controversy_status
    verified TEXT NOT NULL DEFAULT 'unknown' CHECK (verified IN ('unknown', 'yes', 'no')),
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX controversy_product ON controversy (product_id);

CREATE TABLE controversy_benchmark (
    controversy_id INTEGER NOT NULL REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    entity_id INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (controversy_id, entity_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE controversy_item (
    controversy_id INTEGER NOT NULL REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    item_id INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (controversy_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX controversy_item_item ON controversy_item (item_id);
CREATE TABLE controversy_claim (
    controversy_id INTEGER NOT NULL REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    claim_id INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (controversy_id, claim_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE controversy_status (
    id INTEGER PRIMARY KEY,
    controversy_id INTEGER NOT NULL REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    date TEXT,
    date_first INTEGER,
    date_last INTEGER,
    by_entity_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    by_text TEXT NOT NULL DEFAULT '',
    report_id INTEGER REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX controversy_status_controversy ON controversy_status (controversy_id);

CREATE TABLE phase (
    id INTEGER PRIMARY KEY,
    controversy_id INTEGER NOT NULL REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    date TEXT,
    date_first INTEGER,
    date_last INTEGER,
    label TEXT NOT NULL DEFAULT '',
    claim_id INTEGER REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    score_id INTEGER REFERENCES score (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX phase_controversy ON phase (controversy_id);

CREATE TABLE score (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    controversy_id INTEGER REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    product_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    product_label TEXT NOT NULL DEFAULT '',
    benchmark_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    benchmark_label TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL DEFAULT '',
    value REAL NOT NULL,
    value_text TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    better TEXT NOT NULL DEFAULT 'none' CHECK (better IN ('none', 'higher', 'lower')),
    conditions TEXT NOT NULL DEFAULT '',
    margin REAL,
    reported_by_entity_id INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    reported_by TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('claimed', 'independent', 'corrected')),
    date TEXT,
    date_first INTEGER,
    date_last INTEGER,
    supersedes_id INTEGER REFERENCES score (id) DEFERRABLE INITIALLY DEFERRED,
    verified TEXT NOT NULL DEFAULT 'unknown' CHECK (verified IN ('unknown', 'yes', 'no')),
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX score_controversy ON score (controversy_id);
CREATE INDEX score_product ON score (product_id);
CREATE INDEX score_benchmark ON score (benchmark_id);

-- A report for or against exactly one record.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    move_id INTEGER REFERENCES move (id) DEFERRABLE INITIALLY DEFERRED,
    controversy_id INTEGER REFERENCES controversy (id) DEFERRABLE INITIALLY DEFERRED,
    score_id INTEGER REFERENCES score (id) DEFERRABLE INITIALLY DEFERRED,
    phase_id INTEGER REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    report_id INTEGER NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL DEFAULT 'for' CHECK (stance IN ('for', 'against')),
    span_start INTEGER,
    span_end INTEGER,
    CHECK ((claim_id IS NOT NULL) + (move_id IS NOT NULL) + (controversy_id IS NOT NULL)
           + (score_id IS NOT NULL) + (phase_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX evidence_claim ON evidence (claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX evidence_move ON evidence (move_id) WHERE move_id IS NOT NULL;
CREATE INDEX evidence_controversy ON evidence (controversy_id) WHERE controversy_id IS NOT NULL;
CREATE INDEX evidence_score ON evidence (score_id) WHERE score_id IS NOT NULL;
CREATE INDEX evidence_phase ON evidence (phase_id) WHERE phase_id IS NOT NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    record_kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_record ON note (record_kind, record_id);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    parent_id INTEGER REFERENCES saved_view (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL, -- JSON of ui::ViewState
    looked_at TEXT
) STRICT;

-- One derived document per item, so that words from different places meet. The tokenizer is the
-- program's own (db/sqlite/tokenizer.h): without it, all tables but document_fts can be read.
CREATE TABLE document (
    item_id INTEGER PRIMARY KEY REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '', -- texts of its reports
    claims TEXT NOT NULL DEFAULT '' -- paraphrases and quotes
) STRICT;
CREATE VIRTUAL TABLE document_fts USING fts5 (
    title, summary, body, claims,
    content = 'document', content_rowid = 'item_id',
    tokenize = 'claimscope', prefix = '2'
);
-- Words that documents have or had, in Latin letters, each as it was first written: what can be
-- offered for a word that finds nothing. Derived.
CREATE TABLE term (
    word TEXT PRIMARY KEY,
    spelling TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER document_inserted AFTER INSERT ON document BEGIN
    INSERT INTO document_fts (rowid, title, summary, body, claims)
    VALUES (NEW.item_id, NEW.title, NEW.summary, NEW.body, NEW.claims);
    INSERT OR IGNORE INTO term (word, spelling)
    SELECT key, value FROM json_each(new_words(NEW.title, NEW.summary, NEW.body, NEW.claims));
END;
CREATE TRIGGER document_deleted AFTER DELETE ON document BEGIN
    INSERT INTO document_fts (document_fts, rowid, title, summary, body, claims)
    VALUES ('delete', OLD.item_id, OLD.title, OLD.summary, OLD.body, OLD.claims);
END;
CREATE TRIGGER document_updated AFTER UPDATE ON document BEGIN
    INSERT INTO document_fts (document_fts, rowid, title, summary, body, claims)
    VALUES ('delete', OLD.item_id, OLD.title, OLD.summary, OLD.body, OLD.claims);
    INSERT INTO document_fts (rowid, title, summary, body, claims)
    VALUES (NEW.item_id, NEW.title, NEW.summary, NEW.body, NEW.claims);
    INSERT OR IGNORE INTO term (word, spelling)
    SELECT key, value FROM json_each(new_words(
        iif(NEW.title = OLD.title, '', NEW.title), iif(NEW.summary = OLD.summary, '', NEW.summary),
        iif(NEW.body = OLD.body, '', NEW.body), iif(NEW.claims = OLD.claims, '', NEW.claims)));
END;

CREATE TRIGGER item_inserted AFTER INSERT ON item BEGIN
    INSERT INTO document (item_id, title, summary) VALUES (NEW.id, NEW.title, NEW.summary);
END;
CREATE TRIGGER item_updated AFTER UPDATE OF title, summary ON item BEGIN
    UPDATE document SET title = NEW.title, summary = NEW.summary WHERE item_id = NEW.id;
END;
CREATE TRIGGER item_deleted AFTER DELETE ON item BEGIN
    DELETE FROM document WHERE item_id = OLD.id;
END;
CREATE TRIGGER claim_inserted AFTER INSERT ON claim BEGIN
    UPDATE document SET claims = claims || NEW.paraphrase || char(10) || NEW.quote || char(10)
    WHERE item_id = NEW.item_id;
END;
CREATE TRIGGER claim_updated AFTER UPDATE OF item_id, paraphrase, quote ON claim BEGIN
    UPDATE document SET claims = coalesce((SELECT group_concat(paraphrase || char(10) || quote, char(10))
                                           FROM claim WHERE item_id = document.item_id), '')
    WHERE item_id IN (OLD.item_id, NEW.item_id);
END;
CREATE TRIGGER claim_deleted AFTER DELETE ON claim BEGIN
    UPDATE document SET claims = coalesce((SELECT group_concat(paraphrase || char(10) || quote, char(10))
                                           FROM claim WHERE item_id = OLD.item_id), '')
    WHERE item_id = OLD.item_id;
END;
CREATE TRIGGER item_report_inserted AFTER INSERT ON item_report
WHEN (SELECT text FROM report WHERE id = NEW.report_id) IS NOT NULL BEGIN
    UPDATE document SET body = body || (SELECT text FROM report WHERE id = NEW.report_id) || char(10)
    WHERE item_id = NEW.item_id;
END;
CREATE TRIGGER item_report_deleted AFTER DELETE ON item_report BEGIN
    UPDATE document SET body = coalesce((SELECT group_concat(report.text, char(10))
                                         FROM item_report JOIN report ON report.id = report_id
                                         WHERE item_id = OLD.item_id), '')
    WHERE item_id = OLD.item_id;
END;
CREATE TRIGGER report_updated AFTER UPDATE OF text ON report BEGIN
    UPDATE document SET body = coalesce((SELECT group_concat(report.text, char(10))
                                         FROM item_report JOIN report ON report.id = report_id
                                         WHERE item_report.item_id = document.item_id), '')
    WHERE item_id IN (SELECT item_id FROM item_report WHERE report_id = NEW.id);
END;
