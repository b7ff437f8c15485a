package org.liuhe.app.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;

/** Counts what becomes of commands, once it is certain: after the commit, or when all of it is taken back. */
class CommandOutcomes implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String METER = "liuhe.commands";

    private final MeterRegistry meters;

    CommandOutcomes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        String command = unitOfWork.getMessage().getPayloadType().getSimpleName();
        unitOfWork.afterCommit(done -> count(command, "done"));
        unitOfWork.onRollback(undone -> count(
                command,
                undone.getExecutionResult() == null
                        ? "failed"
                        : outcome(undone.getExecutionResult().getExceptionResult())));
        return chain.proceed();
    }

    private static String outcome(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof HandlerExecutionException refused
                    && refused.getDetails().orElse(null) instanceof Refusal refusal) return outcome(refusal.kind());
            if (at instanceof ConcurrencyException) return outcome(Rule.Kind.STALE);
        }
        return "failed";
    }

    private static String outcome(Rule.Kind kind) {
        return kind == Rule.Kind.BROKEN ? "refused" : kind.name().toLowerCase(Locale.ROOT);
    }

    private void count(String command, String outcome) {
        Counter.builder(METER)
                .description("Commands by what became of them")
                .tag("command", command)
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }
}
