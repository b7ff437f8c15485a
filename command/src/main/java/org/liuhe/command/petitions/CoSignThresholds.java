package org.liuhe.command.petitions;

import java.util.List;
import org.liuhe.contracts.petitions.CoSignThreshold;

/** From how many co-signers on a tier owes an answer; written into each petition, so that a later change leaves it as it is. */
final class CoSignThresholds {

    static final List<CoSignThreshold> OPEN = List.of(
            new CoSignThreshold(1, "street-backstop", 20, "petition.cosign-answer.street"),
            new CoSignThreshold(2, "district-backstop", 100, "petition.cosign-answer.district"));

    private CoSignThresholds() {}
}
