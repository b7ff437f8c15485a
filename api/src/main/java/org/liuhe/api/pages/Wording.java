package org.liuhe.api.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.edge.Sentences;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.accountability.Performance;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.petitions.PublicPetition;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;
import org.liuhe.policy.scenarios.ScenarioPack;
import org.springframework.ui.Model;

/** What the templates call {@code say}: names, dates and sentences in the reader's language. */
final class Wording {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** How many signs of an id tell people of one team apart. */
    private static final int SIGNS = 4;

    private final Locale language;
    private final PageTexts texts;
    private final Directory directory;
    private final Policy policy;
    private final DueSentence dueSentence;
    private final Sentences sentences;
    private final Countdown countdown;
    private final Instant now;

    Wording(
            Locale language,
            PageTexts texts,
            Directory directory,
            Policy policy,
            DueSentence dueSentence,
            Sentences sentences,
            Instant now) {
        this.language = Languages.nearest(language);
        this.texts = texts;
        this.directory = directory;
        this.policy = policy;
        this.dueSentence = dueSentence;
        this.sentences = sentences;
        this.countdown = new Countdown(texts, this.language, policy.workingDays(), now, ZONE);
        this.now = now;
    }

    /** The wording of the page that the model is for. */
    static Wording of(Model model) {
        return (Wording) model.getAttribute("say");
    }

    /** The sentence of a refusal. */
    String refusal(Refusal refusal) {
        return sentences.of(refusal, language);
    }

    /** The same above a form that came back: its page shows the matter as it is by now, and needs no reloading. */
    String refusalOfForm(Refusal refusal) {
        return refusal.kind() == Rule.Kind.STALE ? text("error.stale") : refusal(refusal);
    }

    /** A problem as the summary tells it: with the name of its field, where it has one. */
    public String problem(String act, Attempt.Problem problem) {
        String label = problem.field() == null ? null : texts.orElse(language, act + "." + problem.field(), null);
        return label == null ? problem.text() : text("error.of-field", label, problem.text());
    }

    Locale language() {
        return language;
    }

    /** The sentence with the key. */
    public String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** The label with the key; its last word where it has none, so that a page is never lost for want of one. */
    public String label(String key) {
        return texts.orElse(language, key, key.substring(key.lastIndexOf('.') + 1));
    }

    /** Whether there is a sentence with the key. */
    public boolean has(String key) {
        return texts.orElse(language, key, null) != null;
    }

    /** Ids of what explains a field: its hint and its problem, where there are such; null where there is nothing. */
    public String describedBy(String key, String id, String problem) {
        String hint = has(key + ".hint") ? id + "-hint" : null;
        String error = problem != null ? id + "-error" : null;
        if (hint == null) return error;
        return error == null ? hint : hint + " " + error;
    }

    /** The name of a value of the published language. */
    public String of(Enum<?> value) {
        return texts.of(language, value);
    }

    /** The name of a matter's stage, each kind having its own. */
    public String stage(MatterKind kind, String stage) {
        String stages =
                switch (kind) {
                    case COMPLAINT, CASE -> "Stage";
                    case COUNCIL -> "CouncilStage";
                    case DISPUTE -> "DisputeStage";
                    case ENFORCEMENT -> "TaskStage";
                    case PETITION -> "PetitionStage";
                };
        return texts.orElse(language, stages + "." + stage, stage);
    }

    /** Whose turn a petition is, for anyone. */
    public String turn(PublicPetition petition) {
        if (petition.turnOrganisation() != null) return organisation(petition.turnOrganisation());
        return switch (petition.stage()) {
            case REGISTERED, FORWARDED, ACCEPTED -> text("petition.turn.office");
            case IN_REVIEW, IN_REREVIEW -> text("petition.turn.reviewer");
            default -> text("petition.turn.petitioner");
        };
    }

    /** How many co-sign it; few are not counted. */
    public String coSigners(PublicPetition petition) {
        String count = petition.coSigners();
        return count.startsWith("<") ? text("petitions.coSigners.few") : text("petitions.coSigners", count);
    }

    /** Where a matter of any kind is shown. */
    public String link(String matterId) {
        boolean dossier = MatterKind.of(matterId)
                .filter(kind -> kind == MatterKind.COMPLAINT || kind == MatterKind.CASE)
                .isPresent();
        return (dossier ? "/dossier/" : "/matter/") + matterId;
    }

    /** Where an entry of the calendar is shown whole. */
    public String link(CalendarEntry entry) {
        return entry.task() == Task.SUPPORT_ANSWER ? "/support/" + entry.trackingCode() : link(entry.matterId());
    }

