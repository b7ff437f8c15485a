package org.liuhe.sagas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ComplaintId;

class SagaCommandsTest {

    private static final AcceptComplaint COMMAND = new AcceptComplaint(new ComplaintId(Stories.COMPLAINT), null);
    private static final Map<String, String> RESIDENT =
            new Actor("lin", Set.of(Role.RESIDENT), Set.of("org-a"), Set.of("org-a")).metaData();

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final SagaCommands commands =
            new SagaCommands(DefaultCommandGateway.builder().commandBus(bus).build());
    private final List<CommandMessage<?>> received = new ArrayList<>();
    private Registration receiving;

    @BeforeEach
    void receive() {
        receiving = bus.subscribe(AcceptComplaint.class.getName(), received::add);
    }

    @Test
    void actsAsTheSagaOnBehalfOfThePersonWhoActed() {
        commands.sendAndWait("intake", MetaData.from(RESIDENT), COMMAND);

        assertThat(actor()).isEqualTo(Actor.system("intake"));
        assertThat(onBehalfOf()).isEqualTo("lin");
    }

    @Test
    void passesOnWhomAnotherSagaActedFor() {
        commands.sendAndWait(
                "routing", MetaData.from(Actor.system("intake").metaData()).and(Actor.ON_BEHALF_OF, "lin"), COMMAND);

        assertThat(actor()).isEqualTo(Actor.system("routing"));
        assertThat(onBehalfOf()).isEqualTo("lin");
    }

    @Test
    void actsForNobodyWhereTheEventNamesNobody() {
        commands.sendAndWait("routing", MetaData.emptyInstance(), COMMAND);
        commands.sendAndWait("routing", MetaData.from(Actor.system("routing").metaData()), COMMAND);

        assertThat(received).hasSize(2).allSatisfy(message -> assertThat(message.getMetaData())
                .doesNotContainKey(Actor.ON_BEHALF_OF));
    }

    @Test
    void silenceIsOnNobodysBehalfWhateverWasCorrelated() {
        whileHandlingAnEventOf(RESIDENT, () -> commands.sendAndWait("confirmation", COMMAND));

        assertThat(actor()).isEqualTo(Actor.system("confirmation"));
        assertThat(onBehalfOf()).isNull();
    }

    @Test
    void neverActsAsThePersonWhateverWasCorrelated() {
        whileHandlingAnEventOf(RESIDENT, () -> commands.sendAndWait("intake", MetaData.from(RESIDENT), COMMAND));

        assertThat(actor()).isEqualTo(Actor.system("intake"));
        assertThat(onBehalfOf()).isEqualTo("lin");
    }

    @Test
    void aRefusalIsNotSwallowed() {
        receiving.cancel();
        bus.subscribe(AcceptComplaint.class.getName(), message -> {
            throw new IllegalStateException("refused");
        });

        assertThatThrownBy(() -> commands.sendAndWait("intake", COMMAND)).hasMessageContaining("refused");
    }

    private void whileHandlingAnEventOf(Map<String, String> metaData, Runnable act) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("event", metaData));
        work.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(
                Actor.SUBJECT, Actor.ROLES, Actor.ORGANISATIONS, Actor.MANAGED, Actor.ON_BEHALF_OF));
        work.registerCorrelationDataProvider(message -> Map.of(Actor.ON_BEHALF_OF, "correlated"));
        work.execute(act);
    }

    private Actor actor() {
        return Actor.of(received.get(0).getMetaData()).orElseThrow();
    }

    private Object onBehalfOf() {
        return received.get(0).getMetaData().get(Actor.ON_BEHALF_OF);
    }
}
