/** Legal terms: how long, under which article and version, and the due date that follows. */
package org.liuhe.policy.terms;
