package org.liuhe.sagas;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.test.saga.SagaTestFixture;

/** Saga fixtures with what the sagas are given in production, and with errors that are not swallowed. */
public final class Fixtures {

    private Fixtures() {}

    public static <T> SagaTestFixture<T> fixture(Class<T> saga) {
        SagaTestFixture<T> fixture = new SagaTestFixture<>(saga);
        fixture.givenCurrentTime(Stories.START);
        fixture.registerListenerInvocationErrorHandler(PropagatingErrorHandler.instance());
        fixture.registerResource(new SagaCommands(DefaultCommandGateway.builder()
                .commandBus(fixture.getCommandBus())
                .build()));
        return fixture;
    }

    public static SagaCommands commands(CommandGateway gateway) {
        return new SagaCommands(gateway);
    }
}
