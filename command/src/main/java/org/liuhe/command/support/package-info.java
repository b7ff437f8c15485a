/** Support 附议: who stands by a public complaint, and which tier owes them an answer. */
package org.liuhe.command.support;
