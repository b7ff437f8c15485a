package org.liuhe.app.operations;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Stack traces by types and frames alone: a failure's message may quote what a person wrote, whatever library it comes from.
 * Named in application.yaml.
 */
public class NamelessStackTraces implements StackTracePrinter {

    private final StackTracePrinter types = StandardStackTracePrinter.rootLast()
            .withFormatter(failure -> failure.getClass().getName());

    @Override
    public void printStackTrace(Throwable failure, Appendable to) throws IOException {
        types.printStackTrace(failure, to);
    }
}
