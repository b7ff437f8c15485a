/** Moderation 公开审核: which text of a person becomes public, and as what. */
package org.liuhe.contracts.moderation;
