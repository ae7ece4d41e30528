CREATE TABLE study (
    name       TEXT NOT NULL,
    spec_hash  TEXT NOT NULL,
    spec       TEXT NOT NULL,
    registered TEXT NOT NULL,
    PRIMARY KEY (name, spec_hash)
);

CREATE TABLE run (
    id         INTEGER PRIMARY KEY,
    suite      TEXT NOT NULL,
    suite_hash TEXT NOT NULL,
    condition  TEXT NOT NULL,
    model      TEXT NOT NULL,
    revision   TEXT NOT NULL,
    strategy   TEXT NOT NULL,
    created    TEXT NOT NULL,
    UNIQUE (suite, suite_hash, condition)
);

CREATE TABLE sample (
    id                INTEGER PRIMARY KEY,
    run               INTEGER NOT NULL REFERENCES run (id),
    task              TEXT    NOT NULL,
    sample_index      INTEGER NOT NULL,
    seed              INTEGER NOT NULL,
    question          TEXT    NOT NULL,
    answer            TEXT    NOT NULL,
    finish            TEXT    NOT NULL,
    prompt_tokens     INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    log_probability   REAL,
    latency_ms        INTEGER NOT NULL,
    cost              TEXT    NOT NULL,
    program           TEXT    NOT NULL,
    UNIQUE (run, task, sample_index)
);

CREATE TABLE judgement (
    sample     INTEGER PRIMARY KEY REFERENCES sample (id),
    functional TEXT    NOT NULL,
    category   TEXT    NOT NULL,
    detail     TEXT    NOT NULL,
    test       TEXT    NOT NULL,
    trust      TEXT    NOT NULL,
    mechanism  TEXT    NOT NULL,
    cpu_ms     INTEGER NOT NULL,
    limit_ms   INTEGER NOT NULL
);

CREATE TABLE exploit_outcome (
    sample   INTEGER NOT NULL REFERENCES judgement (sample),
    position INTEGER NOT NULL,
    exploit  TEXT    NOT NULL,
    held_out INTEGER NOT NULL,
    result   TEXT    NOT NULL,
    detail   TEXT    NOT NULL,
    PRIMARY KEY (sample, position)
);

CREATE TABLE scan (
    sample  INTEGER NOT NULL REFERENCES sample (id),
    scanner TEXT    NOT NULL,
    version TEXT    NOT NULL,
    error   TEXT,
    PRIMARY KEY (sample, scanner)
);

CREATE TABLE finding (
    sample     INTEGER NOT NULL,
    scanner    TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    rule       TEXT    NOT NULL,
    cwes       TEXT    NOT NULL,
    severity   TEXT    NOT NULL,
    confidence TEXT    NOT NULL,
    line       INTEGER NOT NULL,
    column_at  INTEGER NOT NULL,
    end_line   INTEGER NOT NULL,
    message    TEXT    NOT NULL,
    snippet    TEXT    NOT NULL,
    PRIMARY KEY (sample, scanner, position),
    FOREIGN KEY (sample, scanner) REFERENCES scan (sample, scanner)
);
