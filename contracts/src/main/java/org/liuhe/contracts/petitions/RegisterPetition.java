package org.liuhe.contracts.petitions;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * Staff of a petition office register a visit 走访 or letter 来信 on somebody’s behalf; a repeat with the same id is quiet.
 *
 * @param organisation petition office that registers it
 */
public record RegisterPetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        TrackingCode trackingCode,
        PetitionChannel channel,
        OrganisationId organisation,
        @PersonalData(NAME) String petitionerName,
        @PersonalData(PHONE) String contactPhone,
        AreaPath area,
        String category,
        OrganisationId accused,
        @PersonalData String text,
        List<Representative> representatives,
        boolean mayBePublic,
        String language,
        PetitionId sameFactsAs)
        implements Command {}
