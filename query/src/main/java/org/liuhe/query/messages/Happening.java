package org.liuhe.query.messages;

import java.time.Instant;

/**
 * Where an event stands, for what it tells.
 *
 * @param about the matter that its messages are about: of a case, its complaint
 * @param live false in a replay, which sends no mail
 */
record Happening(String stream, long sequence, String about, Instant at, boolean live) {}
