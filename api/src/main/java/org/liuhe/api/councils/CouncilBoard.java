package org.liuhe.api.councils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilView;

/**
 * What those who sit in a council have before them: who comes, whether they are enough, what was moved and who agrees, how the
 * owners vote.
 *
 * @param whole false for an owner, who sees motions and vote alone
 * @param seats empty before the invitations
 * @param count null where no vote was called
 */
record CouncilBoard(
        CouncilView council, boolean whole, List<Seat> seats, Quorum quorum, List<Moved> motions, OwnersCount count) {

    /**
     * Who has a seat.
     *
     * @param part whose seat it is: {@code community}, {@code owners}, {@code property}
     * @param word what they say of the invitation: {@code coming}, {@code not-coming}, {@code silent}
     * @param reason why they do not come, or null
     * @param present null before the meeting
     */
    record Seat(String organisation, String part, String word, String reason, Boolean present) {}

    /**
     * Whether all who have a seat are there 出席人数, as the council needs.
     *
     * @param key of the sentence
     * @param has how many
     * @param lacking who not
     */
    record Quorum(String key, int has, int all, List<String> lacking) {

        public boolean reached() {
            return lacking.isEmpty() && has > 0;
        }
    }

    /**
     * A motion.
     *
     * @param matter name of what the law reserves to the owners, or null
     * @param key of the sentence that says how it stands
     * @param lacking who has not agreed
     */
    record Moved(
            CouncilView.Motion motion,
            MatterScreen.Named matter,
            List<Position> positions,
            String key,
            List<String> lacking) {}

    /** @param word {@code agrees}, {@code disagrees}, {@code open} */
    record Position(String organisation, String word) {}

    /** @param reserved names of what the law reserves to the owners, by code */
    static CouncilBoard of(CouncilView council, Map<String, MatterScreen.Named> reserved, OwnersCount count) {
        List<Seat> seats = seats(council);
        List<String> seated = seats.stream().map(Seat::organisation).toList();
        return new CouncilBoard(
                council,
                !council.head().entries().isEmpty(),
                seats,
                quorum(council, seats),
                council.motions().stream()
                        .map(motion -> moved(council, motion, reserved.get(motion.matter()), seated))
                        .toList(),
                count);
    }

    private static List<Seat> seats(CouncilView council) {
        List<Seat> seats = new ArrayList<>();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("community", council.community());
        parts.put("owners", council.ownersCommittee());
        parts.put("property", council.propertyManager());
        parts.forEach((part, organisation) -> {
            if (organisation != null) seats.add(seat(council, part, organisation));
        });
        return List.copyOf(seats);
    }

    private static Seat seat(CouncilView council, String part, String organisation) {
        CouncilView.Answer answer = council.answers().stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
        String word = answer == null ? "silent" : answer.coming() ? "coming" : "not-coming";
        boolean met = council.heldAt() != null || !council.present().isEmpty();
        return new Seat(
                organisation,
                part,
                word,
                answer == null ? null : answer.reason(),
                met ? council.present().contains(organisation) : null);
    }

    private static Quorum quorum(CouncilView council, List<Seat> seats) {
        CouncilStage stage = CouncilStage.valueOf(council.head().stage());
        List<String> absent = lacking(seats, seat -> Boolean.TRUE.equals(seat.present()));
        if (council.heldAt() != null) return quorum("held", seats, List.of());
        if (seats.isEmpty()) return quorum("called", seats, List.of());
        if (stage == CouncilStage.ADJOURNED)
            return quorum(council.present().isEmpty() ? "not-held" : "adjourned", seats, absent);
        if (stage != CouncilStage.INVITED) return quorum("never", seats, absent);
        List<String> unsure = lacking(seats, seat -> seat.word().equals("coming"));
        return quorum(unsure.isEmpty() ? "invited" : "lacking", seats, unsure);
    }

    private static Quorum quorum(String key, List<Seat> seats, List<String> lacking) {
        return new Quorum(key, seats.size() - lacking.size(), seats.size(), lacking);
    }

    private static List<String> lacking(List<Seat> seats, Predicate<Seat> there) {
        return seats.stream().filter(there.negate()).map(Seat::organisation).toList();
    }

    private static Moved moved(
            CouncilView council, CouncilView.Motion motion, MatterScreen.Named matter, List<String> seats) {
        List<String> lacking =
                seats.stream().filter(seat -> !motion.agree().contains(seat)).toList();
        return new Moved(
                motion,
                matter,
                motion.matter() != null
                        ? List.of()
                        : seats.stream().map(seat -> position(motion, seat)).toList(),
                key(council, motion, lacking),
                motion.matter() != null ? List.of() : lacking);
    }

    private static Position position(CouncilView.Motion motion, String seat) {
        String word =
                motion.agree().contains(seat) ? "agrees" : motion.disagree().contains(seat) ? "disagrees" : "open";
        return new Position(seat, word);
    }

    private static String key(CouncilView council, CouncilView.Motion motion, List<String> lacking) {
        boolean sits = council.head().stage().equals(CouncilStage.IN_SESSION.name());
        if (motion.matter() != null) {
            boolean voted = council.vote() != null && council.vote().motion() == motion.motion();
            return voted ? "voted" : sits ? "reserved" : "left";
        }
        return lacking.isEmpty() ? "agreed" : sits ? "lacking" : "left";
    }
}
