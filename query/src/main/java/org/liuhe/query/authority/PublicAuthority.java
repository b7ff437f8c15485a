package org.liuhe.query.authority;

import static org.liuhe.contracts.Role.OPERATOR;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.authority.Otherwise.LEFT_OUT;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.MEMBER;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.SYSTEM_PART;
import static org.liuhe.contracts.authority.Row.OPEN;
import static org.liuhe.contracts.authority.Row.SIGNED_IN;

import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.areas.FindActing;
import org.liuhe.contracts.areas.FindArea;
import org.liuhe.contracts.areas.FindResponsible;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListBoundaries;
import org.liuhe.contracts.areas.ListGaps;
import org.liuhe.contracts.areas.ListMembers;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.areas.ListServices;
import org.liuhe.contracts.areas.ListStaff;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.integrity.CheckReceipt;
import org.liuhe.contracts.integrity.FindCheckpoint;
import org.liuhe.contracts.integrity.FindConsistency;
import org.liuhe.contracts.integrity.FindInclusion;
import org.liuhe.contracts.integrity.FindLogKeys;
import org.liuhe.contracts.live.FollowPublicCouncil;
import org.liuhe.contracts.live.FollowTracking;
import org.liuhe.contracts.moderation.FindPublicPicture;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.tracking.CountPublicMatters;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.ListSimilarMatters;

/** Who may ask what is public, and who what the registry says. */
final class PublicAuthority {

    private static final Standing DIRECTORY = ANYONE.where("the directory is public", NOBODY);
    private static final Standing PUBLIC_PART = ANYONE.where("sees the public part alone", NOBODY);
    private static final Standing COUNTS = ANYONE.where("sees counts of five matters and more", NOBODY);
    private static final Standing LOG = ANYONE.where("the integrity log is public", NOBODY);
    private static final Standing REGISTRY = ANYONE.where("reads the registry", NOBODY);

    private PublicAuthority() {}

    static Rows<Query<?>> rows() {
        return new Rows<Query<?>>()
                .allow(ListAreas.class, DIRECTORY, OPEN)
                .allow(ListBoundaries.class, DIRECTORY, OPEN)
                .allow(ListOrganisations.class, DIRECTORY, OPEN)
                .allow(FindResponsible.class, DIRECTORY, OPEN)
                .allow(FindTracking.class, PUBLIC_PART, OPEN)
                .allow(FollowTracking.class, PUBLIC_PART, OPEN)
                .allow(CountPublicMatters.class, PUBLIC_PART, OPEN)
                .allow(ListPublicMatters.class, PUBLIC_PART, OPEN)
                .allow(ListSimilarMatters.class, PUBLIC_PART, OPEN)
                .allow(FindPublicCouncil.class, PUBLIC_PART, OPEN)
                .allow(ListPublicCouncils.class, PUBLIC_PART, OPEN)
                .allow(FollowPublicCouncil.class, PUBLIC_PART, OPEN)
                .allow(FindPublicPetition.class, PUBLIC_PART, OPEN)
                .allow(ListPublicPetitions.class, PUBLIC_PART, OPEN)
                .allow(FindPublicPicture.class, PUBLIC_PART, OPEN)
                .allow(FindSupport.class, PUBLIC_PART, OPEN)
                .allow(ListPerformance.class, COUNTS, OPEN)
                .allow(CheckReceipt.class, LOG, OPEN)
                .allow(FindCheckpoint.class, LOG, OPEN)
                .allow(FindConsistency.class, LOG, OPEN)
                .allow(FindInclusion.class, LOG, OPEN)
                .allow(FindLogKeys.class, LOG, OPEN)
                .allow(FindArea.class, REGISTRY, SIGNED_IN)
                .allow(ListServices.class, REGISTRY, SIGNED_IN)
                .allow(
                        ListGaps.class,
                        ORGANISATIONS_AREA.where(
                                "of areas that one of the actor's organisations serves; an operator of all", REFUSED),
                        staffAndOperators())
                .allow(
                        ListMembers.class,
                        MEMBER.where("of an organisation of the actor's own; an operator of any", REFUSED),
                        staffAndOperators())
                .allow(
                        FindActing.class,
                        SYSTEM_PART.where("shows its person the calendar that they had a link made for", REFUSED),
                        Actor.system("feed").subject())
                .allow(
                        ListStaff.class,
                        ANYONE.where("mediators; others for staff and operators alone", LEFT_OUT),
                        SIGNED_IN);
    }

    static Set<String> staffAndOperators() {
        Set<String> roles = new TreeSet<>(STAFF);
        roles.add(OPERATOR);
        return roles;
    }
}
