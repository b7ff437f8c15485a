package org.liuhe.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bin/check makes of a build: Maven is played by a script, since the check cannot run inside itself. */
class CheckScriptTest {

    private static final String GREEN =
            """
            <testsuite name="a" tests="3" errors="0" skipped="1" failures="0"><testcase name="x" classname="A"/></testsuite>
            """;
    private static final String RED =
            """
            <testsuite name="b" time="1.2" tests="4" errors="1" skipped="0" failures="1">
              <testcase name="holds" classname="org.liuhe.B" time="0.1">
                <failure message="expected: &lt;1&gt; but was: &quot;2&quot;&#10;second line" type="x">trace</failure>
              </testcase>
            </testsuite>
            """;

    @TempDir
    Path folder;

    private String mvn = "#!/bin/bash\n";

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("tools"));
        for (String file : List.of("bin/check", "bin/prepare.sh"))
            Files.copy(Repository.root().resolve(file), folder.resolve(file));
        script("apt-get", "#!/bin/bash\nexit 1\n");
    }

    @Test
    void addsUpUnitAndIntegrationTestsOfAllModules() throws Exception {
        report("one/target/surefire-reports", GREEN);
        report("two/target/surefire-reports", GREEN);
        report("two/target/failsafe-reports", GREEN);
        Ended ended = check();
        assertThat(ended.lines()).last().isEqualTo("6 passed, 0 failed, 3 skipped");
        assertThat(ended.exit()).isZero();
    }

    @Test
    void namesWhatFailedAndWhyAndWhereTheLogIs() throws Exception {
        report("one/target/surefire-reports", GREEN);
        report("two/target/failsafe-reports", RED);
        Ended ended = check();
        assertThat(ended.lines())
                .contains("FAILED org.liuhe.B.holds", "  expected: <1> but was: \"2\"")
                .anyMatch(line -> line.endsWith("target/check.log"))
                .last()
                .isEqualTo("4 passed, 2 failed, 1 skipped");
        assertThat(ended.exit()).isNotZero();
    }

    @Test
    void failsWithTheBuildThoughAllTestsPassed() throws Exception {
        report("one/target/surefire-reports", GREEN);
        mvn += "echo '[ERROR] /somewhere/A.java:[3,5] cannot find symbol'\nexit 1\n";
        Ended ended = check();
        assertThat(ended.lines())
                .contains("[ERROR] /somewhere/A.java:[3,5] cannot find symbol")
                .last()
                .isEqualTo("2 passed, 0 failed, 1 skipped");
        assertThat(ended.exit()).isNotZero();
    }

    @Test
    void failsWhereTestsWereKilledOnTheWay() throws Exception {
        report("one/target/surefire-reports", GREEN);
        mvn += "echo '[ERROR] There was a timeout in the fork'\n";
        Ended ended = check();
        assertThat(ended.lines())
                .contains("  [ERROR] There was a timeout in the fork")
                .last()
                .isEqualTo("2 passed, 0 failed, 1 skipped");
        assertThat(ended.exit()).isNotZero();
    }

    @Test
    void failsWhereNoTestRan() throws Exception {
        Ended ended = check();
        assertThat(ended.lines()).last().isEqualTo("0 passed, 0 failed, 0 skipped");
        assertThat(ended.exit()).isNotZero();
    }

    @Test
    void doesNotCountTheReportsOfAnEarlierRun() throws Exception {
        Path old = Files.createDirectories(folder.resolve("one/target/surefire-reports"));
        Files.writeString(old.resolve("TEST-old.xml"), RED);
        report("two/target/surefire-reports", GREEN);
        assertThat(check().lines()).last().isEqualTo("2 passed, 0 failed, 1 skipped");
    }

    private void report(String place, String xml) {
        mvn += "mkdir -p " + place + "\ncat >" + place + "/TEST-a.xml <<'XML'\n" + xml + "XML\n";
    }

    private Ended check() throws IOException, InterruptedException {
        script("mvn", mvn);
        ProcessBuilder builder = new ProcessBuilder("bash", "bin/check")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(output.lines().toList(), process.waitFor());
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve("tools").resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Ended(List<String> lines, int exit) {}
}
