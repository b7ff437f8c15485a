package org.liuhe.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.integrity.IntegrityRule;

/**
 * The table in docs/commands.md is drawn from what the stories of this very run have shown; {@code -Dcommands.update} writes it
 * anew. A run of only some of them draws nothing.
 */
@Order(Integer.MAX_VALUE)
class CommandsTableTest {

    private static final Path TABLE = Path.of("..", "docs", "commands.md");

    /** What refuses before an aggregate is asked, or refuses a query: other tests show it. */
    private static final Set<String> ELSEWHERE = Set.of(
            "CommonRule.DENIED",
            "CommonRule.NOT_YET",
            "AttachmentRule.ERASED",
            "AttachmentRule.NO_PART",
            "AttachmentRule.PART_ONLY",
            "CalendarRule.LINK_UNKNOWN",
            "CalendarRule.SPAN",
            "CockpitRule.NOT_YOUR_AREA",
            "MailRule.OFF",
            "MemberRule.ACCOUNT_REFUSED",
            "ComplaintRule.TRACKING_CODE_MALFORMED",
            "ComplaintRule.TRACKING_CODE_UNKNOWN");

    @BeforeEach
    void allStoriesWereTold() {
        assumeThat(stories()).allMatch(Shown::by);
    }

    @Test
    void theTableShowsWhatTheStoriesHaveShown() throws IOException {
        String drawn = drawn();
        if (System.getProperty("commands.update") != null) Files.writeString(TABLE, drawn);
        assertThat(TABLE)
                .content()
                .as("draw anew: mvn test -pl command -am -Dcommands.update")
                .isEqualTo(drawn);
    }

    @Test
    void everyCommandIsShown() {
        Set<String> shown = new TreeSet<>();
        Shown.events().keySet().forEach(step -> shown.add(step.command()));
        assertThat(shown).containsAll(commands());
    }

    @Test
    void everyRuleIsShown() throws IOException {
        Set<String> shown = new TreeSet<>(ELSEWHERE);
        // no command meets them: the log answers questions only
        for (IntegrityRule rule : IntegrityRule.values()) shown.add("IntegrityRule." + rule.name());
        Shown.rules().values().forEach(rules -> shown.addAll(rules.keySet()));
        assertThat(shown).containsAll(Articles.all().keySet());
    }

    /** Otherwise the source would be read past its constants, and the table would say nothing of them. */
    @Test
    void everyConstantIsReadFromTheSource() throws IOException {
        Set<String> constants = new TreeSet<>();
        for (JavaClass type : contracts(Rule.class))
            if (type.isEnum())
                for (Object constant : type.reflect().getEnumConstants())
                    constants.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
        assertThat(Articles.all().keySet()).containsExactlyInAnyOrderElementsOf(constants);
    }

    private static String drawn() throws IOException {
        Map<String, Articles.Source> sources = Articles.all();
        StringBuilder text = new StringBuilder(
                """
                # Commands, rules and what shows them

                Drawn from the fixtures of the aggregates; a test fails where they differ. Each command with the events that it leads
                to (none where a repeat or a late comer is absorbed), the rules that refuse it by their stable codes, the article
                that a rule comes from (none where it is our own), and a test that shows it.
                """);
        String context = "";
        for (Shown.Step step : steps()) {
            if (!step.context().equals(context)) {
                context = step.context();
                text.append("\n## ")
                        .append(context)
                        .append(
                                "\n\n| command | leads to | refused by | article | shown by |\n| --- | --- | --- | --- | --- |\n");
            }
            String command = "`" + step.command() + "`";
            for (Map.Entry<String, Set<String>> row : of(Shown.events(), step)) {
                text.append(row(command, row.getKey().isEmpty() ? "(nothing)" : row.getKey(), "", "", row.getValue()));
                command = "";
            }
            for (Map.Entry<String, Set<String>> row : of(Shown.rules(), step)) {
                Articles.Source source = sources.get(row.getKey());
                text.append(row(command, "", "`" + source.code() + "`", source.article(), row.getValue()));
                command = "";
            }
        }
        return text.toString();
    }

    private static String row(String command, String events, String rule, String article, Set<String> tests) {
        String test = tests.iterator().next();
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(command, events, rule, article, test)
                .replace("|  |", "| |")
                .replace("|  |", "| |");
    }

    private static Set<Shown.Step> steps() {
        Set<Shown.Step> steps = new TreeSet<>(Shown.events().keySet());
        steps.addAll(Shown.rules().keySet());
        return steps;
    }

    private static Set<Map.Entry<String, Set<String>>> of(
            SortedMap<Shown.Step, SortedMap<String, Set<String>>> all, Shown.Step step) {
        return all.getOrDefault(step, new TreeMap<>()).entrySet();
    }

    private static List<String> commands() {
        return contracts(Command.class).stream().map(JavaClass::getSimpleName).toList();
    }

    private static List<JavaClass> contracts(Class<?> type) {
        return new ClassFileImporter()
                .importPackages("org.liuhe.contracts").stream()
                        .filter(each -> each.isAssignableTo(type))
                        .filter(each -> !each.isInterface())
                        .toList();
    }

    private static List<Class<?>> stories() {
        return new ClassFileImporter()
                .importPackages("org.liuhe.command").stream()
                        .filter(type -> type.isAssignableTo(StoryTest.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
