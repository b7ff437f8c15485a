package org.liuhe.query.disputes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementSealed;
import org.liuhe.contracts.disputes.AgreementTookEffect;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.MediatorNamed;
import org.liuhe.contracts.disputes.MediatorSigned;
import org.liuhe.contracts.disputes.NamedBy;
import org.liuhe.contracts.disputes.Obligation;
import org.liuhe.contracts.disputes.ObligationDue;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartySigned;
import org.liuhe.contracts.referrals.Party;

/** Lin and Wang, neighbours; what was recorded, one minute after the other. */
final class DisputeStory {

    static final String ID = "dsp-1";
    static final String COMMITTEE = "org-mediation";
    static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());
    static final Actor WANG = new Actor("wang", Set.of(Role.RESIDENT), Set.of());
    static final Actor CHEN = new Actor("chen", Set.of(Role.MEDIATOR), Set.of("org-elsewhere"));
    static final Actor SECRETARY = new Actor("secretary", Set.of(Role.MEDIATOR), Set.of(COMMITTEE));
    static final Actor POLICE = new Actor("officer", Set.of(Role.POLICE), Set.of("org-police"));
    static final Actor COURT = new Actor("judge", Set.of(Role.COURT), Set.of("org-court"));
    static final Actor OPERATOR = new Actor("operator", Set.of(Role.OPERATOR), Set.of());
    static final Instant START = Instant.parse("2026-11-24T04:00:00Z");

    private final List<DomainEventMessage<?>> events = new ArrayList<>();

    DisputeStory opened(String second) {
        return opened(DisputeOrigin.POLICE, second);
    }

    DisputeStory opened(DisputeOrigin origin, String second) {
        return with(
                "lin",
                new DisputeOpened(
                        ID,
                        origin,
                        "case-1",
                        "ref-1",
                        "org-police",
                        HandOverGround.CIVIL_DISPUTE,
                        "hz/xihu",
                        null,
                        "半夜装修",
                        List.of(
                                new Party("p1", "lin", null, "林女士", "0571-1"),
                                new Party("p2", second, null, "王先生", "0571-2")),
                        "p1",
                        START));
    }

    DisputeStory invited() {
        return opened("wang")
                .with("system:mediation", new CommitteeAssigned(ID, COMMITTEE, due(3), START))
                .with("secretary", new DisputeAccepted(ID, COMMITTEE, due(5), due(30), START));
    }

    DisputeStory mediated() {
        return invited()
                .with("lin", new PartyConsented(ID, "p1", false, false, START))
                .with("wang", new PartyConsented(ID, "p2", false, true, START))
                .with("secretary", new MediatorNamed(ID, "chen", NamedBy.COMMITTEE, START));
    }

    DisputeStory agreed() {
        return mediated()
                .with(
                        "chen",
                        new AgreementReached(
                                ID,
                                AgreementForm.WRITTEN,
                                "十点后停工",
                                List.of(new Obligation("o1", "p2", "停工", null)),
                                due(7),
                                START));
    }

    DisputeStory effective() {
        return agreed().with("lin", new PartySigned(ID, "p1", false, START))
                .with("wang", new PartySigned(ID, "p2", false, START))
                .with("chen", new MediatorSigned(ID, "chen", START))
                .with("secretary", new AgreementSealed(ID, COMMITTEE, START))
                .with(
                        "secretary",
                        new AgreementTookEffect(
                                ID,
                                AgreementForm.WRITTEN,
                                List.of(new ObligationDue("o1", "p2", due(40))),
                                due(30),
                                START));
    }

    DisputeStory with(String by, DisputeEvent event) {
        Instant at = START.plus(Duration.ofMinutes(events.size()));
        events.add(new GenericDomainEventMessage<>(
                "Dispute",
                ID,
                events.size(),
                new GenericEventMessage<>(event, MetaData.with(Actor.SUBJECT, by)),
                () -> at));
        return this;
    }

    List<DomainEventMessage<?>> events() {
        return List.copyOf(events);
    }

    static DueDate due(int days) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new DueDate(
                START.plus(Duration.ofDays(days)),
                "t",
                "规则",
                "第一条",
                "1",
                days,
                DueDate.Unit.DAYS,
                day,
                day.plusDays(days),
                List.of(),
                false);
    }
}
