package org.liuhe.app.importing;

import java.util.List;
import java.util.stream.Stream;

/** The run cannot go on: the call, the mapping, the file or the database is at fault, and no single row. */
class ImportStopped extends RuntimeException {

    private final String code;
    private final transient List<String> arguments;

    ImportStopped(ImportRule rule, Object... arguments) {
        this(rule, null, arguments);
    }

    ImportStopped(ImportRule rule, Throwable cause, Object... arguments) {
        super(rule.code(), cause);
        this.code = rule.code();
        this.arguments = Stream.of(arguments).map(String::valueOf).toList();
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
