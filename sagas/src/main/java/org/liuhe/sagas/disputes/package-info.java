/** The process of a dispute between its parties, the committee, the police and the court. */
package org.liuhe.sagas.disputes;
