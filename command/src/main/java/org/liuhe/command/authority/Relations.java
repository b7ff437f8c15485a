package org.liuhe.command.authority;

/** What the aggregates of several contexts check besides the role. */
final class Relations {

    static final String PROCESS = "none: absorbed where it comes twice or too late";
    static final String OWN_AREA = "one of the actor's organisations is a community office that serves the area";

    private Relations() {}
}
