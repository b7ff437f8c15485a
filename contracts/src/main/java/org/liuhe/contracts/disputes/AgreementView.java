package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The agreement.
 *
 * @param facts null where nothing was said of them; so are the next two
 * @param effectiveAt null before effect
 * @param confirmation how judicial confirmation stands
 */
public record AgreementView(
        AgreementForm form,
        @PersonalData String facts,
        @PersonalData String issues,
        @PersonalData String responsibility,
        @PersonalData String content,
        List<ObligationView> obligations,
        boolean mediatorSigned,
        boolean isSealed,
        Instant effectiveAt,
        DueDate confirmationDue,
        Confirmation confirmation,
        String ruling) {}
