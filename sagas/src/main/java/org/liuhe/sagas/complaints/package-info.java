/** Processes of the complaint: from filing to the case 受理, and from the reply to its end 回访. */
package org.liuhe.sagas.complaints;
