/** Who may send which command, and how a refusal leaves the command side. */
package org.liuhe.command.authority;
