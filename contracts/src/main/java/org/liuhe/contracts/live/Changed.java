package org.liuhe.contracts.live;

/**
 * Something that is followed has changed. It says nothing of what: whoever is told asks anew, and is shown what they may see
 * then.
 *
 * @param missed true where changes may have been missed before, since the way from the database was cut for a while
 */
public record Changed(boolean missed) {}
