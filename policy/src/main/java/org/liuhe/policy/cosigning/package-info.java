/** From how many co-signers 附议人数 of a petition on which tier owes them an answer, as data. */
package org.liuhe.policy.cosigning;
