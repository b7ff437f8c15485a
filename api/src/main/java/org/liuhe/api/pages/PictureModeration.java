package org.liuhe.api.pages;

import java.util.List;
import java.util.stream.Stream;
import org.liuhe.api.moderation.ModerationDesk;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationRule;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A picture that waits: which places of it are covered is written a line each, so that it works without script, too. */
@Component
class PictureModeration {

    static final String PUBLISH = "publish-picture";

    /** Changes nothing but the form. */
    static final String PREVIEW = "preview";

    private final ModerationDesk desk;

    PictureModeration(ModerationDesk desk) {
        this.desk = desk;
    }

    static boolean isOne(TextRef text) {
        return text.pictureNumber().isPresent();
    }

    StreamPosition publish(TextRef picture, Attempt attempt) {
        return desk.publishPicture(
                picture,
                lines(attempt).map(PictureModeration::cover).toList(),
                attempt.value("description"),
                attempt.optional("reason"),
                attempt.number("version"));
    }

    /** With what can be read of the places, and a word about the rest. */
    String page(ModerationItem item, Attempt attempt, Model model) {
        boolean back = attempt.act().equals(PUBLISH);
        if (back
                && !attempt.failed()
                && lines(attempt).anyMatch(line -> read(line).isEmpty()))
            attempt.add(
                    "covers",
                    Wording.of(model)
                            .refusalOfForm(
                                    new RuleBroken(PublicationRule.COVER, "covers", Contents.Cover.MOST).refusal()));
        model.addAttribute("item", item);
        model.addAttribute("text", new TextRef(item.matterId(), item.item()));
        model.addAttribute(
                "covers", lines(attempt).flatMap(line -> read(line).stream()).toList());
        model.addAttribute("drawn", back ? attempt.value("covers") : "");
        model.addAttribute("description", back ? attempt.value("description") : item.publishedText());
        model.addAttribute("reasons", List.of(WithholdingReason.values()));
        model.addAttribute("attempt", attempt);
        return "moderation-picture";
    }

    private static Stream<String> lines(Attempt attempt) {
        return attempt.value("covers").lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static List<Contents.Cover> read(String line) {
        try {
            return List.of(cover(line));
        } catch (RuleBroken broken) {
            return List.of();
        }
    }

    private static Contents.Cover cover(String line) {
        String[] numbers = line.split("[\\s,，、]+");
        try {
            if (numbers.length == 4)
                return new Contents.Cover(
                        Integer.parseInt(numbers[0]),
                        Integer.parseInt(numbers[1]),
                        Integer.parseInt(numbers[2]),
                        Integer.parseInt(numbers[3]));
        } catch (NumberFormatException noNumber) {
            // as where there are too few
        }
        throw new RuleBroken(PublicationRule.COVER, "covers", Contents.Cover.MOST);
    }
}
