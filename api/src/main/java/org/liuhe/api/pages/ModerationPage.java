package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.moderation.Difference;
import org.liuhe.api.moderation.ModerationDesk;
import org.liuhe.api.moderation.Suggestion;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What waits to become public, and one text or picture of it: original, suggestions, version for everyone, decision. Works without script. */
@Controller
class ModerationPage {

    private static final int SIZE = 20;
    private static final String PATH = "/desk/moderation";

    /** Acts of the page's form: the first changes nothing but the form. */
    private static final String APPLY = "apply";

    private static final String PUBLISH = "publish";

    private final ModerationDesk desk;
    private final PictureModeration pictures;
    private final Writes writes;

    ModerationPage(ModerationDesk desk, PictureModeration pictures, Writes writes) {
        this.desk = desk;
        this.pictures = pictures;
        this.writes = writes;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) String state, @RequestParam(required = false) String cursor, Model model) {
        // whoever has nothing to decide here is led to what they have
        if (!((Frame) model.getAttribute("frame")).moderator()) return "redirect:/desk";
        PublicationState only = state(state);
        Page<ModerationItem> page = desk.list(only, cursor, SIZE, null);
        model.addAttribute("items", page.items());
        model.addAttribute("state", only);
        model.addAttribute("states", List.of(PublicationState.values()));
        model.addAttribute("next", page.next() == null ? null : link(only, page.next()));
        model.addAttribute("first", cursor == null ? null : link(only, null));
        return "moderation";
    }

    @GetMapping(PATH + "/{matter}/{item}")
    String one(
            @PathVariable String matter,
            @PathVariable String item,
            @RequestParam(required = false) String after,
            Model model) {
        StreamPosition position = after == null ? null : StreamPosition.parse(after);
        return page(desk.find(new TextRef(matter, item), position), Attempt.none(), null, model);
    }

    /** The original. */
    @GetMapping(PATH + "/{matter}/{item}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String matter, @PathVariable String item) {
        return desk.picture(new TextRef(matter, item));
    }

    @PostMapping(PATH + "/{matter}/{item}")
    String act(
            @PathVariable String matter,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, each) -> values.put(name, String.join(" ", each)));
        String act = values.getOrDefault("act", "");
        TextRef text = new TextRef(matter, item);
        Attempt attempt = Attempt.of(act.equals(APPLY) ? PUBLISH : act, values);
        Set<String> taken = keys(attempt.value("take"));
        if (act.equals(APPLY)) {
            ModerationItem shown = desk.find(text, null);
            values.put("publishedText", desk.without(shown, chosen(shown, taken)));
            return page(shown, Attempt.of(PUBLISH, values), taken, model);
        }
        if (act.equals(PictureModeration.PREVIEW))
            return pictures.page(desk.find(text, null), Attempt.of(PictureModeration.PUBLISH, values), model);
        Wording say = Wording.of(model);
        // a box that was ticked after the text was made would change nothing, and look as if it did
        if (act.equals(PUBLISH) && !taken.equals(keys(attempt.value("applied"))))
            attempt.add("take", say.text("moderation.take.changed"));
        Writes.Outcome outcome = attempt.failed()
                ? new Writes.Outcome(null, HttpStatus.UNPROCESSABLE_CONTENT)
                : writes.send(attempt, say::refusalOfForm, () -> sent(text, attempt));
        if (outcome.done()) {
            redirect.addFlashAttribute("done", "moderation." + act);
            return outcome.redirect(PATH + "/" + matter + "/" + item);
        }
        response.setStatus(outcome.refused().value());
        return page(desk.find(text, null), attempt, act.equals(PUBLISH) ? taken : null, model);
    }

    private StreamPosition sent(TextRef text, Attempt attempt) {
        long seen = attempt.number("version");
        return switch (attempt.act()) {
            case PUBLISH ->
                desk.publish(
                        text,
                        // a browser sends the ends of lines in its own way
                        attempt.value("publishedText").replace("\r\n", "\n"),
                        attempt.optional("reason"),
                        !attempt.value("leavesFound").isEmpty(),
                        seen);
            case PictureModeration.PUBLISH -> pictures.publish(text, attempt);
            case "withhold" -> desk.withhold(text, reason(attempt.value("reason")), attempt.value("words"), seen);
            case "take-back" -> desk.takeBack(text, attempt.value("words"), seen);
            default -> throw new RuleBroken(CommonRule.ID_MALFORMED, null, "act");
        };
    }

    /** @param taken what is to be left out, as it was sent; null for what is usual */
    private String page(ModerationItem item, Attempt attempt, Set<String> taken, Model model) {
        if (PictureModeration.isOne(new TextRef(item.matterId(), item.item())))
            return pictures.page(item, attempt, model);
        List<Suggestion> suggestions = desk.suggestions(item);
        Set<String> chosen = taken != null ? taken : usual(item, suggestions);
        String draft = item.publishedText() != null
                ? item.publishedText()
                : desk.without(item, chosen(item, usual(item, suggestions)));
        model.addAttribute("item", item);
        model.addAttribute("text", new TextRef(item.matterId(), item.item()));
        model.addAttribute("pieces", Piece.of(item.original(), suggestions));
        model.addAttribute("suggestions", suggestions);
        model.addAttribute("chosen", chosen);
        model.addAttribute("applied", applied(attempt, chosen));
        model.addAttribute("draft", attempt.act().equals(PUBLISH) ? attempt.value("publishedText") : draft);
        model.addAttribute("difference", Difference.of(item.original(), item.publishedText()));
        model.addAttribute("reasons", List.of(WithholdingReason.values()));
        model.addAttribute("attempt", attempt);
        return "moderation-text";
    }

    /** What the text in the form leaves out: of one that came back untouched, what it left out before. */
    private static String applied(Attempt attempt, Set<String> chosen) {
        boolean refused = attempt.act().equals(PUBLISH) && attempt.failed();
        return refused ? attempt.value("applied") : String.join(" ", chosen);
    }

    /** What is left out at first; of what was published before, what was left out then. */
    private static Set<String> usual(ModerationItem item, List<Suggestion> suggestions) {
        String published = item.publishedText();
        return suggestions.stream()
                .filter(each -> published == null ? each.usual() : !published.contains(each.found()))
                .map(Suggestion::key)
                .collect(Collectors.toSet());
    }

    private List<Suggestion> chosen(ModerationItem item, Set<String> keys) {
        return desk.suggestions(item).stream()
                .filter(each -> keys.contains(each.key()))
                .toList();
    }

    private static Set<String> keys(String joined) {
        return Arrays.stream(joined.split("\\s+")).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    /** A part of the original. @param found null where nothing was found in it */
    record Piece(String text, Suggestion found) {

        static List<Piece> of(String original, List<Suggestion> suggestions) {
            if (original == null) return List.of();
            List<Piece> pieces = new java.util.ArrayList<>();
            int at = 0;
            for (Suggestion each : suggestions) {
                if (each.from() > at) pieces.add(new Piece(original.substring(at, each.from()), null));
                pieces.add(new Piece(each.found(), each));
                at = each.to();
            }
            if (at < original.length()) pieces.add(new Piece(original.substring(at), null));
            return pieces;
        }
    }

    private static WithholdingReason reason(String name) {
        return Arrays.stream(WithholdingReason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static PublicationState state(String name) {
        if (name == null || name.isBlank()) return PublicationState.WAITING;
        return Arrays.stream(PublicationState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
    }

    private static String link(PublicationState state, String cursor) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(PATH).queryParam("state", state);
        if (cursor == null) return link.build().toUriString();
        return link.queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUriString();
    }
}
