package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.api.edge.Bundles;
import org.liuhe.api.privacy.Sought;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.Measure;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.calendar.CalendarKind;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.Trend;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.councils.AdjournmentCause;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilTerm;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.disputes.AgreementDemand;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeTerm;
import org.liuhe.contracts.disputes.FailureCause;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.Injury;
import org.liuhe.contracts.disputes.MediatorRelation;
import org.liuhe.contracts.disputes.NotAcceptedReason;
import org.liuhe.contracts.disputes.OtherRoute;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.EnforcementEvent;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TeamMemberEvent;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Turn;
import org.liuhe.policy.kpis.Kpi;
import org.liuhe.policy.redaction.PersonalKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PageTextsTest {

    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[(}]|say\\.text\\('([\\w.-]+)'[,)]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Properties chinese = texts("");
    private final Properties english = texts("_en");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
    }

    @Test
    void nothingIsLeftEmpty() {
        assertThat(chinese.values()).noneMatch(text -> ((String) text).isBlank());
        assertThat(english.values()).noneMatch(text -> ((String) text).isBlank());
    }

    @Test
    void englishIsEnglish() {
        List<String> bilingual = List.of("brand.zh", "brand.full", "language.other");
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !bilingual.contains(key))
                .noneMatch(key -> HAN.matcher(english.getProperty(key)).find());
    }

    /** A lone one would silently swallow the placeholders that follow it. */
    @Test
    void noSentenceHasAnApostropheOfTheKeyboard() {
        assertThat(chinese.values()).noneMatch(text -> ((String) text).contains("'"));
        assertThat(english.values()).noneMatch(text -> ((String) text).contains("'"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfTheTemplateHasASentence(Resource template) throws IOException {
        Matcher keys = KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        while (keys.find()) found.add(keys.group(1) != null ? keys.group(1) : keys.group(2));
        assertThat(chinese.stringPropertyNames()).containsAll(found);
        assertThat(found.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateSpeaksALanguageOfItsOwn(Resource template) throws IOException {
        assertThat(template.getContentAsString(StandardCharsets.UTF_8)).doesNotContainPattern(HAN);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHasScriptOrStyleInside(Resource template) throws IOException {
        assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                .doesNotContainPattern("(?i)<style|\\sstyle=|\\son[a-z]+=|javascript:|th:utext|<script(?! th:src)");
    }

    static Resource[] templates() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:/templates/*.html");
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasAName(Enum<?> value) {
        assertThat(chinese).containsKey(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static Stream<Enum<?>> values() {
        return Stream.<Enum<?>[]>of(
                        Stage.values(),
                        Turn.values(),
                        Task.values(),
                        CalendarKind.values(),
                        ReturnReason.values(),
                        Resolution.values(),
                        RejectionReason.values(),
                        AssignmentCause.values(),
                        OverdueCause.values(),
                        CaseOutcome.values(),
                        ClosedOutcome.values(),
                        Channel.values(),
                        ConsentForm.values(),
                        CouncilStage.values(),
                        CouncilTerm.values(),
                        AdjournmentCause.values(),
                        VoteChoice.values(),
                        VoteOutcome.values(),
                        TaskStage.values(),
                        TaskTerm.values(),
                        DispatchRefusalReason.values(),
                        PenaltyKind.values(),
                        DisputeOrigin.values(),
                        DisputeStage.values(),
                        HandOverGround.values(),
                        Injury.values(),
                        NotAcceptedReason.values(),
                        MediatorRelation.values(),
                        AgreementForm.values(),
                        FailureCause.values(),
                        OtherRoute.values(),
                        DisputeTerm.values(),
                        Confirmation.values(),
                        AgreementDemand.values(),
                        MediationDesk.Performing.values(),
                        PetitionStage.values(),
                        PetitionTerm.values(),
                        PetitionChannel.values(),
                        PetitionNotAcceptedReason.values(),
                        ReviewLevel.values(),
                        ReviewOpinion.values(),
                        ErasureState.values(),
                        Sought.values(),
                        PublicationState.values(),
                        WithholdingReason.values(),
                        FileType.values(),
                        PersonalKind.values(),
                        Grouping.values(),
                        Measure.values(),
                        Cell.values(),
                        AgeClass.values(),
                        Kpi.Standing.values(),
                        Trend.Intake.values(),
                        Trend.Method.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyStageIsExplained(Enum<?> stage) {
        assertThat(chinese).containsKey(stage.getDeclaringClass().getSimpleName() + "." + stage.name() + ".means");
    }

    static Stream<Enum<?>> stages() {
        return Stream.<Enum<?>[]>of(Stage.values(), ErasureState.values(), Measure.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasAName(Class<?> event) {
        assertThat(chinese).containsKey("event." + event.getSimpleName());
    }

    /** A timeline tells any of them as a reason. */
    @ParameterizedTest
    @MethodSource("events")
    void everyReasonThatAnEventGivesHasAName(Class<?> event) {
        for (RecordComponent component : event.getRecordComponents())
            if (component.getType().isEnum())
                for (Object constant : component.getType().getEnumConstants())
                    assertThat(chinese).containsKey(Reasons.key(event.getSimpleName(), ((Enum<?>) constant).name()));
    }

    static Stream<Class<?>> events() {
        return Stream.of(
                        ComplaintEvent.class,
                        CaseEvent.class,
                        CouncilEvent.class,
                        EnforcementEvent.class,
                        TeamMemberEvent.class,
                        DisputeEvent.class,
                        PetitionEvent.class)
                .map(Class::getPermittedSubclasses)
                .flatMap(Stream::of);
    }

    private static Properties texts(String language) {
        Properties all = new Properties();
        Bundles.PAGES.forEach(bundle -> {
            Properties texts = new Properties();
            try (var reader = new java.io.InputStreamReader(
                    new ClassPathResource(bundle + language + ".properties").getInputStream(),
                    StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            texts.forEach((key, text) ->
                    assertThat(all.put(key, text)).as("twice: " + key).isNull());
        });
        return all;
    }
}
