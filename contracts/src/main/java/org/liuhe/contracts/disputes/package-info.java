/** Disputes under 人民调解法: consent, mediation, agreement, confirmation, performance. */
package org.liuhe.contracts.disputes;
