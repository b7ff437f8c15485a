package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.SignForCase;
import org.springframework.stereotype.Component;

/** Signs for several cases, each on its own: one that is refused keeps back none of the others. */
@Component
class SignAll {

    /** At once; a page shows no more. */
    static final int MOST = InboxWanted.MANY;

    private static final Pattern CHOSEN = Pattern.compile("(case-[0-9A-Za-z-]{1,64}):(\\d{1,9}):([0-9A-Z-]{1,20})");

    private final Edge edge;

    SignAll(Edge edge) {
        this.edge = edge;
    }

    /** One that was refused, and why. */
    record Failure(String code, String text) {}

    /**
     * What came of it.
     *
     * @param last where to wait for the last one signed; null where there is none
     */
    record Result(int signed, List<Failure> failures, StreamPosition last) {}

    /** @param chosen {@code case:assignment:tracking code} each; the code is for telling which, and decides nothing */
    Result sign(List<String> chosen, Function<Refusal, String> sentences) {
        int signed = 0;
        StreamPosition last = null;
        List<Failure> failures = new ArrayList<>();
        for (String one : chosen.stream().distinct().limit(MOST).toList()) {
            Matcher parts = CHOSEN.matcher(one);
            if (!parts.matches()) continue;
            CaseId id = new CaseId(parts.group(1));
            try {
                StreamPosition position =
                        edge.send(new SignForCase(id, Integer.parseInt(parts.group(2)), null), id.value());
                if (position != null) last = position;
                signed++;
            } catch (RuleBroken broken) {
                failures.add(new Failure(parts.group(3), sentences.apply(broken.refusal())));
            } catch (Refused refused) {
                failures.add(new Failure(parts.group(3), sentences.apply(refused.refusal())));
            }
        }
        return new Result(signed, List.copyOf(failures), last);
    }
}