    /** The kind of a matter, by its id. */
    public String kind(String matterId) {
        return MatterKind.of(matterId).map(this::of).orElse("");
    }

    /** A fact's value as text. */
    public String value(Object value) {
        if (value instanceof Enum<?> constant) return of(constant);
        if (value instanceof Boolean yes) return text(yes ? "yes" : "no");
        if (value instanceof Instant at) return time(at);
        if (value instanceof LocalDate day) return day(day);
        if (value instanceof DueDate due) return until(due.at());
        if (value instanceof MatterLink tie) return kind(tie.id());
        if (value instanceof MatterScreen.Label label) return text(label.key(), label.arguments());
        if (value instanceof MatterScreen.Category category) return category(category.code());
        if (value instanceof MatterScreen.Named named) return either(named.zh(), named.en());
        if (value instanceof MatterScreen.Member member) return text("member.ending", ending(member.id()));
        if (value instanceof MatterScreen.Digest digest) return beginning(digest.hex());
        if (value instanceof AreaPath area) return area(area.value());
        if (value instanceof OrganisationId organisation) return organisation(organisation.value());
        return String.valueOf(value);
    }

    /** A law with its article. */
    public String cited(String law, String article) {
        return dueSentence.cited(law, article, language);
    }

    /** Why an act is not open. */
    public String bar(MatterScreen.Bar bar) {
        return text(
                "bar." + bar.reason(), bar.arguments().stream().map(this::named).toArray());
    }

    private String named(Object argument) {
        if (argument instanceof List<?> several)
            return several.stream().map(this::value).collect(Collectors.joining(text("list.next")));
        return argument instanceof Instant at ? until(at) : value(argument);
    }

    /** Their names, one after the other. */
    public String organisations(List<String> ids) {
        return ids.stream().map(this::organisation).collect(Collectors.joining(text("list.next")));
    }

    /** What is chosen, as the page shows it. */
    public String choice(MatterScreen.Choice choice) {
        return choice.label().stream().map(this::value).collect(Collectors.joining(" · "));
    }

    /** Whether one of the lines that were typed is this. */
    public boolean typed(String typed, String value) {
        return typed != null && typed.lines().anyMatch(value::equals);
    }

