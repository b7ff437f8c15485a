/** What people chose about mail. */
package org.liuhe.command.messages;
