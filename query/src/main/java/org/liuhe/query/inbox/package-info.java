/** The inbox: what an organisation must do next, by due date. */
package org.liuhe.query.inbox;
