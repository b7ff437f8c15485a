package org.liuhe.api.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.liuhe.contracts.disputes.AgreementCheck;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.RecordAgreement;

/**
 * What a mediator has written of an agreement until now, as it was typed.
 *
 * @param dispute its id
 * @param parties ids of its sides
 * @param said by the paths of the form's fields
 * @param rows how many obligations there is room for
 */
record AgreementDraft(String dispute, List<String> parties, Map<String, String> said, int rows) {

    /** As many as the API takes. */
    static final int MOST_ROWS = 20;

    private static final String ROW = "obligations.";
    private static final String FORM = "form";
    private static final List<String> OF_A_ROW = List.of("partyId", "toPartyId", "what", "amount", "manner", "by");
    private static final List<String> OF_THE_WHOLE = List.of(FORM, "facts", "issues", "responsibility", "content");

    AgreementDraft {
        said = Map.copyOf(said);
        parties = List.copyOf(parties);
    }

    static AgreementDraft begun(String dispute, List<String> parties) {
        return new AgreementDraft(dispute, parties, Map.of(FORM, AgreementForm.WRITTEN.name()), 1);
    }

    /** The same with what was typed since; what is no field of it is left out. */
    AgreementDraft with(Map<String, String> typed, int rows) {
        int room = Math.max(1, Math.min(MOST_ROWS, rows));
        Map<String, String> kept = new HashMap<>();
        OF_THE_WHOLE.stream().filter(typed::containsKey).forEach(field -> kept.put(field, typed.get(field)));
        for (int row = 0; row < room; row++)
            for (String field : OF_A_ROW)
                if (typed.containsKey(path(row, field))) kept.put(path(row, field), typed.get(path(row, field)));
        return new AgreementDraft(dispute, parties, kept, room);
    }

    /** One more row, as long as there is room. */
    AgreementDraft added() {
        return with(said, rows + 1);
    }

    /** Without the row, counted from 0; those after it move up. */
    AgreementDraft removed(int gone) {
        if (gone < 0 || gone >= rows) return this;
        Map<String, String> left = new HashMap<>(said);
        for (int row = gone; row < rows; row++)
            for (String field : OF_A_ROW) {
                String next = said.get(path(row + 1, field));
                if (next == null) left.remove(path(row, field));
                else left.put(path(row, field), next);
            }
        return with(left, rows - 1);
    }

    /** The rows in which something was written, counted from 0. */
    List<Integer> filled() {
        Predicate<String> written = path -> !said.getOrDefault(path, "").isBlank();
        return IntStream.range(0, rows)
                .filter(row -> OF_A_ROW.stream().map(field -> path(row, field)).anyMatch(written))
                .boxed()
                .toList();
    }

    /** What would be recorded; what cannot be read is not there, an amount that is none is nothing. */
    RecordAgreement command() {
        List<Obligation> obligations = new ArrayList<>();
        for (int row : filled())
            obligations.add(new Obligation(
                    null,
                    text(path(row, "partyId")),
                    text(path(row, "what")),
                    day(text(path(row, "by"))),
                    text(path(row, "toPartyId")),
                    amount(text(path(row, "amount"))),
                    text(path(row, "manner"))));
        return new RecordAgreement(
                new DisputeId(dispute),
                AgreementForm.ORAL.name().equals(said.get(FORM)) ? AgreementForm.ORAL : AgreementForm.WRITTEN,
                text("facts"),
                text("issues"),
                text("responsibility"),
                text("content"),
                obligations,
                null);
    }

    List<AgreementCheck.Finding> findings(LocalDate today) {
        return AgreementCheck.of(command(), parties, today);
    }

    /** Number of the row that a finding speaks of, as the page counts them, from 1; 0 where it is about the whole. */
    int row(AgreementCheck.Finding finding) {
        return finding.row() == 0 ? 0 : filled().get(finding.row() - 1) + 1;
    }

    /** The field that a finding leads to; null where it leads to none. */
    String field(AgreementCheck.Finding finding) {
        int row = row(finding);
        String named = finding.isRefused() ? finding.broken().field() : null;
        return switch (finding.demand()) {
            case PARTIES -> null;
            case FACTS -> "facts";
            case ISSUES -> "issues";
            case RESPONSIBILITY -> "responsibility";
            case CONTENT -> "content";
            case OBLIGATIONS -> path(Math.max(row, 1) - 1, named != null && OF_A_ROW.contains(named) ? named : "what");
            case MANNER -> path(Math.max(row, 1) - 1, "manner");
            case TERM -> path(Math.max(row, 1) - 1, "by");
            case FREE_OF_CHARGE -> named != null && OF_THE_WHOLE.contains(named) ? named : null;
        };
    }

    private String text(String path) {
        String text = said.getOrDefault(path, "");
        return text.isBlank() ? null : text;
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static BigDecimal amount(String text) {
        try {
            return text == null ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException unreadable) {
            return BigDecimal.ZERO;
        }
    }

    private static String path(int row, String field) {
        return ROW + row + "." + field;
    }
}
