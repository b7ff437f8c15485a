package org.liuhe.contracts.matters;

import java.time.Instant;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;

/**
 * The due dates of all matters that are not settled and lie ahead, by matter. Answers with a {@link Page} of
 * {@link ProvisionalDue}; only an operator and the system itself may ask.
 *
 * @param from only what is due then or later
 */
public record ListProvisionalDues(Instant from, String cursor, int size) implements Query<ProvisionalDue> {}
