/** Complaints 诉求: the resident's own statement, from filing to its end. */
package org.liuhe.command.complaints;
