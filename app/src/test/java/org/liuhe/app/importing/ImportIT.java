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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.app.local.LocalServices;

/** The whole way into a real PostgreSQL, by the node that the command starts for itself. */
class ImportIT {

    private static final String MAPPING = Sample.MAPPING.replace(
            "Lift: property.lift, Noise: neighbour.noise", "Lift: city.street-light, Noise: city.other");

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
    void takesRecordsOnceRefusesWithReasonAndAddsNothingTheSecondTime() throws Exception {
        String database = services.freshDatabase();
        List<String> rows = new ArrayList<>(List.of(Sample.HEADER));
        for (int i = 0; i < 40; i++)
            rows.add("c" + i + ",Lift,done,2024-05-01 10:00,2024-05-0" + (2 + i % 5) + " 11:00,here,1,x,Y");
        rows.add("o1,Noise,open,2024-05-01 10:00,,here,2,x,Y");
        rows.add("bad,Noise,open,2024-02-30 10:00,,here,2,x,Y");
        rows.add("far,Noise,open,2024-05-01 10:00,,here,77,x,Y");
        Files.writeString(folder.resolve("file.csv"), String.join("\n", rows));

        assertThat(run(database)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Read 43 · added 41 · already there 0 · refused 2 ·");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("line 43 (bad) filedAt [import.time-impossible]")
                .contains("line 44 (far) area [area.unknown]");
        assertThat(count(database, "ClosedComplaintRecorded")).isEqualTo(40);
        assertThat(count(database, "ComplaintFiled")).isEqualTo(1);
        assertThat(count(database, "AreaRegistered")).isEqualTo(3);
        assertThat(payload(database, "c0"))
                .contains("\"filedAt\":\"2024-05-01T17:00:00Z\"")
                .contains("\"closedAt\":\"2024-05-02T18:00:00Z\"");

        assertThat(run(database)).isEqualTo(ImportCommand.SOME_REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Read 43 · added 0 · already there 41 · refused 2 ·");
        assertThat(count(database, "")).isEqualTo(44);
    }

    @Test
    void saysInOneSentenceThatTheDatabaseDoesNotAnswer() throws Exception {
        Files.writeString(folder.resolve("file.csv"), Sample.HEADER + "\n");
        assertThat(run("jdbc:postgresql://localhost:1/nowhere")).isEqualTo(ImportCommand.STOPPED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("The database does not answer: ")
                .hasLineCount(1);
    }

    private int run(String database) throws Exception {
        out.reset();
        err.reset();
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        Map<String, String> settings = new LinkedHashMap<>(services.properties(database));
        Nodes nodes = new Nodes(new SecureRandom(), settings);
        return new ImportCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        Locale.ENGLISH,
                        Clock.systemUTC(),
                        new SecureRandom(),
                        nodes)
                .execute(new String[] {
                    "import",
                    "--mapping",
                    folder.resolve("mapping.yaml").toString(),
                    folder.resolve("file.csv").toString()
                });
    }

    private static long count(String database, String event) throws Exception {
        return Long.parseLong(
                one(database, "SELECT count(*) FROM domainevententry WHERE payloadtype LIKE '%" + event + "'"));
    }

    private static String payload(String database, String sourceId) throws Exception {
        return one(
                database,
                "SELECT convert_from(payload, 'UTF8') FROM domainevententry WHERE convert_from(payload, 'UTF8') LIKE '%\"sourceId\":\""
                        + sourceId + "\"%'");
    }

    private static String one(String database, String sql) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(database, services.jdbcUser(), services.jdbcPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
