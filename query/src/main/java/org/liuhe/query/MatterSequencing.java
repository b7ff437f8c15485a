package org.liuhe.query;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.liuhe.contracts.areas.AreaEvent;
import org.liuhe.contracts.areas.OrganisationEvent;
import org.liuhe.contracts.attachments.AttachmentEvent;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.messages.MailEvent;
import org.liuhe.contracts.moderation.PublicationEvent;
import org.liuhe.contracts.support.SupportEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the events of one matter in one segment, though they come from two streams: so they are handled in the order in
 * which they were recorded, no two segments wait for each other's rows, and a poison event holds back only its own
 * matter. To be set as the sequencing policy of every projection's processing group.
 */
@Component("matterSequencing")
public class MatterSequencing implements SequencingPolicy<EventMessage<?>> {

    private static final String DIRECTORY = "directory";

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        Object payload = event.getPayload();
        if (payload instanceof ComplaintEvent complaint) return ofMatter(complaint.complaintId());
        if (payload instanceof CaseEvent ofCase) return ofCase.caseId();
        if (payload instanceof MatterEvent matter) return matter.matterId();
        if (payload instanceof PublicationEvent decided) return ofMatter(decided.matterId());
        if (payload instanceof AttachmentEvent attached) return ofMatter(attached.matterId());
        if (payload instanceof MailEvent mail) return mail.choiceId();
        if (payload instanceof SupportEvent support) return ofMatter(support.complaintId());
        if (payload instanceof AreaEvent || payload instanceof OrganisationEvent) return DIRECTORY;
        return event.getIdentifier();
    }

    /** The matter that an event of another stream is about: of its texts, files or supporters; null for other events. */
    public static String about(Object payload) {
        if (payload instanceof PublicationEvent decided) return decided.matterId();
        if (payload instanceof AttachmentEvent attached) return attached.matterId();
        if (payload instanceof SupportEvent support) return support.complaintId();
        return null;
    }

    /** A complaint goes with its case. */
    private static String ofMatter(String id) {
        boolean complaint =
                MatterKind.of(id).filter(MatterKind.COMPLAINT::equals).isPresent();
        return complaint ? CaseId.forComplaint(id).value() : id;
    }
}
