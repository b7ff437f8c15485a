package org.liuhe.api.pages;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liuhe.api.attachments.FileDesk;
import org.liuhe.api.dossier.AlikeDesk;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.edge.DutySentence;
import org.liuhe.api.edge.MessageSentence;
import org.liuhe.api.edge.Sentences;
import org.liuhe.api.harness.KeptContents;
import org.liuhe.api.idempotency.IdempotencyUnderTest;
import org.liuhe.api.mail.MailProperties;
import org.liuhe.api.members.StaffNames;
import org.liuhe.api.messages.MailDesk;
import org.liuhe.api.moderation.ModerationDesk;
import org.liuhe.api.privacy.MyDataFile;
import org.liuhe.api.problems.Problems;
import org.liuhe.api.support.SimilarMatters;
import org.liuhe.api.support.SupportDesk;
import org.liuhe.policy.Policy;
import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;
import org.liuhe.policy.scenarios.ScenarioPack;
import org.liuhe.policy.scenarios.ScenarioPacks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The pages alone, behind the real security of pages, on a fake edge. No stereotype, so that no scan but its own finds it. */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = PagesConfiguration.class)
@ComponentScan(
        basePackages = "org.liuhe.api.security",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.PageSecurity"))
@ComponentScan(
        basePackages = "org.liuhe.api.enforcement",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Resource"))
@ComponentScan(
        basePackages = "org.liuhe.api.councils",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Resource"))
@ComponentScan(
        basePackages = "org.liuhe.api.papers",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Resource"))
@ComponentScan(
        basePackages = "org.liuhe.api.limits",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(SharedCounters|LimitedEdge)"))
@Import({
    CurrentActor.class,
    DueSentence.class,
    DutySentence.class,
    Sentences.class,
    Problems.class,
    ModerationDesk.class,
    FileDesk.class,
    MailDesk.class,
    MyDataFile.class,
    MessageSentence.class,
    StaffNames.class,
    AlikeDesk.class,
    SupportDesk.class,
    SimilarMatters.class,
    IdempotencyUnderTest.class
})
class PagesUnderTest {

    @Bean
    FakeEdge edge() {
        return new FakeEdge();
    }

    @Bean
    FakeReadMarks readMarks() {
        return new FakeReadMarks();
    }

    @Bean
    FakeCalendarLinks calendarLinks() {
        return new FakeCalendarLinks();
    }

    @Bean
    MailProperties mail(@Value("${liuhe.mail.host:smtp.example.org}") String host) {
        return new MailProperties(
                host,
                587,
                null,
                null,
                MailProperties.Security.STARTTLS,
                "liuhe@example.org",
                URI.create("https://liuhe.example.org"),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                8,
                20,
                Duration.ofDays(3));
    }

    @Bean
    KeptContents contents() {
        return new KeptContents();
    }

    @Bean
    FakeDeadLetters deadLetters() {
        return new FakeDeadLetters();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Samples.NOW, Wording.ZONE);
    }

    @Bean
    Policy policy() {
        return new Policy(new Weekends(), null, new Packs());
    }

    /** Only weekends are off. */
    private static final class Weekends implements WorkingDays {

        @Override
        public Optional<String> dayOff(LocalDate day) {
            boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return off ? Optional.of("weekend") : Optional.empty();
        }

        @Override
        public boolean announced(int year) {
            return true;
        }
    }

    private static final class Packs implements ScenarioPacks {

        private static final List<Category> CATEGORIES = List.of(
                category("lift-broken", "电梯故障", "Broken lift", true),
                category("neighbour-noise", "邻里噪音", "Noise next door", false),
                conduct(),
                leak());

        @Override
        public List<ScenarioPack> all() {
            return List.of(new ScenarioPack(
                    "property-services", "1", "物业服务", "Property services", "住建局", "Housing", CATEGORIES));
        }

        @Override
        public Optional<Category> category(String code) {
            return CATEGORIES.stream()
                    .filter(category -> category.code().equals(code))
                    .findFirst();
        }

        private static Category conduct() {
            return new Category(
                    "manager-conduct",
                    "property-services",
                    "1",
                    "物业服务态度",
                    "Conduct of the manager",
                    Category.Intake.AUTOMATIC,
                    null,
                    "supplement",
                    Category.Urgency.NORMAL,
                    false,
                    null,
                    Category.Kind.COMPLAINT,
                    Set.of(),
                    List.of(),
                    true,
                    List.of());
        }

        private static Category leak() {
            return new Category(
                    "neighbour-leak",
                    "property-services",
                    "1",
                    "楼上漏水",
                    "Water from above",
                    Category.Intake.AUTOMATIC,
                    null,
                    "supplement",
                    Category.Urgency.NORMAL,
                    false,
                    null,
                    Category.Kind.DISPUTE,
                    Set.of(Category.Referral.MEDIATION),
                    List.of(
                            new Question(
                                    "talked", "和对方谈过吗？", "Have you talked?", Question.Type.YES_NO, true, List.of()),
                            new Question(
                                    "room",
                                    "漏在哪里？",
                                    "Where is it?",
                                    Question.Type.CHOICE,
                                    true,
                                    List.of(
                                            new Question.Option("kitchen", "厨房", "Kitchen"),
                                            new Question.Option("bath", "卫生间", "Bathroom"))),
                            new Question("since", "从哪天开始？", "Since when?", Question.Type.DATE, false, List.of()),
                            new Question("floors", "哪两层？", "Which floors?", Question.Type.TEXT, false, List.of())),
                    false,
                    List.of());
        }

        private static Category category(String code, String zh, String en, boolean listed) {
            return new Category(
                    code,
                    "property-services",
                    "1",
                    zh,
                    en,
                    Category.Intake.AUTOMATIC,
                    null,
                    "supplement",
                    Category.Urgency.NORMAL,
                    listed,
                    null);
        }
    }
}
