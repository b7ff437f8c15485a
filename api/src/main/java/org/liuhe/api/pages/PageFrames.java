package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.edge.Sentences;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.messages.CountMyUnread;
import org.liuhe.policy.Policy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the frame and the wording of one page. */
@Component
class PageFrames {

    private final Edge edge;
    private final LocaleResolver languages;
    private final CurrentActor currentActor;
    private final Assets assets;
    private final PageTexts texts;
    private final Directory directory;
    private final Policy policy;
    private final DueSentence dueSentence;
    private final Sentences sentences;
    private final Clock clock;

    PageFrames(
            Edge edge,
            LocaleResolver languages,
            CurrentActor currentActor,
            Assets assets,
            PageTexts texts,
            Directory directory,
            Policy policy,
            DueSentence dueSentence,
            Sentences sentences,
            Clock clock) {
        this.edge = edge;
        this.languages = languages;
        this.currentActor = currentActor;
        this.assets = assets;
        this.texts = texts;
        this.directory = directory;
        this.policy = policy;
        this.dueSentence = dueSentence;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** What every template needs, by name. */
    Map<String, Object> of(HttpServletRequest request) {
        Locale language = languages.resolveLocale(request);
        return Map.of("frame", frame(request, language), "say", wording(language));
    }

    Wording wording(Locale language) {
        return new Wording(language, texts, directory, policy, dueSentence, sentences, clock.instant());
    }

    private Frame frame(HttpServletRequest request, Locale language) {
        boolean english = Languages.english(language);
        Optional<Actor> actor = currentActor.find();
        Display display = DisplayChoice.of(request);
        return new Frame(
                english ? "en" : "zh-CN",
                SamePage.with(request, LanguageChoice.PARAMETER, english ? "zh-CN" : "en"),
                display == Display.ELDER,
                SamePage.with(request, DisplayChoice.PARAMETER, display.other().value()),
                SamePage.path(request),
                user(),
                actor.map(a -> a.roles().isEmpty()).orElse(false),
                actor.map(a -> a.roles().stream().anyMatch(Role.STAFF::contains))
                        .orElse(false),
                actor.map(a -> a.has(Role.OPERATOR)).orElse(false),
                actor.map(a -> !a.managed().isEmpty()).orElse(false),
                actor.map(a -> a.has(Role.PRIVACY)).orElse(false),
                actor.map(FieldTasks::isOf).orElse(false),
                actor.map(a -> MemberId.of(a.subject()).value()).orElse(null),
                actor.map(this::steers).orElse(false),
                actor.map(a -> a.has(Role.COMMUNITY) || a.has(Role.PETITIONS)).orElse(false),
                actor.map(a -> a.has(Role.COMMUNITY)).orElse(false),
                actor.isPresent() ? unread() : 0,
                assets.stylesheet().path(),
                assets.script().path());
    }

    /** A page is not lost for want of a number; what tells of a failure has this frame, too. */
    private int unread() {
        try {
            return edge.ask(new CountMyUnread()).count();
        } catch (RuntimeException unknown) {
            return 0;
        }
    }

    /** An operator, or somebody of a street or district office; of agencies, which have the role of the district, nobody. */
    private boolean steers(Actor actor) {
        if (actor.has(Role.OPERATOR)) return true;
        if (!actor.has(Role.STREET) && !actor.has(Role.DISTRICT)) return false;
        try {
            return actor.organisations().stream()
                    .flatMap(id -> directory.organisation(id).stream())
                    .anyMatch(office -> office.kind() == OrganisationKind.STREET_OFFICE
                            || office.kind() == OrganisationKind.DISTRICT_OFFICE);
        } catch (Refused e) {
            // a menu without a link is better than no page
            return false;
        }
    }

    private static String user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.ofNullable(user.getPreferredUsername()).orElse("")
                : null;
    }
}
