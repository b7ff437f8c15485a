package org.liuhe.papers;

/**
 * What came out of the press.
 *
 * @param missing how many characters the type has not, which are shown as 〓
 */
public record Printed(byte[] pdf, int pages, int missing) {}
