/** The hand-offs between matters: what is asked of another body, and the outcome that comes back to where it came from. */
package org.liuhe.contracts.referrals;
