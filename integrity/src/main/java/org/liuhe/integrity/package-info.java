/** The log of the stored events: appended to, signed, shown, and held against the event store. */
package org.liuhe.integrity;
