package org.liuhe.contracts;

/** A request to change something; each has one row in the authority table, or it is refused. */
public interface Command {}
