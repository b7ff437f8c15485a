/** Disputes 纠纷 under 人民调解法: what each party, the mediator, the committee, the police and the court may do, and when. */
package org.liuhe.command.disputes;
