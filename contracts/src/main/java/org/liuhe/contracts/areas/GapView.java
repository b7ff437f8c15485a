package org.liuhe.contracts.areas;

/**
 * Nobody is responsible for a capability in an area.
 *
 * @param waiting open matters in the area that wait because nobody is responsible, for whichever capability
 */
public record GapView(String area, String nameZh, String nameEn, String capability, long waiting) {}
