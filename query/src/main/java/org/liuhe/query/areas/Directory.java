package org.liuhe.query.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.areas.AreaBoundary;
import org.liuhe.contracts.areas.AreaDetail;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.FindArea;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListBoundaries;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.ListServices;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.areas.ServiceView;
import org.liuhe.query.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who is where, and who is responsible; everyone may ask. */
@Component
public class Directory {

    /** What an organisation must be able to do to decide on acceptance. */
    public static final String COMMUNITY = "community";

    /** The span holds the time; without one, the present. */
    private static final String THEN = "registered_at <= coalesce(CAST(:at AS timestamptz), :now)"
            + " AND (until IS NULL OR until > coalesce(CAST(:at AS timestamptz), :now))";

    private static final String ORGANISATION =
            """
            SELECT organisation_id, kind, name_zh, name_en,
                   (SELECT coalesce(json_agg(DISTINCT area ORDER BY area), '[]') FROM directory_serving AS s
                    WHERE s.organisation_id = o.organisation_id AND (until IS NULL OR until > :now)) AS areas,
                   (SELECT coalesce(json_agg(DISTINCT capability ORDER BY capability), '[]') FROM directory_serving AS s
                    WHERE s.organisation_id = o.organisation_id AND (until IS NULL OR until > :now)) AS capabilities
            FROM directory_organisation AS o""";

    private final JdbcClient db;
    private final Clock clock;

    Directory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By the node's clock, as the events are: the database's may be another. */
    private OffsetDateTime now() {
        return Columns.time(clock.instant());
    }

    @QueryHandler
    List<AreaView> handle(ListAreas query) {
        return db.sql("SELECT path, level, name_zh, name_en FROM directory_area WHERE retired_at IS NULL ORDER BY path")
                .query((row, number) -> new AreaView(
                        row.getString("path"),
                        AreaLevel.valueOf(row.getString("level")),
                        row.getString("name_zh"),
                        row.getString("name_en")))
                .list();
    }

    @QueryHandler
    List<AreaBoundary> handle(ListBoundaries query) {
        String area = query.under() == null ? null : new AreaPath(query.under()).value();
        return db.sql(
                        "SELECT path, level, name_zh, name_en, boundary FROM directory_area WHERE boundary IS NOT NULL AND "
                                + AreaParts.DIRECTLY_IN + " ORDER BY path")
                .param("under", AreaParts.of(area, db).under())
                .query((row, number) -> new AreaBoundary(
                        row.getString("path"),
                        AreaLevel.valueOf(row.getString("level")),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("boundary")))
                .list();
    }

    @QueryHandler
    List<OrganisationView> handle(ListOrganisations query) {
        return db.sql(ORGANISATION + " WHERE ended_at IS NULL ORDER BY organisation_id")
                .param("now", now())
                .query(Directory::organisation)
                .list();
    }

    @QueryHandler
    Optional<OrganisationView> handle(FindResponsible query) {
        return db.sql(ORGANISATION
                        + " JOIN directory_serving USING (organisation_id)"
                        + " WHERE capability = :capability AND area IN (:prefixes) AND " + THEN
                        + " ORDER BY length(area) DESC, registered_at, organisation_id LIMIT 1")
                .param("now", now())
                .param("at", Columns.time(query.at()))
                .param("capability", query.capability())
                .param("prefixes", prefixes(query.area()))
                .query(Directory::organisation)
                .optional();
    }

    @QueryHandler
    Optional<AreaDetail> handle(FindArea query) {
        return db.sql(
                        "SELECT path, level, name_zh, name_en, boundary, retired_at FROM directory_area WHERE path = :path")
                .param("path", new AreaPath(query.path()).value())
                .query((row, number) -> new AreaDetail(
                        row.getString("path"),
                        AreaLevel.valueOf(row.getString("level")),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("boundary"),
                        Columns.instant(row, "retired_at")))
                .optional();
    }

    @QueryHandler
    List<ServiceView> handle(ListServices query) {
        return db.sql(
                        """
                        SELECT organisation_id, area, capability, registered_at, until FROM directory_serving
                        WHERE organisation_id = coalesce(CAST(:id AS text), organisation_id)
                          AND (CAST(:area AS text) IS NULL OR area IN (:prefixes))
                        ORDER BY area, capability, registered_at, organisation_id""")
                .param("id", query.organisationId())
                .param("area", query.area())
                .param("prefixes", query.area() == null ? List.of("") : prefixes(query.area()))
                .query((row, number) -> new ServiceView(
                        row.getString("organisation_id"),
                        row.getString("area"),
                        row.getString("capability"),
                        Columns.instant(row, "registered_at"),
                        Columns.instant(row, "until")))
                .list();
    }

    /** The organisation responsible for a capability in each of the areas; an area that nobody serves is left out. */
    public Map<String, String> responsible(String capability, Collection<String> areas) {
        if (areas.isEmpty()) return Map.of();
        Set<String> prefixes =
                areas.stream().flatMap(area -> prefixes(area).stream()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> serving = new HashMap<>();
        db.sql(
                        """
                        SELECT DISTINCT ON (area) area, organisation_id FROM directory_serving
                        WHERE capability = :capability AND area IN (:prefixes)
                          AND registered_at <= :now AND (until IS NULL OR until > :now)
                        ORDER BY area, registered_at, organisation_id""")
                .param("now", now())
                .param("capability", capability)
                .param("prefixes", prefixes)
                .query(row -> {
                    serving.put(row.getString("area"), row.getString("organisation_id"));
                });
        Map<String, String> responsible = new HashMap<>();
        for (String area : areas)
            prefixes(area).stream()
                    .map(serving::get)
                    .filter(organisation -> organisation != null)
                    .findFirst()
                    .ifPresent(organisation -> responsible.put(area, organisation));
        return responsible;
    }

    /** The area and all that enclose it, the longest path first. */
    public static List<String> prefixes(String area) {
        return Stream.iterate(
                        Optional.of(new AreaPath(area)), Optional::isPresent, path -> path.flatMap(AreaPath::parent))
                .map(path -> path.orElseThrow().value())
                .toList();
    }

    private static OrganisationView organisation(ResultSet row, int number) throws SQLException {
        return new OrganisationView(
                row.getString("organisation_id"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name_zh"),
                row.getString("name_en"),
                List.of(Columns.value(row.getString("areas"), String[].class)),
                List.of(Columns.value(row.getString("capabilities"), String[].class)));
    }
}
