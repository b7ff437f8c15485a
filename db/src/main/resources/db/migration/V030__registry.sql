-- Which areas are in the tree, as a claim: the foreign key decides between an area that is retired and one that comes in
-- below it at the same moment, where neither stream can see the other.

CREATE TABLE area_place (
    path   text COLLATE "C" PRIMARY KEY,
    parent text COLLATE "C" REFERENCES area_place (path)
);

CREATE INDEX area_place_by_parent ON area_place (parent);

-- Those that were registered before there were claims; one statement, so that the foreign key is checked at its end.
INSERT INTO area_place (path, parent)
SELECT path, nullif(left(path, length(path) - strpos(reverse(path), '/')), path)
FROM (SELECT substr(aggregateidentifier, length('area-') + 1) AS path
      FROM domainevententry
      WHERE payloadtype = 'org.liuhe.contracts.areas.AreaRegistered') AS registered
ON CONFLICT DO NOTHING;

-- Read model projection.directory: boundaries, and service as spans of time. A replay fills in what older rows lack.

ALTER TABLE directory_area ADD COLUMN boundary text, ADD COLUMN retired_at timestamptz;
ALTER TABLE directory_organisation ADD COLUMN ended_at timestamptz;
ALTER TABLE directory_serving ADD COLUMN until timestamptz;

-- Read model projection.inbox: the offices that decide on acceptance change, too.
ALTER TABLE inbox_community_office ADD COLUMN until timestamptz, ADD COLUMN recorded_at timestamptz;
UPDATE inbox_community_office SET recorded_at = registered_at;
