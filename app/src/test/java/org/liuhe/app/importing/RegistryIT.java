package org.liuhe.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.app.local.LocalServices;

/** A town into a real PostgreSQL, by the node that the command starts for itself; then again, and again with changes. */
class RegistryIT {

    private static final Path EXAMPLES = Path.of("..", "examples", "registry");

    @TempDir
    Path folder;

    private static LocalServices services;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void services() {
        services = LocalServices.shared();
    }

    @Test
    void registersATownOnceAndChangesWhatTheFilesSayOtherwise() throws Exception {
        String database = services.freshDatabase();
        examples();

        assertThat(run(database)).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        // a boundary changes an area that is there
        assertThat(said()).startsWith("Read 11 · added 9 · changed 2 · already there 0 · refused 0");
        assertThat(count(database, "")).isEqualTo(11);

        assertThat(run(database)).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        assertThat(said()).startsWith("Read 11 · added 0 · changed 0 · already there 11 · refused 0");
        assertThat(count(database, "")).isEqualTo(11);

        change("areas.csv", "御景苑", "御景花苑");
        change("areas.csv", "hz/xihu/beishan/baochu,COMMUNITY", "hz/xihu/beishan/baochu,ESTATE");
        change("organisations.yaml", "[property, parking]", "[property]");
        change("organisations.yaml", "kind: STREET_OFFICE", "kind: AGENCY");
        change("boundaries.geojson", "120.145", "120.165");
        assertThat(run(database)).as(errors()).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(said())
                .startsWith("Read 11 · added 0 · changed 3 · already there 6 · refused 2")
                .contains("1 × import.boundary-outside");
        assertThat(errors())
                .contains("line 5 (hz/xihu/beishan/baochu) level [area.already-registered-differently]")
                .contains("(org-beishan) kind [organisation.already-registered-differently]");
        assertThat(count(database, "AreaRenamed")).isEqualTo(1);
        assertThat(count(database, "ServiceChanged")).isEqualTo(1);
        assertThat(count(database, "AreaBoundarySet")).isEqualTo(3);
    }

    @Test
    void refusesWhatHasNoPlaceInTheTree() throws Exception {
        String database = services.freshDatabase();
        Files.writeString(
                folder.resolve("areas.csv"),
                "path,level,nameZh,nameEn\nhz,CITY,杭州,Hangzhou\nhz/no/where,STREET,无,None\nhz/x,CITY,甲,X\n");
        Files.writeString(
                folder.resolve("organisations.yaml"),
                """
                organisations:
                  - {organisationId: org-a, kind: POLICE, nameZh: 甲, nameEn: A, areas: [hz/none], capabilities: [police]}
                  - {organisationId: org-b, kind: POLICE, nameZh: 乙, nameEn: B, areas: [hz], capabilities: [Police!]}
                """);
        Files.writeString(
                folder.resolve("boundaries.geojson"),
                """
                {"features": [{"properties": {"area": "hz/none"}, "geometry": {"type": "Polygon",
                    "coordinates": [[[120,30],[121,30],[121,31],[120,30]]]}}]}""");
        assertThat(run(database)).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(said()).startsWith("Read 6 · added 1 · changed 0 · already there 0 · refused 5");
        assertThat(errors())
                .contains("line 3 (hz/no/where) path [area.parent-unknown]")
                .contains("line 4 (hz/x) level [area.level-wrong]")
                .contains("(org-a) areas [area.unknown]")
                .contains("(org-b) capabilities [organisation.capability-malformed]")
                .contains("(hz/none) area [area.unknown]");
        assertThat(count(database, "")).isEqualTo(1);
    }

    @Test
    void aRefusedRowLeavesNothingOfItselfAndComesInOnceMended() throws Exception {
        String database = services.freshDatabase();
        examples();
        change("organisations.yaml", "areas: [hz/xihu/beishan/baochu/yujing]", "areas: [hz/xihu, hz/none]");
        assertThat(run(database)).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(said()).startsWith("Read 11 · added 8 · changed 2 · already there 0 · refused 1");
        assertThat(errors())
                .containsSubsequence(
                        folder.resolve("organisations.yaml").toString(),
                        "line 20 (org-yujing-property) areas [area.unknown]",
                        folder.resolve("boundaries.geojson").toString());
        assertThat(streams(database)).hasSize(8).doesNotContain("org-yujing-property");

        change("organisations.yaml", "areas: [hz/xihu, hz/none]", "areas: [hz/xihu/beishan/baochu/yujing]");
        assertThat(run(database)).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        assertThat(said()).startsWith("Read 11 · added 1 · changed 0 · already there 10 · refused 0");
    }

    @Test
    void aFileThatBreaksHalfWayIsNamedWithItsLineBeforeAnythingIsTakenOver() throws Exception {
        String database = services.freshDatabase();
        examples();
        change("organisations.yaml", "[community]", "[community");
        assertThat(run(database)).isEqualTo(ImportCommand.STOPPED);
        assertThat(errors())
                .containsSubsequence(folder.resolve("organisations.yaml").toString(), "Line ")
                .doesNotContain("boundaries.geojson");
        assertThat(said()).isEmpty();

        change("organisations.yaml", "[community", "[community]");
        assertThat(run(database)).as(errors()).isEqualTo(ImportCommand.ALL_IN);
        assertThat(said()).startsWith("Read 11 · added 9 · changed 2 · already there 0 · refused 0");
    }

    private void examples() throws Exception {
        for (String name : new String[] {"areas.csv", "organisations.yaml", "boundaries.geojson"})
            Files.copy(EXAMPLES.resolve(name), folder.resolve(name));
    }

    private void change(String file, String from, String to) throws Exception {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private int run(String database) {
        out.reset();
        err.reset();
        Nodes nodes = new Nodes(new SecureRandom(), services.properties(database));
        return new RegistryCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        Locale.ENGLISH,
                        Clock.systemUTC(),
                        nodes::openRegistry)
                .execute(new String[] {
                    folder.resolve("areas.csv").toString(),
                    folder.resolve("organisations.yaml").toString(),
                    folder.resolve("boundaries.geojson").toString()
                });
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static long count(String database, String event) throws Exception {
        return Long.parseLong(
                column(database, "SELECT count(*) FROM domainevententry WHERE payloadtype LIKE '%" + event + "'")
                        .get(0));
    }

    /** The areas and organisations of which anything is recorded. */
    private static List<String> streams(String database) throws Exception {
        return column(database, "SELECT DISTINCT aggregateidentifier FROM domainevententry");
    }

    private static List<String> column(String database, String query) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(database, services.jdbcUser(), services.jdbcPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        }
    }
}
