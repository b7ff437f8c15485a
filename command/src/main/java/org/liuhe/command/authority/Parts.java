package org.liuhe.command.authority;

import org.liuhe.contracts.Actor;

/** The parts of the system that send commands, by the subjects of their actors. */
final class Parts {

    static final String INTAKE = Actor.system("intake").subject();
    static final String ROUTING = Actor.system("routing").subject();
    static final String CONFIRMATION = Actor.system("confirmation").subject();
    static final String CLUSTER = Actor.system("cluster").subject();
    static final String COUNCIL = Actor.system("council").subject();
    static final String MEDIATION = Actor.system("mediation").subject();
    static final String ENFORCING = Actor.system("enforcement").subject();
    static final String CALENDAR = Actor.system("calendar").subject();
    static final String PETITION = Actor.system("petition").subject();
    static final String SUPPORT = Actor.system("support").subject();
    static final String SUPPORT_ANSWER = Actor.system("support-answer").subject();
    static final String IMPORT = Actor.system("import").subject();
    static final String DEMO = Actor.system("demo").subject();

    private Parts() {}
}
