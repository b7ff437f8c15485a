package org.liuhe.api.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liuhe.contracts.matters.MatterHead;

/**
 * When an act of a kind of matter is open, and to whom. From it follows what somebody is told who may not do it now; the query
 * says what is open, and the command's own rules decide.
 *
 * @param act its name
 * @param stages in which it is open
 * @param whose it is: an organisation or a sentence of the page's texts; null where nobody has it yet
 * @param mine whether the reader is that
 * @param missing what is wanted first where stage and reader are right: {@code bar.<missing>}
 */
public record Gate<S extends Enum<S>>(String act, Set<S> stages, Object whose, boolean mine, String missing) {

    /**
     * Of each gate that is shut, why.
     *
     * @param stage where the matter stands
     * @param end the stage in which it is over; null where it is not over
     */
    public static <S extends Enum<S>> List<MatterScreen.Bar> bars(
            MatterHead head, S stage, S end, List<Gate<S>> gates) {
        List<MatterScreen.Bar> bars = new ArrayList<>();
        for (Gate<S> gate : gates) if (!head.acts().contains(gate.act)) bars.add(gate.bar(head, stage, end));
        return List.copyOf(bars);
    }

    private MatterScreen.Bar bar(MatterHead head, S stage, S end) {
        String label = "act." + head.kind().name().toLowerCase(Locale.ROOT) + "." + act;
        if (stages.contains(stage)) {
            if (mine) return new MatterScreen.Bar(label, missing);
            return whose == null ? new MatterScreen.Bar(label, "nobody") : new MatterScreen.Bar(label, "whose", whose);
        }
        if (stage == end) return new MatterScreen.Bar(label, "ended");
        List<S> inOrder = stages.stream().sorted().toList();
        if (inOrder.get(0).compareTo(stage) > 0) return new MatterScreen.Bar(label, "later", List.of(inOrder.get(0)));
        return new MatterScreen.Bar(label, "when", List.of(inOrder));
    }
}
