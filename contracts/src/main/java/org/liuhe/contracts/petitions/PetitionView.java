package org.liuhe.contracts.petitions;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.matters.MatterHead;

/**
 * One petition, as far as the reader may see it.
 *
 * @param whole false for whoever may not know the petitioner and the original text: members of the accused organisation,
 *     co-signers, operators, tiers that owe co-signers an answer, and, where the petition is public, everybody else;
 *     everything personal is then null or empty
 * @param accused organisation that is complained of; null where there is none, or the reader may not know
 * @param body that decides or handles, or null
 * @param reviewer of the latest review, or null
 * @param matterForTheAccused the office's summary, for the accused organisation in place of the text; null to everybody who sees neither
 * @param askDue until when a review may be asked, or null
 * @param reply the written reply, part by part; null before it, and for whoever does not see the petition whole
 * @param coSigners their number; {@code <5} for fewer than five, except to whoever sees the petition whole
 * @param coSigned true where the reader co-signed
 * @param inMediation true while a hand-off to mediation is open
 */
public record PetitionView(
        MatterHead head,
        boolean whole,
        PetitionChannel channel,
        String accused,
        String office,
        String body,
        String reviewer,
        @PersonalData(NAME) String petitionerName,
        @PersonalData(PHONE) String contactPhone,
        List<Representative> representatives,
        String category,
        @PersonalData String text,
        boolean mayBePublic,
        String publicTitle,
        @PersonalData String matterForTheAccused,
        DueDate askDue,
        Reply reply,
        String coSigners,
        boolean coSigned,
        boolean inMediation) {

    /** The parts of a written reply (信访工作条例 art. 32). */
    public record Reply(
            @PersonalData String facts,
            @PersonalData String reasons,
            @PersonalData String legalBasis,
            @PersonalData String remedyNotice) {}
}
