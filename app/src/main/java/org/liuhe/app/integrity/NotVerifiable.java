package org.liuhe.app.integrity;

/** It cannot be told whether something holds: the call, a file or the database is at fault. */
class NotVerifiable extends RuntimeException {

    static final String USAGE = "verify.usage";

    private final String argument;

    /**
     * @param code key of its sentence
     * @param argument what the sentence mentions
     */
    NotVerifiable(String code, Object argument) {
        super(code);
        this.argument = String.valueOf(argument);
    }

    String argument() {
        return argument;
    }
}
