package org.liuhe.contracts.tracking;

/**
 * That a matter is handled together with others, since they are about the same.
 *
 * @param leads whether the others follow this one
 * @param lead code of the one that this one follows; null where this one leads, and where it may not be told
 * @param others how many others there are; in public, how many of them are public
 */
public record Together(boolean leads, String lead, int others) {}
