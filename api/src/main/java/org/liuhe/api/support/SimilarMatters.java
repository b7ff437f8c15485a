package org.liuhe.api.support;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Public matters that look like what somebody is about to file, the likest first. What they typed is compared here and goes
 * nowhere; what it is compared with is public. Category, area, time and words each add to how like a matter is.
 */
@Component
public class SimilarMatters {

    private static final Logger LOG = LoggerFactory.getLogger(SimilarMatters.class);

    /** Filed so many days ago at most. */
    private static final int DAYS = 180;

    private static final int MOST = 5;

    private static final double CATEGORY = 0.35;
    private static final double AREA = 0.2;
    private static final double AROUND = 0.1;
    private static final double TODAY = 0.1;
    private static final double WORDS = 0.6;

    /** The same category in the same area is enough, and so are the same words nearby in a neighbouring category. */
    private static final double LIKE = 0.5;

    private final Edge edge;
    private final Clock clock;

    SimilarMatters(Edge edge, Clock clock) {
        this.edge = edge;
        this.clock = clock;
    }

    /** Empty where they cannot be learned: nobody is kept from filing by it. */
    public List<PublicMatter> to(String category, String area, String text) {
        try {
            List<PublicMatter> candidates = edge.askList(new ListSimilarMatters(
                    category, new AreaPath(area).value(), clock.instant().minus(Duration.ofDays(DAYS))));
            return candidates.stream()
                    .map(matter -> Map.entry(matter, likeness(matter, category, area, text)))
                    .filter(entry -> entry.getValue() >= LIKE)
                    .sorted(Map.Entry.<PublicMatter, Double>comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST)
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (Refused | RuleBroken unknown) {
            LOG.warn("Similar matters could not be learned: {}", unknown.getMessage());
            return List.of();
        }
    }

    private double likeness(PublicMatter matter, String category, String area, String text) {
        double days = Duration.between(matter.filedAt(), clock.instant()).toHours() / 24.0;
        double words = matter.published().stream()
                .filter(published -> published.text() != null)
                .mapToDouble(published -> Likeness.of(text, published.text()))
                .max()
                .orElse(0);
        return (matter.category().equals(category) ? CATEGORY : 0)
                + (matter.area().equals(area) ? AREA : AROUND)
                + TODAY * Math.max(0, 1 - days / DAYS)
                + WORDS * words;
    }
}
