package org.liuhe.contracts.petitions;

import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * A resident files a petition 信访事项; a repeat with the same id is quiet.
 *
 * @param category free words or the code of a pack’s category, or null
 * @param accused organisation that is complained of, or null
 * @param representatives of a joint petition, at most five; null or empty otherwise
 * @param sameFactsAs an own earlier petition on the same facts, or null
 */
public record FilePetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        TrackingCode trackingCode,
        AreaPath area,
        String category,
        OrganisationId accused,
        @PersonalData String text,
        @PersonalData(PHONE) String contactPhone,
        List<Representative> representatives,
        boolean mayBePublic,
        String language,
        PetitionId sameFactsAs)
        implements Command {}
