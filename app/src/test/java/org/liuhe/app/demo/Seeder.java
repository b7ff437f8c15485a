package org.liuhe.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.liuhe.app.MovableClock;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;

/**
 * Lives through six weeks of the demo town: moves the clock from act to act and lets every deadline between them fire, so
 * that what the demo shows has happened and was not written into tables.
 */
public class Seeder {

    private static final int COMPLAINTS = 160;

    private final CommandGateway commands;
    private final Policy policy;
    private final MovableClock clock;
    private final Quiet quiet;
    private final Acts acts;
    private final DemoTown town = DemoTown.load();
    private final Random random = new Random(6);

    public Seeder(CommandGateway commands, Policy policy, MovableClock clock, Quiet quiet, Acts acts) {
        this.commands = commands;
        this.policy = policy;
        this.clock = clock;
        this.quiet = quiet;
        this.acts = acts;
    }

    private record Due(Instant at, Matter matter, Course.Deed deed) {}

    /** Where the clock must stand when the node starts. */
    public static Instant beginning() {
        int oldest = Stream.<Course>concat(Arrays.stream(Story.values()), Arrays.stream(HandOff.values()))
                .mapToInt(Course::oldest)
                .max()
                .orElseThrow();
        return Instant.now().minus(Duration.ofHours(oldest + 2L));
    }

    /**
     * @param residents subjects of the people who file; the first one files most
     * @param progress is told per cent done
     */
    public void seed(List<String> residents, IntConsumer progress) {
        register();
        drawBoundaries();
        this.acts.begin();
        List<Due> acts = history(residents, Instant.now().truncatedTo(ChronoUnit.HOURS));
        try {
            for (int i = 0; i < acts.size(); i++) {
                passTo(acts.get(i).at());
                this.acts.perform(acts.get(i).deed(), acts.get(i).matter());
                progress.accept(100 * (i + 1) / acts.size());
            }
            passTo(Instant.now());
        } finally {
            clock.release();
        }
        quiet.await();
    }

    /** The areas and organisations only; a repeat changes nothing. */
    public void register() {
        Actor demo = Actor.system("demo");
        town.areas().forEach(area -> send(demo, area.command()));
        town.organisations().forEach(organisation -> send(demo, organisation.command()));
        quiet.await();
    }

    /** For maps; a repeat changes nothing. */
    public void drawBoundaries() {
        Actor demo = Actor.system("demo");
        town.boundaries().forEach(boundary -> send(demo, boundary));
        quiet.await();
    }

    private void send(Actor actor, Command command) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(actor.metaData()));
    }

    /** Lets everything happen that is due until then. */
    private void passTo(Instant time) {
        quiet.await();
        while (true) {
            Instant next = quiet.nextDeadline().orElse(Instant.MAX);
            if (next.isAfter(time)) break;
            if (next.isAfter(clock.instant())) clock.moveTo(next.plus(1, ChronoUnit.SECONDS));
            quiet.await();
        }
        if (time.isAfter(clock.instant())) clock.moveTo(time);
    }

    private List<Due> history(List<String> residents, Instant now) {
        List<Due> acts = new ArrayList<>();
        for (int number = 0; number < COMPLAINTS; number++)
            tell(complaint(number, Story.values()[number % Story.values().length], residents), now, acts);
        for (HandOff story : HandOff.values()) tell(handOff(COMPLAINTS + story.ordinal(), story, residents), now, acts);
        // A step that lies ahead is the visitor's to take.
        acts.removeIf(due -> due.at().isAfter(now));
        acts.sort(Comparator.comparing(Due::at));
        return acts;
    }

    private void tell(Matter matter, Instant now, List<Due> acts) {
        Course course = matter.course();
        int age = course.youngest() + random.nextInt(course.oldest() - course.youngest() + 1);
        Instant opened = now.minus(Duration.ofHours(age));
        acts.add(new Due(opened, matter, course.opening()));
        course.steps()
                .forEach(step -> acts.add(new Due(opened.plus(Duration.ofHours(step.hours())), matter, step.deed())));
    }

    private Matter complaint(int number, Story story, List<String> residents) {
        List<String> estates = town.estates().stream()
                .filter(path -> !story.returnedTwice() || town.isServed("owners", path))
                .toList();
        List<Category> categories = policy.packs().all().stream()
                .flatMap(pack -> pack.categories().stream())
                .filter(category -> (category.intake() == Category.Intake.REVIEWED) == story.reviewed())
                .filter(category ->
                        !story.returnedTwice() || category.route().steps().size() > 2)
                .toList();
        String estate = estates.get(random.nextInt(estates.size()));
        String category = categories.get(random.nextInt(categories.size())).code();
        return matter(number, story, category, estate, residents);
    }

    /** Most of them where the demo's people are. */
    private Matter handOff(int number, HandOff story, List<String> residents) {
        List<String> estates = town.estates().stream()
                .filter(path -> town.isServed("owners", path))
                .toList();
        String estate = estates.get(number % 3 == 0 ? random.nextInt(estates.size()) : 0);
        return matter(number, story, story.category(), estate, residents);
    }

    private Matter matter(int number, Course course, String category, String estate, List<String> residents) {
        List<DemoTown.Statement> statements = DemoTown.statements()
                .getOrDefault(
                        category == null ? "patrol" : category,
                        DemoTown.statements().get("other"));
        int reporter = number % 4 == 0 ? 0 : random.nextInt(residents.size());
        return new Matter(
                number,
                course,
                category,
                estate,
                residents.get(reporter),
                residents.get(reporter == 1 ? 0 : 1),
                random.nextInt(5) != 0,
                statements.get(random.nextInt(statements.size())),
                category == null ? List.of() : answers(category));
    }

    private List<Answer> answers(String category) {
        return policy.packs().category(category).orElseThrow().questions().stream()
                .filter(Question::required)
                .map(question -> new Answer(question.code(), answer(question)))
                .toList();
    }

    private String answer(Question question) {
        return switch (question.type()) {
            case TEXT -> "小区内";
            case DATE ->
                LocalDate.ofInstant(beginning(), ZoneId.of("Asia/Shanghai")).toString();
            case YES_NO -> "yes";
            case CHOICE ->
                question.options()
                        .get(random.nextInt(question.options().size()))
                        .code();
        };
    }
}
