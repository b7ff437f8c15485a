package org.liuhe.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.attachments.AttachmentEvent;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.councils.RollEntry;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.contracts.messages.MailChosen;
import org.liuhe.contracts.messages.MailEvent;
import org.liuhe.contracts.moderation.PublicationEvent;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.privacy.ErasureAsked;
import org.liuhe.contracts.privacy.ErasureEvent;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.support.SupportEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose key a text goes under: its person's where it is about one, the matter's where several share it. A text that comes
 * from another matter stays under the key that it came with.
 */
@Component
class Owners {

    private static final int MOST_KNOWN = 50_000;

    private final JdbcClient jdbc;
    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Learns from the first event of a matter whom it is about. */
    void learn(Event event) {
        if (event instanceof ComplaintFiled filed && filed.reporter() != null)
            about(filed.complaintId(), person(filed.reporter()));
        else if (event instanceof PetitionFiled filed && filed.petitioner() != null)
            about(filed.petitionId(), person(filed.petitioner()));
        else if (event instanceof ErasureAsked asked) about(asked.erasureId(), asked.person());
        else if (event instanceof MailChosen chosen) about(chosen.choiceId(), person(chosen.person()));
        else if (event instanceof CaseOpened opened) about(opened.caseId(), of(opened.complaintId()));
        else if (event instanceof DisputeOpened opened)
            opened.parties().forEach(party -> tie(opened.disputeId(), party.subject(), party.partyId()));
        else if (event instanceof PartyIdentified party) tie(party.disputeId(), party.subject(), party.partyId());
    }

    /** Of a text that stands in this record of the event. */
    String of(Event event, Record holder, int place) {
        if (holder instanceof Party party && event instanceof DisputeEvent dispute)
            return party.subject() == null ? side(dispute.disputeId(), party.partyId()) : person(party.subject());
        if (holder instanceof Representative && event instanceof PetitionFiled filed)
            return side(filed.petitionId(), "r" + (place + 1));
        if (holder instanceof RollEntry entry && entry.subject() != null) return person(entry.subject());
        return of(matter(event));
    }

    /** The matter that an event is about. */
    static String matter(Event event) {
        if (event instanceof ComplaintEvent complaint) return complaint.complaintId();
        if (event instanceof CaseEvent work) return work.caseId();
        if (event instanceof MatterEvent matter) return matter.matterId();
        if (event instanceof PublicationEvent publication) return publication.matterId();
        if (event instanceof AttachmentEvent attachment) return attachment.matterId();
        if (event instanceof SupportEvent support) return support.complaintId();
        if (event instanceof ErasureEvent erasure) return erasure.erasureId();
        if (event instanceof MailEvent mail) return mail.choiceId();
        return event.getClass().getSimpleName();
    }

    /** Everything that goes when this person goes; of their own matters with those whom they named and who have no account. */
    List<String> all(Person person) {
        return jdbc.sql(
                        """
                        SELECT :person UNION SELECT owner FROM personal_tie WHERE person = :person
                        UNION SELECT key.owner FROM personal_key AS key
                        WHERE key.owner LIKE 'side:%' AND split_part(substr(key.owner, 6), '/', 1) IN
                            (SELECT matter_id FROM personal_matter WHERE owner = :person UNION SELECT CAST(:own AS text))""")
                .param("person", person.value())
                .param("own", person.matter())
                .query(String.class)
                .list();
    }

    /** Matters that hold this person's data, oldest first. */
    List<String> matters(Person person) {
        return jdbc.sql(
                        """
                        SELECT matter_id FROM (
                            SELECT matter_id, registered_at FROM personal_matter WHERE owner = :person
                            UNION SELECT DISTINCT matter_id, 'epoch'::timestamptz FROM personal_tie WHERE person = :person
                            UNION SELECT CAST(:own AS text), 'epoch' WHERE CAST(:own AS text) IS NOT NULL
                        ) AS matters ORDER BY registered_at, matter_id""")
                .param("person", person.value())
                .param("own", person.matter())
                .query(String.class)
                .list();
    }

    /** Of what is said in a matter. */
    String of(String matter) {
        String already = known.getIfPresent(matter);
        if (already != null) return already;
        String owner = jdbc.sql("SELECT owner FROM personal_matter WHERE matter_id = :matter")
                .param("matter", matter)
                .query(String.class)
                .optional()
                .orElseGet(() -> Person.behind(matter).value());
        AfterCommit.run(() -> known.put(matter, owner));
        return owner;
    }

    private void about(String matter, String owner) {
        jdbc.sql("INSERT INTO personal_matter (matter_id, owner) VALUES (:matter, :owner) ON CONFLICT DO NOTHING")
                .param("matter", matter)
                .param("owner", owner)
                .update();
    }

    /** A side shares what is said in the matter; what was known of it before its account was goes with it, too. */
    private void tie(String matter, String subject, String side) {
        if (subject == null) return;
        List.of(Person.behind(matter).value(), side(matter, side)).forEach(owner -> jdbc.sql(
                        """
                                INSERT INTO personal_tie (person, owner, matter_id) VALUES (:person, :owner, :matter)
                                ON CONFLICT DO NOTHING""")
                .param("person", person(subject))
                .param("owner", owner)
                .param("matter", matter)
                .update());
    }

    private static String person(String subject) {
        return Person.account(subject).value();
    }

    private static String side(String matter, String side) {
        return "side:" + matter + "/" + side;
    }
}
