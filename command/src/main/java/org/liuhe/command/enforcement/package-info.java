/** Enforcement tasks 执法任务, and the members who are sent. */
package org.liuhe.command.enforcement;
