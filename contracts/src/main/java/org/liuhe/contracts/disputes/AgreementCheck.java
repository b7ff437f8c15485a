package org.liuhe.contracts.disputes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;

/**
 * Whether an agreement says what it is to say. The command is refused by the same findings that are shown while it is written,
 * so that nothing is called complete that would be refused.
 */
public final class AgreementCheck {

    /** Most that an obligation may come to, in yuan. */
    public static final BigDecimal MOST = new BigDecimal("9999999999.99");

    private static final int FEN = 2;

    private final RecordAgreement agreement;
    private final Collection<String> parties;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private AgreementCheck(RecordAgreement agreement, Collection<String> parties, LocalDate today) {
        this.agreement = agreement;
        this.parties = parties;
        this.today = today;
    }

    /**
     * One demand, or one of an obligation.
     *
     * @param row number of the obligation, from 1; 0 where it is about the whole
     * @param met whether it is there
     * @param broken the rule by which the command is refused; null where it is there, or where the law asks for it and no rule does
     */
    public record Finding(AgreementDemand demand, int row, boolean met, RuleBroken broken) {

        /** Whether the agreement cannot be recorded so. */
        public boolean isRefused() {
            return broken != null;
        }
    }

    /**
     * What is there and what is not, in the order of the demands.
     *
     * @param parties their ids in the dispute
     * @param today the day by which the dates are judged
     */
    public static List<Finding> of(RecordAgreement agreement, Collection<String> parties, LocalDate today) {
        AgreementCheck check = new AgreementCheck(agreement, parties, today);
        for (AgreementDemand demand : AgreementDemand.values()) check.look(demand);
        // what an oral one says beyond its form must be sound all the same
        check.findings.removeIf(found -> !found.isRefused() && !found.demand().isOf(agreement.form()));
        return List.copyOf(check.findings);
    }

    /** @throws RuleBroken by the first finding that refuses it */
    public static void refuse(RecordAgreement agreement, Collection<String> parties, LocalDate today) {
        of(agreement, parties, today).stream()
                .filter(Finding::isRefused)
                .findFirst()
                .ifPresent(found -> {
                    throw found.broken();
                });
    }

    private void look(AgreementDemand demand) {
        switch (demand) {
            case PARTIES -> found(demand, parties.size() > 1);
            case FACTS -> said(demand, "facts", agreement.facts());
            case ISSUES -> said(demand, "issues", agreement.issues());
            case RESPONSIBILITY -> said(demand, "responsibility", agreement.responsibility());
            case CONTENT -> bound(demand, 0, () -> Texts.required("content", agreement.content(), Texts.STATEMENT));
            case OBLIGATIONS -> obligations();
            case MANNER ->
                each(
                        demand,
                        row -> said(demand, row, "obligations", obligation(row).manner(), Texts.LINE));
            case TERM -> each(demand, this::term);
            case FREE_OF_CHARGE -> bound(demand, 0, this::free);
        }
    }

    private void obligations() {
        AgreementDemand demand = AgreementDemand.OBLIGATIONS;
        if (owed().isEmpty())
            bound(demand, 0, () -> {
                throw new RuleBroken(DisputeRule.OBLIGATION_MISSING, "obligations");
            });
        else each(demand, row -> bound(demand, row, () -> owes(obligation(row))));
    }

    private void owes(Obligation owed) {
        known(owed.partyId(), "partyId");
        Texts.required("obligations", owed.what(), Texts.STATEMENT);
        if (owed.toPartyId() != null) {
            known(owed.toPartyId(), "toPartyId");
            if (owed.toPartyId().equals(owed.partyId())) throw new RuleBroken(DisputeRule.OWES_ITSELF, "toPartyId");
        }
        BigDecimal amount = owed.amount();
        if (amount == null) return;
        boolean money = amount.signum() > 0 && amount.compareTo(MOST) <= 0 && fen(amount);
        if (!money) throw new RuleBroken(DisputeRule.AMOUNT_WRONG, "amount");
    }

    private static boolean fen(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= FEN;
    }

    private void known(String partyId, String field) {
        Texts.required(field, partyId, Texts.LINE);
        if (!parties.contains(partyId)) throw new RuleBroken(DisputeRule.PARTY_UNKNOWN, field);
    }

    private void term(int row) {
        LocalDate by = obligation(row).by();
        if (by == null) findings.add(new Finding(AgreementDemand.TERM, row, false, null));
        else
            bound(AgreementDemand.TERM, row, () -> {
                if (by.isBefore(today)) throw new RuleBroken(DisputeRule.OBLIGATION_DATE_PAST, "obligations");
            });
    }

    private void free() {
        Fees.refused("content", agreement.content());
        Fees.refused("responsibility", agreement.responsibility());
        for (Obligation each : owed()) {
            Fees.refused("obligations", each.what());
            Fees.refused("obligations", each.manner());
        }
    }

    private List<Obligation> owed() {
        return agreement.obligations() == null ? List.of() : agreement.obligations();
    }

    private Obligation obligation(int row) {
        return owed().get(row - 1);
    }

    private void each(AgreementDemand demand, IntConsumer row) {
        if (owed().isEmpty() && demand != AgreementDemand.OBLIGATIONS)
            findings.add(new Finding(demand, 0, false, null));
        for (int i = 1; i <= owed().size(); i++) row.accept(i);
    }

    private void found(AgreementDemand demand, boolean met) {
        findings.add(new Finding(demand, 0, met, null));
    }

    private void said(AgreementDemand demand, String field, String text) {
        said(demand, 0, field, text, Texts.STATEMENT);
    }

    /** What no rule asks for must be fit to be kept all the same. */
    private void said(AgreementDemand demand, int row, String field, String text, int longest) {
        if (text == null || text.isBlank()) findings.add(new Finding(demand, row, false, null));
        else bound(demand, row, () -> Texts.required(field, text, longest));
    }

    private void bound(AgreementDemand demand, int row, Runnable rule) {
        try {
            rule.run();
            findings.add(new Finding(demand, row, true, null));
        } catch (RuleBroken broken) {
            findings.add(new Finding(demand, row, false, broken));
        }
    }
}
