package org.liuhe.app.demo;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.liuhe.app.local.Person;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationKind;

/** Who acts in the demo: its people where one of them has the part, somebody unnamed otherwise. */
final class Cast {

    /** Looks on so that the play can go on; nobody of the town. */
    static final String PROMPTER = "demo-operator";

    private static final Actor OPERATOR = new Actor(PROMPTER, Set.of(Role.OPERATOR), Set.of());

    private final CommandGateway commands;
    private final QueryBus queries;
    private final List<Person> people;
    private final DemoTown town = DemoTown.load();

    Cast(CommandGateway commands, QueryBus queries, List<Person> people) {
        this.commands = commands;
        this.queries = queries;
        this.people = people;
    }

    DemoTown town() {
        return town;
    }

    Actor resident(String subject) {
        return new Actor(subject, Set.of(Role.RESIDENT), Set.of());
    }

    Actor memberOf(String organisation) {
        String subject = people.stream()
                .filter(person -> person.organisations().contains(organisation))
                .map(Person::subject)
                .findFirst()
                .orElse("demo-" + organisation);
        return new Actor(subject, Set.of(role(town.organisation(organisation).kind())), Set.of(organisation));
    }

    /** How a resident is called. */
    String nameOf(String subject) {
        return people.stream()
                .filter(person -> person.subject().equals(subject))
                .map(Person::zh)
                .findFirst()
                .orElse("周先生");
    }

    /** A member of whoever serves the area. */
    Actor serving(String capability, String area) {
        return memberOf(town.serving(capability, area).id());
    }

    private static String role(OrganisationKind kind) {
        return switch (kind) {
            case COMMUNITY_OFFICE -> Role.COMMUNITY;
            case OWNERS_COMMITTEE -> Role.OWNERS_COMMITTEE;
            case PROPERTY_MANAGER -> Role.PROPERTY_MANAGER;
            case STREET_OFFICE -> Role.STREET;
            case DISTRICT_OFFICE, AGENCY -> Role.DISTRICT;
            case MEDIATION_COMMITTEE -> Role.MEDIATOR;
            case ENFORCEMENT_TEAM -> Role.ENFORCEMENT;
            case PETITION_OFFICE -> Role.PETITIONS;
            case POLICE -> Role.POLICE;
            case COURT -> Role.COURT;
        };
    }

    void send(Actor actor, Command command) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(actor.metaData()));
    }

    <R> R ask(Actor actor, Query<R> query, Class<R> answer) {
        GenericQueryMessage<Query<R>, R> message = new GenericQueryMessage<>(query, ResponseTypes.instanceOf(answer));
        return queries.query(message.andMetaData(actor.metaData())).join().getPayload();
    }

    <R> R askAsOperator(Query<R> query, Class<R> answer) {
        return ask(OPERATOR, query, answer);
    }
}
