package org.liuhe.query.authority;

import static org.liuhe.contracts.Role.COMMUNITY;
import static org.liuhe.contracts.Role.DISTRICT;
import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.PETITIONS;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.Role.STREET;
import static org.liuhe.contracts.authority.Otherwise.LEFT_OUT;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;
import static org.liuhe.contracts.authority.Relation.SYSTEM_PART;
import static org.liuhe.contracts.authority.Relation.TAKES_PART;
import static org.liuhe.contracts.authority.Row.SIGNED_IN;

import org.liuhe.contracts.Actor;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.calendar.ListCalendar;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.ListCockpitMatters;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.dossier.FindAlikeMatters;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.enforcement.FindNearestFree;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.integrity.FindReceipt;
import org.liuhe.contracts.live.FollowCockpit;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.MayKnowOf;
import org.liuhe.contracts.moderation.FindModeratedPicture;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.support.ListMySupport;

/** Who may ask about a matter, and about what they have to do. */
final class MatterAuthority {

    private static final Standing REPORTER = OWN_MATTER.where("the actor is the reporter", UNKNOWN);
    private static final Standing THEIRS = OWN_MATTER.where("what is the actor's or their organisations'", LEFT_OUT);

    private static final Standing STEERS = ORGANISATIONS_AREA.where(
            "of areas that a street or district office of the actor's serves; an operator of all", REFUSED);

    private static final String MODERATES =
            "of a complaint, a community office that serves the area; of a petition, the office that has it, and nobody of the accused";

    private MatterAuthority() {}

    static Rows<Query<?>> rows() {
        return new Rows<Query<?>>()
                .allow(FindComplaint.class, REPORTER, SIGNED_IN)
                .allow(FindReceipt.class, OWN_MATTER.where("the actor filed it", UNKNOWN), SIGNED_IN)
                .allow(ListMyComplaints.class, THEIRS, SIGNED_IN)
                .allow(ListInbox.class, THEIRS, SIGNED_IN)
                .allow(CountInbox.class, THEIRS, SIGNED_IN)
                .allow(FollowInbox.class, THEIRS, SIGNED_IN)
                .allow(ListCalendar.class, THEIRS, SIGNED_IN)
                .allow(
                        FollowMatter.class,
                        takesPart("may know of the matter; hears that it changed, not how"),
                        SIGNED_IN)
                .allow(ListMyMatters.class, THEIRS, SIGNED_IN)
                .allow(ListMySupport.class, THEIRS, SIGNED_IN)
                .allow(
                        FindDossier.class,
                        takesPart(
                                "holds or held the case, was asked to help, or decides on its acceptance; an operator reads all"),
                        PublicAuthority.staffAndOperators())
                .allow(
                        FindAlikeMatters.class,
                        takesPart(
                                "may read the dossier; others than it and what is handled together with it, whoever holds them all"),
                        PublicAuthority.staffAndOperators())
                .allow(
                        FindMatterGraph.class,
                        takesPart("may read the matter; of what it is tied to, as much as they may read there"),
                        SIGNED_IN)
                .allow(
                        FindCouncil.class,
                        takesPart("takes part; an owner on the roll reads what is voted on; an operator reads all"),
                        SIGNED_IN)
                .allow(
                        FindDispute.class,
                        takesPart("is a side, mediates, is of the committee, handed it over, or must answer in it"),
                        SIGNED_IN)
                .allow(FindTask.class, takesPart("is of the team, asked for it, or must rectify"), STAFF)
                .allow(
                        FindPetition.class,
                        takesPart(
                                "filed or co-signed it, or has it in hand; the accused reads what was written for it; everyone what is listed"),
                        SIGNED_IN)
                .allow(ListModeration.class, ORGANISATIONS_AREA.where(MODERATES, LEFT_OUT), COMMUNITY, PETITIONS)
                .allow(FindModeration.class, ORGANISATIONS_AREA.where(MODERATES, UNKNOWN), COMMUNITY, PETITIONS)
                .allow(FindModeratedPicture.class, ORGANISATIONS_AREA.where(MODERATES, UNKNOWN), COMMUNITY, PETITIONS)
                .allow(ListPublications.class, takesPart("may read the matter whole, or filed it"), SIGNED_IN)
                .allow(
                        ListAttachments.class,
                        takesPart("may read the matter whole, or filed it; the accused has what it added itself"),
                        SIGNED_IN)
                .allow(
                        FindAttachment.class,
                        takesPart("may read the matter whole, or filed it; the accused has what it added itself"),
                        SIGNED_IN)
                .allow(
                        MayAttach.class,
                        ANYONE.where("asked by the edge, for whoever looks at the matter's page", NOBODY),
                        SIGNED_IN)
                .allow(
                        FindNearestFree.class,
                        SYSTEM_PART.where("tells who of a team is where", REFUSED),
                        Actor.system("enforcement").subject())
                .allow(
                        ListProvisionalDues.class,
                        ANYONE.where("an operator, and who settles them", NOBODY),
                        OPERATOR,
                        Actor.system("calendar").subject())
                .allow(FindCockpit.class, STEERS, OPERATOR, STREET, DISTRICT)
                .allow(FollowCockpit.class, STEERS, OPERATOR, STREET, DISTRICT)
                .allow(FindTrend.class, STEERS, OPERATOR, STREET, DISTRICT)
                .allow(ListCockpitMatters.class, STEERS, OPERATOR, STREET, DISTRICT)
                .allow(
                        MayKnowOf.class,
                        ANYONE.where("asked by the edge, for the sender of what was just refused", NOBODY),
                        SIGNED_IN)
                .allow(
                        FindStreamPosition.class,
                        ANYONE.where("asked by the edge, for the sender of what was just decided", NOBODY),
                        SIGNED_IN);
    }

    private static Standing takesPart(String how) {
        return TAKES_PART.where(how, UNKNOWN);
    }
}
