/** Due dates as events store them, computed from the policy and the clock. */
package org.liuhe.command.terms;
