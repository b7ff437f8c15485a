/** Moderation at the edge: what is suggested to be left out, the decisions, and the difference that they made. */
package org.liuhe.api.moderation;