    /** What the value means, in one sentence. */
    public String meaning(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name() + ".means");
    }

    public boolean english() {
        return Languages.english(language);
    }

    /** The area's name with the one around it; its code where the name is not known. */
    public String area(String path) {
        if (path == null) return text("area.not-shown");
        String around = new AreaPath(path)
                .parent()
                .map(AreaPath::value)
                .map(this::areaName)
                .orElse(null);
        return around == null ? areaName(path) : text("area.within", around, areaName(path));
    }

    /** The area's own name. */
    public String areaName(String path) {
        try {
            return directory.area(path).map(this::name).orElse(path);
        } catch (Refused e) {
            return path;
        }
    }

    public String name(AreaView area) {
        return either(area.nameZh(), area.nameEn());
    }

    public String name(OrganisationView organisation) {
        return either(organisation.nameZh(), organisation.nameEn());
    }

    /** The organisation's or area's name, also where it is no more; its code where nobody knows it. */
    public String name(Performance.PerformanceRow row) {
        return row.nameZh() == null ? row.id() : either(row.nameZh(), row.nameEn());
    }

    public String name(ScenarioPack pack) {
        return either(pack.nameZh(), pack.nameEn());
    }

    public String name(Category category) {
        return either(category.nameZh(), category.nameEn());
    }

    public String name(Question question) {
        return either(question.zh(), question.en());
    }

    public String name(Question.Option option) {
        return either(option.zh(), option.en());
    }

    public String name(AnsweredQuestion asked) {
        return either(asked.nameZh(), asked.nameEn());
    }

    public String answer(AnsweredQuestion asked) {
        return either(asked.answerZh(), asked.answerEn());
    }

    /** The organisation's name; its code where the name is not known; null for none. */
    public String organisation(String id) {
        if (id == null) return null;
        try {
            return directory.organisation(id).map(this::name).orElse(id);
        } catch (Refused e) {
            return id;
        }
    }

    public String category(String code) {
        if (code == null) return text("category.not-shown");
        return policy.packs().category(code).map(this::name).orElse(code);
    }

    /** Day and time. */
    public String time(Instant at) {
        return format("date.time").format(at.atZone(ZONE));
    }

    /** The day alone. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZONE));
    }

    public String day(LocalDate day) {
        return format("date.day").format(day);
    }

    /** When the page was made, for scripts that count from it. */
    public String now() {
        return iso(now);
    }

    /** For the datetime attribute. */
    public String iso(Instant at) {
        return at.toString();
    }

    /** The end of a term; one that ends with its day is said as that day's end, not as the next day's beginning. */
    public String until(Instant at) {
        ZonedDateTime end = at.atZone(ZONE);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? text("date.end-of-day", day(end.toLocalDate().minusDays(1)))
                : time(at);
    }

    /** How much room a file takes. */
    public String size(int bytes) {
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1000
                ? text("files.size.kb", String.valueOf(Math.max(1, Math.round(kilobytes))))
                : text("files.size.mb", String.format(Locale.ROOT, "%.1f", kilobytes / 1024));
    }

    /** How long ago it was. */
    public String age(Instant since) {
        Duration age = Duration.between(since, now);
        return age.toDays() < 1
                ? text("moderation.age.hours", Math.max(0, age.toHours()))
                : text("moderation.age.days", age.toDays());
    }

    /** Which of a matter's texts or pictures it is, see {@link TextRef}. */
    public String item(String item) {
        String number = item.substring(item.lastIndexOf('-') + 1);
        return item.equals(TextRef.STATEMENT)
                ? text("moderation.item.statement")
                : text(
                        TextRef.pictureNumber(item).isPresent()
                                ? "moderation.item.picture"
                                : "moderation.item.supplement",
                        number);
    }

    /** Whether it is one of the matter's pictures. */
    public boolean isPicture(String item) {
        return TextRef.pictureNumber(item).isPresent();
    }

    public String left(DueDate due) {
        return countdown.until(due);
    }

    public String left(Instant at) {
        return countdown.until(at);
    }

    public boolean past(Instant at) {
        return !now.isBefore(at);
    }

    /** Why the date is what it is: law, article, start and skipped days. */
    public String why(DueDate due) {
        return dueSentence.explain(due, language);
    }

    /** What the step of the way was, told with the one before it: a stage alone does not say that it was come back to. */
    public String milestone(List<TrackingView.Milestone> way, int at) {
        TrackingView.Milestone step = way.get(at);
        Stage before = at == 0 ? null : way.get(at - 1).stage();
        if (step.stage() == Stage.ACCEPTED && step.organisation() != null) return text("milestone.returned");
        if (step.stage() == Stage.ACCEPTED && before == Stage.ANSWERED) return text("milestone.contested");
        if (step.stage() == Stage.FILED && before == Stage.SUPPLEMENT_ASKED) return text("milestone.supplemented");
        return of(step.stage());
    }

    /** What the event says, in a few words. */
    public String event(DossierEntry entry) {
        return texts.orElse(language, "event." + entry.type(), entry.type());
    }

    /** What the event's number counts; null where the event counts nothing. */
    public String number(DossierEntry entry) {
        String key = "event." + entry.type() + ".number";
        return entry.number() != null && has(key) ? text(key, entry.number()) : null;
    }

    /** Who did it: the organisation where one did, else what sort of person, or the system. */
    public String by(DossierEntry entry) {
        if (entry.organisation() != null) return organisation(entry.organisation());
        String by = entry.by() == null || entry.by().startsWith("system:") ? "system" : entry.by();
        return texts.orElse(language, "by." + by, by);
    }

    /** What the event gives as its reason is not always one: the heading of it. */
    public String why(DossierEntry entry) {
        return texts.orElse(language, "event." + entry.type() + ".why", text("entry.why"));
    }

    /** The reason's name, or that of the matter which the law reserves to the owners; its code where it has none. */
    public String reason(DossierEntry entry) {
        return policy.ownersVotes()
                .inForce(LocalDate.ofInstant(entry.at(), ZONE))
                .matter(entry.reason())
                .map(matter -> either(matter.nameZh(), matter.nameEn()))
                .orElseGet(() -> texts.orElse(language, Reasons.key(entry.type(), entry.reason()), entry.reason()));
    }

    private static String ending(String id) {
        return id.substring(Math.max(0, id.length() - SIGNS));
    }

    private static String beginning(String hex) {
        return hex.length() <= 4 * SIGNS ? hex : hex.substring(0, 4 * SIGNS) + "…";
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(text(key), language);
    }

    private String either(String chinese, String english) {
        return english() && english != null && !english.isBlank() ? english : chinese;
    }
}
