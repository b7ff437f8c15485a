package org.liuhe.contracts.petitions;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;
import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * A petition 信访事项 was registered (信访工作条例 art. 22).
 *
 * @param petitioner subject of the petitioner; null where they have no account
 * @param petitionerName as written on the letter or said on the visit; null where filed by oneself
 * @param representatives of a joint petition, at most five (art. 20); empty otherwise
 * @param registeredBy petition office whose staff registered it; null where filed by oneself
 * @param accused organisation that is complained of, or null
 * @param sameFactsAs an earlier petition on the same facts, or null
 * @param thresholds from which co-signers are owed an answer, as open on the day of filing
 * @param decideDue by when the office decides: fifteen days (art. 22, 23)
 */
@Revision("1")
public record PetitionFiled(
        String petitionId,
        String trackingCode,
        PetitionChannel channel,
        @PersonalData(SUBJECT) String petitioner,
        @PersonalData(NAME) String petitionerName,
        @PersonalData(PHONE) String contactPhone,
        List<Representative> representatives,
        String registeredBy,
        String area,
        String category,
        String accused,
        @PersonalData String text,
        boolean mayBePublic,
        String language,
        String sameFactsAs,
        List<CoSignThreshold> thresholds,
        Instant filedAt,
        DueDate decideDue)
        implements PetitionEvent {}
