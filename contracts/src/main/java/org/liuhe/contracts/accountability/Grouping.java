package org.liuhe.contracts.accountability;

/** By what the numbers are told apart. */
public enum Grouping {
    /** By the organisation whose turn it was. */
    ORGANISATION,
    /** By the areas that lie directly in the one asked for, each with all below it. */
    AREA
}
