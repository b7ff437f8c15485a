package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * A council 三方联席会议 was called: by a case that handed its question over, or by a community of its own accord. One council
 * decides one question.
 *
 * @param organisationId that called it
 * @param referralId the hand-off that it answers, or null
 * @param originId the case that asks, or null
 * @param category code of the category, or null
 * @param agenda the question, in the caller's words
 * @param holdDue by when the first meeting is held
 */
@Revision("1")
public record CouncilConvened(
        String councilId,
        String area,
        String organisationId,
        String referralId,
        String originId,
        String category,
        @PersonalData String agenda,
        DueDate holdDue,
        Instant convenedAt)
        implements CouncilEvent {}
