/** Disputes at the edge: each act of a party, the committee, the mediator, the police and the court. */
package org.liuhe.api.disputes;
