package org.liuhe.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;

/** Each part of the system acts as itself: it may send what it is there for, and nothing of the others. */
class PartsTest {

    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("intake", Set.of("AcceptComplaint", "RejectComplaint", "OpenCase", "CloseCase")),
            Map.entry("routing", Set.of("AssignCase", "ReportRouteGap", "MarkOverdue", "ReopenCase", "CloseCase")),
            Map.entry(
                    "confirmation", Set.of("AnswerComplaint", "CloseComplaintUnconfirmed", "ReopenCase", "CloseCase")),
            Map.entry(
                    "council",
                    Set.of(
                            "OpenCouncil",
                            "InviteToCouncil",
                            "ReportCouncilGap",
                            "MarkCouncilOverdue",
                            "WithdrawCouncil",
                            "EndCaseReferral")),
            Map.entry(
                    "mediation",
                    Set.of(
                            "OpenDispute",
                            "AssignCommittee",
                            "ReportCommitteeGap",
                            "TellPolice",
                            "SendToCourt",
                            "PassDisputeTerm",
                            "WithdrawDispute",
                            "EndCaseReferral",
                            "EndPetitionReferral")),
            Map.entry(
                    "enforcement",
                    Set.of(
                            "OpenTask",
                            "OfferTask",
                            "AdoptTask",
                            "WithdrawTask",
                            "MarkTaskOverdue",
                            "EndCaseReferral",
                            "EndCouncilReferral",
                            "EndDisputeReferral")),
            Map.entry("cluster", Set.of("CarryReply", "EndClustering")),
            Map.entry("support-answer", Set.of("ObligeSupportAnswer", "PassSupportAnswerTerm")),
            Map.entry("calendar", CalendarAuthorityTest.expected()),
            Map.entry(
                    "petition",
                    Set.of(
                            "AssignPetitionOffice",
                            "ReportPetitionOfficeGap",
                            "AssignPetitionReviewer",
                            "ReportPetitionReviewerGap",
                            "PassPetitionTerm")),
            Map.entry("support", Set.of("ObligeAnswer", "PassAnswerTerm")),
            Map.entry(
                    "import",
                    Set.of(
                            "RegisterArea",
                            "RenameArea",
                            "SetAreaBoundary",
                            "RegisterOrganisation",
                            "RenameOrganisation",
                            "ChangeService",
                            "ImportComplaint")),
            Map.entry(
                    "demo", Set.of("RegisterArea", "SetAreaBoundary", "RegisterOrganisation", "ChangeResponsibility")));

    @Test
    void eachMaySendItsOwnCommandsAlone() {
        Map<String, Set<String>> own = new TreeMap<>();
        for (String part : OWN.keySet()) own.put(part, sentBy(Actor.system(part)));
        assertThat(own).containsExactlyInAnyOrderEntriesOf(OWN);
    }

    @Test
    void noOtherPartIsInTheTable() {
        Set<String> named = new TreeSet<>();
        AuthorityTable.rows().values().forEach(row -> named.addAll(row.who()));
        assertThat(named).filteredOn(who -> who.startsWith("system:")).allSatisfy(who -> assertThat(OWN)
                .containsKey(who.substring("system:".length())));
    }

    @Test
    void rolesGiveAPartNothingMore() {
        Actor saga = new Actor(
                Actor.system("support").subject(), Set.of(Role.OPERATOR, Role.RESIDENT, Role.COMMUNITY), Set.of());
        assertThat(sentBy(saga)).isEqualTo(OWN.get("support"));
    }

    private static Set<String> sentBy(Actor actor) {
        Set<String> sent = new TreeSet<>();
        AuthorityTable.rows().forEach((command, row) -> {
            if (row.allows(actor)) sent.add(command.getSimpleName());
        });
        return sent;
    }
}
