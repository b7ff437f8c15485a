package org.liuhe.query.councils;

import org.liuhe.contracts.PersonalData;

/**
 * What a council is about, as its reader may read it.
 *
 * @param kept true where the reporter of the complaint that it came from is kept from the reader
 * @param text or null
 */
record Agenda(boolean kept, @PersonalData String text) {}
