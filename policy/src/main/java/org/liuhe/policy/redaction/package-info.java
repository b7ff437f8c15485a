/** What in a text has the shape of a personal detail, and the text without it. */
package org.liuhe.policy.redaction;
