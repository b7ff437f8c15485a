package org.liuhe.contracts.matters;

import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.inbox.Task;

/**
 * One thing that somebody owes a matter now.
 *
 * @param key tells it from the matter's other duties, for example {@code sign-p2}
 * @param organisation that owes it, or null where a person does, or nobody is responsible
 * @param mine true where it is the asking actor's own, or of an organisation of theirs
 * @param due null where no term runs
 */
public record OpenDuty(String key, Task task, String organisation, boolean mine, DueDate due, boolean overdue) {}
