package org.liuhe.app.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.app.local.LocalServicesFailed.Problem;

class LocalServicesRefusalsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--keycloak-port", "--postgres-port"})
    void saysWhichPortIsInUseAndWhichOptionChangesIt(String option) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            String[] ports = Map.of(
                            "--port", new String[] {"--port", port, "--keycloak-port", "0", "--postgres-port", "0"},
                            "--keycloak-port",
                                    new String[] {"--port", "0", "--keycloak-port", port, "--postgres-port", "0"},
                            "--postgres-port",
                                    new String[] {"--port", "0", "--keycloak-port", "0", "--postgres-port", port})
                    .get(option);
            refuses(Problem.PORT_IN_USE, folder, ports, "占用", "in use", port, option);
        }
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThatThrownBy(() -> LocalServices.start(Options.in(folder).needing(Long.MAX_VALUE)))
                .isInstanceOfSatisfying(LocalServicesFailed.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(Problem.DISK_FULL);
                    assertThat(refusal).hasMessageContainingAll("腾出空间", "make room", folder.toString());
                });
    }

    @Test
    void saysThatTheFolderIsNoFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        refuses(Problem.FOLDER_NOT_WRITABLE, file, anyPorts(), "无法写入", "cannot be written");
    }

    @Test
    void saysThatTheFolderCannotBeWrittenTo() throws Exception {
        refuses(Problem.FOLDER_NOT_WRITABLE, Path.of("/proc/liuhe"), anyPorts(), "无法写入", "cannot be written");
    }

    @Test
    void saysThatTheFolderIsInUse() throws Exception {
        DataFolder held = DataFolder.open(Options.in(folder));
        try {
            refuses(Problem.FOLDER_IN_USE, folder, anyPorts(), "另一个运行中", "another running process");
        } finally {
            held.close();
        }
    }

    @Test
    void saysThatTheFolderIsInUseInTheSameProcessToo() {
        DataFolder held = DataFolder.open(Options.in(folder));
        try {
            assertThatThrownBy(() -> DataFolder.open(Options.in(folder)))
                    .isInstanceOfSatisfying(LocalServicesFailed.class, refusal -> assertThat(refusal.problem())
                            .isEqualTo(Problem.FOLDER_IN_USE));
        } finally {
            held.close();
        }
    }

    @Test
    void saysThatTheClusterIsOfAnotherVersion() throws Exception {
        cluster("17\n");
        refuses(Problem.OTHER_VERSION, folder, anyPorts(), "PostgreSQL 17", "PostgreSQL 18");
    }

    @Test
    void saysThatTheClusterHasNoVersion() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        refuses(Problem.FOLDER_BROKEN, folder, anyPorts(), "已损坏", "is broken", "PG_VERSION");
    }

    @Test
    void saysThatThePasswordsAreGone() throws Exception {
        cluster("18\n");
        refuses(Problem.FOLDER_BROKEN, folder, anyPorts(), "已损坏", "is broken", "secrets.properties");
    }

    @Test
    void saysThatTheClusterIsDamaged() throws Exception {
        cluster("18\n");
        Files.writeString(folder.resolve("secrets.properties"), "");
        refuses(Problem.FOLDER_BROKEN, folder, anyPorts(), "已损坏", "is broken", "postgres.log");
    }

    @Test
    void saysThatJavaIsIncomplete() {
        assertThatThrownBy(() -> KeycloakPrograms.runtime(folder))
                .isInstanceOfSatisfying(LocalServicesFailed.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(Problem.TOOL_MISSING);
                    assertThat(refusal).hasMessageContainingAll("缺少", "is missing");
                });
    }

    @Test
    void saysThatKeycloakWasNotUnpacked() {
        assertThatThrownBy(() -> KeycloakPrograms.newest(folder))
                .isInstanceOfSatisfying(LocalServicesFailed.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(Problem.KEYCLOAK_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "--port", "--port 70000", "--port http", "--data"})
    void saysWhichOptionIsWrong(String line) throws Exception {
        refuses(Problem.OPTION, folder, line.split(" "), "选项不对", "Wrong option", line.split(" ")[0]);
    }

    @Test
    void givesEachProblemAnExitCodeOfItsOwn() {
        assertThat(Arrays.stream(Problem.values())
                        .map(problem -> new LocalServicesFailed(problem, "a", "b", "c", "d").exitCode()))
                .doesNotHaveDuplicates()
                .doesNotContain(0, 1);
    }

    private static String[] anyPorts() {
        return new String[] {"--port", "0", "--keycloak-port", "0", "--postgres-port", "0"};
    }

    private void cluster(String version) throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), version);
    }

    /** One line, its exit code, and nothing else. */
    private static void refuses(Problem problem, Path data, String[] arguments, String... words) throws Exception {
        try (Launched launched = Launched.services(data, arguments)) {
            String output = launched.output();
            assertThat(output).contains(words);
            assertThat(output.lines()).hasSize(1);
            assertThat(launched.exitCode()).isEqualTo(new LocalServicesFailed(problem, "a", "b", "c", "d").exitCode());
        }
    }
}
