/**
 * Processes between organisations: who is next, and by when; nothing more.
 *
 * <p>A saga's command may be sent again after a crash, so the receiving aggregate takes a repeat, or one that comes too
 * late, quietly. A refusal of such a command is therefore a defect: it stops the saga's processor, seen and retried, and is
 * never skipped.
 */
package org.liuhe.sagas;
