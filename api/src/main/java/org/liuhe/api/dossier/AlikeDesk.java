package org.liuhe.api.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.support.Resemblance;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.dossier.AlikeMatters;
import org.liuhe.contracts.dossier.AlikeMatters.Alike;
import org.liuhe.contracts.dossier.FindAlikeMatters;
import org.springframework.stereotype.Component;

/** What may be about the same as a matter, and why: their texts are compared here, where they can be read. What follows is the staff's to decide. */
@Component
public class AlikeDesk {

    private static final int MOST = 10;

    private final Edge edge;

    AlikeDesk(Edge edge) {
        this.edge = edge;
    }

    /**
     * What was found.
     *
     * @param suggestions the likest first
     */
    public record Found(Alike matter, List<Alike> together, List<Suggestion> suggestions) {}

    /**
     * A matter that looks like the one that was asked about.
     *
     * @param leading whether it would lead: others follow it already, or it was filed first and none follows the other
     */
    public record Suggestion(Alike matter, Resemblance why, boolean sameCategory, boolean sameArea, boolean leading) {}

    /** @throws org.liuhe.api.edge.Refused matter.unknown */
    public Found find(String matter, StreamPosition after) {
        AlikeMatters alike = edge.ask(new FindAlikeMatters(matter, after));
        Alike self = alike.matter();
        return new Found(
                self,
                alike.together(),
                alike.candidates().stream()
                        .map(other -> Map.entry(other, why(self, other)))
                        .filter(entry -> entry.getValue().isLike())
                        .sorted(Map.Entry.<Alike, Resemblance>comparingByValue(
                                        Comparator.comparingDouble(Resemblance::score))
                                .reversed())
                        .limit(MOST)
                        .map(entry -> suggestion(self, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Suggestion suggestion(Alike self, Alike other, Resemblance why) {
        return new Suggestion(
                other,
                why,
                self.category().equals(other.category()),
                self.area().equals(other.area()),
                other.leads() || !self.leads() && other.filedAt().isBefore(self.filedAt()));
    }

    private static Resemblance why(Alike self, Alike other) {
        return Resemblance.of(
                self.category().equals(other.category()),
                self.area().equals(other.area()),
                self.filedAt(),
                other.filedAt(),
                FindAlikeMatters.DAYS,
                words(self),
                Stream.of(words(other)).toList());
    }

    /** The place is a part of what somebody says. */
    private static String words(Alike matter) {
        return String.join(
                "\n", matter.place() == null ? "" : matter.place(), matter.text() == null ? "" : matter.text());
    }
}
