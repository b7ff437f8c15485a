package org.liuhe.command.disputes;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.AgreementCheck;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.RecordAgreement;

/** What was agreed, and how far it is signed and done. */
class Agreement {

    private static final String PERFORMANCE = "mediation.performance";
    private static final String AGREED_DAY = "mediation.agreed-day";
    private static final int FEN = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private AgreementForm form;
    private List<Obligation> obligations = new ArrayList<>();
    private boolean mediatorSigned;
    private boolean sealed;
    private DueDate confirmationDue;
    private final Map<String, ObligationDue> dues = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> overdue = new HashSet<>();

    /**
     * The obligations as they are recorded.
     *
     * @throws RuleBroken where the agreement does not say what it has to
     */
    static List<Obligation> numbered(RecordAgreement command, Sides sides, Terms terms) {
        AgreementCheck.refuse(command, sides.ids(), terms.now().atZone(ZONE).toLocalDate());
        List<Obligation> numbered = new ArrayList<>();
        for (Obligation each : command.obligations())
            numbered.add(new Obligation(
                    "o" + (numbered.size() + 1),
                    each.partyId(),
                    Texts.required("obligations", each.what(), Texts.STATEMENT),
                    each.by(),
                    each.toPartyId(),
                    each.amount() == null ? null : each.amount().setScale(FEN, RoundingMode.UNNECESSARY),
                    Texts.optional("obligations", each.manner(), Texts.LINE)));
        return List.copyOf(numbered);
    }

    void reached(AgreementReached event) {
        form = event.form();
        obligations = new ArrayList<>(event.obligations());
    }

    void tookEffect(AgreementTookEffect event) {
        confirmationDue = event.confirmationDue();
        event.obligations().forEach(due -> dues.put(due.obligationId(), due));
    }

    /** By when each obligation must be done, where the agreement takes effect now. */
    List<ObligationDue> dues(Terms terms) {
        return obligations.stream()
                .map(each -> new ObligationDue(each.obligationId(), each.partyId(), due(each, terms)))
                .toList();
    }

    private static DueDate due(Obligation obligation, Terms terms) {
        if (obligation.by() == null) return terms.dueFromNow(PERFORMANCE);
        LocalDate today = terms.now().atZone(ZONE).toLocalDate();
        LocalDate last = obligation.by().isBefore(today) ? today : obligation.by();
        return new DueDate(
                last.plusDays(1).atStartOfDay(ZONE).toInstant(),
                AGREED_DAY,
                "人民调解法",
                "第三十一条第一款",
                "2010年8月28日通过",
                (int) ChronoUnit.DAYS.between(today, last),
                DueDate.Unit.DAYS,
                today,
                last,
                List.of(),
                false);
    }

    AgreementForm form() {
        return form;
    }

    void settled(DueSettled event) {
        confirmationDue = event.instead(confirmationDue);
    }

    DueDate confirmationDue() {
        return confirmationDue;
    }

    boolean isMediatorSigned() {
        return mediatorSigned;
    }

    void mediatorSigns() {
        mediatorSigned = true;
    }

    boolean isSealed() {
        return sealed;
    }

    void seals() {
        sealed = true;
    }

    /** @throws RuleBroken dispute.obligation-unknown, or dispute.obligation-settled where it is done */
    Obligation open(String obligationId) {
        Obligation found = obligations.stream()
                .filter(each -> each.obligationId().equals(obligationId))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(DisputeRule.OBLIGATION_UNKNOWN, "obligationId"));
        if (done.contains(obligationId)) throw new RuleBroken(DisputeRule.OBLIGATION_SETTLED, "obligationId");
        return found;
    }

    void settles(String obligationId) {
        done.add(obligationId);
    }

    boolean isLast(String obligationId) {
        return obligations.stream()
                .map(Obligation::obligationId)
                .allMatch(each -> each.equals(obligationId) || done.contains(each));
    }

    /** What is owed still and not marked yet; null otherwise. */
    ObligationDue waitedFor(String obligationId) {
        return done.contains(obligationId) || overdue.contains(obligationId) ? null : dues.get(obligationId);
    }

    void late(String obligationId) {
        overdue.add(obligationId);
    }
}
