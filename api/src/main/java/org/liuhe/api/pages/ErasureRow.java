package org.liuhe.api.pages;

import java.util.List;
import org.liuhe.api.edge.DutySentence;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.privacy.ErasureView;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.Person;

/**
 * An erasure as a page shows it.
 *
 * @param whose the account, or the kind of the matter and its id
 * @param own whether the reader is the person
 * @param examined whether the reader is the first officer
 * @param duties why it was refused, in words
 */
record ErasureRow(ErasureView view, String whose, boolean own, boolean examined, List<Duty> duties) {

    /** @param link where its person reads the matter */
    record Duty(String kind, String link, String sentence) {}

    ErasureRow(ErasureView view, String reader, Wording say, DutySentence sentences) {
        this(
                view,
                whose(view, say),
                view.person().equals(Person.account(reader).value()),
                reader.equals(view.examiner()),
                view.duties().stream()
                        .map(duty ->
                                new Duty(say.kind(duty.matterId()), link(duty), sentences.of(duty, say.language())))
                        .toList());
    }

    /** Whether it waits for an officer. */
    public boolean waits() {
        return view.state() == ErasureState.ASKED || view.state() == ErasureState.EXAMINED;
    }

    /** Whether its person may ask, for the first time since. */
    public boolean mayBeAsked() {
        return view.state() == ErasureState.REFUSED || view.state() == ErasureState.DECLINED;
    }

    private static String whose(ErasureView view, Wording say) {
        String subject = new Person(view.person()).subject();
        if (subject != null) return say.text("erasures.account", subject);
        String matter = view.person().substring(view.person().indexOf(':') + 1);
        return say.text("erasures.behind", say.kind(matter), matter);
    }

    private static String link(KeepingDuty duty) {
        return (duty.matterId().startsWith("cmp-") ? "/my/" : "/matter/") + duty.matterId();
    }
}
