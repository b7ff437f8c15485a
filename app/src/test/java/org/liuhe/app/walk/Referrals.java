package org.liuhe.app.walk;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CouncilReferralEnded;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.DisputeReferralEnded;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.referrals.ReferralWithdrawn;
import org.liuhe.contracts.referrals.Referred;

/** What a matter has asked of others, and who has it now. */
final class Referrals {

    private Referrals() {}

    /** The hand-offs of a matter that have neither an outcome nor been taken back. */
    static Set<String> open(Matter matter) {
        Set<String> open = new LinkedHashSet<>();
        for (Event event : matter.events()) {
            if (event instanceof Referred referred) open.add(referred.referralId());
            else over(event).ifPresent(open::remove);
        }
        return open;
    }

    private static Optional<String> over(Event event) {
        if (event instanceof ReferralWithdrawn withdrawn) return Optional.of(withdrawn.referralId());
        if (event instanceof CaseReferralEnded ended) return Optional.of(ended.referralId());
        if (event instanceof CouncilReferralEnded ended) return Optional.of(ended.referralId());
        if (event instanceof DisputeReferralEnded ended) return Optional.of(ended.referralId());
        if (event instanceof PetitionReferralEnded ended) return Optional.of(ended.referralId());
        return Optional.empty();
    }

    /** The matter that was opened for a hand-off, or the one in which it goes on; empty where there is none. */
    static Optional<Matter> asked(String referralId, City city) {
        return Stream.of(
                        CouncilId.forReferral(referralId).value(),
                        DisputeId.forReferral(referralId).value(),
                        TaskId.forReferral(referralId).value())
                .flatMap(id -> city.matter(id).stream())
                .findFirst()
                .map(matter -> goesOnIn(matter, city));
    }

    private static Matter goesOnIn(Matter matter, City city) {
        return matter.last(TaskMergedInto.class)
                .flatMap(merged -> city.matter(merged.intoTaskId()))
                .map(into -> goesOnIn(into, city))
                .orElse(matter);
    }
}
