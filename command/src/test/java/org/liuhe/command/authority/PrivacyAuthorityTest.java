package org.liuhe.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.contracts.Role;

/** The commands about personal data, and those about mail, by actor: {@code x} allows, {@code .} denies. */
class PrivacyAuthorityTest {

    private static final List<String> ACTORS = List.of(
            Role.RESIDENT, Role.COMMUNITY, Role.PETITIONS, Role.PRIVACY, Role.OPERATOR, "system:petition", "nobody");

    private static final String TABLE =
            """
            # res com pet pri ope | pet | nobody
            AskErasure     x x x x x  .  .
            ExamineErasure . . . x .  .  .
            ConfirmErasure . . . x .  .  .
            DeclineErasure . . . x .  .  .
            ChooseMail     x x x x x  .  .
            """;

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        expected().forEach((command, row) -> {
            for (int i = 0; i < ACTORS.size(); i++)
                cells.add(Arguments.of(command, ACTORS.get(i), row.get(i).equals("x")));
        });
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("cells")
    void allowsWhomTheTableNames(String command, String who, boolean allowed) {
        assertThat(AuthorityTable.allows(AuthorityTableTest.commands().get(command), AuthorityTableTest.actor(who)))
                .isEqualTo(allowed);
    }

    static Map<String, List<String>> expected() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> cells = Arrays.asList(line.trim().split("\\s+"));
            assertThat(cells).hasSize(ACTORS.size() + 1);
            rows.put(cells.get(0), cells.subList(1, cells.size()));
        });
        return rows;
    }
}
